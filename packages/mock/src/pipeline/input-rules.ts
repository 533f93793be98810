import type { JsonSchema, MockOperation, MockParameter } from '../description/operation.ts';
import { createValidator, type Validator } from '../description/validators.ts';

/** What the description says about the input of an operation, prepared for reading it. */
export interface InputRules {
  readonly query: readonly { readonly parameter: MockParameter; readonly validate: Validator }[];
  readonly validateBody: Validator | undefined;
  /** Names of the body's fields, if it is an object. */
  readonly fields: readonly string[] | undefined;
  /** Steps to the integers and to the booleans in the body; `*` is each entry of a list. */
  readonly integers: readonly (readonly string[])[];
  readonly booleans: readonly (readonly string[])[];
  /** Steps to the optional fields in the body, and whether an empty string there is no value: it is not a string's. */
  readonly optionals: readonly { readonly path: readonly string[]; readonly emptyIsAbsent: boolean }[];
}

/** Made when an operation is first called: most programs use few of them. */
const prepared = new Map<MockOperation, InputRules>();

function fieldsOf(schema: JsonSchema | undefined): string[] | undefined {
  const properties = typeof schema === 'object' ? schema['properties'] : undefined;
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : undefined;
}

/** Returns the rules for the input of an operation. */
export function rulesOf(operation: MockOperation): InputRules {
  const known = prepared.get(operation);
  if (known !== undefined) return known;
  const { query, body, integers = [], booleans = [], optionals = [] } = operation;
  const rules: InputRules = {
    query: query.map((parameter) => ({ parameter, validate: createValidator(parameter.schema) })),
    validateBody: body && createValidator(body.schema),
    fields: fieldsOf(body?.schema),
    integers: integers.map((path) => path.split('.')),
    booleans: booleans.map((path) => path.split('.')),
    optionals: optionals.map((path) => {
      return { path: path.split('.'), emptyIsAbsent: integers.includes(path) || booleans.includes(path) };
    }),
  };
  prepared.set(operation, rules);
  return rules;
}

/** Reads a value of the query, which itself knows no types; one that is not of the type stays a string. */
export function readScalar(sent: string, type: MockParameter['type']): unknown {
  if (type === 'integer' && /^-?\d+$/.test(sent)) return Number(sent);
  if (type === 'number' && /^-?\d+(\.\d+)?$/.test(sent)) return Number(sent);
  if (type === 'boolean' && (sent === 'true' || sent === 'false')) return sent === 'true';
  return sent;
}

/** Reads a string as the boolean that the service takes it for, whatever its case; any other string stays as it is. */
export function looseBoolean(sent: string): boolean | string {
  return /^(true|false|0|1)$/i.test(sent) ? /^(true|1)$/i.test(sent) : sent;
}
