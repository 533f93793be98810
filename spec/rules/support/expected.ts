import { returnsBytes } from '../verbs.ts';
import { bodySchema, follow, list, successSchema } from './nodes.ts';
import type { BodyNode, OperationNode, ParameterNode, RuleContext, SchemaNode } from './redocly.ts';
import { standaloneSchema } from './standalone-schema.ts';

export type JsonSchema = Record<string, unknown>;

interface QueryParameter {
  name: string;
  required: boolean;
  schema: JsonSchema;
}

/** What an operation takes and returns, as schemas that validate its examples. */
export interface Expected {
  operationId: string;
  parameters: readonly QueryParameter[];
  /** Of the query as a whole: which parameters there are, and which must be there. */
  query: JsonSchema;
  /** Of the request as a whole: whether it has a body. */
  request: JsonSchema;
  body: JsonSchema;
  success: JsonSchema;
}

const ENVELOPE = { code: { const: 200 }, message: { type: ['string', 'null'] } };

/** The response of a download that succeeds. */
const REDIRECT: JsonSchema = {
  required: ['status', 'headers'],
  additionalProperties: false,
  properties: {
    status: { const: 302 },
    headers: {
      type: 'object',
      required: ['Location'],
      additionalProperties: false,
      properties: { Location: { type: 'string', minLength: 1 } },
    },
  },
};

/** Reads an operation once for all its examples. */
export function expectedOf(context: RuleContext, operation: OperationNode): Expected {
  const operationId = operation.operationId ?? '';
  const parameters = queryParameters(context, operation);
  return {
    operationId,
    parameters,
    query: namesOf(parameters),
    ...requestBody(context, operation),
    success: returnsBytes(operationId) ? REDIRECT : successEnvelope(context, operation),
  };
}

function successEnvelope(context: RuleContext, operation: OperationNode): JsonSchema {
  const { node, location } = successSchema(context, operation);
  const required = [...list(node?.required), 'code'];
  const envelope = { ...node, required, properties: { ...node?.properties, ...ENVELOPE } };
  return standaloneSchema(context, { node: envelope, location });
}

function requestBody(context: RuleContext, operation: OperationNode): Pick<Expected, 'request' | 'body'> {
  const at = context.location.child('requestBody');
  const holder = follow<BodyNode>(context, operation.requestBody, at).node;
  if (holder === undefined) {
    return { request: { properties: { headers: {}, query: {} }, additionalProperties: false }, body: {} };
  }
  const body = standaloneSchema(context, bodySchema(context, operation.requestBody, at));
  return { request: { required: holder.required === true ? ['body'] : [] }, body };
}

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
