import type { Bytes } from '../http/bytes.ts';
import { BoundedMap } from './bounded-map.ts';

/** The bytes of a file, and what they are. */
export interface Content {
  readonly bytes: Bytes;
  readonly type: string;
}

/** How many prepared uploads an app keeps for certain; at times up to twice as many. */
const filesKept = 10_000;

/** How many bytes an app keeps; then it forgets the oldest file. */
const bytesKept = 64 * 1024 * 1024;

/** The object storage of an app. */
export class Files {
  readonly #keys = new BoundedMap<string, string>(filesKept, { onForget: (key) => this.#drop(key) });
  readonly #contents = new Map<string, Content>();
  #bytes = 0;

  /** Lets a file be uploaded under a key. */
  prepare(key: string): void {
    this.#keys.set(key, key);
  }

  isPrepared(key: string): boolean {
    return this.#keys.get(key) !== undefined;
  }

  put(key: string, content: Content): void {
    this.#drop(key);
    this.#contents.set(key, content);
    this.#bytes += content.bytes.length;
    for (const oldest of this.#contents.keys()) {
      if (this.#bytes <= bytesKept || oldest === key) return;
      this.#drop(oldest);
    }
  }

  content(key: string): Content | undefined {
    return this.#contents.get(key);
  }

  keys(): Iterable<string> {
    return this.#keys.values();
  }

  #drop(key: string): void {
    this.#bytes -= this.#contents.get(key)?.bytes.length ?? 0;
    this.#contents.delete(key);
  }
}
