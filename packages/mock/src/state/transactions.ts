import { BoundedMap } from './bounded-map.ts';

/** A send that named a `transaction_id`. */
export interface Transaction {
  readonly sentAt: number;
  readonly msgIds: readonly bigint[];
}

/** How many transactions an app keeps for certain; at times it keeps up to twice as many. */
const transactionsKept = 10_000;

/** How long a `transaction_id` is remembered: 5 minutes. The sources say only that the time is short. */
const transactionWindow = 5 * 60 * 1000;

/** Which sends must not happen twice. */
export class Transactions {
  readonly #transactions = new BoundedMap<string, Transaction>(transactionsKept);

  /** The send with this key, if it was made a short time before `now`. */
  get(key: string, now: number): Transaction | undefined {
    const transaction = this.#transactions.get(key);
    return transaction !== undefined && now - transaction.sentAt < transactionWindow ? transaction : undefined;
  }

  add(key: string, transaction: Transaction): void {
    this.#transactions.set(key, transaction);
  }

  entries(): Iterable<[string, Transaction]> {
    return this.#transactions.entries();
  }
}
