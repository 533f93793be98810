import { dereference, type OutputUnit, validate } from '@cfworker/json-schema';
import { closedSchemas } from './closed-schemas.ts';

/** A rule of the description that an envelope breaks. */
export interface Violation {
  /** JSON pointer to the part of the envelope, empty for the whole; `*` is any index of a list. */
  readonly pointer: string;
  /** What is wrong; without the value, which may be secret. */
  readonly problem: string;
  /** Names of the fields from the envelope down to the one that is wrong or missing: `data.user_id`. */
  readonly field: string;
  /** Whether the envelope only has a field too much: what the description knows is there. */
  readonly isExtra: boolean;
}

/** Keywords that only report that something below them is wrong. */
const containers: ReadonlySet<string> = new Set([
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'properties',
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'not',
  'if',
]);

/** Where the library finds the schema of an address. */
const lookup = dereference({ components: closedSchemas });

/** An unknown field is reported by the keyword that closes the object, and by `false`, the schema of every such field. */
const isUnknownField = ({ keyword }: OutputUnit): boolean => keyword === 'false' || keyword === 'unevaluatedProperties';

function isWithin({ instanceLocation }: OutputUnit, outer: OutputUnit): boolean {
  return instanceLocation.startsWith(`${outer.instanceLocation}/`);
}

/** The deepest messages: a field that matches no branch is reported once for each branch above it. */
function mostSpecific(errors: readonly OutputUnit[]): readonly OutputUnit[] {
  const leaves = errors.filter(({ keyword }) => !containers.has(keyword) && keyword !== 'false');
  // An unknown field is reported only where nothing else is wrong: a field that is not valid counts as unknown, too.
  const unknown = errors.filter(({ keyword }) => keyword === 'false');
  // What contains it counts as unknown as well.
  const deepest = unknown.filter((unit) => !unknown.some((other) => isWithin(other, unit)));
  return leaves.length > 0 ? leaves : deepest.length > 0 ? deepest : errors;
}

function missingField({ error }: OutputUnit): readonly string[] {
  return /^Instance does not have required property "(.*)"\./.exec(error)?.slice(1) ?? [];
}

function problemOf(unit: OutputUnit): string {
  if (isUnknownField(unit)) return 'is a field that the description does not know';
  const [, type, expected] = /^Instance type "(.*)" is invalid\. Expected "(.*)"\./.exec(unit.error) ?? [];
  if (type !== undefined) return `is of type ${type} instead of ${expected}`;
  for (const missing of missingField(unit)) return `lacks the field ${missing}`;
  return unit.keyword === 'enum' ? 'has a value that the description does not list' : unit.error;
}

/** Returns how an envelope differs from a schema of the description, each way once; empty where it is valid. */
export function checkEnvelope(schemaName: string, envelope: unknown): readonly Violation[] {
  const schema = closedSchemas.schemas[schemaName];
  if (schema === undefined) throw new Error(`The description has no schema ${schemaName}.`);
  const { errors } = validate(envelope, schema, '2020-12', lookup, false);
  const found = new Map<string, Violation>();
  for (const unit of mostSpecific(errors)) {
    // The items of a list mostly differ in the same way.
    const pointer = decodeURIComponent(unit.instanceLocation.slice(1)).replace(/\/\d+(?=\/|$)/g, '/*');
    const problem = problemOf(unit);
    const names = pointer.split('/').filter((name) => name !== '' && name !== '*');
    const field = [...names, ...missingField(unit)].join('.');
    // A value of the wrong type also breaks the rules for values; the type is reported first.
    if (!found.has(`${pointer} ${field}`)) {
      found.set(`${pointer} ${field}`, { pointer, problem, field, isExtra: isUnknownField(unit) });
    }
  }
  return [...found.values()];
}
