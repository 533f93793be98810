import type { Message } from './message.ts';

/** How far a user has read. */
interface Reader {
  readonly userId: number;
  readonly readTo: bigint;
}

/** The messages of one conversation that its people see, in the order of their ids. */
export class Thread {
  #messages: Message[] = [];
  /** Where the messages begin: those before were forgotten, and are cut off only now and then. */
  #start = 0;
  /** The two users who have read furthest: enough to know whether any user but a given one has read a message. */
  #readers: readonly Reader[] = [];

  get isEmpty(): boolean {
    return this.#messages.length === this.#start;
  }

  add(message: Message): void {
    const last = this.#messages.at(-1);
    if (last === undefined || last.msgId < message.msgId) this.#messages.push(message);
    // Only a seed may have its messages out of order.
    else this.#messages.splice(this.#placeAfter(message.msgId), 0, message);
  }

  /** Drops a message, which is nearly always the oldest one. */
  forget(message: Message): void {
    if (this.#messages[this.#start] !== message) {
      const place = this.#messages.indexOf(message, this.#start);
      if (place !== -1) this.#messages.splice(place, 1);
      return;
    }
    this.#start += 1;
    if (this.#start * 2 < this.#messages.length) return;
    this.#messages = this.#messages.slice(this.#start);
    this.#start = 0;
  }

  /** The messages from an id on towards older ones; from the newest on for 0. Recalled ones are left out. */
  *newestFirst(from: bigint = 0n): Generator<Message, undefined> {
    const place = from === 0n ? this.#messages.length : this.#placeAfter(from);
    for (let index = place - 1; index >= this.#start; index -= 1) {
      const message = this.#messages[index];
      if (message !== undefined && !message.isRecalled) yield message;
    }
  }

  /** Records that a user has read a message and those before it. */
  markRead(userId: number, readTo: bigint): void {
    const others = this.#readers.filter((reader) => reader.userId !== userId);
    this.#readers = [...others, { userId, readTo }].sort((a, b) => Number(b.readTo - a.readTo)).slice(0, 2);
  }

  /** Whether any user but the sender has read a message. */
  isRead({ msgId, from }: Message): boolean {
    return this.#readers.some(({ userId, readTo }) => userId !== from && readTo >= msgId);
  }

  /** The place after the last message whose id is not above this one. */
  #placeAfter(msgId: bigint): number {
    let low = this.#start;
    let high = this.#messages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const message = this.#messages[middle];
      if (message !== undefined && message.msgId <= msgId) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
