import { LanyingInputError } from '../errors/input-error.ts';
import type { RetryOptions } from '../retry/options.ts';
import type { TransportOptions } from '../transport/options.ts';

/** The options that are numbers. */
type LimitOptions = RetryOptions & Pick<TransportOptions, 'maxResponseSize'>;

/** The options that are numbers, none of them absent. */
export type Limits = Readonly<Record<keyof LimitOptions, number>>;

const defaults: Limits = {
  retries: 2,
  timeout: 30_000,
  totalTimeout: 0,
  maxRetryDelay: 60_000,
  maxResponseSize: 64 * 2 ** 20,
};

/**
 * Returns the limits that options set, and those of `standard` for the others.
 *
 * @throws LanyingInputError where one is not a number of 0 or more
 */
export function readLimits(options: LimitOptions, standard: Limits = defaults, operationId?: string): Limits {
  const names = Object.keys(defaults) as (keyof Limits)[]; // A constant has no other fields than those of its type.
  const entries = names.map((name) => {
    const { [name]: limit = standard[name] } = options;
    if (typeof limit === 'number' && limit >= 0) return [name, limit];
    throw new LanyingInputError(`${name} must be a number, 0 or more.`, operationId);
  });
  return Object.fromEntries(entries);
}
