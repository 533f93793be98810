/** What a request consists of, as `fetch` takes it: plain values, so that the `fetch` of any library can send it. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  /** JSON, or what a file is uploaded as. */
  readonly body?: string | FormData | Blob | ReadableStream<Uint8Array>;
  /** Always `manual`: a redirect would carry the access token to another host. */
  readonly redirect: 'manual';
  /** Present where the body is a stream. */
  readonly duplex?: 'half';
  /** Aborts when nobody waits for the response any more. */
  readonly signal?: AbortSignal;
}

/** A function that can be used as `fetch`, of the platform or of a library. It should pass all of `init` on. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;

/** A request before it is sent. */
export interface RequestEvent {
  /** Operation that is called; method and path where the description has none for it. */
  readonly operationId: string;
  /** The request, access token included: log nothing but its method and URL. Its headers may be changed. */
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Headers;
    /** JSON. */
    readonly body: string | undefined;
  };
}

/** A response that has just arrived. */
export interface ResponseEvent extends RequestEvent {
  /** A copy of the response, whose body may be read. */
  readonly response: Response;
}

/** Limits the rate of requests. `createRateLimiter` of `@lanying-im/client/rate-limit` creates one. */
export interface RateLimiter {
  /** Resolves when a request may be sent; rejects with the signal's reason when that aborts first. */
  take(signal?: AbortSignal): Promise<void>;
}

/** How requests are sent. */
export interface TransportOptions {
  /** Used in place of the platform's `fetch`. @default globalThis.fetch */
  fetch?: Fetch | undefined;
  /** Limits the rate of requests, retries included. @default no limit */
  rateLimit?: RateLimiter | undefined;
  /** Bytes that a response may have, uncompressed; files are not limited. @default 67108864 (64 MiB) */
  maxResponseSize?: number | undefined;
  /** Called before each request; what it throws ends the call. */
  onRequest?: ((event: RequestEvent) => void | Promise<void>) | undefined;
  /** Called after each response, of whatever status; what it throws ends the call. */
  onResponse?: ((event: ResponseEvent) => void | Promise<void>) | undefined;
}
