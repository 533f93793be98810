import { type Schema, Validator } from '@cfworker/json-schema';

/** Returns what is wrong with a body, or nothing. `invalidJson` words a syntax error. */
export function bodyProblem(
  schema: unknown,
  body: string,
  invalidJson: (reason: string) => string,
): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    return invalidJson(error instanceof Error ? error.message : String(error));
  }
  // The page's data is a schema of the description.
  const { valid, errors } = new Validator(schema as Schema, '2020-12', false).validate(value);
  if (valid) return undefined;
  // The deepest error is the one that says which field.
  const deepest = errors.toSorted((one, other) => other.instanceLocation.length - one.instanceLocation.length)[0];
  return deepest && `${deepest.instanceLocation.replace(/^#/, 'body').replaceAll('/', '.')}: ${deepest.error}`;
}
