import { type ErrorEntry, errors } from './errors.ts';
import type { OperationInfo } from './operations.ts';

/** The errors of an operation: those of its own, and those that most operations can return. */
export interface OperationErrors {
  readonly specific: readonly ErrorEntry[];
  readonly general: readonly ErrorEntry[];
}

/** Returns the errors that an operation lists, its own first. */
export function errorsOf({ described, id }: OperationInfo): OperationErrors {
  const names = described['x-errors'] ?? [];
  const listed = errors.filter(({ name }) => names.includes(name));
  const unknown = names.filter((name) => !listed.some((error) => error.name === name));
  if (unknown.length > 0) throw new Error(`${id} lists errors that errors.json does not have: ${unknown.join(', ')}.`);
  return {
    specific: listed.filter(({ scope }) => scope === 'operation'),
    general: listed.filter(({ scope }) => scope !== 'operation'),
  };
}
