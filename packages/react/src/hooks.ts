'use client';

import type { LanyingError } from '@lanying-im/client';
import {
  type InfiniteData,
  type SkipToken,
  skipToken,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
  type UseMutationOptions,
  type UseMutationResult,
  type UseQueryOptions,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type {
  LanyingInfiniteQueryOptions,
  LanyingMutationOptions,
  LanyingQueryOptions,
  PageCursor,
} from './options.ts';
import { useLanyingClient } from './provider.tsx';
import type { LanyingQueryKey, ScopedCaller } from './query-key.ts';

/** What a query hook lets you set: all of TanStack's options but the key and the function, which are generated. */
export interface QueryHookOptions<Result, Data = Result>
  extends Omit<UseQueryOptions<Result, LanyingError, Data, LanyingQueryKey>, 'queryKey' | 'queryFn'> {}

/** What an infinite hook lets you set: all of TanStack's options but those that are generated. */
export interface InfiniteHookOptions<Page, Data = InfiniteData<Page>>
  extends Omit<
    UseInfiniteQueryOptions<Page, LanyingError, Data, LanyingQueryKey, PageCursor>,
    'queryKey' | 'queryFn' | 'initialPageParam' | 'getNextPageParam'
  > {}

/** What a mutation hook lets you set: all of TanStack's options but the key and the function, which are generated. */
export interface MutationHookOptions<Result, Input, OnMutateResult = unknown>
  extends Omit<UseMutationOptions<Result, LanyingError, Input, OnMutateResult>, 'mutationKey' | 'mutationFn'> {}

/** Runs a query with the provider's client; `skipToken` in place of the input leaves it for later. */
export function useRead<Input extends object | undefined, Result, Data>(
  factory: (im: ScopedCaller, input: Input) => LanyingQueryOptions<Result>,
  input: Input | SkipToken,
  options: QueryHookOptions<Result, Data> | undefined,
): UseQueryResult<Data, LanyingError> {
  const im = useLanyingClient();
  const skip = input === skipToken;
  // What is left for later is never sent, so an empty input does.
  const generated = factory(im, skip ? ({} as Input) : input);
  return useQuery<Result, LanyingError, Data, LanyingQueryKey>({
    ...generated,
    ...options,
    ...(skip && { queryFn: skipToken }),
  });
}

/** Runs an infinite query with the provider's client; `skipToken` in place of the input leaves it for later. */
export function useInfinite<Input extends object | undefined, Page, Data>(
  factory: (im: ScopedCaller, input: Input) => LanyingInfiniteQueryOptions<Page>,
  input: Input | SkipToken,
  options: InfiniteHookOptions<Page, Data> | undefined,
): UseInfiniteQueryResult<Data, LanyingError> {
  const im = useLanyingClient();
  const skip = input === skipToken;
  // What is left for later is never sent, so an empty input does.
  const generated = factory(im, skip ? ({} as Input) : input);
  return useInfiniteQuery<Page, LanyingError, Data, LanyingQueryKey, PageCursor>({
    ...generated,
    ...options,
    ...(skip && { queryFn: skipToken }),
  });
}

/** Makes a mutation with the provider's client. */
export function useWrite<Input, Result, OnMutateResult>(
  factory: (im: ScopedCaller) => LanyingMutationOptions<Result, Input>,
  options: MutationHookOptions<Result, Input, OnMutateResult> | undefined,
): UseMutationResult<Result, LanyingError, Input, OnMutateResult> {
  return useMutation<Result, LanyingError, Input, OnMutateResult>({ ...factory(useLanyingClient()), ...options });
}
