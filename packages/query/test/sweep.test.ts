import * as operations from '@lanying-im/client/operations';
import type { OperationId } from '@lanying-im/types';
import { describe, expect, it } from 'vitest';
import type { MutationEffects } from '../src/effects.ts';
import * as generated from '../src/generated/effects.ts';
import { exceptions } from './sweep/exceptions.ts';
import { mutationCases } from './sweep/mutations.ts';
import { queriesLeftOut, queryInputs } from './sweep/queries.ts';
import { type Refetch, sweep } from './sweep/sweep.ts';

const descriptors = Object.values(operations).flatMap((value) => ('descriptor' in value ? [value.descriptor] : []));
const effects: Readonly<Record<string, MutationEffects>> = generated;

/** Returns whether a refetch that changed nothing has a reason. */
function hasReason(mutation: OperationId, { operation, reader, shown }: Refetch): boolean {
  // What failed before may succeed now.
  if ('error' in shown) return true;
  // A client that names no user may act as any user.
  const selectors = effects[mutation]?.invalidates ?? [];
  const isOfUser = selectors.some(
    ({ operations, where = {} }) => operations.includes(operation) && '$actingUser' in where,
  );
  if (reader === 'admin' && isOfUser) return true;
  return exceptions.some(({ mutations, queries }) => mutations.includes(mutation) && queries.includes(operation));
}

describe('a mutation', () => {
  it.each(mutationCases)('$operation leaves every query on screen as a fresh request returns it', async (mutation) => {
    const { stale, needless } = await sweep(mutation);
    expect(stale).toEqual([]);
    const unexplained = needless.filter((refetch) => !hasReason(mutation.operation, refetch));
    expect(unexplained.map(({ name }) => name)).toEqual([]);
  });
});

describe('the sweep', () => {
  it('covers every mutation', () => {
    const writes = descriptors.filter(({ read }) => read !== true).map(({ id }) => id);
    expect([...new Set(mutationCases.map(({ operation }) => operation))].sort()).toEqual(writes.sort());
  });

  it('covers every query, but for those that it leaves out with a reason', () => {
    const reads = descriptors.filter(({ read }) => read === true).map(({ id }) => id);
    expect([...Object.keys(queryInputs), ...Object.keys(queriesLeftOut)].sort()).toEqual(reads.sort());
  });

  it('has no exception for what a mutation does not refetch', () => {
    for (const { mutations, queries, reason } of exceptions) {
      const refetched = mutations
        .flatMap((id) => effects[id]?.invalidates ?? [])
        .flatMap(({ operations }) => operations);
      expect(refetched, reason).toEqual(expect.arrayContaining([...queries]));
    }
  });
});
