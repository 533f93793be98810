import { BoundedMap } from './bounded-map.ts';

/** A chat file: who may download what is stored under a key. Forwarding makes another one for the same key. */
export interface ChatFile {
  readonly sign: string;
  readonly key: string;
  /** The user who prepared or forwarded it. */
  readonly owner: number;
  /** As a MessageTargetType: 1 a user, 2 a group. */
  readonly toType: number;
  readonly to: number;
}

/** How many chat files an app keeps for certain; at times up to twice as many. */
const chatFilesKept = 10_000;

/** The chat files of an app. Their bytes are in the object storage. */
export class ChatFiles {
  readonly #bySign = new BoundedMap<string, ChatFile>(chatFilesKept);

  add(file: ChatFile): void {
    this.#bySign.set(file.sign, file);
  }

  get(sign: string): ChatFile | undefined {
    return this.#bySign.get(sign);
  }

  all(): Iterable<ChatFile> {
    return this.#bySign.values();
  }
}
