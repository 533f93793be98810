import type { GlobalContext, OpenAPI3 } from 'openapi-typescript';
import type ts from 'typescript';
import { isObject, type Schema } from '../../spec/bundle/openapi.ts';
import { banner } from './code.ts';
import { enumerations } from './enumerations.ts';
import { hoistSchemas, useName } from './hoist-schemas.ts';
import { type Model, type OperationModel, referredName } from './model.ts';
import { sentSchemas } from './schema-references.ts';
import { astToString, resolveRef, transformSchema, typescript } from './typescript.ts';

/** What a caller passes: query parameters and body fields side by side; a body that is no object is passed as `body`. */
function inputSchema({ id, summary, query, body }: OperationModel): Schema {
  const parameters = query.map(({ name, description, schema }) => {
    // openapi-typescript ignores what is beside a reference; the parameter's own description replaces its type's.
    return [name, description === undefined ? schema : { ...schema, description }] as const;
  });
  const fields: Record<string, Schema> =
    body?.kind === 'value' ? { body: body.schema } : (body?.schema.properties ?? {});
  const twice = parameters.find(([name]) => name in fields);
  if (twice !== undefined) throw new Error(`${id}: ${twice[0]} is both in the query and in the body`);
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

const { factory, SyntaxKind } = typescript;

function knownValues(known: unknown, constants: ReadonlySet<string>): ts.TypeNode[] | undefined {
  if (!isObject(known)) return undefined;
  const name = referredName(known);
  if (name !== undefined && constants.has(name)) return [factory.createTypeReferenceNode(name)];
  if (!Array.isArray(known['enum'])) return undefined;
  return known['enum'].map((value) =>
    factory.createLiteralTypeNode(
      typeof value === 'number' ? factory.createNumericLiteral(value) : factory.createStringLiteral(String(value)),
    ),
  );
}

/**
 * `anyOf` an enumeration and its plain type is a set that may grow. `known | (number & {})` keeps the known
 * values in completion, where `known | number` would be `number`.
 */
function openUnion(schema: Schema, constants: ReadonlySet<string>): ts.TypeNode | undefined {
  if (!Array.isArray(schema['anyOf']) || schema['anyOf'].length !== 2) return undefined;
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
 * openapi-typescript's main function, less its check and join of the document: ours is checked and complete, and
 * doing that again takes longer than everything else.
 */
function transform(
  document: object,
  options: Pick<GlobalContext, 'transform' | 'postTransform' | 'transformProperty'>,
): ts.Node[] {
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
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: ($ref) => resolveRef(document, $ref, { silent: true }),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    ...options,
  };
  // The casts bridge our description of an OpenAPI document and openapi-typescript's; `redoc` is for the part left out.
  return transformSchema(document as OpenAPI3, context as GlobalContext);
}

/** `string | null` for `const: null`: openapi-fetch leaves out fields that are null and nothing else. */
function noMessage(): ts.TypeNode {
  return factory.createUnionTypeNode([
    factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
    factory.createLiteralTypeNode(factory.createNull()),
  ]);
}

/** An optional property that may be undefined, too, where `exactOptionalPropertyTypes` distinguishes the two. */
function orUndefined(property: ts.PropertySignature, isSent: boolean): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  if (!isSent || questionToken === undefined || type === undefined) return property;
  const undefinedType = factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword);
  const union = factory.createUnionTypeNode([type, undefinedType]);
  return factory.updatePropertySignature(property, modifiers, name, questionToken, union);
}

/**
 * Makes the description a comment's own text, which editors show first, and leaves out a number's wire format, which
 * says little.
 */
function plainComments(code: string): string {
  return code
    .replace(/^( *(?:\/\*\*|\*)) @description /gm, '$1 ')
    .replace(/^ *\* Format: int\d+\n/gm, '')
    .replace(/^( *)\/\*\*\n *\* (.*)\n *\*\/$/gm, '$1/** $2 */')
    .replace(/^ *\/\*\*\n *\*\/\n/gm, '');
}

/** Schemas whose descriptions name the unit that `x-unit` says of them or of the schema they refer to. */
function withUnits(schemas: Record<string, Schema>): Record<string, Schema> {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (!isObject(node)) return node;
    const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, visit(value)]));
    const unit = node['x-unit'] ?? schemas[referredName(node as Schema) ?? '']?.['x-unit'];
    const { description } = node;
    return typeof unit === 'string' && typeof description === 'string'
      ? { ...copy, description: `${description} Unit: ${unit}.` }
      : copy;
  };
  return visit(schemas) as Record<string, Schema>; // Only descriptions change.
}

/** types/schema.ts: openapi-typescript's types, each schema under a name of its own. */
export function schemaTypes(model: Model): string {
  const schemas = withUnits(withOperationSchemas(model));
  const document = { ...model.english, components: { ...model.english.components, schemas } };
  const synthetic = new Set(model.operations.flatMap(({ typeName }) => [`${typeName}Input`, `${typeName}Result`]));
  const constants = new Set(enumerations(model).map(({ name }) => name));
  const sent = sentSchemas(model, schemas);
  const isSent = (path: string): boolean =>
    path.includes('/requestBody/') || sent.has(/^#\/components\/schemas\/(\w+)/.exec(path)?.[1] ?? '');
  const nodes = transform(document, {
    transform: (schema, { path }) => {
      if (path?.endsWith('/schemas/MessageId') === true) return factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
      if (path?.endsWith('/schemas/NoMessage') === true) return noMessage();
      if (schema.format === 'binary') return factory.createTypeReferenceNode('Blob');
      // Of properties that refer to a schema, only this callback is called.
      const ours = schema as Schema; // openapi-typescript describes the same in more words.
      const name = referredName(ours);
      return name === undefined ? openUnion(ours, constants) : factory.createTypeReferenceNode(name);
    },
    // An array of a result is the caller's own to change; one that is sent may be readonly.
    postTransform: (type, { path = '' }) =>
      typescript.isArrayTypeNode(type) && isSent(path)
        ? factory.createTypeOperatorNode(SyntaxKind.ReadonlyKeyword, type)
        : useName(type),
    // Of what is sent, undefined equals absent.
    transformProperty: (property, _schema, { path = '' }) => orUndefined(property, isSent(path)),
  });
  const imports = constants.size === 0 ? '' : `import type { ${[...constants].join(', ')} } from './enums.ts';\n`;
  return `${banner}${imports}\n${plainComments(astToString(hoistSchemas(nodes, { constants, synthetic })))}`;
}
