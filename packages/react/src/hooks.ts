'use client';

import type { LanyingError } from '@lanying-im/client';
import type { InfiniteQueryFactory, LanyingQueryKey, MutationFactory, QueryFactory } from '@lanying-im/query';
import {
  type InfiniteData,
  type SkipToken,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type {
  InfiniteHookOptions,
  MutationHook,
  MutationHookOptions,
  OptionalInfiniteQueryHook,
  OptionalQueryHook,
  QueryHookOptions,
} from './hook-types.ts';
import { useLanyingClient, useLanyingContext } from './provider.tsx';

type Defined<Options> = { [Name in keyof Options]?: Exclude<Options[Name], undefined> };

/** Returns options without those that are undefined: they would replace generated options. */
function definedOptions<Options extends object>(options: Options | undefined): Defined<Options> {
  const entries = Object.entries(options ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Defined<Options>; // The same options without some of them.
}

/** Makes the hook of a query from its options. */
export function queryHook<Input, Result>(factory: QueryFactory<Input, Result>): OptionalQueryHook<Input, Result> {
  function useOperation<Data>(
    input?: Input | SkipToken,
    options?: QueryHookOptions<Result, Data>,
  ): UseQueryResult<Data, LanyingError> {
    return useQuery<Result, LanyingError, Data, LanyingQueryKey>({
      // The input is absent only where the types of the generated hook make it optional.
      ...factory(useLanyingClient(), input as Input | SkipToken),
      ...definedOptions(options),
    });
  }
  return useOperation as OptionalQueryHook<Input, Result>; // TanStack returns data at once where there is initial data.
}

/** Makes the hook of an infinite query from its options. */
export function infiniteQueryHook<Input, Page, Param>(
  factory: InfiniteQueryFactory<Input, Page, Param>,
): OptionalInfiniteQueryHook<Input, Page, Param> {
  function useOperation<Data = InfiniteData<Page>>(
    input?: Input | SkipToken,
    options?: InfiniteHookOptions<Page, Data, Param>,
  ): UseInfiniteQueryResult<Data, LanyingError> {
    return useInfiniteQuery<Page, LanyingError, Data, LanyingQueryKey, Param>({
      // The input is absent only where the types of the generated hook make it optional.
      ...factory(useLanyingClient(), input as Input | SkipToken),
      ...definedOptions(options),
    } as UseInfiniteQueryOptions<Page, LanyingError, Data, LanyingQueryKey, Param>); // TanStack's context is conditional on Param.
  }
  return useOperation as OptionalInfiniteQueryHook<Input, Page, Param>; // As above.
}

/** Makes the hook of a mutation from its options. */
export function mutationHook<Input, Result>(factory: MutationFactory<Input, Result>): MutationHook<Input, Result> {
  return function useOperation<OnMutateResult>(
    options?: MutationHookOptions<Result, Input, OnMutateResult>,
  ): UseMutationResult<Result, LanyingError, Input, OnMutateResult> {
    const { client, behavior } = useLanyingContext();
    const { optimistic = behavior.optimistic, invalidate = behavior.invalidate, ...own } = options ?? {};
    return useMutation<Result, LanyingError, Input, OnMutateResult>({
      ...factory(client, { optimistic, invalidate }),
      ...definedOptions(own),
    });
  };
}
