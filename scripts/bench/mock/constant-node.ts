// A server that does nothing but send a configured response: the most that anything on node:http can reach.
import { createServer } from 'node:http';

const [port = '', body = ''] = process.argv.slice(2);
createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(body);
  });
}).listen(Number(port), '127.0.0.1');
