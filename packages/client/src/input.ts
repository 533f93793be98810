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

/**
 * Splits an input into query and body.
 *
 * @throws LanyingInputError naming operation, field and remedy, where it could not be sent as it is
 */
export function splitInput({ id, query: names, body, exactIn = [] }: OperationDescriptor, input: object): SplitInput {
  const refuse = (place: string): never => {
    throw new LanyingInputError(
      `input${place} must be exact: a message id a string of digits, others a safe number`,
      id,
    );
  };
  const inexact = placeOf(input, isInexact);
  if (inexact !== undefined) refuse(inexact);
  const query: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  let ids = '';
  for (const [name, value] of Object.entries(input)) {
    if (names.includes(name)) {
      query[name] = value;
    } else if (exactIn.includes(name) && typeof value === 'string') {
      if (!isMessageId(value)) refuse(`.${name}`);
      ids += `,"${name}":${value}`;
    } else {
      rest[name] = value;
    }
  }
  if (body !== 'object') return { query, body: body && JSON.stringify(rest['body']) };
  // JSON.stringify writes no integer from a string of digits, so they are put in behind it.
  return {
    query,
    body: (ids && `{${`${JSON.stringify(rest).slice(1, -1)}${ids}`.replace(/^,/, '')}}`) || JSON.stringify(rest),
  };
}
