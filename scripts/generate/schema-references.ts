import type { Schema } from '../../spec/bundle/openapi.ts';
import { type Model, referredName } from './model.ts';

type Schemas = Readonly<Record<string, Schema>>;

/** The names of the schemas that parts of the description refer to, directly or through others. */
export function referredSchemas(schemas: Schemas, from: unknown, found = new Set<string>()): Set<string> {
  if (typeof from !== 'object' || from === null) return found;
  const name = referredName({ ...from });
  if (name !== undefined && !found.has(name)) referredSchemas(schemas, schemas[name], found.add(name));
  for (const part of Object.values(from)) referredSchemas(schemas, part, found);
  return found;
}

/** The names of schemas that are sent and never received: what inputs and bodies lead to and results do not. */
export function sentSchemas({ english, operations }: Model, schemas: Schemas): ReadonlySet<string> {
  const inputs = operations.map(({ typeName }) => `${typeName}Input`);
  const bodies = Object.values(english.paths).flatMap((item) =>
    Object.values(item).map(({ requestBody }) => requestBody),
  );
  const sent = referredSchemas(schemas, [inputs.map((name) => schemas[name]), bodies]);
  const results = operations.map(({ result }) => result);
  const received = referredSchemas(schemas, results);
  return new Set([...inputs, ...[...sent].filter((name) => !received.has(name))]);
}
