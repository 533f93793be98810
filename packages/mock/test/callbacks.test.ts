import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createLanyingMock, type LanyingMock } from '../src/index.ts';
import { inProcess } from './support/caller.ts';
import { ada, ben, cho, choir, fixture, openFixture } from './support/fixture.ts';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const closings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

/** A receiver of callbacks on this machine, which responds with the statuses in their order, then with 200. */
async function openReceiver(...statuses: number[]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ headers: request.headers, body });
    response.writeHead(statuses.shift() ?? 200).end('thanks');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closings.push(() => new Promise((resolve) => server.close(() => resolve())));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`, received };
}

const send = 'POST /message/send';
const chat = (from: number, to: number, content: string) => ({
  from_user_id: from,
  targets: [to],
  type: 1,
  content_type: 0,
  content,
});

function contentsOf(received: readonly Received[]): string[] {
  return received.map(({ body }) => JSON.parse(body).content);
}

describe('a subscription', () => {
  test('receives each message with its signature, ids exact, and the log keeps the delivery', async () => {
    const { url, received } = await openReceiver();
    const { mock, call } = openFixture({ callbacks: [{ url, signature: 'secret' }] });
    await call(send, { ...chat(ada, ben, 'hello'), ext: '{"a":1}' });
    await mock.callbacks.idle();
    expect(received).toHaveLength(1);
    expect(received[0]?.headers).toMatchObject({
      signature: 'secret',
      'content-type': 'application/json;charset=UTF-8',
    });
    expect(received[0]?.body).toBe(
      `{"appId":"fixture","from":{"uid":"${ada}"},"to":{"uid":"${ben}"},"type":"CHAT","ctype":"TEXT","content":"hello",` +
        '"ext":"{\\"a\\":1}","msgId":1552747048460091409}',
    );
    expect(mock.requests.at(-1)).toMatchObject({ kind: 'callback', path: url, status: 200, appId: 'fixture' });
  });

  test('receives groups, replacements and recalls, one request for each target', async () => {
    const { url, received } = await openReceiver();
    const { mock, call } = openFixture({ callbacks: [{ url }] });
    await call(send, { targets: [choir], type: 2, content_type: 0, content: 'all' });
    const { text } = await call(send, chat(ada, ben, 'first'));
    const [, id = ''] = /"msg_ids":\[(\d+)\]/.exec(text) ?? [];
    const related = `{"targets":[${ben}],"type":1,"content_type":12,"content":"second","related_mid":${id}}`;
    await call(send, related);
    await call('POST /message/recall', `{"conversation_id":${ben},"msg_id":${id}}`);
    await call(send, { targets: [ben, cho], type: 1, content_type: 0, content: 'both' });
    await mock.callbacks.idle();
    const sent = received.map(({ body }) => JSON.parse(body));
    expect(sent.map(({ type, to }) => `${type} ${to.uid}`).sort()).toEqual(
      [`GROUPCHAT ${choir}`, `CHAT ${ben}`, `REPLACE ${ben}`, `RECALL ${ben}`, `CHAT ${ben}`, `CHAT ${cho}`].sort(),
    );
    expect(new Set(received.map(({ body }) => /"msgId":\d+/.exec(body)?.[0])).size).toBe(6);
    expect(received.find(({ body }) => body.includes('REPLACE'))?.body).toContain(`"relatedMid":${id}`);
  });

  test('selects by receivers and senders', async () => {
    const toBen = await openReceiver();
    const fromAda = await openReceiver();
    const { mock, call } = openFixture({
      callbacks: [
        { url: toBen.url, receivers: [ben] },
        { url: fromAda.url, senders: [ada] },
      ],
    });
    await call(send, chat(ada, ben, '1'));
    await call(send, chat(ada, cho, '2'));
    await call(send, chat(cho, ben, '3'));
    await mock.callbacks.idle();
    expect(contentsOf(toBen.received).sort()).toEqual(['1', '3']);
    expect(contentsOf(fromAda.received).sort()).toEqual(['1', '2']);
  });

  test('receives the messages of a conversation in order, retried ones included', async () => {
    const { url, received } = await openReceiver(503, 200, 500, 500);
    const { mock, call } = openFixture({ callbacks: [{ url, retries: 1 }] });
    for (const content of ['1', '2', '3']) await call(send, chat(ada, ben, content));
    await mock.callbacks.idle();
    expect(contentsOf(received)).toEqual(['1', '1', '2', '2', '3']);
  });

  test('goes only to this machine, unless the host is allowed', async () => {
    const { mock, call } = openFixture({ callbacks: [{ url: 'http://bot.invalid/hook' }] });
    await call(send, chat(ada, ben, 'hello'));
    await mock.callbacks.idle();
    expect(mock.requests.at(-1)).toMatchObject({ kind: 'callback', path: 'http://bot.invalid/hook', status: 0 });
  });

  test('must be valid', () => {
    for (const callbacks of [[{ url: 'bot' }], [{ url: 'http://localhost/', signature: 'a\nb' }]]) {
      expect(() => createLanyingMock({ seed: fixture, callbacks })).toThrow(
        /callbacks\[0\]\.(url|signature) must match/,
      );
    }
  });
});

describe('a listener', () => {
  async function openBot(): Promise<{ mock: LanyingMock; seen: string[]; stop: () => void }> {
    const mock = createLanyingMock({ seed: fixture });
    const call = inProcess(mock);
    const seen: string[] = [];
    const stop = mock.onMessage(async ({ from, to, content }) => {
      seen.push(`${from.uid}: ${content}`);
      if (to.uid === String(ben)) await call(send, chat(ben, Number(from.uid), `echo ${content}`));
    });
    return { mock, seen, stop };
  }

  test('may reply, and idle waits for the reply, too', async () => {
    const { mock, seen, stop } = await openBot();
    const call = inProcess(mock);
    await call(send, chat(ada, ben, 'hello'));
    await mock.callbacks.idle();
    expect(mock.callbacks.pending).toBe(0);
    expect(seen).toEqual([`${ada}: hello`, `${ben}: echo hello`]);
    stop();
    await call(send, chat(ada, ben, 'again'));
    await mock.callbacks.idle();
    expect(seen).toHaveLength(2);
  });

  test('that throws does not keep later messages from it', async () => {
    const mock = createLanyingMock({ seed: fixture });
    const call = inProcess(mock);
    const seen: string[] = [];
    mock.onMessage(({ content }) => {
      seen.push(content);
      throw new Error('no');
    });
    await call(send, chat(ada, ben, '1'));
    await call(send, chat(ada, ben, '2'));
    await mock.callbacks.idle();
    expect(seen).toEqual(['1', '2']);
  });

  test('meets the faults of messageCallback: dropped, twice, delayed', async () => {
    const mock = createLanyingMock({ seed: fixture });
    const call = inProcess(mock);
    const seen: string[] = [];
    mock.onMessage(({ content }) => seen.push(content));
    mock.faults.add({ operationId: 'messageCallback', drop: 'before', times: 1 });
    mock.faults.add({ operationId: 'messageCallback', twice: true, times: 1 });
    mock.faults.add({ operationId: 'messageCallback', delay: 1, times: 1 });
    mock.faults.add({ code: 20000, times: 1 });
    for (const content of ['failed', 'dropped', 'twice', 'late', 'last']) await call(send, chat(ada, ben, content));
    await mock.callbacks.idle();
    expect(seen).toEqual(['twice', 'twice', 'late', 'last']);
  });

  test.each([
    [{ operationId: 'messageCallback', code: 20000 }, 'code is not for messageCallback'],
    [{ operationId: 'messageCallback', drop: 'after' }, 'drop must be before'],
    [{ operationId: 'sendMessage', twice: true }, 'twice needs the operationId messageCallback'],
  ] as const)('cannot meet the fault %j', (fault, reason) => {
    expect(() => createLanyingMock().faults.add(fault)).toThrow(reason);
  });
});

test('a reset forgets what is waiting', async () => {
  const mock = createLanyingMock({ seed: fixture });
  const call = inProcess(mock);
  const seen: string[] = [];
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  mock.onMessage(async ({ content }) => {
    seen.push(content);
    await gate;
  });
  await call(send, chat(ada, ben, 'under way'));
  await call(send, chat(ada, ben, 'waiting'));
  mock.reset();
  open();
  await mock.callbacks.idle();
  expect(seen).toEqual(['under way']);
});
