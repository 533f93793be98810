import type { Schema } from '../../spec/rules/bundling/openapi.ts';
import { banner, docComment, literal } from './code.ts';
import type { Model, OperationModel } from './model.ts';
import { inputIsOptional } from './schema-types.ts';

function descriptor(operation: OperationModel): string {
  const { id, tag, method, path, token, read, query, body, envelope, exactIn, exactOut, page, idempotencyKey } =
    operation;
  return literal({
    id,
    tag,
    method,
    path,
    token,
    read,
    query: query.map(({ name }) => name),
    body: body?.kind,
    envelope,
    exactIn: exactIn.length === 0 ? undefined : exactIn,
    exactOut: exactOut.length === 0 ? undefined : exactOut,
    page,
    idempotencyKey,
  });
}

/** client/descriptors.ts: what the core must know of each operation, as data. */
export function descriptors({ operations }: Model): string {
  const constants = operations.map((operation) => {
    return `export const ${operation.id}: OperationDescriptor = ${descriptor(operation)};\n`;
  });
  return `${banner}\nimport type { OperationDescriptor } from '../descriptor.ts';\n\n${constants.join('')}`;
}

/** The page's item type, from the array that the description's `x-pagination` names. */
function itemType({ typeName, page }: OperationModel): string {
  return page === undefined ? 'never' : `${typeName}Result[${literal(page.items)}][number]`;
}

const schemaOf = ({ $ref }: Schema): string | undefined => $ref?.replace('#/components/schemas/', '');

/** The result as a reader would write it: an editor shows `Friend[]` then, and not the name of an alias for it. */
function resultType({ typeName, result }: OperationModel): { text: string; name: string } {
  const item = result.items === undefined ? undefined : schemaOf(result.items);
  const name = item ?? schemaOf(result) ?? `${typeName}Result`;
  return { text: item === undefined ? name : `${item}[]`, name };
}

function typeImports(operations: readonly OperationModel[]): string {
  const all = operations.flatMap((operation) => [`${operation.typeName}Input`, resultType(operation).name]);
  const names = [...new Set(all)].sort();
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '@lanying-im/types';\n`;
}

/** client/operations.ts: each operation as a function of its own, which a bundler can leave out. */
export function operationFunctions({ operations }: Model): string {
  const constants = operations.map((operation) => {
    const { id, typeName, page } = operation;
    const [type, define] =
      page === undefined
        ? [`Operation<${typeName}Input, ${resultType(operation).text}>`, 'defineOperation']
        : [`PagedOperation<${typeName}Input, ${typeName}Result, ${itemType(operation)}>`, 'definePagedOperation'];
    return `${comment(operation, '')}export const ${id}: ${type} = /* @__PURE__ */ ${define}(descriptors.${id});\n`;
  });
  return `${banner}
${typeImports(operations)}import { defineOperation, definePagedOperation, type Operation, type PagedOperation } from '../operation.ts';
import * as descriptors from './descriptors.ts';

${constants.join('\n')}`;
}

function comment({ summary, description, method, path, errors }: OperationModel, indent: string): string {
  const codes = errors.map(({ name }) => name).join(', ');
  return docComment(`${summary}.\n\n${description.trim()}\n\n\`${method} ${path}\`\n\nErrors: ${codes}.`, indent);
}

/** client/methods.ts: the signatures of the client's methods, named types throughout. */
export function clientMethods({ operations }: Model): string {
  const members = operations.map((operation) => {
    const { id, typeName, page } = operation;
    const optional = inputIsOptional(operation) ? '?' : '';
    const result =
      page === undefined
        ? `Promise<${resultType(operation).text}>`
        : `PagePromise<${typeName}Result, ${itemType(operation)}>`;
    return `${comment(operation, '  ')}  ${id}(input${optional}: ${typeName}Input, options?: CallOptions): ${result};\n`;
  });
  return `${banner}
${typeImports(operations)}import type { CallOptions } from '../operation.ts';
import type { PagePromise } from '../paginate.ts';

/** One method for each operation of the description. */
export interface LanyingMethods {
${members.join('\n')}}
`;
}

/** client/errors.ts: name and retry advice of each code, without the texts. */
export function clientErrors({ catalogue, docsUrl }: Model): string {
  const entries = catalogue.map(({ code, name, retry }) => `  ${code}: ${literal([name, retry])},\n`);
  return `${banner}
import type { RetryAdvice } from '@lanying-im/types/errors';

/** Where each code has its page. */
export const docsBaseUrl: string = ${literal(docsUrl.replace(/\/$/, ''))};

export const errors: { readonly [code: number]: readonly [name: string, retry: RetryAdvice] } = {
${entries.join('')}};
`;
}
