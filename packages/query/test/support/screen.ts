import {
  InfiniteQueryObserver,
  MutationObserver,
  type QueryClient,
  QueryObserver,
  type QueryObserverResult,
} from '@tanstack/query-core';
import { onTestFinished } from 'vitest';
import type {
  LanyingInfiniteQueryOptions,
  LanyingMutationOptions,
  LanyingQueryOptions,
  SkippableQueryOptions,
} from '../../src/index.ts';

/** A query that a page shows. */
export interface Shown<Data> {
  readonly result: QueryObserverResult<Data, Error>;
  /** The query's key as one string. */
  readonly hash: string;
  /** Resolves when the query shows data or an error. */
  settled(): Promise<QueryObserverResult<Data, Error>>;
}

/** Shows a query until the test is finished. */
export function show<Data>(
  queryClient: QueryClient,
  options: LanyingQueryOptions<Data> | SkippableQueryOptions<Data>,
): Shown<Data> {
  const observer = new QueryObserver<Data, Error>(queryClient, options as never);
  onTestFinished(observer.subscribe(() => {}));
  return {
    get result() {
      return observer.getCurrentResult();
    },
    hash: observer.getCurrentQuery().queryHash,
    settled: () =>
      new Promise((resolve) => {
        const check = (): void => {
          const result = observer.getCurrentResult();
          if (result.isPending || result.isFetching) return;
          unsubscribe();
          resolve(result);
        };
        const unsubscribe = observer.subscribe(check);
        check();
      }),
  };
}

/** Shows an infinite query until the test is finished. */
export function showPages<Page, Param>(
  queryClient: QueryClient,
  options: LanyingInfiniteQueryOptions<Page, Param>,
): InfiniteQueryObserver<Page, Error> {
  const observer = new InfiniteQueryObserver<Page, Error>(queryClient, options as never);
  onTestFinished(observer.subscribe(() => {}));
  return observer;
}

/** Runs a mutation and resolves to its result. */
export function mutate<Result, Input>(
  queryClient: QueryClient,
  options: LanyingMutationOptions<Result, Input>,
  input: Input,
): Promise<Result> {
  return new MutationObserver<Result, Error, Input>(queryClient, options as never).mutate(input);
}
