import { LanyingInputError } from '../errors/input-error.ts';

/** Deeper inputs are a mistake, such as an object that contains itself. */
const maxDepth = 500;

const exactly = 'must be exact: a safe integer or a fraction, and a string of digits for a message id';

/** Returns whether JSON keeps an object as it is. */
function isPlain(value: object): boolean {
  const kind = Object.prototype.toString.call(value);
  return (kind === '[object Object]' || kind === '[object Array]') && !('toJSON' in value);
}

/** Returns why a value cannot be sent as what it is; undefined where it can. */
function problemOf(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) || value % 1 ? undefined : exactly;
  if (typeof value === 'bigint') return exactly;
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return undefined;
  if (typeof value === 'object' && isPlain(value)) return undefined;
  return 'must be a string, a number, a boolean, an array or a plain object';
}

/**
 * Checks that a value is sent as what it is, and not as what JSON makes of it.
 *
 * @param place of the value, such as `input.targets[1]`
 * @throws LanyingInputError naming the place
 */
export function checkInput(value: unknown, place: string, operationId: string, depth = 0): void {
  const problem = depth > maxDepth ? 'is nested too deeply, or contains itself' : problemOf(value);
  if (problem) throw new LanyingInputError(`${place} ${problem}.`, operationId);
  if (Array.isArray(value)) {
    // By index, since a hole would be sent as null.
    for (let index = 0; index < value.length; index++) {
      checkInput(value[index], `${place}[${index}]`, operationId, depth + 1);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value)) {
      if (field !== undefined) checkInput(field, `${place}.${name}`, operationId, depth + 1);
    }
  }
}
