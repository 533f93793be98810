import { parseArgs } from 'node:util';

export interface Options {
  runs: number;
  sizes: number[];
  /** Whether a tool takes part. */
  takesPart(name: string): boolean;
}

/** Reads what follows the name of the bench on the command line. */
export function readOptions(args: string[], defaultRuns: number): Options {
  const { values } = parseArgs({
    args,
    options: { runs: { type: 'string' }, sizes: { type: 'string' }, only: { type: 'string' } },
  });
  const whole = (name: string, text: string): number => {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} takes whole numbers from 1, not "${text}"`);
    return number;
  };
  const only = values.only?.split(',');
  return {
    runs: whole('runs', values.runs ?? String(defaultRuns)),
    sizes: (values.sizes ?? '1,4,16').split(',').map((size) => whole('sizes', size)),
    takesPart: (name) => only === undefined || only.includes(name),
  };
}
