import type { Schema } from '../../spec/bundle/openapi.ts';
import type { Model, OperationModel } from './model.ts';
import { resolve } from './resolve.ts';

/** Whether `x-sensitive: secret` marks a schema or anything below it. */
function hasSecret(english: Model['english'], schema: Schema, seen = new Set<Schema>()): boolean {
  if (isSecret(schema)) return true;
  const target = resolve(english, schema);
  if (seen.has(target)) return false;
  seen.add(target);
  if (isSecret(target)) return true;
  const parts = [target.items, ...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])];
  return [...Object.values(target.properties ?? {}), ...parts].some(
    (part) => part !== undefined && hasSecret(english, part, seen),
  );
}

function isSecret(node: object): boolean {
  return 'x-sensitive' in node && node['x-sensitive'] === 'secret';
}

/** Returns whether an operation's input may contain a secret, such as a password. */
export function inputHasSecret(model: Model, { query, body }: OperationModel): boolean {
  return (
    query.some((parameter) => isSecret(parameter) || hasSecret(model.english, parameter.schema)) ||
    (body !== undefined && hasSecret(model.english, body.schema))
  );
}

/** Returns whether an operation's result may contain a secret, such as a token. */
export function resultHasSecret(model: Model, { result }: OperationModel): boolean {
  return hasSecret(model.english, result);
}
