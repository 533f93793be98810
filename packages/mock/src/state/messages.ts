import { Recent } from './recent.ts';

/** A message to one user or one group. */
export interface Message {
  /** 61 bits, so never a `number`. */
  readonly msgId: bigint;
  /** The sender; absent when the app itself sends. */
  readonly from: number | undefined;
  readonly type: 1 | 2;
  readonly to: number;
  readonly contentType: number;
  readonly content: string;
  readonly attachment: string | undefined;
  readonly ext: string | undefined;
  readonly config: string | undefined;
  readonly relatedMid: bigint | undefined;
  readonly onlineOnly: boolean;
  readonly sentAt: number;
}

/** A send that named a `transaction_id`. */
export interface Transaction {
  readonly sentAt: number;
  readonly msgIds: readonly bigint[];
}

/** How many messages an app keeps for certain; at times it keeps up to twice as many. */
const messagesKept = 10_000;

/** How long a `transaction_id` is remembered: 5 minutes. The sources say only that the time is short. */
const transactionWindow = 5 * 60 * 1000;

/** The messages of an app: the latest of them, and which sends must not happen twice. */
export class Messages {
  readonly #messages = new Recent<bigint, Message>(messagesKept);
  readonly #transactions = new Recent<string, Transaction>(messagesKept);

  add(message: Message): void {
    this.#messages.set(message.msgId, message);
  }

  all(): Iterable<Message> {
    return this.#messages.values();
  }

  /** The send with this transaction id, if it was made a short time before `now`. */
  transaction(key: string, now: number): Transaction | undefined {
    const transaction = this.#transactions.get(key);
    return transaction !== undefined && now - transaction.sentAt < transactionWindow ? transaction : undefined;
  }

  addTransaction(key: string, transaction: Transaction): void {
    this.#transactions.set(key, transaction);
  }

  transactions(): Iterable<[string, Transaction]> {
    return this.#transactions.entries();
  }
}
