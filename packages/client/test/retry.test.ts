import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  isLanyingApiError,
  type LanyingClientOptions,
  type RetryEvent,
  type SendMessageInput,
  type SendPushNotificationInput,
} from '../src/index.ts';
import { type Calls, clients } from './support/clients.ts';
import { failure, options, type Reply, rejection, stub, success } from './support/stub.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const message: SendMessageInput = { targets: [1], type: 1, content_type: 0, content: 'hello' };
const push: SendPushNotificationInput = { audience: 'all', message: { title: 't', body: 'b' } };

/** Something that goes wrong: a response, or a connection that breaks. */
type Fault = () => Reply | Promise<Reply>;

const broken = (code: string): Fault => {
  return async () => {
    const syscall = { ECONNREFUSED: 'connect', ENOTFOUND: 'getaddrinfo' }[code] ?? 'read';
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, syscall }) });
  };
};
const status = (code: number, headers = {}): Fault => {
  return () => new Response('<p>no</p>', { status: code, headers });
};

/** Lets all timers pass until a promise is settled. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  const over = promise.then(
    () => true,
    () => true,
  );
  for (;;) {
    if ((await Promise.race([over, vi.advanceTimersByTimeAsync(1000)])) === true) return promise;
  }
}

const calls: [kind: string, call: (im: Calls) => Promise<unknown>, safe: boolean][] = [
  ['a read', (im) => im.listFriends(), true],
  ['a read through POST', (im) => im.listGroups({ group_list: [1] }), true],
  ['a send', (im) => im.sendMessage(message), true],
  ['a push', (im) => im.sendPushNotification(push), true],
  ['another write', (im) => im.createGroup({ name: 'g' }), false],
  ['a write through GET', (im) => im.acknowledgeMessage({ conversation_id: 1, msg_id: '5' }), false],
];

const causes: [cause: string, fault: Fault, retried: 'always' | 'if safe' | 'never'][] = [
  ['a connection that was rejected', broken('ECONNREFUSED'), 'always'],
  ['a name that is unknown', broken('ENOTFOUND'), 'always'],
  ['a connection that broke', broken('ECONNRESET'), 'if safe'],
  ['HTTP 408', status(408), 'if safe'],
  ['HTTP 429', status(429), 'if safe'],
  ['HTTP 500', status(500), 'if safe'],
  ['HTTP 502', status(502), 'if safe'],
  ['HTTP 503', status(503), 'if safe'],
  ['a transient code', () => failure(20000), 'if safe'],
  ['a group under repair', () => failure(20006), 'if safe'],
  ['no response in time', () => new Promise<never>(() => {}), 'if safe'],
  ['HTTP 400', status(400), 'never'],
  ['HTTP 404', status(404), 'never'],
  ['a redirect', status(302), 'never'],
  ['half a response', () => '{"code":200,"da', 'never'],
  ['a error of the service', () => failure(10010), 'never'],
  ['a code that nobody knows', () => failure(77777), 'never'],
];

describe.each(clients)('%s retries', (_, make) => {
  const client = (fetch: LanyingClientOptions['fetch'], more: Partial<LanyingClientOptions> = {}): Calls =>
    make({ ...options, retries: 2, fetch: fetch ?? stub().fetch, ...more });

  describe.each(calls)('%s', (_kind, call, safe) => {
    it.each(causes)('or not, after %s', async (_cause, fault, retried) => {
      const { fetch, arrived } = stub(fault, success([]));
      const outcome = await settled(call(client(fetch)).catch((error: unknown) => error));
      const again = retried === 'always' || (retried === 'if safe' && safe);
      expect(arrived).toHaveLength(again ? 2 : 1);
      expect(outcome instanceof Error).toBe(!again);
    });
  });

  it('twice by default, and then throws the error of the last attempt', async () => {
    const { fetch, arrived } = stub(status(503), status(503), status(502), success([]));
    const { retries: _retries, ...defaults } = options;
    const error = await settled(rejection(make({ ...defaults, fetch }).listFriends()));
    expect(error).toMatchObject({ name: 'LanyingResponseError', status: 502 });
    expect(arrived).toHaveLength(3);
  });

  it('as often as the options say, and those of the call before those of the client', async () => {
    const { fetch, arrived } = stub(status(503));
    await settled(rejection(client(fetch, { retries: 4 }).listFriends()));
    expect(arrived).toHaveLength(5);
    await settled(rejection(client(fetch, { retries: 4 }).listFriends({}, { retries: 1 })));
    expect(arrived).toHaveLength(7);
    await settled(rejection(client(fetch, { retries: 0 }).listFriends()));
    expect(arrived).toHaveLength(8);
  });

  it('with one key for all attempts, and another for each call', async () => {
    const { fetch, arrived } = stub(status(503), status(503), success(true));
    const im = client(fetch);
    await settled(im.sendMessage(message));
    await settled(im.sendMessage(message));
    const keys = arrived.map(({ body }) => JSON.parse(body).transaction_id);
    expect(keys.every((key) => Number.isSafeInteger(key) && key > 0)).toBe(true);
    expect(new Set(keys.slice(0, 3)).size).toBe(1);
    expect(keys[3]).not.toBe(keys[0]);
  });

  it('with a key inside of what the caller set, as a text where it is one', async () => {
    const { fetch, arrived } = stub(status(503), success({ task_id: 1 }));
    await settled(client(fetch).sendPushNotification({ ...push, setting: { distribution_strategy: 'combined' } }));
    const [first, second] = arrived.map(({ body }) => JSON.parse(body).setting);
    expect(first).toEqual({ distribution_strategy: 'combined', request_id: expect.stringMatching(/^\d+-\d+$/) });
    expect(second).toEqual(first);
  });

  it('with the key of the caller, and changes nothing that the caller holds', async () => {
    const { fetch, arrived } = stub(status(503), success(true));
    const input = { ...message, transaction_id: 7 };
    await settled(client(fetch).sendMessage(input));
    await settled(client(fetch).sendMessage(message));
    expect(arrived.map(({ body }) => JSON.parse(body).transaction_id).slice(0, 2)).toEqual([7, 7]);
    expect([input, message]).toEqual([
      { ...message, transaction_id: 7 },
      { targets: [1], type: 1, content_type: 0, content: 'hello' },
    ]);
  });

  it('makes no key where nothing is retried', async () => {
    const { fetch, arrived } = stub(success(true));
    await client(fetch, { retries: 0 }).sendMessage(message);
    expect(JSON.parse(arrived[0]?.body ?? '')).toEqual(message);
  });

  it('after a random part of a span that doubles', async () => {
    vi.useRealTimers();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 6, maxLength: 6 }),
        async (draws) => {
          vi.useFakeTimers();
          vi.spyOn(Math, 'random').mockImplementation(() => draws[delays.length] ?? 0);
          const delays: number[] = [];
          const onRetry = ({ delay }: RetryEvent): void => {
            delays.push(delay);
          };
          const { fetch } = stub(status(503));
          await settled(rejection(client(fetch, { retries: 6, onRetry }).listFriends()));
          expect(delays).toEqual(draws.map((draw, index) => draw * Math.min(500 * 2 ** index, 8000)));
          vi.restoreAllMocks();
          vi.useRealTimers();
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each<[string, string | (() => string), number]>([
    ['seconds', '7', 7000],
    ['no seconds', '0', 0],
    ['a date', () => new Date(Date.now() + 9000).toUTCString(), 9000],
    ['more seconds than it waits', '259200', 60_000],
    ['a date that it does not wait for', () => new Date(Date.now() + 1e9).toUTCString(), 60_000],
  ])('after as long as Retry-After says in %s', async (_form, value, expected) => {
    vi.setSystemTime(1_569_617_000_000);
    const delays: number[] = [];
    const onRetry = ({ delay }: RetryEvent): void => {
      delays.push(delay);
    };
    const header = typeof value === 'string' ? value : value();
    const { fetch } = stub(status(429, { 'retry-after': header }), success([]));
    await settled(client(fetch, { onRetry }).listFriends());
    expect(delays).toEqual([expected]);
  });

  it.each(['soon', '-5', '', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'in its own time where Retry-After is %j',
    async (value) => {
      vi.spyOn(Math, 'random').mockReturnValue(0.5);
      const onRetry = vi.fn();
      const { fetch } = stub(status(503, { 'retry-after': value }), success([]));
      await settled(client(fetch, { onRetry }).listFriends());
      expect(onRetry.mock.lastCall?.[0]).toMatchObject({ operationId: 'listFriends', retry: 1, delay: 250 });
    },
  );

  it('after no longer than maxRetryDelay', async () => {
    const onRetry = vi.fn();
    const { fetch } = stub(status(503, { 'retry-after': '30' }), success([]));
    await settled(client(fetch, { onRetry, maxRetryDelay: 20 }).listFriends());
    await settled(
      client(stub(status(503, { 'retry-after': '30' }), success([])).fetch, { onRetry }).listFriends(
        {},
        { maxRetryDelay: 10 },
      ),
    );
    expect(onRetry.mock.calls.map(([{ delay }]) => delay)).toEqual([20, 10]);
  });

  it('not when onRetry throws', async () => {
    const problem = new Error('enough');
    const { fetch, arrived } = stub(status(503));
    const onRetry = () => {
      throw problem;
    };
    expect(await rejection(client(fetch, { onRetry }).listFriends())).toBe(problem);
    expect(arrived).toHaveLength(1);
  });

  it('not once the caller aborts, who waits no longer', async () => {
    const controller = new AbortController();
    const { fetch, arrived } = stub(status(503, { 'retry-after': '50' }), success([]));
    const error = rejection(client(fetch).listFriends({}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort('enough');
    expect(await error).toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(arrived).toHaveLength(1);
  });

  it('leaves unread what it does not need, and reads what it ends with', async () => {
    const cancelled: number[] = [];
    let attempt = 0;
    const fetch = async (): Promise<Response> => {
      const at = ++attempt;
      const body = new ReadableStream({
        start(controller) {
          if (at < 3) return; // Never ends by itself.
          controller.enqueue(new TextEncoder().encode('{"code":20000,"message":"busy"}'));
          controller.close();
        },
        cancel() {
          cancelled.push(at);
        },
      });
      return new Response(body, { status: 503 });
    };
    const error = await settled(rejection(client(fetch).listFriends()));
    expect(cancelled).toEqual([1, 2]);
    expect(isLanyingApiError(error, 20000)).toBe(true);
  });

  it('and says that it may have happened if any attempt may have had an effect', async () => {
    const faults = stub(broken('ECONNRESET'), broken('ECONNREFUSED'), broken('ECONNREFUSED'));
    expect(await settled(rejection(client(faults.fetch).sendMessage(message)))).toMatchObject({ outcome: 'unknown' });
    const rejected = stub(broken('ECONNRESET'), failure(10010));
    expect(await settled(rejection(client(rejected.fetch).sendMessage(message)))).toMatchObject({
      outcome: 'unknown',
      code: 10010,
    });
    const reading = stub(broken('ECONNRESET'), failure(10010));
    expect(await settled(rejection(client(reading.fetch).listFriends()))).toMatchObject({ outcome: 'rejected' });
  });

  it('and says that a write may have happened where the database failed', async () => {
    const im = client(stub(failure(20000)).fetch, { retries: 0 });
    expect(await rejection(im.createGroup({ name: 'g' }))).toMatchObject({ outcome: 'unknown', retryable: true });
    expect(await rejection(im.listFriends())).toMatchObject({ outcome: 'rejected', retryable: true });
  });

  it('and may request a token in between', async () => {
    let given = 0;
    const accessToken = async () => `t${++given}`;
    const { fetch, arrived } = stub(status(503), failure(10008), status(503), success([]));
    expect(await settled(client(fetch, { accessToken }).listFriends())).toEqual([]);
    expect(arrived.map(({ headers }) => headers['access-token'])).toEqual(['t1', 't1', 't2', 't2']);
  });
});

describe.each(clients)('the time limit of all attempts of %s', (_, make) => {
  it('ends an attempt', async () => {
    const im = make({ ...options, retries: 5, timeout: 40, totalTimeout: 100, fetch: () => new Promise(() => {}) });
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const error = await settled(rejection(im.listFriends()));
    expect(error).toMatchObject({ name: 'LanyingTimeoutError', timeout: 100, outcome: 'unknown' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends the wait between attempts', async () => {
    const { fetch, arrived } = stub(status(503, { 'retry-after': '30' }));
    const error = rejection(make({ ...options, retries: 2, fetch }).listFriends({}, { totalTimeout: 50 }));
    await vi.advanceTimersByTimeAsync(50);
    expect(await error).toMatchObject({ name: 'LanyingTimeoutError', timeout: 50 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(arrived).toHaveLength(1);
  });

  it('leaves the signal of the caller in force', async () => {
    const controller = new AbortController();
    const im = make({ ...options, fetch: () => new Promise(() => {}) });
    const error = rejection(im.listFriends({}, { totalTimeout: 1000, signal: controller.signal }));
    controller.abort('mine');
    expect(await error).toBe('mine');
  });
});
