import type { LanyingError } from '@lanying-im/client';
import type { LanyingQueryKey, MutationBehavior, PageCursor } from '@lanying-im/query';
import type {
  DefinedUseInfiniteQueryResult,
  DefinedUseQueryResult,
  InfiniteData,
  SkipToken,
  UseInfiniteQueryOptions,
  UseInfiniteQueryResult,
  UseMutationOptions,
  UseMutationResult,
  UseQueryOptions,
  UseQueryResult,
} from '@tanstack/react-query';

/** Options that may be undefined, which is the same as absent. */
type Loose<Options> = { [Name in keyof Options]?: Options[Name] | undefined };

/** Options of a query hook: all of TanStack's but the key and the function, which are generated. */
export interface QueryHookOptions<Result, Data = Result>
  extends Loose<Omit<UseQueryOptions<Result, LanyingError, Data, LanyingQueryKey>, 'queryKey' | 'queryFn'>> {}

/** Options of an infinite hook: all of TanStack's but those that are generated. */
export interface InfiniteHookOptions<Page, Data = InfiniteData<Page>, Param = PageCursor>
  extends Loose<
    Omit<
      UseInfiniteQueryOptions<Page, LanyingError, Data, LanyingQueryKey, Param>,
      'queryKey' | 'queryFn' | 'initialPageParam' | 'getNextPageParam' | 'getPreviousPageParam'
    >
  > {}

/** Options of a mutation hook: all of TanStack's but the key and the function, which are generated, and {@link MutationBehavior}. */
export interface MutationHookOptions<Result, Input, OnMutateResult = unknown>
  extends Loose<Omit<UseMutationOptions<Result, LanyingError, Input, OnMutateResult>, 'mutationKey' | 'mutationFn'>>,
    MutationBehavior {}

/** An option with which a query has data from the start. */
interface WithInitialData<Data> {
  initialData: Data | (() => Data);
}

/** Runs a query with the provider's client; `skipToken` in place of the input fetches nothing. */
export interface QueryHook<Input, Result> {
  <Data = Result>(
    input: Input | SkipToken,
    options: QueryHookOptions<Result, Data> & WithInitialData<Result>,
  ): DefinedUseQueryResult<Data, LanyingError>;
  <Data = Result>(
    input: Input | SkipToken,
    options?: QueryHookOptions<Result, Data>,
  ): UseQueryResult<Data, LanyingError>;
}

/** {@link QueryHook} of an operation whose input is optional. */
export interface OptionalQueryHook<Input, Result> {
  <Data = Result>(
    input: Input | SkipToken | undefined,
    options: QueryHookOptions<Result, Data> & WithInitialData<Result>,
  ): DefinedUseQueryResult<Data, LanyingError>;
  <Data = Result>(
    input?: Input | SkipToken,
    options?: QueryHookOptions<Result, Data>,
  ): UseQueryResult<Data, LanyingError>;
}

/** Runs an infinite query with the provider's client; `skipToken` in place of the input fetches nothing. */
export interface InfiniteQueryHook<Input, Page, Param = PageCursor> {
  <Data = InfiniteData<Page>>(
    input: Input | SkipToken,
    options: InfiniteHookOptions<Page, Data, Param> & WithInitialData<InfiniteData<Page, Param>>,
  ): DefinedUseInfiniteQueryResult<Data, LanyingError>;
  <Data = InfiniteData<Page>>(
    input: Input | SkipToken,
    options?: InfiniteHookOptions<Page, Data, Param>,
  ): UseInfiniteQueryResult<Data, LanyingError>;
}

/** {@link InfiniteQueryHook} of an operation whose input is optional. */
export interface OptionalInfiniteQueryHook<Input, Page, Param = PageCursor> {
  <Data = InfiniteData<Page>>(
    input: Input | SkipToken | undefined,
    options: InfiniteHookOptions<Page, Data, Param> & WithInitialData<InfiniteData<Page, Param>>,
  ): DefinedUseInfiniteQueryResult<Data, LanyingError>;
  <Data = InfiniteData<Page>>(
    input?: Input | SkipToken,
    options?: InfiniteHookOptions<Page, Data, Param>,
  ): UseInfiniteQueryResult<Data, LanyingError>;
}

/** Returns a mutation with the provider's client and behavior. */
export type MutationHook<Input, Result> = <OnMutateResult = unknown>(
  options?: MutationHookOptions<Result, Input, OnMutateResult>,
) => UseMutationResult<Result, LanyingError, Input, OnMutateResult>;
