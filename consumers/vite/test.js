import assert from 'node:assert/strict';
import { createLanyingClient } from '@lanying-im/client';
import { createLanyingMock } from '@lanying-im/mock';
import { createServer, resolveConfig } from 'vite';
import { startBackend } from './backend.js';

const mock = createLanyingMock();
const [user] = mock.snapshot().apps[0].users;
const client = {
  endpoint: 'https://api.example.com',
  appId: mock.appId,
  accessToken: mock.adminToken,
  fetch: mock.fetch,
};
const backend = await startBackend(client, user.user_id);
process.env.BACKEND = backend.url;
assert.equal((await resolveConfig({}, 'serve')).server.proxy['/api/lanying'], backend.url);

try {
  for (const changeOrigin of [false, true]) {
    const proxy = { '/api/lanying': { target: backend.url, changeOrigin } };
    const vite = await createServer({ server: { host: '127.0.0.1', port: 0, proxy }, logLevel: 'error' });
    await vite.listen();
    const origin = `http://127.0.0.1:${vite.httpServer.address().port}`;
    const call = (headers) =>
      createLanyingClient({ endpoint: `${origin}/api/lanying`, appId: mock.appId, headers, retries: 0 }).createGroup({
        name: 'g',
      });
    try {
      // What a browser of today sends, and one before 2023, which only a Host header that stays the same satisfies.
      assert.equal((await call({ origin, 'sec-fetch-site': 'same-origin' })).owner_id, user.user_id);
      if (!changeOrigin) assert.equal((await call({ origin })).owner_id, user.user_id);
      await assert.rejects(call({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }), { status: 403 });
      assert.match(await (await fetch(`${origin}/src/main.jsx`)).text(), /LanyingProvider/);
    } finally {
      await vite.close();
    }
  }
} finally {
  backend.server.closeAllConnections();
  backend.server.close();
}
