import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { QueryClient } from '@tanstack/query-core';
import { expect, it, onTestFinished, vi } from 'vitest';
import { applyCallback, listConversationMessagesOptions, listConversationsOptions } from '../src/index.ts';
import { events, receive } from './examples/live.ts';
import { show } from './support/screen.ts';
import { createService, register } from './support/service.ts';

/** Responds to a request of Node with the handlers of the README. */
async function respond(message: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = message.method === 'POST' ? await new Response(message as never).text() : null;
  const { method = 'GET' } = message;
  const { headers, body: stream } =
    message.url === '/events' ? events() : await receive(new Request('http://localhost/callbacks', { method, body }));
  response.writeHead(200, Object.fromEntries(headers)).flushHeaders();
  for await (const chunk of stream ?? []) response.write(chunk);
  response.end();
}

/** Starts a server on this machine until the test is finished; returns its address. */
async function startServer(): Promise<string> {
  const server = createServer(respond);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Calls a function with the data of each event, as a page's `EventSource` does. */
async function listen(url: string, onMessage: (data: string) => unknown): Promise<void> {
  const { body } = await fetch(url);
  const read = async (): Promise<void> => {
    for await (const chunk of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      for (const [, data = ''] of chunk.matchAll(/^data: (.*)$/gm)) onMessage(data);
    }
  };
  read().catch(() => {}); // The server ends with the test.
}

it('a page shows a message that another user sends, by the callback of the service', async () => {
  const { admin, mock } = createService();
  const [ann = 0, bob = 0] = await register(admin, 'ann', 'bob');
  const address = await startServer();
  mock.configure({ callbacks: [{ url: `${address}/callbacks` }] });
  const queryClient = new QueryClient();
  const ofBob = admin.asUser(bob);
  const conversations = show(queryClient, listConversationsOptions(ofBob));
  const history = show(
    queryClient,
    listConversationMessagesOptions(ofBob, { opposite_id: ann, msg_id_start: '0', limit: 20 }),
  );
  await Promise.all([conversations.settled(), history.settled()]);
  await listen(`${address}/events`, (data) => applyCallback(queryClient, admin, JSON.parse(data)));
  await admin.asUser(ann).sendMessage({ targets: [bob], type: 1, content_type: 0, content: 'Hello' });
  await vi.waitFor(() => expect(history.result.data?.messages).toMatchObject([{ content: 'Hello' }]));
  await vi.waitFor(() => expect(conversations.result.data).toMatchObject([{ conversation_id: { uid: ann }, num: 1 }]));
});
