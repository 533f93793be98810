import type { OperationDescriptor } from './descriptor.ts';
import { LanyingInputError } from './errors.ts';
import { inexactPlace, isMessageId } from './exact-json.ts';

/** An input as it is sent. */
export interface SplitInput {
  /** Query of the address with its mark, or nothing. */
  readonly search: string;
  /** JSON text. */
  readonly body: string | undefined;
}

/** Whether a name is among those that a descriptor lists. */
const lists = (names: string | undefined, name: string) => names?.split('|').includes(name);

/**
 * Splits an input into query and body.
 *
 * @throws LanyingInputError naming operation, field and remedy, where it could not be sent as it is
 */
export function splitInput(descriptor: OperationDescriptor, input: object): SplitInput {
  const { id, query: names, body, exact } = descriptor;
  let inexact = inexactPlace(input);
  let search = '';
  const rest: Record<string, unknown> = {};
  let ids = '';
  for (const name of Object.keys(input)) {
    const value = (input as Record<string, unknown>)[name];
    const isId = lists(exact, name) && typeof value === 'string';
    if (isId && !isMessageId(value)) inexact ??= `.${name}`;
    if (!body || lists(names, name)) {
      try {
        for (const part of [value].flat())
          if (part !== undefined) search += `&${name}=${encodeURIComponent(`${part}`)}`;
      } catch {
        // Half a character.
        inexact ??= `.${name}`;
      }
    }
    // JSON.stringify writes no integer from a string of digits, so they are put in behind it.
    else if (isId) ids += `,"${name}":${value}`;
    else rest[name] = value;
  }
  if (inexact !== undefined) {
    const problem = `input${inexact} must be exact: message ids a string of digits, safe numbers, whole texts`;
    throw new LanyingInputError(problem, id);
  }
  search = search.replace('&', '?');
  if (body !== 'object') return { search, body: body && JSON.stringify(rest['body']) };
  const text = JSON.stringify(rest);
  return { search, body: ids ? `{${`${text.slice(1, -1)}${ids}`.replace(/^,/, '')}}` : text };
}
