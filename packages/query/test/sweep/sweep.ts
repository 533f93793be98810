import { isDeepStrictEqual } from 'node:util';
import { isLanyingApiError, type LanyingClient } from '@lanying-im/client';
import * as operations from '@lanying-im/client/operations';
import type { OperationId } from '@lanying-im/types';
import { MutationObserver, QueryClient, QueryObserver } from '@tanstack/query-core';
import * as query from '../../src/index.ts';
import { createService } from '../support/service.ts';
import type { MutationCase } from './mutations.ts';
import { queryInputs } from './queries.ts';
import { ann, bob, cid, dan, fay, seed } from './seed.ts';

const readers = { ann, bob, cid, dan, fay, admin: undefined };

// Looked up by name, as the exports grow with the description.
const exported = query as unknown as Record<string, (im: query.ScopedCaller, input?: object) => never>;
const called = operations as unknown as Record<string, (im: query.ScopedCaller, input: object) => Promise<unknown>>;

/** A query on screen: which it is, and what it showed. */
interface OnScreen {
  name: string;
  operation: OperationId;
  reader: string;
  im: LanyingClient;
  input: object;
  observer: QueryObserver<unknown, Error>;
}

/** The outcome of one query: its data, or the code of its error. */
type Outcome = { data: unknown } | { error: unknown };

/** What happened to the queries on screen, by name. */
export interface SweepResult {
  /** Those that differ from what a fresh request returns. */
  stale: { name: string; shown: Outcome; fresh: Outcome }[];
  /** Those that were refetched although nothing changed. */
  needless: Refetch[];
}

/** A refetch of one query for one reader, and what the query showed before and after. */
export interface Refetch {
  name: string;
  operation: OperationId;
  reader: string;
  shown: Outcome;
}

const outcomeOfError = (error: unknown): Outcome => ({ error: isLanyingApiError(error) ? error.code : String(error) });

function shownBy({ observer }: OnScreen): Outcome {
  const { data, error } = observer.getCurrentResult();
  return error === null ? { data } : outcomeOfError(error);
}

function fetchesOf(queryClient: QueryClient, { observer }: OnScreen): number {
  const state = queryClient.getQueryState(observer.options.queryKey);
  return (state?.dataUpdateCount ?? 0) + (state?.errorUpdateCount ?? 0);
}

/** Puts every query on screen for every reader, runs a mutation, and compares the screen with fresh results. */
export async function sweep({ operation: mutation, as, input }: MutationCase): Promise<SweepResult> {
  const { admin } = createService(seed);
  const queryClient = new QueryClient();
  const client = (userId: number | undefined): LanyingClient => (userId === undefined ? admin : admin.asUser(userId));
  const variables = typeof input === 'function' ? await input(admin) : input;
  const screen = Object.entries(readers).flatMap(([reader, userId]) =>
    Object.entries(queryInputs).flatMap(([id, inputs]) =>
      inputs.map((queryInput): OnScreen => {
        const im = client(userId);
        const options = exported[`${id}Options`]?.(im, queryInput) as never;
        return {
          name: `${id} ${JSON.stringify(queryInput)} as ${reader}`,
          operation: id as OperationId,
          reader,
          im,
          input: queryInput,
          observer: new QueryObserver(queryClient, options),
        };
      }),
    ),
  );
  const leave = screen.map(({ observer }) => observer.subscribe(() => {}));
  await until(queryClient);
  const before = screen.map((one) => ({ outcome: shownBy(one), fetches: fetchesOf(queryClient, one) }));
  await new MutationObserver(queryClient, exported[`${mutation}Mutation`]?.(client(as)) as never).mutate(
    variables as never,
  );
  const result: SweepResult = { stale: [], needless: [] };
  for (const [index, one] of screen.entries()) {
    const shown = shownBy(one);
    const fresh = await called[one.operation]?.(one.im, one.input).then((data): Outcome => ({ data }), outcomeOfError);
    if (fresh !== undefined && !isDeepStrictEqual(shown, fresh)) result.stale.push({ name: one.name, shown, fresh });
    const { outcome, fetches } = before[index] ?? {};
    if (fetchesOf(queryClient, one) !== fetches && isDeepStrictEqual(shown, outcome)) {
      const { name, operation, reader } = one;
      result.needless.push({ name, operation, reader, shown });
    }
  }
  for (const unsubscribe of leave) unsubscribe();
  queryClient.clear();
  return result;
}

/** Resolves when nothing is being fetched. */
function until(queryClient: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (queryClient.isFetching() > 0) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = queryClient.getQueryCache().subscribe(check);
    check();
  });
}
