import type { LanyingClientOptions } from '../../src/index.ts';

/** A request that arrived, read completely. */
export interface Arrived {
  readonly method: string;
  readonly url: URL;
  readonly headers: Record<string, string>;
  /** Text of the body; empty when there is none. */
  readonly body: string;
}

/** What a stub answers: a JSON text, a value to be written as one, or a whole response. */
export type Reply = string | object | Response;

/** A fetch that remembers what arrived and answers in turn; the last answer repeats. */
export function stub(...replies: (Reply | ((request: Arrived) => Reply | Promise<Reply>))[]) {
  const arrived: Arrived[] = [];
  const fetch = async (request: Request): Promise<Response> => {
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

/** The envelope of a success. */
export function success(data: unknown, more: object = {}): object {
  return { code: 200, data, ...more };
}

/** The envelope of a failure. */
export function failure(code: number, message = 'no'): object {
  return { code, message };
}

/** Options that a test need not care about; without repetitions, which take time. */
export const options = {
  retries: 0,
  endpoint: 'https://api.example.com',
  appId: 'welovemaxim',
  accessToken: 'the-token',
} satisfies LanyingClientOptions;

/** A readable token whose payload states this role. */
export function tokenOfRole(role: unknown): string {
  const part = (value: object): string =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `${part({ typ: 'JWT', alg: 'HS512' })}.${part({ app: 'a', sub: '20', cluster: 0, role, iat: 1567997408 })}.c2lnbmF0dXJl`;
}

/** What a promise is rejected with; a test fails where it is not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('the promise was fulfilled');
    },
    (error: unknown) => error,
  );
}

/** What a function throws; a test fails where it does not. */
export function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
