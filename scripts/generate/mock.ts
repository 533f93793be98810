import type { Parameter } from '../../spec/bundle/openapi.ts';
import { banner, literal, table } from './code.ts';
import type { Model, OperationModel } from './model.ts';
import { referredSchemas } from './schema-references.ts';

/** Words that only a reader needs; validation does without, and the mock stays small. */
const prose = new Set(['description', 'title', 'x-enumDescriptions', 'x-enum-varnames', 'x-sensitive']);

function withoutProse(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((entry) => withoutProse(entry));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMap || !prose.has(key))
      .map(([key, value]) => [key, withoutProse(value, key === 'properties' && !isMap)]),
  );
}

function parameters(list: readonly Parameter[]): unknown[] {
  return list.map(({ name, required = false, schema }) => ({ name, required, schema: withoutProse(schema) }));
}

function mockOperation({ examples }: Model, operation: OperationModel): unknown {
  const { id, twinOf = id, token, query, body, errors, envelope, exactIn, exactOut } = operation;
  const example = examples.find(({ operationId, name }) => operationId === twinOf && name === 'ok');
  if (example === undefined) throw new Error(`${twinOf} has no example \`ok\``);
  return {
    operationId: twinOf,
    token,
    query: parameters(query),
    ...(body === undefined ? {} : { body: { required: body.required, schema: withoutProse(body.schema) } }),
    errors: errors.map(({ code }) => code),
    ...(exactIn.length === 0 ? {} : { exactIn }),
    ...(exactOut.length === 0 ? {} : { exactOut }),
    ...(envelope === 'data' ? {} : { envelope }),
    // As text, since a literal in code would round the message ids.
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

/** mock/schemas.ts: the named schemas that requests refer to. Those of answers nobody checks but the tests. */
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

/** mock/errors.ts: the message of each code. */
export function mockErrors({ catalogue }: Model): string {
  const entries = catalogue.map(({ code, name, meaning }) => `  ${code}: ${literal({ name, message: meaning })},\n`);
  return `${banner}
import type { ErrorDescription } from '../description/operation.ts';

export const errors: Readonly<Record<number, ErrorDescription>> = {
${entries.join('')}};
`;
}
