import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { isObject, type Schema } from '../../spec/rules/bundling/openapi.ts';
import { banner } from './code.ts';
import { enumerations } from './enumerations.ts';
import { hoistSchemas } from './hoist-schemas.ts';
import type { Model, OperationModel } from './model.ts';

/** What a caller passes: query parameters and body fields side by side; a body that is no object stands under `body`. */
function inputSchema({ id, summary, query, body }: OperationModel): Schema {
  const parameters = query.map(({ name, description, schema }) => {
    // A reference must stand alone in openapi-typescript's eyes; the parameter's own text wins over its type's.
    return [name, description === undefined ? schema : { ...schema, description }] as const;
  });
  const fields: Record<string, Schema> = body?.kind === 'value' ? { body: body.schema } : (body?.schema.properties ?? {});
  const twice = parameters.find(([name]) => name in fields);
  if (twice !== undefined) throw new Error(`${id}: ${twice[0]} stands both in the query and in the body`);
  const required = body?.kind === 'value' ? (body.required ? ['body'] : []) : (body?.schema.required ?? []);
  return {
    type: 'object',
    description: `Input of \`${id}\`: ${summary}.`,
    properties: { ...Object.fromEntries(parameters), ...fields },
    required: [...query.filter((parameter) => parameter.required === true).map(({ name }) => name), ...required],
  };
}

/** Whether nothing must be passed. */
export function inputIsOptional(operation: OperationModel): boolean {
  return inputSchema(operation).required?.length === 0;
}

function withOperationSchemas({ english, operations }: Model): Record<string, Schema> {
  const schemas = { ...english.components.schemas };
  for (const operation of operations) {
    for (const [suffix, schema] of [['Input', inputSchema(operation)], ['Result', operation.result]] as const) {
      const name = `${operation.typeName}${suffix}`;
      if (name in schemas) throw new Error(`The schema ${name} has the name of an operation's ${suffix.toLowerCase()}`);
      schemas[name] = schema;
    }
  }
  return schemas;
}

/** A known value, or one that a newer service may answer: `known | (primitive & {})` keeps the names in completion. */
function openUnion(schema: unknown): ts.TypeNode | undefined {
  if (!isObject(schema) || !Array.isArray(schema['anyOf']) || schema['anyOf'].length !== 2) return undefined;
  const [known, open] = schema['anyOf'];
  if (!isObject(known) || !Array.isArray(known['enum']) || !isObject(open) || 'enum' in open) return undefined;
  const keyword = open['type'] === 'string' ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword;
  return ts.factory.createUnionTypeNode([
    ...known['enum'].map((value) =>
      ts.factory.createLiteralTypeNode(
        typeof value === 'number' ? ts.factory.createNumericLiteral(value) : ts.factory.createStringLiteral(String(value)),
      ),
    ),
    ts.factory.createParenthesizedType(
      ts.factory.createIntersectionTypeNode([
        ts.factory.createKeywordTypeNode(keyword),
        ts.factory.createTypeLiteralNode([]),
      ]),
    ),
  ]);
}

/** types/schema.ts: openapi-typescript's types, each schema under a name of its own. */
export async function schemaTypes(model: Model): Promise<string> {
  const document = { ...model.english, components: { ...model.english.components, schemas: withOperationSchemas(model) } };
  const synthetic = new Set(model.operations.flatMap(({ typeName }) => [`${typeName}Input`, `${typeName}Result`]));
  // The cast bridges our description of an OpenAPI document and openapi-typescript's.
  const nodes = await openapiTS(document as unknown as Parameters<typeof openapiTS>[0] & object, {
    silent: true,
    defaultNonNullable: false,
    transform: (schema, { path }) =>
      path?.endsWith('/schemas/MessageId')
        ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)
        : openUnion(schema),
  });
  const constants = enumerations(model).map(({ name }) => name);
  const imports = constants.length === 0 ? '' : `import type { ${constants.join(', ')} } from './enums.ts';\n`;
  return `${banner}${imports}\n${astToString(hoistSchemas(nodes, { constants: new Set(constants), synthetic }))}`;
}
