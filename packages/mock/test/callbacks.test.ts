import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { type CallbackSubscription, createLanyingMock, type LanyingMock } from '../src/index.ts';
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

/** Serves a receiver of callbacks on this machine; returns its URL. */
async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closings.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`;
}

/** A receiver that responds with the statuses in their order, then with 200. */
async function openReceiver(...statuses: number[]): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const url = await listen(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ headers: request.headers, body });
    response.writeHead(statuses.shift() ?? 200).end('thanks');
  });
  return { url, received };
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
    const path = `${new URL(url).origin}/[redacted]`;
    expect(mock.requests.at(-1)).toMatchObject({ kind: 'callback', path, status: 200, appId: 'fixture' });
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

  test.each([
    [
      'http://bot.invalid/hook',
      [],
      'bot.invalid is another machine; list it in callbackHosts to allow callbacks to it',
    ],
    ['http://127.0.0.1.bot.invalid/', [], '127.0.0.1.bot.invalid is another machine'],
    ['http://[::ffff:7f00:1]:1/hook', ['[::FFFF:7F00:1]'], expect.not.stringContaining('callbackHosts')],
    ['http://0.0.0.0:1/hook', ['0.0.0.0:8080'], expect.not.stringContaining('callbackHosts')],
    ['http://localhost:99999/hook', [], 'the URL of the callback is not an HTTP URL'],
  ])('goes only to this machine, unless the host is allowed: %s with %j', async (url, callbackHosts, reason) => {
    const { mock, call } = openFixture({ callbacks: [{ url }], callbackHosts });
    await call(send, chat(ada, ben, 'hello'));
    await mock.callbacks.idle();
    const expected = typeof reason === 'string' ? expect.stringContaining(reason) : reason;
    expect(mock.requests.at(-1)).toMatchObject({ kind: 'callback', status: 0, reason: expected });
  });

  test('must be valid', () => {
    const invalid: [subscription: CallbackSubscription, name: string][] = [
      [{ url: 'bot' }, 'url must match'],
      [{ url: 'ftp://localhost/' }, 'url must match'],
      [{ url: 'http://user:password@localhost/' }, 'url must match'],
      [{ url: 'http://localhost/', signature: 'a\nb' }, 'signature must match'],
      [{ url: 'http://localhost/', timeout: 0 }, 'timeout must be 1 or more'],
      [{ url: 'http://localhost/', timeout: 2 ** 31 }, 'timeout must be 600000 or less'],
      [{ url: 'http://localhost/', retries: 1e9 }, 'retries must be 100 or less'],
    ];
    for (const [subscription, problem] of invalid) {
      const create = () => createLanyingMock({ seed: fixture, callbacks: [subscription] });
      expect(create).toThrow(`callbacks[0].${problem}`);
      expect(create).not.toThrow(/password@/);
    }
  });

  test('shows nothing secret of its URL, neither in the log nor for the inspector', async () => {
    const secrets = /s3cret|k3y|us3r|passw0rd/;
    const urls = [
      (await openReceiver()).url.replace('/hook', '/s3cret/hook?key=k3y'),
      'http://127.0.0.1:1/s3cret?key=k3y',
      'http://bot.invalid/s3cret',
    ];
    const { mock, call } = openFixture({ callbacks: urls.map((url) => ({ url, signature: 's3cret-signature' })) });
    mock.configure({
      callbacks: [...urls, 'http://us3r:passw0rd@127.0.0.1:1/', 's3cret'].map((url) => ({ url })),
    });
    await call(send, chat(ada, ben, 'hello'));
    await mock.callbacks.idle();
    const records = mock.requests.filter(({ kind }) => kind === 'callback');
    expect(records).toHaveLength(5);
    expect(JSON.stringify(records)).not.toMatch(secrets);
    const shown = await (await mock.fetch('https://api.maximtop.com/__mock/requests')).text();
    expect(shown).not.toMatch(secrets);
  });
});

describe('a receiver that', () => {
  /** Delivers one message to a receiver and returns the record of the delivery. */
  async function deliverTo(listener: RequestListener, changes: Partial<CallbackSubscription> = {}) {
    const url = await listen(listener);
    const { mock, call } = openFixture({ callbacks: [{ url, ...changes }] });
    await call(send, chat(ada, ben, 'hello'));
    await mock.callbacks.idle();
    return mock.requests.filter(({ kind }) => kind === 'callback');
  }

  test('hangs, with or without the start of a response, has as long as the subscription says', async () => {
    const silent = await deliverTo(() => {}, { timeout: 20 });
    expect(silent).toMatchObject([{ status: 0, reason: 'no response within 20 ms' }]);
    const stalled = await deliverTo((_, response) => void response.write('{'), { timeout: 20 });
    expect(stalled).toMatchObject([{ status: 0, reason: 'no response within 20 ms' }]);
  });

  test('closes the connection has no response, and gets its retries', async () => {
    const closed = await deliverTo((request) => void request.socket.destroy(), { retries: 2 });
    expect(closed).toHaveLength(3);
    expect(closed[0]).toMatchObject({ status: 0, reason: expect.stringMatching(/\w/) });
  });

  test.each([
    [204, ''],
    [200, 'thanks'],
    [500, '{"error":"no"}'],
    [404, 'x'.repeat(5_000_000)],
  ])('responds with %i and %.20s is shown so', async (status, body) => {
    const [record] = await deliverTo((_, response) => void response.writeHead(status).end(body));
    expect(record).toMatchObject({ status });
    expect(record?.reason).toBeUndefined();
    expect(JSON.stringify(record).length).toBeLessThan(10_000);
  });

  test('redirects to another machine is not followed', async () => {
    const redirect: RequestListener = (_, response) =>
      void response.writeHead(307, { location: 'http://bot.invalid/hook' }).end();
    expect(await deliverTo(redirect)).toMatchObject([{ status: 307 }]);
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

  test('a fault is in the log, also where it drops the delivery', async () => {
    const { url, received } = await openReceiver();
    const { mock, call } = openFixture({ callbacks: [{ url }] });
    mock.faults.add({ operationId: 'messageCallback', drop: 'before', times: 1 });
    mock.faults.add({ operationId: 'messageCallback', twice: true, times: 1 });
    for (const content of ['dropped', 'twice', 'last']) await call(send, chat(ada, ben, content));
    await mock.callbacks.idle();
    expect(contentsOf(received)).toEqual(['twice', 'twice', 'last']);
    const records = mock.requests.filter(({ kind }) => kind === 'callback');
    expect(records.map(({ status, fault, reason }) => [status, fault, reason])).toEqual([
      [0, 1, 'dropped by a fault'],
      [200, 2, undefined],
      [200, 2, undefined],
      [200, undefined, undefined],
    ]);
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

test.each<readonly [name: string, forget: (mock: LanyingMock) => void]>([
  ['a reset', (mock) => mock.reset()],
  ['a reset of the app', (mock) => mock.reset('fixture')],
  ['restoring a snapshot', (mock) => mock.restore(mock.snapshot())],
  ['another seed', (mock) => mock.begin(fixture)],
])('%s ends a delay and a request under way, and leaves nothing in the log', async (_, forget) => {
  const url = await listen(() => {});
  const { mock, call } = openFixture({ callbacks: [{ url }] });
  mock.faults.add({ operationId: 'messageCallback', delay: 600_000, times: 1 });
  await call(send, chat(ada, ben, 'late'));
  await call(send, chat(ada, cho, 'under way'));
  const before = mock.requests.length;
  forget(mock);
  await mock.callbacks.idle();
  expect(mock.callbacks.pending).toBe(0);
  expect(mock.requests.filter(({ kind }) => kind === 'callback')).toEqual([]);
  expect(mock.requests.length).toBeLessThanOrEqual(before);
});
