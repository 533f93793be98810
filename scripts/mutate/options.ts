import { parseArgs } from 'node:util';

/** What `npm run mutate` was instructed to do. */
export interface MutateOptions {
  /** How many mutations. */
  readonly count: number;
  readonly seed: number;
}

function readInteger(name: string, value: string, least: number): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < least) {
    throw new Error(`mutate: --${name} must be an integer of at least ${least}, not "${value}".`);
  }
  return number;
}

/** Reads `[--count 100] [--seed 1]`; throws an error that says what is wrong. */
export function readMutateOptions(args: readonly string[]): MutateOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { count: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
  });
  return {
    count: readInteger('count', values.count, 1),
    seed: readInteger('seed', values.seed, 0),
  };
}
