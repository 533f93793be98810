import { type OutputUnit, Validator } from '@cfworker/json-schema';
import type { InputSchema } from './operation.ts';

/** How to say that a keyword is broken; `%` is what the schema demands. */
const wordings: Readonly<Record<string, string>> = {
  type: 'must be of type %',
  enum: 'must be one of %',
  const: 'must be %',
  pattern: 'must match %',
  minimum: 'must be at least %',
  maximum: 'must be at most %',
  minLength: 'must have at least % characters',
  maxLength: 'must have at most % characters',
  minItems: 'must have at least % items',
  maxItems: 'must have at most % items',
};

/** Keywords that only say that something below is wrong. */
const containers: ReadonlySet<string> = new Set(['properties', 'additionalProperties', 'items']);

const validators = new WeakMap<InputSchema, Validator>();

function validatorOf(schema: InputSchema): Validator {
  let validator = validators.get(schema);
  if (validator === undefined) {
    // A copy, since the library notes addresses on the schema.
    validator = new Validator(JSON.parse(JSON.stringify(schema)) as InputSchema, '2020-12'); // It is JSON.
    validators.set(schema, validator);
  }
  return validator;
}

/** Returns why a value is not valid against a schema, beginning with its place; undefined for a valid value. */
export function findProblem(schema: InputSchema, value: unknown, place: string): string | undefined {
  try {
    const { errors } = validatorOf(schema).validate(value);
    // Of a choice, what is wrong with each alternative would say too much.
    const unit =
      errors.find(({ keyword }) => keyword === 'oneOf') ?? errors.find(({ keyword }) => !containers.has(keyword));
    return unit && describeProblem(schema, value, unit, place);
  } catch (error) {
    // The library writes places as URIs, which cannot hold half a character.
    if (error instanceof URIError) return `${place} has a name that does not consist of whole characters`;
    throw error;
  }
}

/** The names that lead to a place, from a JSON pointer in a URI. */
function stepsOf(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => decodeURI(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function follow(node: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((at, step) => Reflect.get(Object(at), step), node);
}

function describeProblem(schema: InputSchema, value: unknown, unit: OutputUnit, place: string): string {
  const steps = stepsOf(unit.instanceLocation);
  const shownPlace = (names: readonly string[]): string =>
    place + names.map((name) => (/^\d+$/.test(name) ? `[${name}]` : `.${name}`)).join('');
  if (unit.keyword === 'false')
    return `${shownPlace(steps.slice(0, -1))}: the operation has no field ${shown(steps.at(-1))}`;
  const demand = follow(schema, stepsOf(unit.keywordLocation));
  if (unit.keyword === 'required') {
    const found = Object(follow(value, steps));
    const missing = [demand].flat().find((name) => !Object.hasOwn(found, String(name)));
    return `${shownPlace([...steps, String(missing)])} is required`;
  }
  const owner = follow(schema, stepsOf(unit.keywordLocation).slice(0, -1));
  if (Object.hasOwn(Object(owner), 'x-message-id'))
    return `${shownPlace(steps)} must be a message id, an integer of at most 19 digits`;
  const wording = wordings[unit.keyword] ?? 'must match exactly one of the forms that the description has';
  return `${shownPlace(steps)} ${wording.replace('%', () => (typeof demand === 'string' ? demand : JSON.stringify(demand)))}`;
}

/** Returns a name from outside in quotes, short enough for one line of a log. */
export function shown(name: unknown): string {
  const text = String(name);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
