import { bundles } from './bundle.ts';
import { type FieldValue, valuesOf } from './fields.ts';
import type { Locale } from './locales.ts';
import { type OperationInfo, operations } from './operations.ts';

/** A named enumeration of the description. */
export interface Enumeration {
  readonly name: string;
  readonly description: string;
  readonly values: readonly FieldValue[];
  /** Operations that take or return it. */
  readonly usedBy: readonly OperationInfo[];
}

/** Names of the schemas that a part of the description refers to, also through others. */
function schemasIn(key: Locale['key'], part: unknown, seen = new Set<string>()): ReadonlySet<string> {
  for (const [, name = ''] of JSON.stringify(part, replaceBigInt).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    if (seen.has(name)) continue;
    seen.add(name);
    schemasIn(key, bundles[key].components.schemas[name], seen);
  }
  return seen;
}

const replaceBigInt = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

/** Returns the enumerations in a language, by name. */
export function enumerationsIn(key: Locale['key']): readonly Enumeration[] {
  const used = operations[key].map((operation) => ({ operation, schemas: schemasIn(key, operation.described) }));
  return Object.entries(bundles[key].components.schemas)
    .filter(([, schema]) => schema.enum !== undefined)
    .map(([name, schema]) => ({
      name,
      description: schema.description ?? '',
      values: valuesOf(schema),
      usedBy: used.filter(({ schemas }) => schemas.has(name)).map(({ operation }) => operation),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}
