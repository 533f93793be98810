import type { AccessToken } from './auth.ts';
import type { LanyingError } from './errors.ts';

/** Something that can be used as `fetch`. It should pass `init` on: the signal that ends the request is in there. */
export type Fetch = (request: Request, init?: { signal?: AbortSignal }) => Promise<Response>;

/** A request on its way. */
export interface RequestEvent {
  /** Operation that is called; nothing for paths that the description does not know. */
  readonly operationId: string | undefined;
  /** The request, access token included: log nothing but its method and URL. Its headers may be changed. */
  readonly request: Request;
}

/** An answer that has just come. */
export interface ResponseEvent extends RequestEvent {
  /** The answer with its body unread; clone it to read it. */
  readonly response: Response;
}

/** A call that is about to be sent again. */
export interface RetryEvent {
  readonly operationId: string;
  /** Number of the repetition, from 1. */
  readonly retry: number;
  /** Milliseconds until it is sent. */
  readonly delay: number;
  /** What the last attempt ended with. */
  readonly error: LanyingError;
}

/** Lets requests pass at some rate. `createRateLimiter` of `@lanying-im/client/rate-limit` makes one. */
export interface RateLimiter {
  /** Resolves when a request may be sent; rejects with the signal's reason when that aborts first. */
  take(signal?: AbortSignal): Promise<void>;
}

/** How often and how long a call is tried; for all calls of a client, or for one. */
export interface RetryOptions {
  /** Times a call is sent again where that cannot do a thing twice. @default 2 */
  retries?: number | undefined;
  /** Milliseconds an attempt may take, body included; `0` or `Infinity` for no limit. @default 30000 */
  timeout?: number | undefined;
  /** Milliseconds a call may take with all attempts and the time between; `0` or `Infinity` for no limit. @default 0 */
  totalTimeout?: number | undefined;
  /** Milliseconds between attempts at most, however long `Retry-After` asks to wait. @default 60000 */
  maxRetryDelay?: number | undefined;
}

/** How a client reaches the service. */
export interface LanyingClientOptions extends RetryOptions {
  /** Address of the API of the app, from the console: `https://api.maximtop.com`. In a browser also a path of one's own server. */
  endpoint: string;
  /** Id of the app, from the console. */
  appId: string;
  /** Access token, or a function that gets one; leave it out where a proxy adds it. */
  accessToken?: AccessToken;
  /** Used in place of the platform's. @default globalThis.fetch */
  fetch?: Fetch;
  /** Headers for every request. */
  headers?: Readonly<Record<string, string>>;
  /** Lets requests of all attempts pass at some rate. @default no limit */
  rateLimit?: RateLimiter;
  /** Allows a token of the whole app where every visitor can read it. For tests and demos against a mock. @default false */
  dangerouslyAllowAdminTokenInBrowser?: boolean;
  /** Called before each request; what it throws ends the call. */
  onRequest?: (event: RequestEvent) => void | Promise<void>;
  /** Called after each answer, whatever it says; what it throws ends the call. */
  onResponse?: (event: ResponseEvent) => void | Promise<void>;
  /** Called before the wait for each repetition; what it throws ends the call. */
  onRetry?: (event: RetryEvent) => void | Promise<void>;
}
