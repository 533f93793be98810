import { LanyingError } from '@lanying-im/client';
import * as operations from '@lanying-im/client/operations';
import type { OperationId } from '@lanying-im/types';
import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import * as invalidates from '../src/generated/invalidates.ts';
import * as react from '../src/index.ts';
import { queryKey } from '../src/query-key.ts';

const table = Object.entries(invalidates);
const described = Object.values(operations).filter((operation) => 'descriptor' in operation);
const reads = described.filter(({ descriptor }) => descriptor.read).map(({ descriptor }) => descriptor.id);

type Factory = (im: react.ScopedCaller) => react.LanyingMutationOptions<unknown, unknown>;
// Looked up by name, as the table grows with the description.
const factories = react as unknown as Record<string, Factory>;

/** A client whose every call ends in the same way. */
function client(userId: number, answer: () => Promise<unknown> = async () => ({})): react.ScopedCaller {
  return { scope: { userId }, call: answer };
}

/** A cache that holds an answer of every read, plain and infinite, for both users. */
function filledCache(): QueryClient {
  const queryClient = new QueryClient();
  for (const id of reads) {
    for (const userId of [1, 2]) {
      queryClient.setQueryData(queryKey(id, client(userId), { group_id: 1 }), {});
      queryClient.setQueryData(queryKey(id, client(userId), { group_id: 2 }, 'infinite'), {
        pages: [],
        pageParams: [],
      });
    }
  }
  return queryClient;
}

/** What is stale, as `operation of user`. */
function staleIn(queryClient: QueryClient): string[] {
  const stale = queryClient.getQueryCache().findAll({ stale: true });
  return stale.map(({ queryKey: [, id, scope] }) => `${id} of ${(scope as react.KeyScope).userId}`);
}

async function mutate(id: string, im: react.ScopedCaller, queryClient: QueryClient): Promise<unknown> {
  const options = factories[`${id}Mutation`]?.(im);
  if (options === undefined) throw new Error(`There are no generated options for ${id}`);
  return new MutationObserver(queryClient, options).mutate({});
}

const twice = (names: readonly string[]): string[] => names.flatMap((name) => [`${name} of 1`, `${name} of 1`]);

describe('the table of what mutations make stale', () => {
  it('is not empty, and names nothing but reads', () => {
    expect(table.length).toBeGreaterThan(0);
    for (const [, stale] of table) expect(reads).toEqual(expect.arrayContaining([...stale]));
  });

  it.each(table)('%s makes %j stale in its own scope, and nothing else', async (id, stale) => {
    const queryClient = filledCache();
    await mutate(id, client(1), queryClient);
    expect(staleIn(queryClient).sort()).toEqual(twice(stale).sort());
  });

  it.each(table)('%s makes nothing stale when it is refused', async (id) => {
    const queryClient = filledCache();
    const refused = client(1, () => Promise.reject(new LanyingError('refused', id, 'rejected')));
    await expect(mutate(id, refused, queryClient)).rejects.toThrow('refused');
    expect(staleIn(queryClient)).toEqual([]);
  });

  it.each(table)('%s makes %j stale when nobody knows whether it happened', async (id, stale) => {
    const queryClient = filledCache();
    const lost = client(1, () => Promise.reject(new LanyingError('lost', id, 'unknown')));
    await expect(mutate(id, lost, queryClient)).rejects.toThrow('lost');
    expect(staleIn(queryClient).sort()).toEqual(twice(stale).sort());
  });

  it('has no line for mutations that make nothing stale', async () => {
    const queryClient = filledCache();
    const ids = described.map(({ descriptor }) => descriptor).filter(({ id, read }) => !read && !(id in invalidates));
    for (const { id } of ids) await mutate(id, client(1), queryClient);
    expect(staleIn(queryClient)).toEqual([]);
  });
});

describe('invalidateOperations', () => {
  it('makes the named operations stale, for the client of that scope only', async () => {
    const queryClient = filledCache();
    await react.invalidateOperations(queryClient, client(2), ['listFriends' satisfies OperationId]);
    expect(staleIn(queryClient)).toEqual(['listFriends of 2', 'listFriends of 2']);
  });
});
