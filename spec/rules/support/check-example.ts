import type { CatalogueEntry } from './catalogue.ts';
import type { Expected, JsonSchema } from './expected.ts';
import type { OpenedFile } from './files.ts';
import { bodySchema } from './nodes.ts';
import type { Location, OperationNode, RuleContext } from './redocly.ts';
import { standaloneSchema } from './standalone-schema.ts';
import { violations } from './validate.ts';
import { camelCase, hasChinese } from './words.ts';

interface Example {
  'x-zh': string;
  request: { query?: Record<string, unknown>; body?: unknown };
  response: { code?: number };
}

const HEADERS = ['app_id', 'access-token', 'user_id', 'group_id'];
const TEXT: JsonSchema = { type: 'string', minLength: 1 };

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

const FAILURE: JsonSchema = {
  type: 'object',
  required: ['code', 'message'],
  additionalProperties: false,
  properties: { code: {}, message: TEXT, data: {} },
};

const WEBHOOK_SHAPE: JsonSchema = {
  ...SHAPE,
  required: ['summary', 'x-zh', 'request'],
  properties: {
    summary: TEXT,
    'x-zh': TEXT,
    request: { type: 'object', required: ['body'], properties: { body: {} } },
  },
};

/** Reports what is wrong in one example of a webhook, which is a request alone. */
export function checkWebhookExample(context: RuleContext, operation: OperationNode, file: OpenedFile): void {
  const hold = holder(context, file.location);
  if (!hold(WEBHOOK_SHAPE, file.content)) return;
  // The shape has just been checked.
  const { request, 'x-zh': chinese } = file.content as Pick<Example, 'request' | 'x-zh'>;
  checkChinese(context, chinese, file.location);
  const body = bodySchema(context, operation.requestBody, context.location.child('requestBody'));
  hold(standaloneSchema(context, body), request.body, 'request', 'body');
}

type Hold = (schema: JsonSchema, value: unknown, ...prefix: string[]) => boolean;

/** Validates parts of an example file, and reports what is wrong in its place. */
function holder(context: RuleContext, location: Location): Hold {
  return (schema, value, ...prefix) => {
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
}

function checkChinese(context: RuleContext, chinese: string, location: Location): void {
  if (hasChinese(chinese)) return;
  context.report({
    message: 'The Chinese text has no Chinese character. Say in x-zh what the example shows.',
    location: location.child('x-zh'),
  });
}

/** Reports what is wrong in one example of an operation that can return the errors `possible`. */
export function checkExample(
  context: RuleContext,
  expected: Expected,
  possible: readonly CatalogueEntry[],
  name: string,
  { content, location }: OpenedFile,
): void {
  const hold = holder(context, location);
  if (!hold(SHAPE, content)) return;
  // The shape has just been checked.
  const { request, response, 'x-zh': chinese } = content as Example;
  checkChinese(context, chinese, location);
  const query = request.query ?? {};
  if (hold(expected.query, query, 'request', 'query')) {
    for (const parameter of expected.parameters) {
      if (parameter.name in query) hold(parameter.schema, query[parameter.name], 'request', 'query', parameter.name);
    }
  }
  if (hold(expected.request, request, 'request') && request.body !== undefined) {
    hold(expected.body, request.body, 'request', 'body');
  }
  const { code = 200 } = response;
  if (code === 200) {
    hold(expected.success, response, 'response');
  } else {
    hold(FAILURE, response, 'response');
    checkFailure(context, expected, possible, name, code, location);
  }
}

function checkFailure(
  context: RuleContext,
  { operationId }: Expected,
  possible: readonly CatalogueEntry[],
  name: string,
  code: number,
  file: Location,
): void {
  const report = (message: string) => context.report({ message, location: file.child(['response', 'code']) });
  const error = possible.find((entry) => entry.code === code);
  if (error === undefined) {
    report(`"${operationId}" does not return ${code}. Name the error in x-errors, or show another.`);
  } else if (name !== camelCase(error.name)) {
    report(`${code} is ${error.name}. Call the file examples/${operationId}.${camelCase(error.name)}.json.`);
  }
}
