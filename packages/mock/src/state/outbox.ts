import type { Message } from './message.ts';

/** The messages that were sent and not yet handed to message callbacks. */
export class Outbox {
  #messages: Message[] = [];

  add(message: Message): void {
    // A copy: later messages may change the content.
    this.#messages.push({ ...message });
  }

  /** Returns the messages and empties the outbox. */
  take(): readonly Message[] {
    const taken = this.#messages;
    if (taken.length > 0) this.#messages = [];
    return taken;
  }
}
