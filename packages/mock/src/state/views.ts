import { BoundedMap } from './bounded-map.ts';
import type { Messages } from './messages.ts';

/** What a user has done with a conversation. */
export interface View {
  readonly userId: number;
  /** The other user, the group, or `theApp`. */
  readonly otherId: number;
  /** The message up to which the user has read. */
  readonly readTo: bigint;
  /** The message up to which the user has deleted the conversation. */
  readonly deletedTo: bigint;
}

/** How many views an app keeps for certain; at times it keeps up to twice as many. */
const viewsKept = 50_000;

/** How far users have read and deleted their conversations. */
export class Views {
  readonly #messages: Messages;
  readonly #views = new BoundedMap<string, View>(viewsKept);

  /** Reads are recorded in `messages`, too, for the senders. */
  constructor(messages: Messages) {
    this.#messages = messages;
  }

  /** What a user has done with a conversation. */
  get(userId: number, otherId: number): View {
    return this.#views.get(`${userId}/${otherId}`) ?? { userId, otherId, readTo: 0n, deletedTo: 0n };
  }

  set(view: View): void {
    const { userId, otherId, readTo } = view;
    this.#views.set(`${userId}/${otherId}`, view);
    if (readTo > 0n) this.#messages.markRead(userId, otherId, readTo);
  }

  all(): Iterable<View> {
    return this.#views.values();
  }
}
