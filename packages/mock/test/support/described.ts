import { dereference, type Schema, validate } from '@cfworker/json-schema';
// The description itself: the mock does not carry the schemas of its responses. `npm run generate` makes it.
import description from '@lanying-im/spec/openapi.json' with { type: 'json' };
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

/** Every address of a schema. Finding them takes as long as many validations, so it is done once for all schemas. */
const addresses = dereference({ components } as Schema); // The library knows keywords of JSON Schema only.

function schemaOf(key: string, outcome: 'Success' | 'Failure'): Schema {
  const { operationId = '' } = operations[key] ?? {};
  const name = `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}${outcome}`;
  const schema = components.schemas[name];
  if (schema === undefined) throw new Error(`The description has no schema ${name} for ${key}`);
  return schema;
}

/** Throws unless the description of an operation (`'POST /group/create'`) allows an envelope. */
export function checkDescribed(key: string, envelope: unknown): void {
  const isSuccess = typeof envelope === 'object' && envelope !== null && 'code' in envelope && envelope.code === 200;
  const schema = schemaOf(key, isSuccess ? 'Success' : 'Failure');
  const { errors } = validate(envelope, schema, '2020-12', addresses);
  if (errors.length === 0) return;
  throw new Error(`${key} returned what the description does not allow: ${JSON.stringify({ envelope, errors })}`);
}
