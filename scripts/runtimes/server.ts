import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The server that `program.js` calls: it is busy, slow, broken and exact. */
export async function startServer(): Promise<{ server: Server; endpoint: string }> {
  const json = (response: ServerResponse, text: string, status = 200, headers = {}): void => {
    response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*', ...headers });
    response.end(text);
  };
  let requested = 0;
  const handlers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
    '/user/rosters': (_, response) =>
      requested++ === 0
        ? json(response, 'busy', 503, { 'retry-after': '0' })
        : json(response, '{"code":200,"data":[{"user_id":1,"name":"a"}]}'),
    '/message/send': (_, response) => json(response, '{"code":200,"data":true,"msg_ids":[1552747048460091410]}'),
    '/group/create': (_, response) => json(response, '{"code":20007,"message":"no"}'),
    '/group/info': () => {},
    '/group/settings': ({ socket }) => socket.destroy(),
    '/file/download/chat': (_, response) => json(response, '', 302, { location: '/storage' }),
    '/storage': (_, response) => json(response, 'the file', 200, { 'content-type': 'text/plain' }),
    '/file/upload/avatar/user': ({ headers }, response) =>
      json(
        response,
        JSON.stringify({
          code: 200,
          data: { upload_url: `http://${headers.host}/storage`, download_url: 'https://storage.example.com/1' },
        }),
      ),
  };
  const server = createServer((request, response) => {
    // What is sent must be read, or some runtimes take the response for a broken connection.
    request.resume().on('end', () => {
      const respond = handlers[new URL(request.url ?? '', 'http://localhost').pathname];
      if (respond) respond(request, response);
      else json(response, '', 404);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port, so it has one.
  return { server, endpoint: `http://127.0.0.1:${port}` };
}

/** What `program.js` must report in every runtime. */
export const expected: Readonly<Record<string, unknown>> = {
  afterRetry: [{ user_id: 1, name: 'a' }],
  exact: [{ data: true, msg_ids: ['1552747048460091410'] }, 200],
  rejected: ['LanyingApiError', 20007, true, true],
  late: ['LanyingTimeoutError', 'unknown'],
  broken: ['LanyingConnectionError', 'unknown'],
  aborted: 'enough',
  file: 'the file',
  uploaded: 'https://storage.example.com/1',
  proxied: [{ user_id: 1, name: 'a' }],
};
