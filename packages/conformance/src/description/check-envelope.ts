import { dereference, type OutputUnit, type Schema, validate } from '@cfworker/json-schema';
import { closedSchemas } from './closed-schemas.ts';

/** A rule of the description that an envelope breaks. */
export interface Violation {
  /** JSON pointer to the part of the envelope, empty for the whole. */
  readonly pointer: string;
  /** What is wrong; without the value, which may be secret. */
  readonly problem: string;
}

/** Keywords that only report that something below them is wrong. */
const containers = new Set([
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'properties',
  'items',
  'additionalProperties',
  'not',
  'if',
]);

/** Every address of a schema. Finding them takes as long as many validations, so it is done once for all schemas. */
const addresses = dereference({ components: closedSchemas } as Schema); // The library knows keywords of JSON Schema only.

function pointerOf({ instanceLocation }: OutputUnit): string {
  return decodeURIComponent(instanceLocation.slice(1));
}

function isContainer({ keyword }: OutputUnit): boolean {
  return containers.has(keyword) || keyword === 'unevaluatedProperties';
}

/** The deepest messages: a field that matches no branch is reported once for each branch above it. */
function mostSpecific(errors: readonly OutputUnit[]): readonly OutputUnit[] {
  const leaves = errors.filter((unit) => !isContainer(unit) && unit.keyword !== 'false');
  // An unknown field is reported only where nothing else is wrong: a field that is not valid counts as unknown, too.
  const unknown = errors.filter((unit) => unit.keyword === 'false' || unit.keyword === 'unevaluatedProperties');
  return leaves.length > 0 ? leaves : unknown.length > 0 ? unknown : errors;
}

/** Returns how an envelope differs from a schema of the description; empty where it is valid. */
export function checkEnvelope(schemaName: string, envelope: unknown): readonly Violation[] {
  const schema = closedSchemas.schemas[schemaName];
  if (schema === undefined) throw new Error(`The description has no schema ${schemaName}.`);
  const { valid, errors } = validate(envelope, schema, '2020-12', addresses, false);
  if (valid) return [];
  const byPlace = new Map<string, Violation>();
  for (const unit of mostSpecific(errors)) {
    const pointer = pointerOf(unit);
    const isUnknown = unit.keyword === 'false' || unit.keyword === 'unevaluatedProperties';
    const problem = isUnknown ? 'has a field that the description does not know' : unit.error;
    if (!byPlace.has(`${pointer} ${unit.keyword}`)) byPlace.set(`${pointer} ${unit.keyword}`, { pointer, problem });
  }
  return [...byPlace.values()];
}
