import type { OpenApiDocument, Parameter } from '../../spec/bundle/openapi.ts';
import { banner, literal, table } from './code.ts';
import type { Model, OperationModel } from './model.ts';
import { resolve } from './resolve.ts';
import { referredSchemas } from './schema-references.ts';
import { optionalPaths, typedPaths } from './typed-paths.ts';

/** Keywords that only readers need; validation does without, and the mock stays small. */
const prose = new Set(['description', 'title', 'x-enumDescriptions', 'x-enum-varnames', 'x-sensitive', 'x-unit']);

function withoutProse(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((entry) => withoutProse(entry));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMap || !prose.has(key))
      .map(([key, value]) => [key, withoutProse(value, key === 'properties' && !isMap)]),
  );
  // Validators do not know the format.
  return !isMap && kept['format'] === 'int32' ? { ...int32Range, ...kept } : kept;
}

/** Where clients of the service send other values than the description allows: for integers, booleans, optional fields. */
function looseTypes(document: OpenApiDocument, { body, read }: OperationModel): object {
  if (body === undefined) return {};
  const integers = typedPaths(document, body.schema, 'integer');
  const booleans = typedPaths(document, body.schema, 'boolean');
  const optionals = optionalPaths(document, body.schema);
  const idLists = integers.filter((path) => /^\w+\.\*$/.test(path)).map((path) => path.slice(0, -2));
  return {
    ...(integers.length > 0 && { integers }),
    ...(booleans.length > 0 && { booleans }),
    ...(optionals.length > 0 && { optionals }),
    ...(read && idLists.length > 0 && { idLists }),
  };
}

const int32Range = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

function parameters(document: OpenApiDocument, list: readonly Parameter[]): unknown[] {
  return list.map(({ name, required = false, schema }) => {
    return { name, required, type: resolve(document, schema).type, schema: withoutProse(schema) };
  });
}

function mockOperation({ english, examples }: Model, operation: OperationModel): unknown {
  const { id, twinOf = id, token, read, query, body, errors, envelope, exactIn, exactOut } = operation;
  const example = examples.find(({ operationId, name }) => operationId === twinOf && name === 'ok');
  if (example === undefined) throw new Error(`${twinOf} has no example \`ok\``);
  return {
    operationId: twinOf,
    token,
    ...(read && { read }),
    query: parameters(english, query),
    ...(body === undefined ? {} : { body: { required: body.required, schema: withoutProse(body.schema) } }),
    ...looseTypes(english, operation),
    errors: errors.map(({ code }) => code),
    ...(exactIn.length === 0 ? {} : { exactIn }),
    ...(exactOut.length === 0 ? {} : { exactOut }),
    ...(envelope === 'data' ? {} : { envelope }),
    // As a string, since a literal in code would round the message ids.
    example: JSON.stringify(example.response),
  };
}

/** mock/operations.ts: what the mock must know of each method and path. */
export function mockOperations(model: Model): string {
  const all = [...model.operations, ...model.twins];
  const entries = all.map(
    (operation) => [`${operation.method} ${operation.path}`, mockOperation(model, operation)] as const,
  );
  return `${banner}
import type { MockOperation } from '../description/operation.ts';

export const operations: Readonly<Record<string, MockOperation>> = {
${table(entries)}};
`;
}

/** mock/schemas.ts: the named schemas that requests refer to. Only tests validate responses. */
export function mockSchemas(model: Model): string {
  const all = [...model.operations, ...model.twins];
  const requests = all.flatMap(({ query, body }) => [query, body]);
  const needed = referredSchemas(model.english.components.schemas, requests);
  const entries = Object.entries(model.english.components.schemas)
    .filter(([name]) => needed.has(name))
    .map(([name, schema]) => [name, withoutProse(schema)] as const);
  return `${banner}
import type { JsonSchema } from '../description/operation.ts';

export const schemas: Readonly<Record<string, JsonSchema>> = {
${table(entries)}};
`;
}

/** mock/errors.ts: the message of each code, and where it is documented. */
export function mockErrors({ catalogue }: Model, homepage: string): string {
  const base = homepage.replace(/\/$/, '');
  const urls = { en: `${base}/errors/`, zh: `${base}/zh-hans/errors/` };
  const entries = catalogue.map(({ code, name, meaning }) => `  ${code}: ${literal({ name, message: meaning })},\n`);
  return `${banner}
import type { ErrorDescription } from '../description/operation.ts';

export const errors: Readonly<Record<number, ErrorDescription>> = {
${entries.join('')}};

/** URLs of the pages about error codes, without the code at the end. */
export const errorDocsUrl: { readonly en: string; readonly zh: string } = ${literal(urls)};
`;
}
