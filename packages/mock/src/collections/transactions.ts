import { digits, list, milliseconds, record, text } from '../seed/schema/keywords.ts';
import type { SeedApp } from '../seed/types/seed.ts';
import { Transactions } from '../state/transactions.ts';
import type { AppCollection } from './collection.ts';

const transaction = record<Required<SeedApp>['transactions'][number]>(
  { key: text, sent_at: milliseconds, msg_ids: list(digits) },
  {},
);

/** Which sends must not happen twice. */
export const transactions: AppCollection<Transactions, 'transactions', { readonly transactions: Transactions }> = {
  of: 'app',
  create: () => new Transactions(),
  fields: { transactions: list(transaction) },
  dump: (app) => ({
    transactions: Array.from(app.transactions.entries(), ([key, { sentAt, msgIds }]) => {
      return { key, sent_at: sentAt, msg_ids: msgIds.map(String) };
    }),
  }),
  load({ app }, { transactions: seeds = [] }) {
    for (const { key, sent_at, msg_ids } of seeds) {
      app.transactions.add(key, { sentAt: sent_at, msgIds: msg_ids.map(BigInt) });
    }
  },
};
