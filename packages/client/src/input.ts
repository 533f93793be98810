import type { OperationDescriptor } from './descriptor.ts';
import { LanyingInputError } from './errors.ts';
import { isMessageId, placeOf } from './exact-json.ts';

/** An input as it is sent. */
export interface SplitInput {
  readonly query: Readonly<Record<string, unknown>>;
  /** JSON text. */
  readonly body: string | undefined;
}

const isInexact = (value: unknown): boolean =>
  typeof value === 'bigint' || (typeof value === 'number' && !(Number.isSafeInteger(value) || value % 1));

/** Whether a name is among those that a descriptor lists. */
const lists = (names: string | undefined, name: string): boolean => !!names?.split('|').includes(name);

/**
 * Splits an input into query and body.
 *
 * @throws LanyingInputError naming operation, field and remedy, where it could not be sent as it is
 */
export function splitInput(descriptor: OperationDescriptor, input: object): SplitInput {
  const { id, query: names, body, exact } = descriptor;
  let inexact = placeOf(input, isInexact);
  const query: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  let ids = '';
  for (const [name, value] of Object.entries(input)) {
    const isId = lists(exact, name) && typeof value === 'string';
    if (isId && !isMessageId(value)) inexact ??= `.${name}`;
    if (!body || lists(names, name)) query[name] = value;
    // JSON.stringify writes no integer from a string of digits, so they are put in behind it.
    else if (isId) ids += `,"${name}":${value}`;
    else rest[name] = value;
  }
  if (inexact !== undefined) {
    const problem = `input${inexact} must be exact: a message id a string of digits, others a safe number`;
    throw new LanyingInputError(problem, id);
  }
  if (body !== 'object') return { query, body: body && JSON.stringify(rest['body']) };
  const text = JSON.stringify(rest);
  return { query, body: ids ? `{${`${text.slice(1, -1)}${ids}`.replace(/^,/, '')}}` : text };
}
