import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createLanyingProxy } from '@lanying-im/client/proxy';

/** The page's own server; Vite's dev server passes its path on. */
export async function startBackend(client, userId) {
  const proxy = createLanyingProxy({
    client,
    path: '/api/lanying',
    allow: ['listFriends', 'createGroup'],
    actingUser: () => userId,
  });
  const server = createServer(getRequestListener(proxy));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${server.address().port}` };
}
