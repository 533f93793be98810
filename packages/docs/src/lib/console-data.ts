import type { OperationId } from '@lanying-im/client';
import type { ConsoleData, ConsoleError, ConsoleParameter } from '../console/data.ts';
import { bundles, type Schema } from './bundle.ts';
import { type ErrorEntry, errors } from './errors.ts';
import type { Locale } from './locales.ts';
import { errorsOf } from './operation-errors.ts';
import type { OperationInfo } from './operations.ts';
import { requestBody, sampleRequest } from './samples/request.ts';
import { enumerationOf, isMessageId, resolve, resolveParameter } from './schemas.ts';

const prefix = '#/components/schemas/';

/** The names of the schemas that a schema refers to, directly or not. */
function referencedNames(key: Locale['key'], schema: unknown, found: Set<string> = new Set()): Set<string> {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) {
    if (found.has(name)) continue;
    found.add(name);
    referencedNames(key, bundles[key].components.schemas[name], found);
  }
  return found;
}

/** A schema with everything that it refers to in `$defs`, and without descriptions, which validation does not need. */
function standaloneSchema(key: Locale['key'], schema: Schema): unknown {
  const names = [...referencedNames(key, schema)];
  const definitions = Object.fromEntries(names.map((name) => [name, bundles[key].components.schemas[name]]));
  const json = JSON.stringify({ ...schema, $defs: definitions }, (name, value) => {
    return name.startsWith('x-') || (name === 'description' && typeof value === 'string') ? undefined : value;
  });
  return JSON.parse(json.replaceAll(prefix, '#/$defs/'));
}

function parametersOf(key: Locale['key'], { described, ...operation }: OperationInfo): ConsoleParameter[] {
  const example = sampleRequest({ described, ...operation }).query;
  return (described.parameters ?? [])
    .map((parameter) => resolveParameter(key, parameter))
    .filter(({ in: place }) => place === 'query')
    .map(({ name, required = false, schema }) => {
      const resolved = resolve(key, schema);
      const values =
        resolved.type === 'boolean' ? [true, false] : (enumerationOf(key, resolved)?.enumeration.enum ?? []);
      const { minimum, maximum, pattern } = resolved;
      const value = example.find((given) => given.name === name)?.value;
      return {
        name,
        isRequired: required,
        // Message ids are longer than number inputs are exact.
        isNumber: resolved.type === 'integer' && !isMessageId(resolved),
        values: values.map(String),
        value: value === undefined ? '' : String(value),
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
        ...(pattern === undefined ? {} : { pattern }),
      };
    });
}

const codeAndName = ({ code, name }: ErrorEntry): ConsoleError => ({ code, name });

/** Returns what the console of an operation's page needs. */
export function consoleData({ key }: Locale, operation: OperationInfo): ConsoleData {
  const request = sampleRequest(operation);
  const { specific, general } = errorsOf(operation);
  const listed = [...specific, ...general];
  return {
    // The bundle and the types are generated from the same description.
    id: operation.id as OperationId,
    method: operation.method,
    path: operation.path,
    needsToken: request.needsToken,
    headers: request.scope,
    parameters: parametersOf(key, operation),
    body: requestBody(request),
    bodySchema: request.body === undefined ? undefined : standaloneSchema(key, request.body.schema),
    errors: listed.map(codeAndName),
    otherErrors: errors.filter((error) => !listed.includes(error)).map(codeAndName),
  };
}
