import type { EffectSource } from '../../spec/bundle/openapi.ts';

/** Cached results of a read that a write makes stale, or whose subject it destroys. */
export interface Effect {
  operation: string;
  /**
   * Inputs of the read by the paths of the write's input that may hold the same value; absent for every result.
   * `$actingUser` is the user as whom either is called.
   */
  where?: Readonly<Record<string, readonly string[]>>;
}

/** One entry of `x-invalidates` or `x-removes`, its short forms written out. */
export function effect(source: EffectSource): Effect {
  if (typeof source === 'string') return { operation: source };
  const { operation, where } = source;
  const fields = typeof where === 'string' ? { [where]: where } : where;
  return {
    operation,
    where: Object.fromEntries(Object.entries(fields).map(([field, paths]) => [field, [paths].flat()])),
  };
}
