import { LanyingInputError } from '../errors/input-error.ts';
import { LanyingError } from '../errors/lanying-error.ts';
import { checkInput } from './check-input.ts';
import type { OperationDescriptor } from './descriptor.ts';
import { isMessageId } from './exact-json.ts';

/** The part of a request that comes from the input. */
export interface RequestParts {
  /** Query of the URL with its question mark, or an empty string. */
  readonly search: string;
  /** JSON; undefined where the operation has no body. */
  readonly body: string | undefined;
}

const listOf = (field: unknown): unknown[] => (Array.isArray(field) ? field : [field]);

/** Returns the parameters of a field, one for each item of an array. */
function parametersOf(id: string, name: string, field: unknown): string[] {
  return listOf(field).map((value) => {
    if (typeof value === 'object')
      throw new LanyingInputError(`input.${name} must be a string, number or boolean.`, id);
    return `${encodeURIComponent(name)}=${encodeURIComponent(`${value}`)}`;
  });
}

/** Returns the JSON of a field; message ids become integers, which `JSON.stringify` never makes of strings. */
function jsonOf(name: string, field: unknown, messageIds: readonly string[]): string {
  if (!messageIds.includes(name)) return JSON.stringify(field);
  return Array.isArray(field) ? `[${field}]` : `${field}`;
}

function build({ id, query, body, messageIds = [] }: OperationDescriptor, input: object): RequestParts {
  checkInput(input, 'input', id);
  const parameters: string[] = [];
  const members: string[] = [];
  for (const [name, field] of Object.entries(input)) {
    if (field === undefined) continue;
    if (messageIds.includes(name) && !listOf(field).every((value) => isMessageId(`${value}`)))
      throw new LanyingInputError(`input.${name} must be exact: a string of digits for a message id.`, id);
    if (!body || query?.includes(name)) parameters.push(...parametersOf(id, name, field));
    else members.push(`${JSON.stringify(name)}:${jsonOf(name, field, messageIds)}`);
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
  if (typeof input !== 'object' || Array.isArray(input))
    throw new LanyingInputError('input must be an object.', descriptor.id);
  try {
    return build(descriptor, input);
  } catch (error) {
    if (error instanceof LanyingError) throw error;
    throw new LanyingInputError(
      'input cannot be read: a getter fails, or a string ends in half a character.',
      descriptor.id,
    );
  }
}
