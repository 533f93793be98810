import { type Schema, Validator } from '@cfworker/json-schema';
// The description itself: the mock does not carry the schemas of its responses. `npm run generate` makes it.
import description from '@lanying-im/spec/openapi.json' with { type: 'json' };
import { expect } from 'vitest';
import { operations } from '../../src/generated/operations.ts';

// Of the description's own type nothing is needed but that it holds schemas.
const { schemas } = description.components as unknown as { schemas: Record<string, Schema> };

/**
 * Every object with known properties rejects others: a response must not contain what the description does not know.
 * A part of `allOf` sees only its own properties, so it stays open, and so does what it refers to (`<Name>.open`).
 */
function closed(node: unknown, isPart = false): unknown {
  if (Array.isArray(node)) return node.map((entry) => closed(entry, isPart));
  if (typeof node !== 'object' || node === null) return node;
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, closed(value, key === 'allOf' || (isPart && key === '$ref'))]),
  );
  if (isPart && typeof copy['$ref'] === 'string') copy['$ref'] += '.open';
  const isObject = 'properties' in copy || 'allOf' in copy;
  return isObject && !isPart && !('additionalProperties' in copy) ? { ...copy, unevaluatedProperties: false } : copy;
}

const components = {
  schemas: Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => [
      [name, closed(schema)],
      [`${name}.open`, closed(schema, true)],
    ]),
  ) as Record<string, Schema>, // `closed` returns the kind of node that it got.
};

const validators = new Map<string, Validator>();

/** A validator of its own, apart from the one the mock validates requests with. */
function validatorOf(key: string, outcome: 'Success' | 'Failure'): Validator {
  const { operationId = '' } = operations[key] ?? {};
  const name = `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}${outcome}`;
  const schema = components.schemas[name];
  if (schema === undefined) throw new Error(`The description has no schema ${name} for ${key}`);
  const made = validators.get(name) ?? new Validator(structuredClone({ ...schema, components }), '2020-12');
  validators.set(name, made);
  return made;
}

/** Fails unless the description of an operation (`'POST /group/create'`) allows an envelope. */
export function expectDescribed(key: string, envelope: unknown): void {
  const isSuccess = typeof envelope === 'object' && envelope !== null && 'code' in envelope && envelope.code === 200;
  expect(
    validatorOf(key, isSuccess ? 'Success' : 'Failure').validate(envelope).errors,
    JSON.stringify(envelope),
  ).toEqual([]);
}
