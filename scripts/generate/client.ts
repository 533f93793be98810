import type { ErrorEntry } from '../../spec/bundle/catalogue.ts';
import { banner, docComment, identifier, literal } from './code.ts';
import { type Model, type OperationModel, referredName } from './model.ts';
import { inputIsOptional } from './schema-types.ts';

const list = (names: readonly string[]): string | undefined => [...new Set(names)].sort().join('|') || undefined;

/** What the core must know of an operation, without what is as usual. */
function descriptor(operation: OperationModel): Record<string, unknown> {
  const { id, method, path, token, read, query, body, envelope, exactIn, exactOut, page, idempotencyKey } = operation;
  return {
    id,
    method,
    path,
    token: token === 'none' ? token : undefined,
    read: read || undefined,
    body: body?.kind,
    query: body && list(query.map(({ name }) => name)),
    envelope: envelope === 'data' || page !== undefined ? undefined : envelope,
    exact: list([...exactIn, ...exactOut]),
    page: page && {
      cursor: page.cursor === 'cursor' ? undefined : page.cursor,
      items: page.items === 'data' ? undefined : page.items,
    },
    idempotencyKey: idempotencyKey && `${idempotencyKey.path}${idempotencyKey.type === 'string' ? ':text' : ''}`,
  };
}

/** client/descriptors.ts: what the core must know of each operation, as data. */
export function descriptors({ operations }: Model): string {
  const constants = operations.map((operation) => {
    return `export const ${operation.id}: OperationDescriptor = ${literal(descriptor(operation))};\n`;
  });
  return `${banner}\nimport type { OperationDescriptor } from '../descriptor.ts';\n\n${constants.join('')}`;
}

/** The sign of a method in the table, and what it says beside the method; packed.ts reads it. */
function signOf({ method, read, body }: Record<string, unknown>): { sign: string; said: Record<string, unknown> } {
  if (method === 'GET') return read ? { sign: '<', said: { read } } : { sign: '=', said: {} };
  if (method === 'DELETE') return { sign: '-', said: {} };
  if (method === 'PUT') return { sign: '+', said: { body: 'object' } };
  return body === undefined ? { sign: '?', said: {} } : { sign: '>', said: { body: 'object' } };
}

/** What the sign does not say, as words. */
function wordsOf({ id: _id, method: _method, path: _path, ...rest }: Record<string, unknown>): string {
  const { said } = signOf({ method: _method, ...rest });
  return Object.entries(rest)
    .filter(([name, value]) => value !== undefined && said[name] !== value)
    .map(([name, value]) => {
      if (value === true || literal(value) === '{}') return ` ${name}`;
      if (typeof value !== 'string' || /[\s=`\\$]/.test(value))
        throw new Error(`${_id}: packed.ts cannot read ${name}`);
      return ` ${name}=${value}`;
    })
    .join('');
}

/** client/table.ts: the same as descriptors.ts in a fraction of the size, for the client that has all operations. */
export function operationTable({ operations }: Model): string {
  const headOf = ({ path }: OperationModel): string => path.slice(0, path.indexOf('/', 1) + 1);
  const heads = [...new Set(operations.map(headOf))].sort();
  const lines = heads.flatMap((head) => [
    head,
    ...operations
      .filter((operation) => headOf(operation) === head)
      .map((operation) => {
        const described = descriptor(operation);
        return `${operation.path.slice(head.length)}${signOf(described).sign}${operation.id}${wordsOf(described)}`;
      })
      .sort(),
  ]);
  return `${banner}
/** All operations, as ../packed.ts reads them. */
export const table: string = \`
${lines.join('\n')}
\`;
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

/** What a caller may do about a code, as ../error-table.ts reads it: the service itself failed where the category is `server`. */
const adviceSign = ({ retry, category }: ErrorEntry): string =>
  retry === 'new-token' ? '!' : retry === 'no' ? '' : category === 'server' ? '?' : '~';

/** Codes that follow each other share a line, which begins with the first of them. */
function errorTable(comment: string, catalogue: Model['catalogue'], entryOf: (error: ErrorEntry) => string): string {
  let table = '';
  let last = Number.NaN;
  for (const error of catalogue.toSorted((a, b) => a.code - b.code)) {
    if (error.code !== last + 1) table += `\n${error.code}`;
    table += `,${entryOf(error)}`;
    last = error.code;
  }
  return `${banner}\n/** ${comment}, as ../error-table.ts reads them. */\nexport const errors: string = \`${table}\n\`;\n`;
}

/** client/errors.ts: name and retry advice of each code, without the texts. */
export function clientErrors({ catalogue }: Model): string {
  const entryOf = (error: ErrorEntry): string => identifier(error.name) + adviceSign(error);
  return errorTable('Name and advice of each error by its code', catalogue, entryOf);
}

/** client/errors-without-names.ts: the same for bundles for browsers. */
export function clientErrorsWithoutNames({ catalogue }: Model): string {
  return errorTable('Advice of each error by its code', catalogue, adviceSign);
}

/** client/docs-url.ts: where the errors have their pages. */
export function clientDocsUrl({ docsUrl }: Model): string {
  const url = literal(docsUrl.replace(/\/$/, ''));
  return `${banner}\n/** Where each code has its page. */\nexport const docsBaseUrl: string = ${url};\n`;
}

/** client/version.ts: the version that the client tells the service; all packages have the same. */
export function clientVersion(version: string): string {
  return `${banner}\nexport const version: string = ${literal(version)};\n`;
}
