import { LanyingInputError } from '../errors/input-error.ts';

/** A deeper input is invalid, such as an object that contains itself. */
const maxDepth = 500;

/** Returns whether JSON keeps an object as it is. */
function isPlain(value: object): boolean {
  return / (Object|Array)\]/.test(Object.prototype.toString.call(value)) && !('toJSON' in value);
}

/** Returns whether a value is sent as what it is. */
function isSendable(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) || !!(value % 1);
  if (typeof value === 'object' && value) return isPlain(value);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

/**
 * Checks that a value is sent as what it is, and not as what JSON makes of it.
 *
 * @param place of the value, such as `input.targets[1]`
 * @throws LanyingInputError naming the place
 */
export function checkInput(value: unknown, place: string, operationId: string, depth = 0): void {
  if (!isSendable(value) || depth > maxDepth) {
    const problem =
      'must be exact: a string, boolean, safe integer, fraction, array or plain object, and not nested deeply';
    throw new LanyingInputError(`${place} ${problem}.`, operationId);
  }
  if (Array.isArray(value)) {
    // By index, since a hole would be sent as null.
    for (let index = 0; index < value.length; index++) {
      checkInput(value[index], `${place}[${index}]`, operationId, depth + 1);
    }
  } else if (typeof value === 'object') {
    for (const [name, field] of Object.entries(value ?? {})) {
      if (field !== undefined) checkInput(field, `${place}.${name}`, operationId, depth + 1);
    }
  }
}
