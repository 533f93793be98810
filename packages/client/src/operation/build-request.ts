import type { OperationDescriptor } from '../description/operation-descriptor.ts';
import { LanyingInputError } from '../errors/input-error.ts';
import { LanyingError } from '../errors/lanying-error.ts';
import { checkInput } from './check-input.ts';
import { isMessageId } from './exact-json.ts';

/** The part of a request that comes from the input. */
export interface RequestParts {
  /** Query of the URL with its question mark, or an empty string. */
  readonly search: string;
  /** JSON; undefined where the operation has no body. */
  readonly body: string | undefined;
}

function build({ id, query, body, messageIds = [] }: OperationDescriptor, input: object): RequestParts {
  checkInput(input, 'input', id);
  const parameters: string[] = [];
  const members: string[] = [];
  for (const [name, field] of Object.entries(input)) {
    if (field === undefined) continue;
    const reject = (problem: string): never => {
      throw new LanyingInputError(`input.${name} must be ${problem}.`, id);
    };
    const values: unknown[] = [field].flat();
    const isId = messageIds.includes(name);
    if (isId && !values.every((value) => isMessageId(`${value}`))) reject('exact: a message id is a string of digits');
    if (!body || query?.includes(name)) {
      if (values.some((value) => typeof value === 'object')) reject('a string, number or boolean');
      parameters.push(...values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(`${value}`)}`));
    } else {
      // `JSON.stringify` makes no integer of a string.
      const json = isId ? `${field}` : JSON.stringify(field);
      members.push(`${JSON.stringify(name)}:${isId && Array.isArray(field) ? `[${json}]` : json}`);
    }
  }
  const search = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  if (body === 'value') return { search, body: JSON.stringify((input as { body?: unknown }).body) };
  return { search, body: body && `{${members}}` };
}

/**
 * Makes query and body of an operation from its input.
 *
 * @throws LanyingInputError naming operation, field and remedy, where the input cannot be sent as it is
 */
export function buildRequest(descriptor: OperationDescriptor, input: object): RequestParts {
  try {
    if (typeof input === 'object' && !Array.isArray(input)) return build(descriptor, input);
  } catch (error) {
    if (error instanceof LanyingError) throw error;
    // A getter that throws, a revoked proxy, half a character in the query.
  }
  throw new LanyingInputError('input must be an object that can be read, with whole characters.', descriptor.id);
}
