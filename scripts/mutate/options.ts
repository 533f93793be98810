import { parseArgs } from 'node:util';

type Side = 'description' | 'mock';

/** What `npm run mutate` was instructed to do. */
export interface MutateOptions {
  /** What is mutated; both sides unless one is named. */
  readonly sides: readonly Side[];
  /** How many mutations of each side. */
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

function readSides(value: string | undefined): readonly Side[] {
  if (value === undefined) return ['description', 'mock'];
  if (value === 'description' || value === 'mock') return [value];
  throw new Error(`mutate: --side must be description or mock, not "${value}".`);
}

/** Reads `[--side mock] [--count 100] [--seed 1]`; throws an error that says what is wrong. */
export function readMutateOptions(args: readonly string[]): MutateOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      side: { type: 'string' },
      count: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
    },
  });
  return {
    sides: readSides(values.side),
    count: readInteger('count', values.count, 1),
    seed: readInteger('seed', values.seed, 0),
  };
}
