import { type Schema, Validator } from '@cfworker/json-schema';
// The description itself: the mock does not carry the schemas of its answers. `npm run generate` makes it.
import description from '@lanying-im/spec/openapi.json' with { type: 'json' };
import { expect } from 'vitest';
import { operations } from '../../src/generated/operations.ts';

// Of the description's own type nothing is needed but that it holds schemas.
const components = description.components as unknown as { schemas: Record<string, Schema> };

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
