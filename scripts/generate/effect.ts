import type { ErrorEntry } from '../../spec/bundle/catalogue.ts';
import type { EffectSource, ExpectedChangeSource, RemovalSource } from '../../spec/bundle/openapi.ts';

/** Cached results of reads that a write invalidates, or whose subject it destroys. */
export interface Effect {
  /** The reads; `*` for all of them. */
  operations: readonly string[];
  /** Values of the write's input that it has to have. */
  when?: Readonly<Record<string, unknown>>;
  /**
   * Inputs of the read by the paths of the write's input that may hold the same value; absent for every result.
   * `$actingUser` is the user as whom either is called, `$result` the result of either.
   */
  where?: Readonly<Record<string, readonly string[]>>;
}

/** One entry of `x-invalidates`, its short forms written out. */
export function effect(source: EffectSource): Effect {
  if (typeof source === 'string') return { operations: [source] };
  const { operation, when, where } = source;
  const written = Object.entries(typeof where === 'string' ? { [where]: where } : (where ?? {}));
  return {
    operations: [operation].flat(),
    ...(when === undefined ? {} : { when }),
    ...(written.length === 0
      ? {}
      : { where: Object.fromEntries(written.map(([field, paths]) => [field, [paths].flat()])) }),
  };
}

/** Cached results whose subject a write destroys. */
export interface Removal extends Effect {
  /** Code of the error that the read returns from then on; absent where it does not always return the same. */
  error?: number;
}

/** One entry of `x-removes`, with the code of its error. */
export function removal(source: RemovalSource, catalogue: readonly ErrorEntry[]): Removal {
  const removed = effect(source);
  const name = typeof source === 'string' ? undefined : source.error;
  if (name === undefined) return removed;
  const code = catalogue.find((entry) => entry.name === name)?.code;
  if (code === undefined) throw new Error(`x-removes: there is no error "${name}"`);
  return { ...removed, error: code };
}

/** A change of a read's result that is certain before the service responds to the write. */
export interface ExpectedChange extends Effect {
  /** Field of the result that holds the list. */
  list?: string;
  set?: Readonly<Record<string, string>>;
  item?: Readonly<Record<string, string>>;
  remove?: Readonly<Record<string, string>>;
  add?: string;
}

/** One entry of `x-optimistic`, its short forms written out. */
export function expectedChange(source: ExpectedChangeSource): ExpectedChange {
  const { operation, when, where, ...change } = source;
  return { ...effect({ operation, when, where }), ...change };
}
