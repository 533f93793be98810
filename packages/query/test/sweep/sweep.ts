import { isDeepStrictEqual } from 'node:util';
import { isLanyingApiError, type LanyingClient } from '@lanying-im/client';
import * as operations from '@lanying-im/client/operations';
import type { OperationId } from '@lanying-im/types';
import { MutationObserver, QueryClient, QueryObserver } from '@tanstack/query-core';
import { onTestFinished } from 'vitest';
import type { ExpectedChange } from '../../src/effects.ts';
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

const clientOf = (admin: LanyingClient, userId: number | undefined): LanyingClient =>
  userId === undefined ? admin : admin.asUser(userId);

/** Puts every query of the operations on screen for every reader. */
async function fillScreen(
  admin: LanyingClient,
  queryClient: QueryClient,
  isWanted = (_operation: string): boolean => true,
): Promise<OnScreen[]> {
  const wanted = Object.entries(queryInputs).filter(([id]) => isWanted(id));
  const screen = Object.entries(readers).flatMap(([reader, userId]) =>
    wanted.flatMap(([id, inputs]) =>
      inputs.map((input): OnScreen => {
        const im = clientOf(admin, userId);
        return {
          name: `${id} ${JSON.stringify(input)} as ${reader}`,
          operation: id as OperationId, // A key of the table.
          reader,
          im,
          input,
          observer: new QueryObserver(queryClient, exported[`${id}Options`]?.(im, input) as never),
        };
      }),
    ),
  );
  for (const { observer } of screen) onTestFinished(observer.subscribe(() => {}));
  await idle(queryClient);
  return screen;
}

/** Prepares the mutation of a case, before its queries are on screen; returns the function that runs it. */
async function prepare(
  admin: LanyingClient,
  queryClient: QueryClient,
  { operation, as, input }: MutationCase,
  options = {},
): Promise<() => Promise<unknown>> {
  const variables = typeof input === 'function' ? await input(admin) : input;
  const factory = exported[`${operation}Mutation`];
  const observer = new MutationObserver(queryClient, factory?.(clientOf(admin, as), options) as never);
  return () => observer.mutate(variables as never);
}

function requestFresh({ operation, im, input }: OnScreen): Promise<Outcome> {
  return called[operation]?.(im, input).then((data): Outcome => ({ data }), outcomeOfError) ?? Promise.reject();
}

/** Puts every query on screen for every reader, runs a mutation, and compares the screen with fresh results. */
export async function sweep(mutation: MutationCase): Promise<SweepResult> {
  const { admin } = createService(seed);
  const queryClient = new QueryClient();
  const run = await prepare(admin, queryClient, mutation);
  const screen = await fillScreen(admin, queryClient);
  const before = screen.map((one) => ({ outcome: shownBy(one), fetches: fetchesOf(queryClient, one) }));
  await run();
  const result: SweepResult = { stale: [], needless: [] };
  for (const [index, one] of screen.entries()) {
    const { name, operation, reader } = one;
    const shown = shownBy(one);
    const fresh = await requestFresh(one);
    if (!isDeepStrictEqual(shown, fresh)) result.stale.push({ name, shown, fresh });
    const { outcome, fetches } = before[index] ?? {};
    if (fetchesOf(queryClient, one) !== fetches && isDeepStrictEqual(shown, outcome)) {
      result.needless.push({ name, operation, reader, shown });
    }
  }
  return result;
}

/** What an optimistic mutation showed before the service had responded, beside what a fresh request returns after it. */
export async function expectedAndFresh(
  mutation: MutationCase,
  changes: readonly ExpectedChange[],
): Promise<{ name: string; expected: unknown; fresh: unknown }[]> {
  const { admin } = createService(seed);
  const queryClient = new QueryClient();
  const run = await prepare(admin, queryClient, mutation, { optimistic: true });
  const changed: readonly string[] = changes.flatMap(({ operations: changed }) => changed);
  const screen = await fillScreen(admin, queryClient, (operation) => changed.includes(operation));
  const expected = new Map<string, unknown>();
  const unsubscribe = queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'setState') return;
    const { queryHash, state } = event.query;
    if (!expected.has(queryHash)) expected.set(queryHash, state.data);
  });
  await run();
  unsubscribe();
  const shown = screen.filter(({ observer }) => expected.has(observer.getCurrentQuery().queryHash));
  const compared = await Promise.all(
    shown.map(async (one) => {
      const fresh = await requestFresh(one);
      // A reader may lose the right to read, which takes the response to know.
      if ('error' in fresh) return [];
      const { queryHash } = one.observer.getCurrentQuery();
      return [{ name: one.name, expected: withoutTimes(expected.get(queryHash)), fresh: withoutTimes(fresh.data) }];
    }),
  );
  return compared.flat();
}

/** Returns data without the times of changes, which only the service knows. */
function withoutTimes(data: unknown): unknown {
  const text = JSON.stringify(data, (key, value) => (['updated_at', 'version'].includes(key) ? undefined : value));
  return JSON.parse(text);
}

/** Resolves when nothing is being fetched. */
function idle(queryClient: QueryClient): Promise<void> {
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
