import { type InvalidationReach, queriesOf } from './apply-effects.ts';
import { doesConcern, type ExpectedChange, type OperationCallState } from './effects.ts';
import { expectedData } from './expected-data.ts';
import type { CacheClient, CachedQuery } from './query-cache.ts';

/** The changes that one running mutation expects in one query. */
interface Layer {
  readonly apply: (data: unknown) => unknown;
  /** True once the mutation has succeeded: the layer stays until those of earlier calls are settled, too. */
  isDone: boolean;
}

/** A query's data as the service returned it, and the layers of running mutations in the order of their calls. */
interface Stack {
  base: unknown;
  layers: Layer[];
}

/** The stacks of one query client; it listens to the cache while there are any. */
interface Stacks {
  readonly byQuery: Map<CachedQuery, Stack>;
  stopListening?: (() => void) | undefined;
}

const stacksOfClients = new WeakMap<CacheClient, Stacks>();

/** A running mutation's expected changes. */
export interface ExpectedChanges {
  /** Keeps the changes: the mutation has succeeded. */
  commit(): void;
  /** Takes the changes back; those of other running mutations stay. */
  rollBack(): void;
}

/** Shows the expected changes of a mutation in all queries that it certainly concerns. */
export function showExpected(
  queryClient: CacheClient,
  changes: readonly ExpectedChange[],
  call: OperationCallState,
  reach: InvalidationReach,
): ExpectedChanges {
  const layers = new Map<CachedQuery, Layer>();
  const stacks = stacksOf(queryClient);
  for (const query of concernedQueries(queryClient, changes, call, reach)) {
    const own = changes.filter(({ operations }) => operations.some((operation) => operation === query.queryKey[1]));
    const apply = (data: unknown): unknown =>
      own.reduce((at, change) => (doesConcern(query, change, call) ? expectedData(at, change, call) : at), data);
    const layer: Layer = { apply, isDone: false };
    layers.set(query, layer);
    const stack = stacks.byQuery.get(query) ?? { base: query.state.data, layers: [] };
    stack.layers.push(layer);
    stacks.byQuery.set(query, stack);
    show(query, stack);
  }
  listen(queryClient, stacks);
  const settle = (query: CachedQuery, change: (stack: Stack, layer: Layer) => void): void => {
    const stack = stacks.byQuery.get(query);
    const layer = layers.get(query);
    if (stack === undefined || layer === undefined || !stack.layers.includes(layer)) return;
    change(stack, layer);
    sink(stack);
    show(query, stack);
    if (stack.layers.length === 0) stacks.byQuery.delete(query);
  };
  const settleAll = (change: (stack: Stack, layer: Layer) => void): void => {
    for (const query of layers.keys()) settle(query, change);
    listen(queryClient, stacks);
  };
  return {
    commit: () =>
      settleAll((_stack, layer) => {
        layer.isDone = true;
      }),
    rollBack: () =>
      settleAll((stack, layer) => {
        stack.layers = stack.layers.filter((other) => other !== layer);
      }),
  };
}

function concernedQueries(
  queryClient: CacheClient,
  changes: readonly ExpectedChange[],
  call: OperationCallState,
  reach: InvalidationReach,
): Set<CachedQuery> {
  const concerned = changes.flatMap((change) =>
    queriesOf(queryClient, change, call.scope, reach).filter(
      (query) => query.state.data !== undefined && doesConcern(query, change, call),
    ),
  );
  return new Set(concerned);
}

/** Merges the layers at the bottom that are done into the base. */
function sink(stack: Stack): void {
  while (stack.layers[0]?.isDone) stack.base = stack.layers.shift()?.apply(stack.base);
}

function show(query: CachedQuery, { base, layers }: Stack): void {
  query.setState({ data: layers.reduce((data, layer) => layer.apply(data), base) });
}

function stacksOf(queryClient: CacheClient): Stacks {
  const stacks = stacksOfClients.get(queryClient) ?? { byQuery: new Map() };
  stacksOfClients.set(queryClient, stacks);
  return stacks;
}

/** Listens to the cache while mutations run: data that arrives meanwhile becomes the base below their layers. */
function listen(queryClient: CacheClient, stacks: Stacks): void {
  if (stacks.byQuery.size === 0) {
    stacks.stopListening?.();
    stacks.stopListening = undefined;
    return;
  }
  stacks.stopListening ??= queryClient.getQueryCache().subscribe(({ type, query, action }) => {
    const stack = stacks.byQuery.get(query);
    if (stack === undefined) return;
    if (type === 'removed') stacks.byQuery.delete(query);
    if (action?.type !== 'success') return;
    stack.base = query.state.data;
    show(query, stack);
  });
}
