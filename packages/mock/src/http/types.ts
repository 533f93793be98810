import type { Bytes } from './bytes.ts';

/** A part of a form: a field, or a file with its type. */
export interface FormPart {
  readonly bytes: Bytes;
  /** Media type of a file. */
  readonly type: string | undefined;
}

/** A request in plain values, as an adapter (fetch, msw, HTTP) passes it to the request handler. */
export interface MockRequest {
  /** Upper case, as `'POST'`. */
  readonly method: string;
  /** Path of the URL as it was sent, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Origin of the mock, as `https://api.maximtop.com`: the URLs that it returns begin with it. @default that one */
  readonly origin?: string | undefined;
  /** Value of a header, by its lower-case name. */
  readonly header: (name: string) => string | null | undefined;
  /**
   * The body as bytes or a string. An adapter may stop reading once it has more bytes than `bodyLimit` of the mock
   * returns; the request handler rejects longer bodies.
   */
  readonly body?: Uint8Array | string | undefined;
  /** The parts of a body of the type `multipart/form-data`, by their names. */
  readonly form?: ReadonlyMap<string, FormPart> | undefined;
}

/** A request that may have changed the state. */
export interface StateChange {
  readonly request: MockRequest;
  /** The mock's time of the request, in milliseconds since 1970. */
  readonly time: number;
}

/** A response in plain values, as the request handler returns it to an adapter. */
export interface MockResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for 204 and for HEAD. Bytes only where a file is downloaded. */
  readonly body: string | Bytes;
  /** Milliseconds to wait before the response is sent: the mock's latency and the delay of a fault. */
  readonly delay: number;
  /** Whether a fault cuts the connection, once the delay is over, instead of sending the response. */
  readonly isDropped?: boolean | undefined;
}
