import type { ErrorEntry, Text } from './catalogue.ts';
import { type OpenApiDocument, type Operation, pascalCase, type Schema } from './openapi.ts';

/** What every envelope shares; a component, so that it is in the bundle once. */
const shared: Record<string, Schema> = {
  ErrorMessage: {
    type: ['string', 'null'],
    description: 'Error message. For people; programs use `code`.',
    'x-zh': '错误信息，供人阅读；程序请使用 `code` 判断。',
  },
  NoMessage: { const: null, description: 'Null or absent on success.', 'x-zh': '成功时为 null 或不出现。' },
};

/** Names of the components that bundling adds, which no schema file may have. */
export const envelopeComponents: readonly string[] = Object.keys(shared);

const component = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** The success envelope: what the operation's source lists beside `code` and `message`, and those two. */
function successEnvelope(operation: Operation, source: Schema): Schema {
  return {
    type: 'object',
    description: `Response of \`${operation.operationId}\` on success.`,
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
      message: component('NoMessage'),
    },
  };
}

/** One line for each code, for tools that do not know `x-errors`. */
function codeList(errors: ErrorEntry[], language: keyof Text): string {
  return errors.map(({ code, name, meaning }) => `- ${code} \`${name}\`: ${meaning[language]}`).join('\n');
}

/** The error envelope. The set of codes is open, so they are listed in the description and not as an enumeration. */
function failureEnvelope(operation: Operation, errors: ErrorEntry[]): Schema {
  return {
    type: 'object',
    description: `Response of \`${operation.operationId}\` on failure, also with HTTP status 200.`,
    'x-zh': `\`${operation.operationId}\` 失败时的返回，HTTP 状态码同样是 200。`,
    required: ['code'],
    // At the top, where linters see that success and failure exclude each other.
    not: { properties: { code: { const: 200 } } },
    properties: {
      code: {
        type: 'integer',
        format: 'int32',
        examples: errors.map(({ code }) => code),
        description: `Error code. Errors to expect, though others may occur:\n\n${codeList(errors, 'en')}`,
        'x-zh': `错误码。可能出现的错误码如下，也可能返回其他值：\n\n${codeList(errors, 'zh')}`,
      },
      message: component('ErrorMessage'),
    },
  };
}

/**
 * Replaces an operation's 200 schema by success or failure, both named components. The success of a download is
 * bytes; its failure is an envelope.
 */
export function wrapEnvelope(document: OpenApiDocument, operation: Operation, errors: ErrorEntry[]): void {
  const content = operation.responses['200']?.content;
  if (content === undefined) return;
  const name = pascalCase(operation.operationId);
  Object.assign(document.components.schemas, shared);
  document.components.schemas[`${name}Failure`] = failureEnvelope(operation, errors);
  const success = content['application/json'];
  if (success === undefined) {
    content['application/json'] = { schema: { $ref: `#/components/schemas/${name}Failure` } };
    return;
  }
  document.components.schemas[`${name}Success`] = successEnvelope(operation, success.schema);
  success.schema = {
    oneOf: [component(`${name}Success`), component(`${name}Failure`)],
  };
}
