import type { ErrorEntry } from '../../spec/bundle/catalogue.ts';
import { banner, docComment, identifier, literal, objectLiteral } from './code.ts';
import { type Model, type OperationModel, referredName } from './model.ts';
import { inputIsOptional } from './schema-types.ts';

const distinct = (names: readonly string[]): string[] | undefined =>
  names.length === 0 ? undefined : [...new Set(names)].sort();

/** What the client must know of an operation; a field that is as usual is absent. */
function descriptor(operation: OperationModel): Record<string, unknown> {
  const { id, method, path, token, read, query, body, envelope, exactIn, exactOut, page, idempotencyKey } = operation;
  return {
    id,
    method,
    path,
    token: token === 'none' ? token : undefined,
    read: read || undefined,
    body: body?.kind,
    query: body && distinct(query.map(({ name }) => name)),
    result: page !== undefined || envelope === 'rest' ? 'envelope' : envelope === 'bytes' ? 'file' : undefined,
    messageIds: distinct([...exactIn, ...exactOut]),
    page: page && { cursor: page.cursor, items: page.items },
    idempotencyKey: idempotencyKey && { path: idempotencyKey.path.split('.'), type: idempotencyKey.type },
  };
}

/** client/descriptors.ts: each operation as data of its own, which a bundler can leave out. */
export function descriptors({ operations }: Model): string {
  const lines = operations.map((operation) => {
    return `export const ${operation.id}: OperationDescriptor = ${objectLiteral(descriptor(operation))};\n`;
  });
  return `${banner}\nimport type { OperationDescriptor } from '../description/operation-descriptor.ts';\n\n${lines.join('')}`;
}

/** client/table.ts: the same lines in one array, which takes two thirds of the size in a bundle of all operations. */
export function operationTable({ operations }: Model): string {
  const lines = operations.map((operation) => `  ${objectLiteral(descriptor(operation))},\n`);
  return `${banner}
import type { OperationDescriptor } from '../description/operation-descriptor.ts';

/** All operations. */
export const table: readonly OperationDescriptor[] = [
${lines.join('')}];
`;
}

/** The page's item type, from the array that the description's `x-pagination` names. */
function itemType({ typeName, page }: OperationModel): string {
  return page === undefined ? 'never' : `${typeName}Result[${literal(page.items)}][number]`;
}

/** The result as a reader would write it: an editor shows `Friend[]` then, and not the name of an alias for it. */
function resultType({ typeName, result }: OperationModel): { text: string; name: string } {
  const item = result.items === undefined ? undefined : referredName(result.items);
  const name = item ?? referredName(result) ?? `${typeName}Result`;
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
${typeImports(operations)}import { defineOperation, definePagedOperation, type Operation, type PagedOperation } from '../operation/operation.ts';
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
    return `${comment(operation, '  ')}  ${id}(input${optional}: ${typeName}Input${optional && ' | undefined'}, options?: CallOptions | undefined): ${result};\n`;
  });
  return `${banner}
${typeImports(operations)}import type { CallOptions } from '../operation/operation-caller.ts';
import type { PagePromise } from '../operation/paginate.ts';

/** One method for each operation of the description. */
export interface LanyingMethods {
${members.join('\n')}}
`;
}

/** The table of errors, with or without their names. */
function errorTable({ catalogue }: Model, comment: string, hasNames: boolean): string {
  const lines = catalogue
    .toSorted((a, b) => a.code - b.code)
    .map(({ code, name, retry, category }: ErrorEntry) => {
      const entry = {
        name: hasNames ? identifier(name) : undefined,
        retry: retry === 'no' ? undefined : retry,
        uncertain: (retry === 'later' && category === 'server') || undefined,
      };
      return `  ${code}: ${objectLiteral(entry)},\n`;
    });
  return `${banner}
import type { ErrorEntry } from '../description/error-entry.ts';

/** ${comment} */
export const errorTable: Readonly<Record<number, ErrorEntry>> = {
${lines.join('')}};
`;
}

/** client/error-table.ts: what the client must know of each code. */
export function clientErrors(model: Model): string {
  return errorTable(model, 'The codes of the envelope that the description knows.', true);
}

/** client/error-table.browser.ts: the same without names, a tenth of a bundle with one operation. */
export function clientErrorsWithoutNames(model: Model): string {
  return errorTable(model, 'The codes of the envelope that the description knows, for bundles for browsers.', false);
}

/** client/docs-url.ts: where the errors have their pages. */
export function clientDocsUrl(homepage: string): string {
  const url = literal(homepage.replace(/\/$/, ''));
  return `${banner}\n/** Where each code has its page. */\nexport const docsBaseUrl: string = ${url};\n`;
}

/** client/version.ts: the version that the client sends to the service; all packages have the same. */
export function clientVersion(version: string): string {
  return `${banner}\nexport const version: string = ${literal(version)};\n`;
}
