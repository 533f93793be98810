import {
  type CallOptions,
  isLanyingError,
  type LanyingError,
  type OperationCaller,
  type OperationDescriptor,
} from '@lanying-im/client';
import type { OperationId } from '@lanying-im/types';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { invalidateOperations } from './invalidate.ts';
import { type OperationKey, operationKey, queryKey, type ScopedCaller, type TaggedQueryKey } from './query-key.ts';
import { retryRead } from './retry.ts';

/** Cursor of a page; the first page has none. */
export type PageCursor = string | undefined;

/** Nothing sets it: TanStack infers the type of errors from it, and would take any `Error` otherwise. */
interface FailsWithLanyingError {
  throwOnError?: (error: LanyingError) => boolean;
}

/** Options of a query, for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and all that take such. */
export interface LanyingQueryOptions<Result> extends FailsWithLanyingError {
  queryKey: TaggedQueryKey<Result>;
  queryFn: (context: { signal: AbortSignal }) => Promise<Result>;
  retry: (failureCount: number, error: LanyingError) => boolean;
}

/** Options of a query that grows page by page, for `useInfiniteQuery` and all that take such. */
export interface LanyingInfiniteQueryOptions<Page> extends FailsWithLanyingError {
  queryKey: TaggedQueryKey<InfiniteData<Page>>;
  queryFn: (context: { signal: AbortSignal; pageParam: PageCursor }) => Promise<Page>;
  initialPageParam: PageCursor;
  getNextPageParam: (lastPage: Page, pages: Page[], lastCursor: PageCursor, cursors: PageCursor[]) => PageCursor;
  retry: (failureCount: number, error: LanyingError) => boolean;
}

/** Options of a mutation, for `useMutation` and all that take such. */
export interface LanyingMutationOptions<Result, Input> extends FailsWithLanyingError {
  mutationKey: OperationKey;
  mutationFn: (input: Input, context: { client: QueryClient }) => Promise<Result>;
  retry: false;
}

/** What is used of a generated operation of the client. */
interface Call<Input, Result> {
  (im: OperationCaller, input: Input, options?: CallOptions): Promise<Result>;
  readonly descriptor: OperationDescriptor;
}

/**
 * Options of a query. It ends with TanStack's signal, which means when nothing on the page wants it any more, and is
 * repeated by TanStack alone: the client would repeat each of its attempts.
 */
export function readOptions<Input extends object | undefined, Result>(
  operation: Call<Input, Result>,
  im: ScopedCaller,
  input: Input,
): LanyingQueryOptions<Result> {
  return {
    queryKey: queryKey(operation.descriptor.id, im, input),
    queryFn: ({ signal }) => operation(im, input, { signal, retries: 0 }),
    retry: retryRead,
  };
}

/** Where the next page begins. A cursor that was there before ends the list, which would never end otherwise. */
function nextCursor(page: object, name: string, before: readonly PageCursor[]): PageCursor {
  const cursor = (page as Record<string, unknown>)[name]; // The field's name is data, so its type cannot be known here.
  return typeof cursor === 'string' && cursor !== '' && !before.includes(cursor) ? cursor : undefined;
}

/** Options of a query that asks for one page after the other, by the cursor that the description names. */
export function infiniteOptions<Input extends object, Page extends object>(
  operation: Call<Input, Page>,
  im: ScopedCaller,
  input: Partial<Input> | undefined,
): LanyingInfiniteQueryOptions<Page> {
  const { id, page } = operation.descriptor;
  const cursorField = page?.cursor ?? 'cursor';
  return {
    queryKey: queryKey(id, im, input, 'infinite'),
    queryFn: ({ signal, pageParam }) => {
      const cursor = pageParam === undefined ? {} : { [cursorField]: pageParam };
      // Only the cursor, which is optional, may be missing from what the generated function was given.
      return operation(im, { ...input, ...cursor } as Input, { signal, retries: 0 });
    },
    initialPageParam: undefined,
    getNextPageParam: (page, _pages, _cursor, cursors) => nextCursor(page, cursorField, cursors),
    retry: retryRead,
  };
}

/**
 * Options of a mutation. What it makes stale is fetched again as part of the mutation itself, not in a callback: so it
 * is done before any `onSuccess`, and no callback of the user's can take its place. The mutation is never repeated: a
 * message could go out twice.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: TanStack lets `mutate()` go without variables only if they may be void.
export function writeOptions<Input, Result, Variables extends Input | void>(
  operation: Call<Input, Result>,
  im: ScopedCaller,
  stale: readonly OperationId[] = [],
): LanyingMutationOptions<Result, Variables> {
  return {
    mutationKey: operationKey(operation.descriptor.id, im),
    mutationFn: async (input, { client }) => {
      try {
        const result = await operation(im, input as Input); // Nothing, where the whole input is optional.
        await invalidateOperations(client, im, stale);
        return result;
      } catch (error) {
        // It may have happened all the same.
        if (isLanyingError(error) && error.outcome === 'unknown') await invalidateOperations(client, im, stale);
        throw error;
      }
    },
    retry: false,
  };
}
