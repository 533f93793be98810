import type { ErrorEntry, Text } from './catalogue.ts';
import { type OpenApiDocument, type Operation, pascalCase, type Schema } from './openapi.ts';

/** What every envelope shares; a component, so that it stands in the bundle once. */
const shared: Record<string, Schema> = {
  EnvelopeMessage: {
    type: ['string', 'null'],
    description: 'Text of the error; null or absent on success.',
    'x-zh': '错误文字；成功时为 null 或不出现。',
  },
};

const message: Schema = { $ref: '#/components/schemas/EnvelopeMessage' };

/** The success envelope: what the operation's source lists beside `code` and `message`, and those two. */
function success(operation: Operation, source: Schema): Schema {
  return {
    type: 'object',
    description: `Answer of \`${operation.operationId}\` when it succeeds.`,
    'x-zh': `\`${operation.operationId}\` 成功时的返回。`,
    required: ['code', ...(source.required ?? [])],
    properties: {
      code: {
        type: 'integer',
        format: 'int32',
        const: 200,
        description: 'Always 200 on success.',
        'x-zh': '成功时固定为 200。',
      },
      ...source.properties,
      message,
    },
  };
}

/** One line for each code, which every tool can show, also those that know nothing of `x-errors`. */
function codeList(errors: ErrorEntry[], language: keyof Text): string {
  return errors.map(({ code, name, meaning }) => `- ${code} \`${name}\`: ${meaning[language]}`).join('\n');
}

/** The error envelope. The set of codes is open, so they are listed in the text and not as an enumeration. */
function failure(operation: Operation, errors: ErrorEntry[]): Schema {
  return {
    type: 'object',
    description: `Answer of \`${operation.operationId}\` when it is refused, also with HTTP status 200.`,
    'x-zh': `\`${operation.operationId}\` 被拒绝时的返回，HTTP 状态码同样是 200。`,
    required: ['code'],
    // At the top, where linters see that success and failure exclude each other.
    not: { properties: { code: { const: 200 } } },
    properties: {
      code: {
        type: 'integer',
        format: 'int32',
        examples: errors.map(({ code }) => code),
        description: `Error code. Documented for this operation, though others may come:\n\n${codeList(errors, 'en')}`,
        'x-zh': `错误码。本操作有文档说明的错误码如下，也可能返回其他值：\n\n${codeList(errors, 'zh')}`,
      },
      message,
    },
  };
}

/**
 * Replaces an operation's 200 schema by success or failure, both named components. A download answers bytes instead of
 * the one, and the other all the same.
 */
export function wrapEnvelope(document: OpenApiDocument, operation: Operation, errors: ErrorEntry[]): void {
  const content = operation.responses['200']?.content;
  if (content === undefined) return;
  const name = pascalCase(operation.operationId);
  Object.assign(document.components.schemas, shared);
  document.components.schemas[`${name}Failure`] = failure(operation, errors);
  const answer = content['application/json'];
  if (answer === undefined) {
    content['application/json'] = { schema: { $ref: `#/components/schemas/${name}Failure` } };
    return;
  }
  document.components.schemas[`${name}Success`] = success(operation, answer.schema);
  answer.schema = {
    oneOf: [`${name}Success`, `${name}Failure`].map((component) => ({ $ref: `#/components/schemas/${component}` })),
  };
}
