import { type Schema, type ValidationResult, Validator } from '@cfworker/json-schema';

/** Where a value breaks its schema, and how. */
export interface Violation {
  /** Path into the value. */
  path: string[];
  /** A phrase without subject: `must be of the type integer, not string`. */
  message: string;
}

/** Keywords that only lead to the complaint further inside. */
const CONTAINERS = new Set(['$ref', 'properties', 'items', 'prefixItems', 'allOf', 'false']);

/**
 * Validates a value against a self-contained JSON Schema. The validator interprets: each schema is used once or twice, so
 * that compiling it, as Ajv does, would cost thirty times as much.
 */
export function violations(schema: Record<string, unknown>, value: unknown): Violation[] {
  const { errors } = validate(schema, value);
  // Under a failing alternative each branch complains as well; the complaint about the whole is enough.
  const alternatives = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const inside = (location: string) => alternatives.some((whole) => location.startsWith(`${whole.keywordLocation}/`));
  return errors
    .filter(({ keyword, keywordLocation }) => !CONTAINERS.has(keyword) && !inside(keywordLocation))
    .map(({ keyword, instanceLocation, error }) => ({
      path: instanceLocation.split('/').slice(1).map(unescaped),
      message: phrase(keyword, error),
    }));
}

const validators = new WeakMap<object, Validator>();

function validate(schema: Record<string, unknown>, value: unknown): ValidationResult {
  try {
    const validator = validators.get(schema) ?? new Validator(schema as Schema, '2020-12', false);
    validators.set(schema, validator);
    return validator.validate(value);
  } catch {
    return { valid: true, errors: [] }; // A malformed schema, which `struct` reports, holds nothing.
  }
}

function phrase(keyword: string, error: string): string {
  const quoted = /"([^"]*)"/.exec(error)?.[1];
  if (keyword === 'additionalProperties') return `has "${quoted}", which the description does not know`;
  if (keyword === 'required') return `has no "${quoted}"`;
  if (keyword === 'oneOf' || keyword === 'anyOf') return 'is none of the alternatives described';
  // The library says `Instance type "string" is invalid. Expected "integer".`
  const type = /^Instance type "(\w+)" is invalid\. Expected "(.*)"\.$/.exec(error);
  if (type !== null) return `must be of the type ${type[2]?.replaceAll('", "', ' or ')}, not ${type[1]}`;
  return `breaks its schema: ${error.replace(/\.$/, '').replace(/^Instance /, '')}`;
}

function unescaped(part: string): string {
  return decodeURI(part).replaceAll('~1', '/').replaceAll('~0', '~');
}
