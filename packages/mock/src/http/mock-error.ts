/** Where the response to an error is not the usual HTTP 200 with an error code. */
export interface MockErrorOptions {
  /** @default 200 */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that is rejected with an error code. Thrown anywhere in the pipeline, turned into an envelope at its end. */
export class MockError extends Error {
  readonly code: number;
  readonly detail: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: number, detail: string, { status = 200, headers = {} }: MockErrorOptions = {}) {
    super(`${code}: ${detail}`);
    this.name = 'MockError';
    this.code = code;
    this.detail = detail;
    this.status = status;
    this.headers = headers;
  }
}
