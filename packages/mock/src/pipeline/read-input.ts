import { ErrorCode } from '@lanying-im/types';
import { constraintCode } from '../description/error-codes.ts';
import type { MockOperation } from '../description/operation.ts';
import { fieldName } from '../description/pointer.ts';
import type { Violation } from '../description/validators.ts';
import { MockError } from '../http/mock-error.ts';
import { convertInput } from './convert-input.ts';
import { findMisplaced } from './find-misplaced.ts';
import { readScalar, rulesOf } from './input-rules.ts';
import type { ReadBody } from './read-body.ts';
import type { SentInput } from './sent-input.ts';

/** Query and body of a request together, once they match the description. */
export interface Input {
  readonly input: Record<string, unknown>;
  /** How the request deviates from the description, as `body.group_id string->integer`. */
  readonly deviations: readonly string[];
}

function reject(operation: MockOperation, place: string, violations: readonly Violation[]): void {
  const [first] = violations;
  if (first === undefined) return;
  const special = constraintCode(operation.operationId, violations);
  if (special !== undefined) throw new MockError(special.code, special.detail);
  const name = [place, fieldName(first.pointer)].filter((part) => part !== '').join(' ');
  throw new MockError(ErrorCode.InvalidParameter, `${name} ${first.reason}`);
}

/** Checks the digits of a message id, which must not pass through a number: it cannot hold them. */
function exactInteger(place: string, digits: string): string {
  const isInt64 = /^-?\d{1,19}$/.test(digits) && BigInt.asIntN(64, BigInt(digits)) === BigInt(digits);
  if (isInt64) return digits;
  throw new MockError(ErrorCode.InvalidParameter, `${place} must be an integer of at most 64 bits`);
}

function readQuery(operation: MockOperation, query: URLSearchParams): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const { parameter, validate } of rulesOf(operation).query) {
    const { name, required, type } = parameter;
    const sent = query.get(name);
    // An empty value counts as left out; the vendor's own clients send `cursor=` for the first page.
    if (sent === null || sent === '') {
      if (required) throw new MockError(ErrorCode.InvalidParameter, `query ${name} is missing`);
      continue;
    }
    const value = readScalar(sent, type);
    reject(operation, `query ${name}`, validate(value));
    input[name] = operation.exactIn?.includes(name) === true ? exactInteger(`query ${name}`, sent) : value;
  }
  return input;
}

function readFields(operation: MockOperation, { value, exact }: ReadBody): Record<string, unknown> {
  const { validateBody, fields } = rulesOf(operation);
  if (validateBody === undefined) return {};
  if (value === undefined) {
    if (operation.body?.required !== true) return {};
    throw new MockError(ErrorCode.InvalidParameter, 'the body is missing; send a JSON document');
  }
  reject(operation, 'body', validateBody(value));
  if (fields === undefined) return { body: value };
  const given = value as Readonly<Record<string, unknown>>; // A body with fields has just been found to be an object.
  const input: Record<string, unknown> = {};
  // Only what the description names was validated; the rest must not pass for a parameter of the query.
  for (const name of fields) {
    if (!Object.hasOwn(given, name)) continue;
    const digits = exact.get(name);
    input[name] = digits === undefined ? given[name] : exactInteger(`body ${name}`, digits);
  }
  return input;
}

function readDocumented(operation: MockOperation, { query, body }: SentInput): Record<string, unknown> {
  return { ...readQuery(operation, query), ...readFields(operation, body) };
}

/**
 * Reads query and body together, validated against the description. Unless `strict`, values are found where the service
 * finds them, and what does not match the description is converted as the service would convert it.
 */
export function readInput(operation: MockOperation, sent: SentInput, strict: boolean): Input {
  const placed = findMisplaced(operation, sent);
  if (strict) {
    const input = readDocumented(operation, sent);
    // An optional value in the wrong place would be left out without a word.
    const [misplaced] = placed.deviations;
    if (misplaced === undefined) return { input, deviations: [] };
    throw new MockError(ErrorCode.InvalidParameter, `${misplaced}: the value is not in its documented place`);
  }
  try {
    return { input: readDocumented(operation, placed), deviations: placed.deviations };
  } catch (error) {
    // Only now, so that leniency costs nothing where it is not needed.
    const converted = convertInput(operation, placed);
    const { deviations, undocumented } = converted;
    if (deviations.length === placed.deviations.length) throw error;
    return { input: { ...readDocumented(operation, converted), ...undocumented }, deviations };
  }
}
