import type { LanyingMock } from '../../src/index.ts';
import { checkDescribed } from './described.ts';

/** How a test reaches a mock. */
export type Send = (path: string, init: RequestInit) => Promise<Response>;

/** An response as tests look at it. */
export interface CallResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into envelopes of every shape
  readonly json: any;
  readonly code: number;
}

/** Changes to what a call sends by itself: app id, admin token and acting user. */
export interface CallOptions {
  /** The acting user; null for none. */
  readonly as?: number | null;
  /** The token; null for none. */
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** What becomes of a redirect. @default 'follow' */
  readonly redirect?: RequestInit['redirect'];
}

/** Calls a mock: `call('POST /group/create', { name: 'g' })`. A text is sent as it is, anything else as JSON. */
export type Call = (key: string, body?: unknown, options?: CallOptions) => Promise<CallResponse>;

/** The user of the quick start. */
export const testUser = 2302128618880;

function headersOf(mock: LanyingMock, { as, token, headers }: CallOptions, defaultUser: number | null): Headers {
  const all = new Headers({ app_id: mock.appId });
  const accessToken = token === undefined ? mock.adminToken : token;
  const userId = as === undefined ? defaultUser : as;
  if (accessToken !== null) all.set('access-token', accessToken);
  if (userId !== null) all.set('user_id', String(userId));
  for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
  return all;
}

/** A caller that validates every response against the description. */
export function caller(mock: LanyingMock, send: Send, defaultUser: number | null = null): Call {
  return async (key, body, options = {}) => {
    const [method = '', target = ''] = key.split(' ');
    const response = await send(target, {
      method,
      headers: headersOf(mock, options, defaultUser),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(options.signal && { signal: options.signal }),
      ...(options.redirect && { redirect: options.redirect }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    const json: unknown = isJson && text !== '' ? JSON.parse(text) : undefined;
    const path = target.split('?')[0];
    if (response.status === 200 && method !== 'HEAD' && isJson) checkDescribed(`${method} ${path}`, json);
    return {
      status: response.status,
      headers: response.headers,
      text,
      json,
      code: (json as { code: number } | undefined)?.code ?? 0,
    };
  };
}

/** A caller in process. */
export function inProcess(mock: LanyingMock, defaultUser: number | null = null): Call {
  return caller(mock, (path, init) => mock.fetch(`https://api.maximtop.com${path}`, init), defaultUser);
}
