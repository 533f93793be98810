import type { OperationId } from '@lanying-im/types';
import type { CachedQuery } from './query-cache.ts';
import type { KeyScope } from './query-key.ts';

/** Path of a value in a mutation's input, dots lead into objects and lists; `$actingUser` is the acting user. */
type InputPath = string;

/** Queries of one operation, and of those only the ones whose input shares a value with the mutation's input. */
export interface QuerySelector {
  readonly operation: OperationId;
  /** Fields of the query's input (`$actingUser`: the user it reads as), and where the mutation's input has their values. */
  readonly where?: Readonly<Record<string, readonly InputPath[]>>;
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
  readonly set?: Readonly<Record<string, InputPath>>;
  /** Items that `set` is about, by the values of their fields. */
  readonly item?: Readonly<Record<string, InputPath>>;
  /** Items that leave the list, by the values of their fields; `$item` is an item that is no object. */
  readonly remove?: Readonly<Record<string, InputPath>>;
  /** Items that the list gains, where items are no objects. */
  readonly add?: InputPath;
}

/** What a mutation does to the results of queries, as the API's description says. */
export interface MutationEffects {
  readonly invalidates?: readonly QuerySelector[];
  readonly removes?: readonly RemovedQueries[];
  readonly optimistic?: readonly ExpectedChange[];
}

/** A call of a mutation: in which scope, and with which input. */
export interface MutationCall {
  readonly scope: KeyScope;
  readonly input: unknown;
}

/** Returns the values at a path, lists on the way and at the end flattened. */
export function valuesAt(source: unknown, path: string): unknown[] {
  const lead = (values: unknown[], name: string): unknown[] => values.flatMap((value) => fieldOf(value, name)).flat();
  return path
    .split('.')
    .reduce(lead, [source].flat())
    .filter((value) => value !== undefined);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** Returns the values that a call's input has at any of the paths. */
export function callValues({ scope, input }: MutationCall, paths: readonly InputPath[]): unknown[] {
  return paths.flatMap((path) => (path === '$actingUser' ? (scope.userId ?? []) : valuesAt(input, path)));
}

/** Scope and input in a query's key; the key was made by `queryKey`. */
function partsOf({ queryKey }: CachedQuery): { scope: KeyScope; input: unknown } {
  return { scope: queryKey[2] as KeyScope, input: queryKey[3] };
}

/** Ids may be numbers in one input and strings of digits in another. */
const shareValue = (one: readonly unknown[], other: readonly unknown[]): boolean => {
  const values = new Set(one.map(String));
  return other.some((value) => values.has(String(value)));
};

/**
 * Returns whether a mutation may have changed the query's result. Where query or mutation do not reveal a value, such as
 * the user behind a user's token, they may share it.
 */
export function mayConcern(query: CachedQuery, { where = {} }: QuerySelector, call: MutationCall): boolean {
  const { scope, input } = partsOf(query);
  return Object.entries(where).every(([field, paths]) => {
    const own = field === '$actingUser' ? [scope.userId ?? []].flat() : valuesAt(input, field);
    const changed = callValues(call, paths);
    const isUnknown = paths.includes('$actingUser') && call.scope.userId === null;
    return own.length === 0 || changed.length === 0 || isUnknown || shareValue(own, changed);
  });
}

/** Returns whether a mutation certainly concerns the query: both reveal all values, and share them. */
export function doesConcern(query: CachedQuery, { where = {} }: QuerySelector, call: MutationCall): boolean {
  const { scope, input } = partsOf(query);
  return Object.entries(where).every(([field, paths]) => {
    if (field === '$actingUser' && paths.includes('$actingUser')) {
      return scope.userId === call.scope.userId && scope.groupId === call.scope.groupId;
    }
    const own = field === '$actingUser' ? [scope.userId ?? []].flat() : valuesAt(input, field);
    return shareValue(own, callValues(call, paths));
  });
}
