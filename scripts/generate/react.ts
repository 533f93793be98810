import { banner, docComment, literal } from './code.ts';
import type { Model, OperationModel } from './model.ts';
import { inputIsOptional } from './schema-types.ts';

/** The operation's own text, what the function makes of it, and what is sent. */
function comment({ summary, description, method, path }: OperationModel, note: string): string {
  return docComment(`${summary}.\n\n${description.trim()}\n\n${note}\n\n\`${method} ${path}\``);
}

function query(operation: OperationModel): string {
  const { id, typeName } = operation;
  const input = `input${inputIsOptional(operation) ? '?' : ''}: ${typeName}Input`;
  const result = `${typeName}Result`;
  return `/** Key of {@link ${id}Options}. */
export function ${id}QueryKey(im: ScopedCaller, ${input}): TaggedQueryKey<${result}> {
  return queryKey(${literal(id)}, im, input);
}

${comment(operation, 'Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.')}\
export function ${id}Options(im: ScopedCaller, ${input}): LanyingQueryOptions<${result}> {
  return readOptions(${id}, im, input);
}

${comment(operation, `{@link ${id}Options} with the client of the nearest \`LanyingProvider\`.`)}\
export function use${typeName}<Data = ${result}>(
  ${input} | SkipToken,
  options?: QueryHookOptions<${result}, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(${id}Options, input, options);
}
`;
}

function infiniteQuery(operation: OperationModel, cursor: string): string {
  const { id, typeName } = operation;
  const input = `input${inputIsOptional(operation) ? '?' : ''}: Omit<${typeName}Input, ${literal(cursor)}>`;
  const page = `${typeName}Result`;
  const data = `InfiniteData<${page}>`;
  const note =
    'Options for `useInfiniteQuery`, `useSuspenseInfiniteQuery` and their like. The first page is asked for without a cursor.';
  return `${comment(operation, note)}\
export function ${id}InfiniteOptions(
  im: ScopedCaller,
  ${input},
): LanyingInfiniteQueryOptions<${page}> {
  return infiniteOptions(${id}, im, input);
}

${comment(operation, `{@link ${id}InfiniteOptions} with the client of the nearest \`LanyingProvider\`.`)}\
export function use${typeName}Infinite<Data = ${data}>(
  ${input} | SkipToken,
  options?: InfiniteHookOptions<${page}, Data>,
): UseInfiniteQueryResult<Data, LanyingError> {
  return useInfinite(${id}InfiniteOptions, input, options);
}
`;
}

/** The reads that a write makes stale, each once. */
function staleReads({ invalidates, removes }: OperationModel): string[] {
  return [...new Set([...invalidates, ...removes].map((effect) => effect.operation))];
}

function mutation(operation: OperationModel): string {
  const { id, typeName, invalidates } = operation;
  // TanStack lets `mutate()` be called without variables if they may be void.
  const input = `${typeName}Input${inputIsOptional(operation) ? ' | void' : ''}`;
  const result = `${typeName}Result`;
  const stale = invalidates.length === 0 ? '' : `, invalidates.${id}`;
  const refetches = staleReads(operation)
    .map((name) => `\`${name}\``)
    .join(', ');
  const note = invalidates.length === 0 ? '' : ` Refetches ${refetches} before it settles.`;
  return `${comment(operation, `Options for \`useMutation\`.${note}`)}\
export function ${id}Mutation(im: ScopedCaller): LanyingMutationOptions<${result}, ${input}> {
  return writeOptions(${id}, im${stale});
}

${comment(operation, `{@link ${id}Mutation} with the client of the nearest \`LanyingProvider\`.${note}`)}\
export function use${typeName}<OnMutateResult = unknown>(
  options?: MutationHookOptions<${result}, ${input}, OnMutateResult>,
): UseMutationResult<${result}, LanyingError, ${input}, OnMutateResult> {
  return useWrite(${id}Mutation, options);
}
`;
}

function functions(operation: OperationModel): string {
  if (!operation.read) return mutation(operation);
  const { page } = operation;
  return page === undefined ? query(operation) : `${query(operation)}\n${infiniteQuery(operation, page.cursor)}`;
}

/** An import of those names that one of the file's operations needs. */
function importOf(module: string, names: readonly (readonly [name: string, needed: boolean])[], type = ''): string {
  const needed = names.filter(([, isNeeded]) => isNeeded).map(([name]) => name);
  return needed.length === 0 ? '' : `import ${type}{ ${needed.join(', ')} } from '${module}';\n`;
}

function imports(operations: readonly OperationModel[]): string {
  const reads = operations.some(({ read }) => read);
  const pages = operations.some(({ read, page }) => read && page !== undefined);
  const writes = operations.some(({ read }) => !read);
  const stale = operations.some(({ invalidates }) => invalidates.length > 0);
  const types = operations.flatMap(({ typeName }) => [`${typeName}Input`, `${typeName}Result`]);
  return [
    `import type { LanyingError } from '@lanying-im/client';\n`,
    importOf(
      '@lanying-im/client/operations',
      operations.map(({ id }) => [id, true]),
    ),
    importOf(
      '@lanying-im/types',
      types.map((name) => [name, true]),
      'type ',
    ),
    importOf(
      '@tanstack/react-query',
      [
        ['InfiniteData', pages],
        ['SkipToken', reads],
        ['UseInfiniteQueryResult', pages],
        ['UseMutationResult', writes],
        ['UseQueryResult', reads],
      ],
      'type ',
    ),
    importOf('../hooks.ts', [
      ['type InfiniteHookOptions', pages],
      ['type MutationHookOptions', writes],
      ['type QueryHookOptions', reads],
      ['useInfinite', pages],
      ['useRead', reads],
      ['useWrite', writes],
    ]),
    importOf('../options.ts', [
      ['infiniteOptions', pages],
      ['type LanyingInfiniteQueryOptions', pages],
      ['type LanyingMutationOptions', writes],
      ['type LanyingQueryOptions', reads],
      ['readOptions', reads],
      ['writeOptions', writes],
    ]),
    importOf('../query-key.ts', [
      ['queryKey', reads],
      ['type ScopedCaller', true],
      ['type TaggedQueryKey', reads],
    ]),
    stale ? `import * as invalidates from './invalidates.ts';\n` : '',
  ].join('');
}

/** react/invalidates.ts: what each mutation makes stale, as data. */
function invalidates(operations: readonly OperationModel[]): string {
  const constants = operations
    .filter((operation) => operation.invalidates.length > 0)
    .map((operation) => `export const ${operation.id}: readonly OperationId[] = ${literal(staleReads(operation))};\n`);
  return `${banner}\nimport type { OperationId } from '@lanying-im/types';\n\n${constants.join('')}`;
}

/** The files of react/, by name: options and hooks of each tag, what mutations make stale, and all of it together. */
export function reactFiles({ operations }: Model): [path: string, text: string][] {
  const tags = [...new Set(operations.map(({ tag }) => tag))].sort();
  const files = tags.map((tag): [string, string] => {
    const own = operations.filter((operation) => operation.tag === tag);
    return [`${tag}.ts`, `${banner}\n${imports(own)}\n${own.map(functions).join('\n')}`];
  });
  const index = tags.map((tag) => `export * from './${tag}.ts';\n`).join('');
  return [...files, ['invalidates.ts', invalidates(operations)], ['index.ts', `${banner}\n${index}`]];
}
