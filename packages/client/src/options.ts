import type { AccessToken } from './auth.ts';

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

/** How a client reaches the service. */
export interface LanyingClientOptions {
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
  /** Milliseconds an attempt may take, body included; `0` or `Infinity` for no limit. @default 30000 */
  timeout?: number;
  /** Allows a token of the whole app where every visitor can read it. For tests and demos against a mock. @default false */
  dangerouslyAllowAdminTokenInBrowser?: boolean;
  /** Called before each request; what it throws ends the call. */
  onRequest?: (event: RequestEvent) => void | Promise<void>;
  /** Called after each answer, whatever it says; what it throws ends the call. */
  onResponse?: (event: ResponseEvent) => void | Promise<void>;
}
