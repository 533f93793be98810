import { isControlPath } from './admin/control-path.ts';
import { isStoragePath } from './storage/urls.ts';

/** A request in plain values: what every face (fetch, msw, port) hands to the one core. */
export interface MockRequest {
  /** Upper case, as `'POST'`. */
  readonly method: string;
  /** Path of the URL as it was sent, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Where the mock is reached, as `https://api.maximtop.com`: URLs that it gives out begin so. @default that one */
  readonly origin?: string;
  /** Value of a header, by its lower-case name. */
  readonly header: (name: string) => string | null | undefined;
  /**
   * The body as bytes or text. A face may stop reading once it has more than `bodyLimitOf(path)` bytes; the core
   * refuses what is longer.
   */
  readonly body?: Uint8Array | string | undefined;
}

/** A request that may have changed something. */
export interface Change {
  readonly request: MockRequest;
  /** The mock's time of the request, in milliseconds since 1970. */
  readonly time: number;
}

/** An answer in plain values: what the core gives back to a face. */
export interface MockAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for 204 and for HEAD. Bytes only where a file is downloaded. */
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Milliseconds to wait before the answer is given: the mock's latency and the delay of a fault. */
  readonly delay: number;
  /** The connection is to be cut instead of answering, once the delay is over: a fault wants it so. */
  readonly isDropped?: boolean;
}

/** What `fetch` says of a connection that was cut. */
export const droppedMessage: string = 'fetch failed';

/** Largest body that the mock reads, in bytes: 1 MiB. A longer one is answered with HTTP 413. */
export const bodyLimit: number = 1024 * 1024;

/** Largest file that can be uploaded, in bytes: 10 MiB. */
export const uploadLimit: number = 10 * 1024 * 1024;

/** Largest snapshot that can be sent, in bytes: 256 MiB. */
const snapshotLimit: number = 256 * 1024 * 1024;

/** How much of a body is read, in bytes: enough for an upload and the form around it where files are uploaded. */
export function bodyLimitOf(path: string): number {
  if (isStoragePath(path)) return uploadLimit + 65_536;
  return isControlPath(path) ? snapshotLimit : bodyLimit;
}

/** Deepest nesting of arrays and objects in a body. */
export const depthLimit: number = 64;
