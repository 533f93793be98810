import { astToString, type GlobalContext, type OpenAPI3, resolveRef, transformSchema } from 'openapi-typescript';
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
  const fields: Record<string, Schema> =
    body?.kind === 'value' ? { body: body.schema } : (body?.schema.properties ?? {});
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
    for (const [suffix, schema] of [
      ['Input', inputSchema(operation)],
      ['Result', operation.result],
    ] as const) {
      const name = `${operation.typeName}${suffix}`;
      if (name in schemas) throw new Error(`The schema ${name} has the name of an operation's ${suffix.toLowerCase()}`);
      schemas[name] = schema;
    }
  }
  return schemas;
}

/** The schemas that are sent and never received: what inputs and bodies lead to and results do not. */
function sentSchemas({ english, operations }: Model, schemas: Readonly<Record<string, Schema>>): Set<string> {
  const reached = (from: unknown, names = new Set<string>()): Set<string> => {
    for (const [, name = ''] of JSON.stringify(from).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (!names.has(name)) reached(schemas[name], names.add(name));
    }
    return names;
  };
  const inputs = operations.map(({ typeName }) => `${typeName}Input`);
  const bodies = Object.values(english.paths).flatMap((item) =>
    Object.values(item).map(({ requestBody }) => requestBody),
  );
  const sent = reached([...inputs.map((name) => schemas[name]), bodies]);
  const received = reached(operations.map(({ result }) => result));
  return new Set([...inputs, ...[...sent].filter((name) => !received.has(name))]);
}

const { factory, SyntaxKind } = ts;

function knownValues(known: unknown, constants: ReadonlySet<string>): ts.TypeNode[] | undefined {
  if (!isObject(known)) return undefined;
  const name = String(known['$ref']).replace('#/components/schemas/', '');
  if (constants.has(name)) return [factory.createTypeReferenceNode(name)];
  if (!Array.isArray(known['enum'])) return undefined;
  return known['enum'].map((value) =>
    factory.createLiteralTypeNode(
      typeof value === 'number' ? factory.createNumericLiteral(value) : factory.createStringLiteral(String(value)),
    ),
  );
}

/**
 * `anyOf` an enumeration and its plain type stands for a set that may grow. `known | (number & {})` keeps the known
 * values in completion, where `known | number` would be `number`.
 */
function openUnion(schema: unknown, constants: ReadonlySet<string>): ts.TypeNode | undefined {
  if (!isObject(schema) || !Array.isArray(schema['anyOf']) || schema['anyOf'].length !== 2) return undefined;
  const [known, open] = schema['anyOf'];
  const values = knownValues(known, constants);
  if (values === undefined || !isObject(open)) return undefined;
  const keyword = open['type'] === 'string' ? SyntaxKind.StringKeyword : SyntaxKind.NumberKeyword;
  const any = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(keyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...values, factory.createParenthesizedType(any)]);
}

/**
 * openapi-typescript's main function, less its check and join of the document: ours is checked and in one piece, and
 * doing that again takes longer than everything else.
 */
function transform(document: object, options: Pick<GlobalContext, 'transform'>): ts.Node[] {
  const context: Omit<GlobalContext, 'redoc'> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: ($ref) => resolveRef(document, $ref, { silent: true }),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transformProperty: undefined,
    ...options,
  };
  // The casts bridge our description of an OpenAPI document and openapi-typescript's; `redoc` is for the part left out.
  return transformSchema(document as OpenAPI3, context as GlobalContext);
}

/** types/schema.ts: openapi-typescript's types, each schema under a name of its own. */
export function schemaTypes(model: Model): string {
  const schemas = withOperationSchemas(model);
  const document = { ...model.english, components: { ...model.english.components, schemas } };
  const synthetic = new Set(model.operations.flatMap(({ typeName }) => [`${typeName}Input`, `${typeName}Result`]));
  const constants = new Set(enumerations(model).map(({ name }) => name));
  const nodes = transform(document, {
    transform: (schema, { path }) => {
      if (path?.endsWith('/schemas/MessageId') === true) return factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
      if (schema.format === 'binary') return factory.createTypeReferenceNode('Blob');
      return openUnion(schema, constants);
    },
  });
  const imports = constants.size === 0 ? '' : `import type { ${[...constants].join(', ')} } from './enums.ts';\n`;
  return `${banner}${imports}\n${astToString(hoistSchemas(nodes, { constants, synthetic, sent: sentSchemas(model, schemas) }))}`;
}
