import type { OperationDescriptor } from './descriptor.ts';
import { LanyingInputError } from './errors.ts';
import { isMessageId } from './exact-json.ts';

/** An input, split into what travels where. */
export interface SplitInput {
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

const tooLarge = 'is an integer that a number cannot hold exactly; its last digits are already wrong.';

function checkValue(operationId: string, place: string, value: unknown): void {
  if (typeof value === 'object' && value !== null) {
    const inside = Array.isArray(value)
      ? (key: string): string => `${place}[${key}]`
      : (key: string): string => `${place}.${key}`;
    for (const [key, part] of Object.entries(value)) checkValue(operationId, inside(key), part);
  } else if (typeof value === 'bigint') {
    throw new LanyingInputError(
      `${place} is a bigint. Pass a number, or a string of digits for a message id.`,
      operationId,
    );
  } else if (
    typeof value === 'number' &&
    (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
  ) {
    const problem = Number.isFinite(value) ? tooLarge : 'is not a finite number.';
    throw new LanyingInputError(
      `${place} ${problem} Pass what the service gave you: a message id is a string of digits.`,
      operationId,
    );
  }
}

function checkIds(operationId: string, place: string, value: unknown): void {
  for (const id of Array.isArray(value) ? value : [value]) {
    if (typeof id === 'string' && !isMessageId(id)) {
      throw new LanyingInputError(
        `${place} is not a message id. Pass its digits as a string: '1552747048460091409'.`,
        operationId,
      );
    }
  }
}

/**
 * Splits an input into query and body, and refuses what could not be sent as it is.
 *
 * @throws LanyingInputError naming operation, field and remedy
 */
export function splitInput({ id, query: names, body, exactIn = [] }: OperationDescriptor, input: unknown): SplitInput {
  const query: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input ?? {})) {
    if (value === undefined) continue;
    if (exactIn.includes(name)) checkIds(id, name, value);
    checkValue(id, name, value);
    (names.includes(name) ? query : rest)[name] = value;
  }
  return { query, body: body === 'object' ? rest : body === 'value' ? rest['body'] : undefined };
}
