import type { Plugin } from 'vite';

/**
 * An object storage beside the pages of the browser tests: `POST` and `PUT` below `/test-storage/` response with the status
 * that the path ends in, or break the connection where that is `broken`; `GET` reports what came last.
 */
export function storagePlugin(): Plugin {
  let last: { method: string | undefined; type: string | undefined; length: number } | undefined;
  return {
    name: 'test-storage',
    configureServer({ middlewares }) {
      middlewares.use('/test-storage', async (request, response) => {
        const { method, url = '', headers } = request;
        if (method === 'GET') return void response.end(JSON.stringify(last));
        const end = url.slice(1).replace(/\?.*/, '');
        if (end === 'broken') return void request.socket.destroy();
        if (end === 'silent') return void request.resume();
        let length = 0;
        for await (const chunk of request) length += chunk.length;
        last = { method, type: headers['content-type'], length };
        response.writeHead(Number(end)).end();
      });
    },
  };
}
