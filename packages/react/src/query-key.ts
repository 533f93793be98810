import type { LanyingError, OperationCaller } from '@lanying-im/client';
import type { DataTag } from '@tanstack/react-query';

/** Whose data a client asks for: the app it was made for, and what `asUser` and `asGroupAdmin` added. */
export interface ClientScope {
  readonly appId?: string | undefined;
  readonly userId?: number | undefined;
  readonly groupId?: number | undefined;
}

/** What options and keys need of a client; every `LanyingClient` has it. */
export interface ScopedCaller extends OperationCaller {
  readonly scope: ClientScope;
}

/**
 * A client's scope as it stands in a key. Every field is always there: TanStack compares the beginning of a key field
 * by field, so a scope without `userId` would match the data of every user.
 */
export interface KeyScope {
  readonly appId: string | null;
  readonly userId: number | null;
  readonly groupId: number | null;
}

/** What all keys of one operation in one scope begin with; it is also the key of a mutation. */
export type OperationKey = readonly [library: 'lanying', operationId: string, scope: KeyScope];

/** Key of one query. No token and no address of the service is part of it. */
export type LanyingQueryKey = readonly [...OperationKey, input: object, kind?: 'infinite'];

/** A query's key that knows the type of the data under it, for `queryClient.getQueryData` and its like. */
export type TaggedQueryKey<Data> = DataTag<LanyingQueryKey, Data, LanyingError>;

/** The beginning that all keys of one operation in the client's scope share. */
export function operationKey(operationId: string, { scope }: ScopedCaller): OperationKey {
  const { appId = null, userId = null, groupId = null } = scope;
  return ['lanying', operationId, { appId, userId, groupId }];
}

/** Key of one query. A field that is undefined is not sent, so it is no part of the key either. */
export function queryKey<Data>(
  operationId: string,
  im: ScopedCaller,
  input: object = {},
  ...kind: [kind?: 'infinite']
): TaggedQueryKey<Data> {
  const sent = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const key: LanyingQueryKey = [...operationKey(operationId, im), sent, ...kind];
  return key as TaggedQueryKey<Data>; // The tag is a type only.
}
