import type { OperationDescriptor } from '../description/operation-descriptor.ts';
import { LanyingInputError } from '../errors/input-error.ts';
import { LanyingError } from '../errors/lanying-error.ts';
import { isMessageId } from './exact-json.ts';
import { findInexact } from './find-inexact.ts';
import { withIdempotencyKey } from './idempotency-key.ts';

/** The part of a request that comes from the input. */
export interface RequestParts {
  /** Query of the URL with its question mark, or an empty string. */
  readonly search: string;
  /** JSON; undefined where the operation has no body. */
  readonly body: string | undefined;
}

function build(descriptor: OperationDescriptor, input: object, mayBeRetried: boolean): RequestParts {
  const { id, query, body, messageIds } = descriptor;
  const reject = (place: string, problem: string): never => {
    throw new LanyingInputError(`${place} must be ${problem}.`, id);
  };
  const inexact = findInexact(input, 'input');
  if (inexact)
    reject(inexact, 'what JSON keeps as it is: a string, boolean, safe integer, fraction, array or plain object');
  const parameters: string[] = [];
  const members: string[] = [];
  const fields = mayBeRetried ? withIdempotencyKey(descriptor, input) : input;
  for (const [name, field] of Object.entries(fields)) {
    if (field === undefined) continue;
    const place = `input.${name}`;
    const values: unknown[] = [field].flat();
    const isId = messageIds?.includes(name);
    if (isId && !values.every((value) => isMessageId(`${value}`))) reject(place, 'a message id: a string of digits');
    const isInBody = body === 'value' ? name === 'body' : body && !query?.includes(name);
    if (isInBody) {
      const json = JSON.stringify(field);
      // A message id is an integer on the wire: its digits without quotes.
      members.push(body === 'value' ? json : `${JSON.stringify(name)}:${isId ? json.replaceAll('"', '') : json}`);
    } else {
      if (values.some((value) => typeof value === 'object')) reject(place, 'a string, number or boolean');
      parameters.push(...values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(`${value}`)}`));
    }
  }
  return {
    search: parameters.length > 0 ? `?${parameters.join('&')}` : '',
    body: body === 'object' ? `{${members}}` : members[0],
  };
}

/**
 * Makes query and body of an operation from its input.
 *
 * @param mayBeRetried whether the input gets an idempotency key
 * @throws LanyingInputError naming operation, field and remedy, where the input cannot be sent as it is
 */
export function buildRequest(descriptor: OperationDescriptor, input: object, mayBeRetried: boolean): RequestParts {
  try {
    if (typeof input === 'object' && !Array.isArray(input)) return build(descriptor, input, mayBeRetried);
  } catch (error) {
    if (error instanceof LanyingError) throw error;
    // A getter that throws, a revoked proxy, half a character in the query.
  }
  throw new LanyingInputError('input must be a plain object whose strings are well-formed Unicode.', descriptor.id);
}
