import { isLanyingError } from '@lanying-im/client';
import { applyEffects, type InvalidationReach } from './apply-effects.ts';
import type { MutationEffects } from './effects.ts';
import type { OperationCall, OperationMeta } from './operation-call.ts';
import { showExpected } from './optimistic.ts';
import type { CacheClient } from './query-cache.ts';
import { type OperationKey, operationKey, type ScopedCaller } from './query-key.ts';
import type { ThrowsLanyingError } from './query-options.ts';

/** How a mutation keeps the cache up to date. */
export interface MutationBehavior {
  /**
   * Whether queries show the expected result before the service responds; an error rolls it back.
   *
   * @default false
   */
  optimistic?: boolean | undefined;
  /**
   * Whose queries are refetched: those of all users of the app in this cache, or only those of the client's own scope.
   *
   * @default 'app'
   */
  invalidate?: InvalidationReach | undefined;
}

/** Options of a mutation, for `useMutation`, `createMutation` and the like. */
export interface LanyingMutationOptions<Result, Input> extends ThrowsLanyingError {
  mutationKey: OperationKey;
  mutationFn: (input: Input, context: MutationContext) => Promise<Result>;
  retry: false;
  meta: OperationMeta;
  /** Set where the input contains a secret: the cache forgets it as soon as nothing shows it. */
  gcTime?: 0;
  /** Set where the input contains a secret: a paused mutation could be written to a storage. */
  networkMode?: 'always';
}

interface MutationContext {
  readonly client: CacheClient;
}

/** Returns the options of one mutation; generated for each operation that writes. */
export type MutationFactory<Input, Result> = (
  im: ScopedCaller,
  behavior?: MutationBehavior,
) => LanyingMutationOptions<Result, Input>;

/**
 * Makes the factory of a mutation's options. What the mutation changes is refetched in the mutation function, not in a
 * callback, so that it is done before any `onSuccess` and no callback of the user replaces it. TanStack never retries a
 * mutation: a message could be sent twice.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: TanStack lets `mutate()` be called without variables only if they may be void.
export function mutationFactory<Input, Result, Variables extends Input | void>(
  operation: OperationCall<Input, Result>,
  effects: MutationEffects = {},
): MutationFactory<Variables, Result> {
  const { id } = operation.descriptor;
  return (im, { optimistic = false, invalidate = 'app' } = {}) => {
    const mutationKey = operationKey(id, im);
    const mutationFn = async (input: Variables, { client }: MutationContext): Promise<Result> => {
      const call = { scope: mutationKey[2], input };
      const expected = showExpected(client, optimistic ? (effects.optimistic ?? []) : [], call, invalidate);
      try {
        const result = await operation(im, input as Input); // Void only where the whole input is optional.
        expected.commit();
        await applyEffects(client, effects, { ...call, result }, invalidate);
        return result;
      } catch (error) {
        expected.rollBack();
        // It may have happened all the same.
        if (isLanyingError(error) && error.outcome === 'unknown') {
          await applyEffects(client, uncertain(effects), call, invalidate);
        }
        throw error;
      }
    };
    return { mutationKey, mutationFn, retry: false, meta: { operationId: id } };
  };
}

/** Returns the effects of a mutation that may not have happened: what it would have destroyed is refetched. */
function uncertain({ invalidates = [], removes = [] }: MutationEffects): MutationEffects {
  return { invalidates: [...invalidates, ...removes] };
}

/**
 * Makes the factory of a mutation whose input contains a secret. It is never paused, so that no dehydrated state contains
 * its input, and the cache forgets it as soon as nothing shows it.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: As above.
export function privateMutationFactory<Input, Result, Variables extends Input | void>(
  operation: OperationCall<Input, Result>,
  effects?: MutationEffects,
): MutationFactory<Variables, Result> {
  const factory = mutationFactory<Input, Result, Variables>(operation, effects);
  return (im, behavior) => {
    const options = factory(im, behavior);
    return { ...options, meta: { ...options.meta, notDehydrated: true }, gcTime: 0, networkMode: 'always' };
  };
}
