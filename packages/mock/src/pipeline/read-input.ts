import { ErrorCode } from '@lanying-im/types';
import { constraintCode } from '../description/error-codes.ts';
import type { JsonSchema, MockOperation, MockParameter } from '../description/operation.ts';
import { type Check, compile, type Violation } from '../description/validators.ts';
import { MockError } from '../http/mock-error.ts';
import type { MockRequest } from '../http/types.ts';
import type { ReadBody } from './read-body.ts';

interface Checks {
  readonly query: readonly { readonly parameter: MockParameter; readonly check: Check }[];
  readonly body: Check | undefined;
  /** The body's fields, if it is an object. */
  readonly fields: readonly string[] | undefined;
  readonly isSwitch: boolean;
}

/** Made when an operation is first called: most programs use few of them. */
const compiled = new Map<MockOperation, Checks>();

function propertiesOf(schema: JsonSchema | undefined): Record<string, { type?: unknown }> | undefined {
  // Where the keyword stands, it is a map of schemas: the description is checked.
  return typeof schema === 'object' ? (schema['properties'] as Record<string, { type?: unknown }>) : undefined;
}

/** The body of a switch with 0 and 1 read as false and true: the vendor's web client writes them so. */
function withSwitch(operation: MockOperation, body: unknown): unknown {
  if (!checksOf(operation).isSwitch || typeof body !== 'object' || body === null || !('value' in body)) return body;
  return body.value === 0 || body.value === 1 ? { ...body, value: body.value === 1 } : body;
}

function checksOf(operation: MockOperation): Checks {
  const known = compiled.get(operation);
  if (known !== undefined) return known;
  const properties = propertiesOf(operation.body?.schema);
  const checks: Checks = {
    query: operation.query.map((parameter) => {
      return { parameter, check: compile(parameter.schema) };
    }),
    body: operation.body && compile(operation.body.schema),
    fields: properties && Object.keys(properties),
    // A `value` that is true or false, as the group settings take it.
    isSwitch: properties?.['value']?.type === 'boolean',
  };
  compiled.set(operation, checks);
  return checks;
}

/** `/user_list/0` as `user_list[0]`, cut where a hostile name would fill the message. */
function fieldName(pointer: string): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~').slice(0, 60));
  return steps.map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`)).join('');
}

function refuse(operation: MockOperation, place: string, violations: readonly Violation[]): void {
  const [first] = violations;
  if (first === undefined) return;
  const special = constraintCode(operation.operationId, violations);
  if (special !== undefined) throw new MockError(special.code, special.detail);
  const field = fieldName(first.pointer);
  const name = [place, field].filter((part) => part !== '').join(' ');
  throw new MockError(ErrorCode.InvalidParameter, `${name} ${first.reason}`);
}

/** What a text of the query may stand for, likeliest first: the schema decides, since the query itself knows no types. */
function readings(text: string): unknown[] {
  if (text === 'true' || text === 'false') return [text === 'true', text];
  return /^-?\d+$/.test(text) ? [Number(text), text] : [text];
}

function readQuery(operation: MockOperation, query: URLSearchParams): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const { parameter, check } of checksOf(operation).query) {
    const { name, required } = parameter;
    const text = query.get(name);
    // An empty value is one that was left out; the vendor's own clients send `cursor=` for the first page.
    if (text === null || text === '') {
      if (required) throw new MockError(ErrorCode.InvalidParameter, `query ${name} is missing`);
      continue;
    }
    const read = readings(text);
    const fitting = read.find((value) => check(value).length === 0);
    if (fitting === undefined) refuse(operation, `query ${name}`, check(read[0]));
    // A message id must not pass through a number, which cannot hold it.
    input[name] = operation.exactIn?.includes(name) === true ? text : fitting;
  }
  return input;
}

function readFields(operation: MockOperation, { value: sent, exact }: ReadBody): Record<string, unknown> {
  const { body: check, fields } = checksOf(operation);
  const value = withSwitch(operation, sent);
  if (check === undefined || value === undefined) return {};
  refuse(operation, 'body', check(value));
  if (fields === undefined) return { body: value };
  const given = value as Record<string, unknown>; // A body with fields has just been found to be an object.
  const input: Record<string, unknown> = {};
  for (const name of fields) {
    const digits = exact.get(name);
    if (digits === undefined) {
      // Only what the description names was checked; the rest must not pass for a parameter of the query.
      if (Object.hasOwn(given, name)) input[name] = given[name];
    } else {
      const isInt64 = /^-?\d{1,19}$/.test(digits) && BigInt.asIntN(64, BigInt(digits)) === BigInt(digits);
      if (!isInt64)
        throw new MockError(ErrorCode.InvalidParameter, `body ${name} must be an integer of at most 64 bits`);
      input[name] = digits;
    }
  }
  return input;
}

/** Query and body together, once both keep to the description. */
export function readInput(operation: MockOperation, request: MockRequest, body: ReadBody): Record<string, unknown> {
  return { ...readQuery(operation, request.query), ...readFields(operation, body) };
}
