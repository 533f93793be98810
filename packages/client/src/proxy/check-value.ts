import type { InputSchema } from './operation.ts';

/** Nesting below a free-form object; the description's own fields are nested far less. */
const maxDepth = 32;

/** What keeps a value from being valid against a schema, after its place, or nothing. */
export function findProblem(schema: InputSchema, value: unknown, place: string): string | undefined {
  if (schema.oneOf) return findChoiceProblem(schema.oneOf, value, place);
  if (schema.enum && !schema.enum.includes(value)) return `${place} must be one of ${JSON.stringify(schema.enum)}`;
  switch (schema.type) {
    case 'string':
      return findStringProblem(schema, value, place);
    case 'message-id':
      return isMessageId(value) ? undefined : `${place} must be a message id: an integer of at most 19 digits`;
    case 'integer':
    case 'number':
      return findNumberProblem(schema, value, place);
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `${place} must be true or false`;
    case 'array':
      return findArrayProblem(schema, value, place);
    case 'object':
      return findObjectProblem(schema, value, place);
    case undefined:
      // Only fields of free-form objects have no type.
      return findFreeFormProblem(value, place, maxDepth);
  }
}

/** Whether a value is a plain decimal number from 0 to 2^63 - 1, in digits. */
function isMessageId(value: unknown): boolean {
  return typeof value === 'string' && /^(0|[1-9]\d{0,18})$/.test(value) && BigInt(value) < 2n ** 63n;
}

/** Whether a string holds half a character, which no URL and no UTF-8 can. */
function isMalformed(value: string): boolean {
  return /\p{Surrogate}/u.test(value);
}

function findStringProblem(schema: InputSchema, value: unknown, place: string): string | undefined {
  const { minLength = 0, maxLength = Infinity, pattern } = schema;
  if (typeof value !== 'string') return `${place} must be a string`;
  if (isMalformed(value)) return `${place} must consist of whole characters`;
  // Lengths count characters, as JSON Schema has it, not UTF-16 units.
  const length = Array.from(value).length;
  if (length < minLength) return `${place} must have at least ${minLength} characters`;
  if (length > maxLength) return `${place} must have at most ${maxLength} characters`;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return `${place} must match ${pattern}`;
  return undefined;
}

function findNumberProblem(schema: InputSchema, value: unknown, place: string): string | undefined {
  const { type, minimum = -Infinity, maximum = Infinity } = schema;
  if (typeof value !== 'number' || !Number.isFinite(value)) return `${place} must be a number`;
  if (type === 'integer' && !Number.isSafeInteger(value))
    return `${place} must be an integer between -(2^53 - 1) and 2^53 - 1`;
  if (value < minimum) return `${place} must be at least ${minimum}`;
  if (value > maximum) return `${place} must be at most ${maximum}`;
  return undefined;
}

function findArrayProblem(schema: InputSchema, value: unknown, place: string): string | undefined {
  const { items = {}, minItems = 0, maxItems = Infinity } = schema;
  if (!Array.isArray(value)) return `${place} must be an array`;
  if (value.length < minItems) return `${place} must have at least ${minItems} items`;
  if (value.length > maxItems) return `${place} must have at most ${maxItems} items`;
  return firstProblem(value, (item, index) => findProblem(items, item, `${place}[${index}]`));
}

function findObjectProblem(schema: InputSchema, value: unknown, place: string): string | undefined {
  const { properties = {}, required = [], additionalProperties } = schema;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${place} must be an object`;
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${place}.${missing} is required`;
  return firstProblem(Object.entries(value), ([name, field]) => {
    if (Object.hasOwn(properties, name)) return findProblem(properties[name] ?? {}, field, `${place}.${name}`);
    if (additionalProperties && name !== '__proto__') return findProblem({}, field, `${place}.${shown(name)}`);
    return `${place}: the operation has no field ${shown(name)}`;
  });
}

function findChoiceProblem(options: readonly InputSchema[], value: unknown, place: string): string | undefined {
  const matching = options.filter((option) => findProblem(option, value, place) === undefined);
  return matching.length === 1
    ? undefined
    : `${place} must match exactly one of the ${options.length} forms that the description has`;
}

function findFreeFormProblem(value: unknown, place: string, depth: number): string | undefined {
  if (typeof value === 'number')
    return findNumberProblem({ type: Number.isInteger(value) ? 'integer' : 'number' }, value, place);
  if (typeof value === 'string') return findStringProblem({}, value, place);
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === 0) return `${place} is nested too deeply`;
  return firstProblem(Object.entries(value), ([name, field]) => {
    return isMalformed(name) || name === '__proto__'
      ? `${place} has a field of the invalid name ${shown(name)}`
      : findFreeFormProblem(field, place, depth - 1);
  });
}

function firstProblem<T>(
  values: readonly T[],
  find: (value: T, index: number) => string | undefined,
): string | undefined {
  for (const [index, value] of values.entries()) {
    const problem = find(value, index);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** A name that somebody else chose, fit for one line of a log. */
export function shown(name: unknown): string {
  const text = String(name);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
