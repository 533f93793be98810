import type { ErrorEntry } from './catalogue.ts';
import { type OpenApiDocument, type Operation, pascalCase, type Schema } from './openapi.ts';

const message: Schema = {
  type: ['string', 'null'],
  description: 'Text of the error; null or absent on success.',
  'x-zh': '错误文字；成功时为 null 或不出现。',
};

/** The success envelope: what the operation's source lists beside `code` and `message`, and those two. */
function success(operation: Operation, source: Schema): Schema {
  return {
    type: 'object',
    description: `Answer of \`${operation.operationId}\` when it succeeds.`,
    'x-zh': `\`${operation.operationId}\` 成功时的返回。`,
    required: ['code', ...(source.required ?? [])],
    properties: {
      code: { type: 'integer', const: 200, description: 'Always 200 on success.', 'x-zh': '成功时固定为 200。' },
      ...source.properties,
      message,
    },
  };
}

/** The error envelope: known codes by name, and any other integer, since the set of codes is open. */
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
        description: 'Error code: one of those listed, or one that no document lists.',
        'x-zh': '错误码：列出的值之一，或文档未列出的其他值。',
        anyOf: [
          {
            type: 'integer',
            oneOf: errors.map(({ code, name, meaning }) => ({
              const: code,
              title: name,
              description: meaning.en,
              'x-zh': meaning.zh,
            })),
          },
          { type: 'integer' },
        ],
      },
      message,
      data: { description: 'Nothing to rely on.', 'x-zh': '不应依赖其内容。' },
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
