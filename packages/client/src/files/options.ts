import type { CallOptions } from '../operation/operation-caller.ts';
import type { Fetch } from '../transport/options.ts';

/** How far a transfer is. */
export interface Progress {
  /** Bytes that were transferred. */
  readonly loaded: number;
  /** Bytes in all; undefined where the sender does not say. */
  readonly total: number | undefined;
}

/** What a caller may set for one transfer. */
export interface FileOptions extends CallOptions {
  /**
   * Called as bytes are transferred. An upload in a page uses XMLHttpRequest for it, and sends a preflight request to a
   * storage of another origin. Where that is missing, in Deno, Bun and workers, and with a `fetch` option in a browser,
   * an upload reports its beginning and its end.
   */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Used in place of the platform's `fetch` for the object storage. @default globalThis.fetch */
  fetch?: Fetch | undefined;
}
