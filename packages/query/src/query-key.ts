import type { LanyingError, LanyingScope, OperationCaller } from '@lanying-im/client';
import type { DataTag } from '@tanstack/query-core';
import { isSkipped } from './skip.ts';

/** What options and keys need of a client: every `LanyingClient` and `LanyingCore` has it. */
export interface ScopedCaller extends OperationCaller {
  readonly scope: LanyingScope;
}

/**
 * A client's scope in a key. Every field is always present: TanStack matches the beginning of a key field by field, so a
 * scope without `userId` would match the data of every user.
 */
export interface KeyScope {
  readonly appId: string;
  readonly userId: number | null;
  readonly groupId: number | null;
}

/** The beginning of all keys of one operation in one scope; it is also the key of a mutation. */
export type OperationKey = readonly [library: 'lanying', operationId: string, scope: KeyScope];

/** Kind of a query whose data is not the result of one call. */
export type KeyKind = 'infinite' | 'skipped';

/** Key of one query. It contains no token and no address. */
export type LanyingQueryKey = readonly [...OperationKey, input: object, kind?: KeyKind];

/** A query's key with the type of its data, for `queryClient.getQueryData` and the like. */
export type TaggedQueryKey<Data> = DataTag<LanyingQueryKey, Data, LanyingError>;

/**
 * Returns the beginning that all keys of one operation in the client's scope share.
 *
 * @throws TypeError where JavaScript passes something else than a client
 */
export function operationKey(operationId: string, im: ScopedCaller | undefined): OperationKey {
  if (im?.scope === undefined) {
    throw new TypeError(`${operationId}: the client must come from createLanyingClient or createLanyingCore.`);
  }
  const { appId, userId = null, groupId = null } = im.scope;
  return ['lanying', operationId, { appId, userId, groupId }];
}

/** Returns the key of one query. Fields that are undefined are not sent, so they are not part of the key. */
export function queryKey<Data>(
  operationId: string,
  im: ScopedCaller,
  input: unknown,
  kind?: 'infinite',
): TaggedQueryKey<Data> {
  return keyOf(operationKey(operationId, im), input, kind) as TaggedQueryKey<Data>; // The tag exists in types only.
}

function keyOf(operation: OperationKey, input: unknown, kind: KeyKind | undefined): LanyingQueryKey {
  if (isSkipped(input)) return [...operation, {}, 'skipped'];
  const fields = Object.entries(input ?? {}).filter(([, value]) => value !== undefined);
  return kind === undefined
    ? [...operation, Object.fromEntries(fields)]
    : [...operation, Object.fromEntries(fields), kind];
}
