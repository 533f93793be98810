/** A request in plain values: what every face (fetch, msw, port) hands to the one core. */
export interface MockRequest {
  /** Upper case, as `'POST'`. */
  readonly method: string;
  /** Path of the URL as it was sent, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Value of a header, by its lower-case name. */
  readonly header: (name: string) => string | null | undefined;
  /**
   * The body as bytes or text. A face may stop reading once it has more than `bodyLimit` bytes; the core refuses what
   * is longer.
   */
  readonly body?: Uint8Array | string | undefined;
}

/** An answer in plain values: what the core gives back to a face. */
export interface MockAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for 204 and for HEAD. */
  readonly body: string;
  /** Milliseconds to wait before the answer is given: the mock's latency and the delay of a fault. */
  readonly delay: number;
}

/** Largest body that the mock reads, in bytes: 1 MiB. A longer one is answered with HTTP 413. */
export const bodyLimit: number = 1024 * 1024;

/** Deepest nesting of arrays and objects in a body. */
export const depthLimit: number = 64;
