import { type LanyingError, nextCursor } from '@lanying-im/client';
import type { InfiniteData } from '@tanstack/query-core';
import type { OperationCall, OperationMeta } from './operation-call.ts';
import { queryKey, type ScopedCaller, type TaggedQueryKey } from './query-key.ts';
import type { QueryContext, ThrowsLanyingError } from './query-options.ts';
import { retryDelay, retryQuery } from './retry.ts';
import { isSkipped, type Skip } from './skip.ts';

/** Cursor of a page; the first page has none. */
export type PageCursor = string | undefined;

/** What an infinite query's function receives of TanStack. */
export interface PageContext<Param> extends QueryContext {
  readonly pageParam: Param;
}

/** Options of a query that grows page by page, for `useInfiniteQuery`, `createInfiniteQuery` and the like. */
export interface LanyingInfiniteQueryOptions<Page, Param = PageCursor> extends ThrowsLanyingError {
  queryKey: TaggedQueryKey<InfiniteData<Page>>;
  queryFn: (context: PageContext<Param>) => Promise<Page>;
  initialPageParam: Param;
  getNextPageParam: (lastPage: Page, pages: Page[], lastParam: Param, params: Param[]) => Param | undefined;
  getPreviousPageParam?: (firstPage: Page, pages: Page[], firstParam: Param) => Param | undefined;
  retry: (failureCount: number, error: LanyingError) => boolean;
  retryDelay: (failureCount: number, error: LanyingError) => number;
  meta: OperationMeta;
}

/** {@link LanyingInfiniteQueryOptions} whose input may be a `skipToken`. */
export interface SkippableInfiniteQueryOptions<Page, Param = PageCursor>
  extends Omit<LanyingInfiniteQueryOptions<Page, Param>, 'queryFn'> {
  queryFn: LanyingInfiniteQueryOptions<Page, Param>['queryFn'] | Skip;
}

/** Returns the options of one infinite query; generated for each operation with pages. */
export interface InfiniteQueryFactory<Input, Page, Param = PageCursor> {
  (im: ScopedCaller, input: Input): LanyingInfiniteQueryOptions<Page, Param>;
  (im: ScopedCaller, input: Input | Skip): SkippableInfiniteQueryOptions<Page, Param>;
}

/** {@link InfiniteQueryFactory} of an operation whose input is optional. */
export interface OptionalInfiniteQueryFactory<Input, Page, Param = PageCursor> {
  (im: ScopedCaller, input?: Input): LanyingInfiniteQueryOptions<Page, Param>;
  (im: ScopedCaller, input?: Input | Skip): SkippableInfiniteQueryOptions<Page, Param>;
}

/** How an operation's pages follow each other. */
export interface Paging<Input, Page, Param> {
  initialParam(input: Partial<Input>): Param;
  /** Fetches one page. */
  fetchPage(im: ScopedCaller, input: Input, param: Param, signal: AbortSignal): Promise<Page>;
  nextParam(lastPage: Page, lastParam: Param, params: readonly Param[], input: Partial<Input>): Param | undefined;
  previousParam?(pages: readonly Page[], firstParam: Param): Param | undefined;
}

/** Makes the factory of the options of a query that fetches one page after the other. */
export function infiniteFactory<Input extends object, Page, Param>(
  operationId: string,
  paging: Paging<Input, Page, Param>,
): OptionalInfiniteQueryFactory<Input, Page, Param> {
  const { initialParam, fetchPage, nextParam, previousParam } = paging;
  const options = (im: ScopedCaller, input?: Input | Skip): SkippableInfiniteQueryOptions<Page, Param> => {
    const fields: Partial<Input> = isSkipped(input) ? {} : (input ?? {});
    return {
      queryKey: queryKey(operationId, im, input, 'infinite'),
      queryFn: isSkipped(input)
        ? input
        : // Fields are missing only where the types of the generated factory make the input optional.
          ({ pageParam, signal }) => fetchPage(im, fields as Input, pageParam, signal),
      initialPageParam: initialParam(fields),
      getNextPageParam: (page, _pages, param, params) => nextParam(page, param, params, fields),
      ...(previousParam && { getPreviousPageParam: (_page, pages, param) => previousParam(pages, param) }),
      retry: retryQuery,
      retryDelay,
      meta: { operationId },
    };
  };
  return options as OptionalInfiniteQueryFactory<Input, Page, Param>; // Only a skipped input is no function.
}

/** Makes the factory for an operation whose pages have cursors. */
export function cursorFactory<Input extends object, Page extends object>(
  operation: OperationCall<Input, Page>,
): OptionalInfiniteQueryFactory<Input, Page> {
  const { descriptor } = operation;
  const field = descriptor.page?.cursor ?? 'cursor';
  return infiniteFactory<Input, Page, PageCursor>(descriptor.id, {
    initialParam: () => undefined,
    // A cache restored from JSON has null in place of the first page's cursor.
    fetchPage: (im, input, cursor, signal) =>
      operation(im, cursor ? { ...input, [field]: cursor } : input, { signal, retries: 0 }),
    nextParam: (lastPage, _cursor, cursors) => {
      const cursor = nextCursor(descriptor, lastPage);
      // A cursor that was there before would never end the list.
      return cursors.includes(cursor) ? undefined : cursor;
    },
  });
}
