import type { FetchInit, LanyingClientOptions } from '../../src/index.ts';

/** A request that arrived, with its body read. */
export interface Arrived {
  readonly method: string;
  readonly url: URL;
  readonly headers: Record<string, string>;
  /** Body; an empty string where there is none. */
  readonly body: string;
}

/** What a stub returns: JSON, a value to be written as JSON, or a whole response. */
export type Reply = string | object | Response;

/** A fetch that records requests and returns the given responses in turn; the last one is used again and again. */
export function stub(...replies: (Reply | ((request: Arrived) => Reply | Promise<Reply>))[]) {
  const arrived: Arrived[] = [];
  const fetch = async (url: string, init: FetchInit): Promise<Response> => {
    const request = new Request(url, init as RequestInit);
    const seen = {
      method: request.method,
      url: new URL(request.url),
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    };
    arrived.push(seen);
    const reply = replies[Math.min(arrived.length, replies.length) - 1] ?? success(true);
    const given = typeof reply === 'function' ? await reply(seen) : reply;
    if (given instanceof Response) return given.clone();
    return new Response(typeof given === 'string' ? given : JSON.stringify(given), {
      headers: { 'content-type': 'application/json' },
    });
  };
  return { fetch, arrived };
}

/** Makes the envelope of a success. */
export function success(data: unknown, more: object = {}): object {
  return { code: 200, data, ...more };
}

/** Makes the envelope of an error. */
export function failure(code: number, message = 'rejected'): object {
  return { code, message };
}

/** Options for tests that are about something else; without retries, which take time. */
export const options = {
  retries: 0,
  endpoint: 'https://api.example.com',
  appId: 'welovemaxim',
  accessToken: 'the-token',
} satisfies LanyingClientOptions;

/** Makes a readable token whose payload has this role. */
export function tokenOfRole(role: unknown): string {
  const part = (value: object): string =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${part({ typ: 'JWT', alg: 'HS512' })}.${part({ app: 'a', sub: '20', cluster: 0, role, iat: 1567997408 })}.c2lnbmF0dXJl`;
}

/** Returns what a promise rejects with; throws where it does not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('the promise was fulfilled');
    },
    (error: unknown) => error,
  );
}

/** Returns what a function throws; throws another error where it does not. */
export function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
