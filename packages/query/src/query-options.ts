import type { LanyingError } from '@lanying-im/client';
import { protectFromDehydration } from './dehydration.ts';
import type { OperationCall, OperationMeta } from './operation-call.ts';
import type { CacheClient } from './query-cache.ts';
import { queryKey, type ScopedCaller, type TaggedQueryKey } from './query-key.ts';
import { retryDelay, retryQuery } from './retry.ts';
import { isSkipped, type Skip } from './skip.ts';

/** TanStack infers the type of errors from `throwOnError`; no factory sets it. */
export interface ThrowsLanyingError {
  throwOnError?: (error: LanyingError) => boolean;
}

/** What a query function receives of TanStack. */
export interface QueryContext {
  readonly client: CacheClient;
  readonly signal: AbortSignal;
}

/** Options of a query, for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. */
export interface LanyingQueryOptions<Result> extends ThrowsLanyingError {
  queryKey: TaggedQueryKey<Result>;
  queryFn: (context: QueryContext) => Promise<Result>;
  retry: (failureCount: number, error: LanyingError) => boolean;
  retryDelay: (failureCount: number, error: LanyingError) => number;
  meta: OperationMeta;
}

/** {@link LanyingQueryOptions} whose input may be a `skipToken`: only hooks accept them, since there may be nothing to fetch. */
export interface SkippableQueryOptions<Result> extends Omit<LanyingQueryOptions<Result>, 'queryFn'> {
  queryFn: LanyingQueryOptions<Result>['queryFn'] | Skip;
}

/** Returns the options of one query; generated for each operation that reads. */
export interface QueryFactory<Input, Result> {
  (im: ScopedCaller, input: Input): LanyingQueryOptions<Result>;
  (im: ScopedCaller, input: Input | Skip): SkippableQueryOptions<Result>;
}

/** {@link QueryFactory} of an operation whose input is optional. */
export interface OptionalQueryFactory<Input, Result> {
  (im: ScopedCaller, input?: Input): LanyingQueryOptions<Result>;
  (im: ScopedCaller, input?: Input | Skip): SkippableQueryOptions<Result>;
}

/**
 * Makes the factory of a query's options. TanStack's signal aborts the call, and TanStack alone retries it: otherwise the
 * client would retry each attempt of TanStack.
 */
export function queryFactory<Input, Result>(
  operation: OperationCall<Input, Result>,
): OptionalQueryFactory<Input, Result> {
  const { id } = operation.descriptor;
  const options = (im: ScopedCaller, input?: Input | Skip): SkippableQueryOptions<Result> => ({
    queryKey: queryKey(id, im, input),
    queryFn: isSkipped(input)
      ? input
      : // The input is undefined only where the types of the generated factory make it optional.
        ({ signal }) => operation(im, input as Input, { signal, retries: 0 }),
    retry: retryQuery,
    retryDelay,
    meta: { operationId: id },
  });
  return options as OptionalQueryFactory<Input, Result>; // Only a skipped input is no function.
}

/** Makes the factory of a query whose result contains a secret or is a file, so that no dehydrated state contains it. */
export function privateQueryFactory<Input, Result>(
  operation: OperationCall<Input, Result>,
): OptionalQueryFactory<Input, Result> {
  const factory = queryFactory(operation);
  const options = (im: ScopedCaller, input?: Input | Skip): SkippableQueryOptions<Result> => {
    const { queryFn, meta, ...rest }: SkippableQueryOptions<Result> = factory(im, input);
    return {
      ...rest,
      queryFn: isSkipped(queryFn)
        ? queryFn
        : (context) => {
            protectFromDehydration(context.client);
            return queryFn(context);
          },
      meta: { ...meta, notDehydrated: true },
    };
  };
  return options as OptionalQueryFactory<Input, Result>; // As above.
}
