import type { OperationId } from '@lanying-im/types';
import type { CachedQuery } from './query-cache.ts';
import type { KeyScope } from './query-key.ts';

/**
 * Path of a value: in the input of a query or mutation, in its result after `$result`, or `$actingUser`, the user as whom
 * it is called. Dots lead into objects and lists; of `a|b` the first that has a value counts.
 */
type Path = string;

/** Queries of some operations, and of those only the ones that share a value with the mutation. */
export interface QuerySelector {
  /** The operations; `*` means all of them. */
  readonly operations: readonly (OperationId | '*')[];
  /** Values that the mutation's input has to have. */
  readonly when?: Readonly<Record<Path, unknown>>;
  /** Paths in the query, and the paths in the mutation whose values it shares. */
  readonly where?: Readonly<Record<Path, readonly Path[]>>;
}

/** Queries that can only fail once the mutation has succeeded. */
export interface RemovedQueries extends QuerySelector {
  /** Code of the error that the service returns for them from then on; absent where it does not always return the same. */
  readonly error?: number;
}

/** A change of a query's result that is certain before the service responds. */
export interface ExpectedChange extends QuerySelector {
  /** Field of the result that holds the list; absent where the result itself is the list, or there is none. */
  readonly list?: string;
  /** Values of the list's items, or of the result, that the mutation sets. */
  readonly set?: Readonly<Record<string, Path>>;
  /** Items that `set` is about, by the values of their fields. */
  readonly item?: Readonly<Record<string, Path>>;
  /** Items that leave the list, by the values of their fields; `$item` is an item that is no object. */
  readonly remove?: Readonly<Record<string, Path>>;
  /** Items that the list gains, where items are no objects. */
  readonly add?: Path;
}

/** What a mutation does to the results of queries, as the API's description says. */
export interface MutationEffects {
  readonly invalidates?: readonly QuerySelector[];
  readonly removes?: readonly RemovedQueries[];
  readonly optimistic?: readonly ExpectedChange[];
}

/** A call of an operation: in which scope, with which input and, once it has succeeded, with which result. */
export interface OperationCallState {
  readonly scope: KeyScope;
  readonly input: unknown;
  readonly result?: unknown;
}

/** Returns the values at a path, lists on the way and at the end flattened. */
export function valuesAt(source: unknown, path: string): unknown[] {
  return path
    .split('.')
    .reduce((values, name) => values.flatMap((value) => fieldOf(value, name)).flat(), [source].flat())
    .filter((value) => value !== undefined);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** Returns the values that a call has at a path. */
export function callValues(call: OperationCallState, path: Path): unknown[] {
  for (const part of path.split('|')) {
    const values = part === '$actingUser' ? [call.scope.userId ?? []].flat() : valuesAt(sourceOf(call, part), part);
    if (values.length > 0) return values;
  }
  return [];
}

/** Returns what a path begins at: the fields of the input, or the result under its own name. */
function sourceOf({ input, result }: OperationCallState, path: Path): unknown {
  return path.startsWith('$result') ? { $result: result } : input;
}

/** Returns the call whose result a query holds. An infinite query holds pages of results. */
function callOf({ queryKey, state }: CachedQuery): OperationCallState {
  const isInfinite = queryKey[4] === 'infinite';
  const result = isInfinite ? (state.data as { pages?: unknown } | undefined)?.pages : state.data;
  return { scope: queryKey[2] as KeyScope, input: queryKey[3], result }; // The key was made by `queryKey`.
}

/** Ids may be numbers in one place and strings of digits in another. */
function shareValue(one: readonly unknown[], other: readonly unknown[]): boolean {
  const values = new Set(one.map(String));
  return other.some((value) => values.has(String(value)));
}

/**
 * Returns whether a mutation may have changed the query's result. Where one of them does not reveal a value, such as the
 * user behind a user's token, they may share it.
 */
export function mayConcern(query: CachedQuery, selector: QuerySelector, call: OperationCallState): boolean {
  const queryCall = callOf(query);
  return (
    hasValues(call, selector) &&
    Object.entries(selector.where ?? {}).every(([field, paths]) => {
      const own = callValues(queryCall, field);
      const changed = paths.flatMap((path) => callValues(call, path));
      // A query that is pending may get such a result; one that failed has none to change.
      if (field.startsWith('$result') && own.length === 0) return query.state.status === 'pending';
      return own.length === 0 || changed.length === 0 || hidesUser(call, paths) || shareValue(own, changed);
    })
  );
}

/** Returns whether a mutation certainly concerns the query: both reveal all values, and share them. */
export function doesConcern(query: CachedQuery, selector: QuerySelector, call: OperationCallState): boolean {
  const queryCall = callOf(query);
  return (
    hasValues(call, selector) &&
    Object.entries(selector.where ?? {}).every(([field, paths]) => {
      if (field === '$actingUser' && hidesUser(call, paths)) return isSameScope(queryCall.scope, call.scope);
      const changed = paths.flatMap((path) => callValues(call, path));
      return shareValue(callValues(queryCall, field), changed);
    })
  );
}

/** Returns whether one of the values is the acting user, whom the client's scope does not name. */
function hidesUser(call: OperationCallState, paths: readonly Path[]): boolean {
  return paths.some((path) => path.split('|').includes('$actingUser') && callValues(call, path).length === 0);
}

function isSameScope(one: KeyScope, other: KeyScope): boolean {
  return one.userId === other.userId && one.groupId === other.groupId;
}

/** Returns whether the call's input has the values that the selector is about, or does not reveal them. */
function hasValues(call: OperationCallState, { when = {} }: QuerySelector): boolean {
  return Object.entries(when).every(([path, value]) => {
    const values = callValues(call, path);
    return values.length === 0 || values.includes(value);
  });
}
