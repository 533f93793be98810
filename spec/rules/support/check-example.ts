import { answersBytes } from '../verbs.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { OpenedFile } from './files.ts';
import { bodySchema, follow, list, successSchema } from './nodes.ts';
import type { BodyNode, Location, OperationNode, ParameterNode, RuleContext, SchemaNode } from './redocly.ts';
import { standaloneSchema } from './standalone-schema.ts';
import { camelCase, hasChinese } from './texts.ts';
import { violations } from './validate.ts';

interface Example {
  'x-zh': string;
  request: { query?: Record<string, unknown>; body?: unknown };
  response: { code?: number };
}

interface QueryParameter {
  name: string;
  required: boolean;
  schema: JsonSchema;
}

type JsonSchema = Record<string, unknown>;

const HEADERS = ['app_id', 'access-token', 'user_id', 'group_id'];
const TEXT: JsonSchema = { type: 'string', minLength: 1 };

const ENVELOPE = { code: { const: 200 }, message: { type: ['string', 'null'] } };

const SHAPE: JsonSchema = {
  type: 'object',
  required: ['summary', 'x-zh', 'request', 'response'],
  additionalProperties: false,
  properties: {
    summary: TEXT,
    'x-zh': TEXT,
    request: {
      type: 'object',
      additionalProperties: false,
      properties: {
        headers: { type: 'object', propertyNames: { enum: HEADERS }, additionalProperties: { type: 'string' } },
        query: { type: 'object' },
        body: {},
      },
    },
    response: { type: 'object', properties: { code: { type: 'integer' } } },
  },
};

/** What a download answers that succeeds. */
const REDIRECT: JsonSchema = {
  required: ['status', 'headers'],
  additionalProperties: false,
  properties: {
    status: { const: 302 },
    headers: { type: 'object', required: ['Location'], additionalProperties: false, properties: { Location: TEXT } },
  },
};

const FAILURE: JsonSchema = {
  type: 'object',
  required: ['code', 'message'],
  additionalProperties: false,
  properties: { code: {}, message: TEXT, data: {} },
};

/** Reports what is wrong in one example of an operation that can answer the errors `possible`. */
export function checkExample(
  context: RuleContext,
  operation: OperationNode,
  possible: readonly CatalogueEntry[],
  name: string,
  { content, location }: OpenedFile,
): void {
  const hold = (schema: JsonSchema, value: unknown, ...prefix: string[]): boolean => {
    const found = violations(schema, value);
    for (const violation of found) {
      const path = [...prefix, ...violation.path];
      context.report({
        message: `${path.join('.') || 'The file'} ${violation.message}. Correct the example or the description.`,
        location: path.length === 0 ? location : location.child(path),
      });
    }
    return found.length === 0;
  };
  if (!hold(SHAPE, content)) return;
  // The shape has just been held.
  const { request, response, 'x-zh': chinese } = content as Example;
  if (!hasChinese(chinese)) {
    context.report({
      message: 'The Chinese text has no Chinese character. Say in x-zh what the example shows.',
      location: location.child('x-zh'),
    });
  }
  const parameters = queryParameters(context, operation);
  const query = request.query ?? {};
  if (hold(namesOf(parameters), query, 'request', 'query')) {
    for (const parameter of parameters) {
      if (parameter.name in query) hold(parameter.schema, query[parameter.name], 'request', 'query', parameter.name);
    }
  }
  const body = requestBody(context, operation);
  if (hold(body.presence, request, 'request') && request.body !== undefined) {
    hold(body.schema, request.body, 'request', 'body');
  }
  const { code = 200 } = response;
  if (code !== 200) {
    hold(FAILURE, response, 'response');
    checkFailure(context, operation, possible, name, code, location);
    return;
  }
  hold(
    answersBytes(operation.operationId ?? '') ? REDIRECT : successEnvelope(context, operation),
    response,
    'response',
  );
}

function checkFailure(
  context: RuleContext,
  operation: OperationNode,
  possible: readonly CatalogueEntry[],
  name: string,
  code: number,
  file: Location,
): void {
  const report = (message: string) => context.report({ message, location: file.child(['response', 'code']) });
  const error = possible.find((entry) => entry.code === code);
  if (error === undefined) {
    report(`"${operation.operationId}" does not answer ${code}. Name the error in x-errors, or show another.`);
  } else if (name !== camelCase(error.name)) {
    report(`${code} is ${error.name}. Call the file examples/${operation.operationId}.${camelCase(error.name)}.json.`);
  }
}

function successEnvelope(context: RuleContext, operation: OperationNode): JsonSchema {
  const { node, location } = successSchema(context, operation);
  const required = [...list(node?.required), 'code'];
  const envelope = { ...node, required, properties: { ...node?.properties, ...ENVELOPE } };
  return standaloneSchema(context, { node: envelope, location });
}

/** A schema that says whether the request has a body, and that of the body. */
function requestBody(context: RuleContext, operation: OperationNode): { presence: JsonSchema; schema: JsonSchema } {
  const at = context.location.child('requestBody');
  const holder = follow<BodyNode>(context, operation.requestBody, at).node;
  if (holder === undefined) {
    return { presence: { properties: { headers: {}, query: {} }, additionalProperties: false }, schema: {} };
  }
  const schema = standaloneSchema(context, bodySchema(context, operation.requestBody, at));
  return { presence: { required: holder.required === true ? ['body'] : [] }, schema };
}

/** A schema of the query as a whole: which parameters there are, and which must be there. */
function namesOf(parameters: readonly QueryParameter[]): JsonSchema {
  return {
    additionalProperties: false,
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name }) => [name, {}])),
  };
}

function queryParameters(context: RuleContext, { parameters }: OperationNode): QueryParameter[] {
  return list(parameters).flatMap((entry, index) => {
    const { node, location } = follow<ParameterNode>(context, entry, context.location.child(['parameters', index]));
    if (node?.in !== 'query' || node.name === undefined) return [];
    const schema = follow<SchemaNode>(context, node.schema, location?.child('schema'));
    return [{ name: node.name, required: node.required === true, schema: standaloneSchema(context, schema) }];
  });
}
