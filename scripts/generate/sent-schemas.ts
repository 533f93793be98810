import type { Schema } from '../../spec/rules/bundling/openapi.ts';
import type { Model } from './model.ts';

type Schemas = Readonly<Record<string, Schema>>;

function reached(schemas: Schemas, from: unknown, names = new Set<string>()): Set<string> {
  for (const [, name = ''] of JSON.stringify(from).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    if (!names.has(name)) reached(schemas, schemas[name], names.add(name));
  }
  return names;
}

/** The names of schemas that are sent and never received: what inputs and bodies lead to and results do not. */
export function sentSchemas({ english, operations }: Model, schemas: Schemas): ReadonlySet<string> {
  const inputs = operations.map(({ typeName }) => `${typeName}Input`);
  const bodies = Object.values(english.paths).flatMap((item) =>
    Object.values(item).map(({ requestBody }) => requestBody ?? {}),
  );
  const sent = reached(schemas, [inputs.map((name) => schemas[name]), bodies]);
  const received = reached(
    schemas,
    operations.map(({ result }) => result),
  );
  return new Set([...inputs, ...[...sent].filter((name) => !received.has(name))]);
}
