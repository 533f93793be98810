import { type Schema, Validator } from '@cfworker/json-schema';
import { expect } from 'vitest';
import { operations } from '../../src/generated/operations.ts';
import { schemas } from '../../src/generated/schemas.ts';

const validators = new Map<string, { success: Validator; failure: Validator }>();

/** A validator of its own, apart from the one the mock validates requests with. */
function validator(schema: unknown): Validator {
  const whole = { ...structuredClone(schema as Schema), components: { schemas: structuredClone(schemas) } };
  return new Validator(whole as Schema, '2020-12');
}

function validatorsOf(key: string): { success: Validator; failure: Validator } {
  const known = validators.get(key);
  if (known !== undefined) return known;
  const operation = operations[key];
  if (operation === undefined) throw new Error(`No operation ${key}`);
  const { operationId, success } = operation;
  const failure = schemas[`${operationId[0]?.toUpperCase()}${operationId.slice(1)}Failure`];
  const made = { success: validator(success), failure: validator(failure) };
  validators.set(key, made);
  return made;
}

/** Fails unless the description of an operation (`'POST /group/create'`) allows an envelope. */
export function expectDescribed(key: string, envelope: unknown): void {
  const { success, failure } = validatorsOf(key);
  const isSuccess = typeof envelope === 'object' && envelope !== null && 'code' in envelope && envelope.code === 200;
  expect((isSuccess ? success : failure).validate(envelope).errors, JSON.stringify(envelope)).toEqual([]);
}
