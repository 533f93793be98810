import { Agent, buildConnector, fetch as undiciFetch } from 'undici';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fetch, LanyingConnectionError } from '../src/index.ts';
import { clients } from './support/clients.ts';
import { serve } from './support/server.ts';
import { options, rejection, stub, success } from './support/stub.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const system = (code: string, syscall?: string) => Object.assign(new Error(`${syscall} ${code}`), { code, syscall });
const fetchFailed = (cause: unknown) => new TypeError('fetch failed', { cause });
const rejected = [system('ECONNREFUSED', 'connect'), system('ECONNREFUSED', 'connect')];

const errors: [what: string, error: Error, outcome: string][] = [
  ['a rejected connection', fetchFailed(system('ECONNREFUSED', 'connect')), 'not-sent'],
  ['a rejected connection to each address', fetchFailed(new AggregateError(rejected)), 'not-sent'],
  ['an unreachable host', fetchFailed(system('EHOSTUNREACH', 'connect')), 'not-sent'],
  ['an unknown host', fetchFailed(system('ENOTFOUND', 'getaddrinfo')), 'not-sent'],
  [
    'a connection that took too long',
    fetchFailed(Object.assign(new Error(), { code: 'UND_ERR_CONNECT_TIMEOUT' })),
    'not-sent',
  ],
  [
    'an untrusted certificate',
    fetchFailed(Object.assign(new Error(), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })),
    'not-sent',
  ],
  ['node-fetch', Object.assign(new Error(), { code: 'ECONNREFUSED', erroredSysCall: 'connect' }), 'not-sent'],
  ['Bun', Object.assign(new Error('Unable to connect'), { code: 'ConnectionRefused' }), 'not-sent'],
  ['a host that vanished', fetchFailed(system('EHOSTUNREACH', 'read')), 'unknown'],
  ['a network that vanished', fetchFailed(system('ENETUNREACH', 'write')), 'unknown'],
  ['a reset that is called rejected', fetchFailed(system('ECONNREFUSED', 'read')), 'unknown'],
  ['a connect and a read', fetchFailed(new AggregateError([rejected[0], system('ETIMEDOUT', 'read')])), 'unknown'],
  ['a code without a system call', fetchFailed(system('ECONNREFUSED')), 'unknown'],
  [
    'a closed socket',
    fetchFailed(Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' })),
    'unknown',
  ],
  ['words that are those of the message', new TypeError('error sending request: client error (Connect)'), 'unknown'],
];

describe.each(clients)('the outcome of a failed connection of %s', (_, create) => {
  it.each(errors)('by what the platform reports: %s', async (_what, error, outcome) => {
    const fetch = vi.fn(async () => {
      throw error;
    });
    const im = create({ ...options, fetch, retries: 2, maxRetryDelay: 1 });
    expect(await rejection(im.createGroup({ name: 'g' }))).toMatchObject({ name: 'LanyingConnectionError', outcome });
    expect(fetch).toHaveBeenCalledTimes(outcome === 'not-sent' ? 3 : 1);
  });

  it.each<[string, string]>([
    ['client error (Connect): tcp connect error: Connection rejected (os error 111)', 'not-sent'],
    ['client error (Connect): dns error: failed to lookup address information', 'not-sent'],
    ['client error (SendRequest): connection closed before message completed', 'unknown'],
  ])('by the phase that Deno names: %s', async (phase, outcome) => {
    vi.stubGlobal('Deno', {});
    const fetch: Fetch = async (url) => {
      throw new TypeError(`error sending request for url (${url}): ${phase}`);
    };
    const im = create({ ...options, fetch });
    expect(await rejection(im.createGroup({ name: 'g' }))).toMatchObject({ outcome });
  });

  it('is unknown where the host vanishes after the request, which is not retried', async () => {
    let requests = 0;
    let vanish = (): void => {};
    const endpoint = await serve((request) => {
      requests++;
      request.resume().on('end', () => vanish());
    });
    const connect = buildConnector({});
    const agent = new Agent({
      connect: (settings, callback) =>
        connect(settings, (error, socket) => {
          // What the kernel reports when no packet has been acknowledged for a while.
          vanish = () => socket?.destroy(system('EHOSTUNREACH', 'read'));
          if (error) callback(error, null);
          else callback(null, socket);
        }),
    });
    const fetch = ((url: string, init: object) => undiciFetch(url, { ...init, dispatcher: agent })) as unknown as Fetch;
    const im = create({ ...options, endpoint, fetch, retries: 2, maxRetryDelay: 1 });
    const error = (await rejection(im.createGroup({ name: 'g' }))) as LanyingConnectionError;
    expect([error.outcome, requests]).toEqual(['unknown', 1]);
    expect(error.message).toContain('EHOSTUNREACH');
    await agent.close();
  });
});

describe.each(clients)('a success of %s without a result', (_, create) => {
  it('is a LanyingResponseError, for one result and for a page', async () => {
    const im = create({ ...options, fetch: stub({ code: 200 }).fetch });
    for (const call of [im.listFriends(), im.listGroupMembers({ group_id: 1 })]) {
      const error = await rejection(call);
      expect(error).toMatchObject({ name: 'LanyingResponseError', status: 200, outcome: 'unknown' });
      expect(String(error)).toContain('has no data');
    }
  });
});

describe.each(clients)('retryAfter of an error of %s', (_, create) => {
  it.each<[string, () => Response]>([
    ['of a gateway', () => new Response('busy', { status: 503, headers: { 'retry-after': '7' } })],
    [
      'of the service',
      () => Response.json({ code: 20000, message: 'busy' }, { status: 429, headers: { 'retry-after': '7' } }),
    ],
  ])('is what the response requests, in milliseconds: %s', async (_kind, response) => {
    const im = create({ ...options, fetch: async () => response() });
    expect(await rejection(im.listFriends())).toMatchObject({ retryAfter: 7000 });
  });

  it('is undefined where the response does not', async () => {
    const im = create({ ...options, fetch: stub(new Response('', { status: 503 }), success([])).fetch });
    expect(await rejection(im.listFriends())).toMatchObject({ retryAfter: undefined });
  });

  it("carries the reason of a proxy's rejection", async () => {
    const reason = 'The request comes from another origin.';
    const fetch = async () => Response.json({ error: reason }, { status: 403 });
    expect(String(await rejection(create({ ...options, fetch }).listFriends()))).toContain(`HTTP 403: ${reason}`);
  });
});
