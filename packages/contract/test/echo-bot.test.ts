import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createLanyingClient } from '@lanying-im/client';
import { createLanyingMock } from '@lanying-im/mock';
import { expect, test } from 'vitest';
import { createBot } from '../../../examples/echo-bot/bot.ts';

const user = 2199040544848;
const botId = 2199040544992;

test('the echo bot receives what a user writes, and the user reads its reply', async () => {
  const mock = createLanyingMock();
  const connection = { endpoint: 'https://api.maximtop.com', appId: mock.appId, fetch: mock.fetch };
  const im = createLanyingClient({ ...connection, accessToken: mock.adminToken });
  const server = createServer(getRequestListener(createBot({ im, botId, signature: 'secret' }).fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/callback`;
  mock.configure({ callbacks: [{ url, signature: 'secret', receivers: [botId] }] });

  const person = createLanyingClient({ ...connection, accessToken: mock.userToken(user) });
  await person.sendMessage({ targets: [botId], type: 1, content_type: 0, content: 'Is anybody there?' });
  await mock.callbacks.idle();
  const { messages } = await person.listConversationMessages({ opposite_id: botId, msg_id_start: '0', limit: 10 });
  expect(messages.map(({ from_xid, content }) => [from_xid?.uid, content])).toEqual([
    [botId, 'Is anybody there?'],
    [user, 'Is anybody there?'],
  ]);

  const forged = await fetch(url, { method: 'POST', headers: { signature: 'guess' }, body: '{}' });
  expect(forged.status).toBe(401);
  await new Promise((resolve) => server.close(resolve));
});
