import { banner, calledIn, docComment, importNames, literal, typesIn } from './code.ts';
import type { Effect } from './effect.ts';
import type { Model, OperationModel } from './model.ts';
import { inputIsOptional } from './schema-types.ts';
import { inputHasSecret, resultHasSecret } from './secrets.ts';

/** The operation's own description, what the export is for, what is sent and which errors are returned. */
export function operationComment({ summary, description, method, path, errors }: OperationModel, note: string): string {
  const codes = errors.map(({ name }) => name).join(', ');
  return docComment(`${summary}.\n\n${description.trim()}\n\n${note}\n\n\`${method} ${path}\`\n\nErrors: ${codes}.`);
}

/** What a mutation does to the cache, for readers. */
export function effectsNote({ invalidates, removes }: OperationModel): string {
  const names = (effects: readonly Effect[]): string =>
    [...new Set(effects.flatMap(({ operations }) => operations))]
      .map((name) => (name === '*' ? 'all others of the user' : `\`${name}\``))
      .join(', ');
  const refetched = invalidates.length === 0 ? '' : ` Refetches ${names(invalidates)} before it settles.`;
  return removes.length === 0 ? refetched : `${refetched} Removes ${names(removes)}.`;
}

/** The cursor's field, where the input of an infinite query is without it. */
export function pagesInput({ typeName, page }: OperationModel): string {
  return page === undefined ? `${typeName}Input` : `Omit<${typeName}Input, ${literal(page.cursor)}>`;
}

const optional = (operation: OperationModel): string => (inputIsOptional(operation) ? 'Optional' : '');

/** The type of a mutation's variables: TanStack lets `mutate()` be called without variables only if they may be void. */
export function variablesType(operation: OperationModel): string {
  return `${operation.typeName}Input${inputIsOptional(operation) ? ' | void' : ''}`;
}

function query(operation: OperationModel, isPrivate: boolean): string {
  const { id, typeName } = operation;
  const types = `${typeName}Input, ${typeName}Result`;
  const mark = inputIsOptional(operation) ? '?' : '';
  const factory = isPrivate ? 'privateQueryFactory' : 'queryFactory';
  const note = isPrivate
    ? 'Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.'
    : 'Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.';
  return `/** Returns the key of {@link ${id}Options}. */
export function ${id}QueryKey(im: ScopedCaller, input${mark}: ${typeName}Input): TaggedQueryKey<${typeName}Result> {
  return queryKey(${literal(id)}, im, input);
}

${operationComment(operation, note)}\
export const ${id}Options: ${optional(operation)}QueryFactory<${types}> =
  /* @__PURE__ */ ${factory}<${types}>(${id});
`;
}

function infiniteQuery(operation: OperationModel): string {
  const { id, typeName } = operation;
  const types = `${pagesInput(operation)}, ${typeName}Result`;
  const note = 'Options for `useInfiniteQuery`, `createInfiniteQuery` and the like. The first page has no cursor.';
  return `${operationComment(operation, note)}\
export const ${id}InfiniteOptions: ${optional(operation)}InfiniteQueryFactory<${types}> =
  /* @__PURE__ */ cursorFactory<${types}>(${id});
`;
}

function mutation(operation: OperationModel, isPrivate: boolean): string {
  const { id, typeName } = operation;
  const factory = isPrivate ? 'privateMutationFactory' : 'mutationFactory';
  const note = `Options for \`useMutation\`, \`createMutation\` and the like.${effectsNote(operation)}`;
  const types = `${typeName}Input, ${typeName}Result, ${variablesType(operation)}`;
  return `${operationComment(operation, note)}\
export const ${id}Mutation: MutationFactory<${variablesType(operation)}, ${typeName}Result> =
  /* @__PURE__ */ ${factory}<${types}>(${id}${hasEffects(operation) ? `, effects.${id}` : ''});
`;
}

function hasEffects({ invalidates, removes, optimistic }: OperationModel): boolean {
  return invalidates.length + removes.length + optimistic.length > 0;
}

function tagFile(model: Model, operations: readonly OperationModel[]): string {
  const isPrivate = (operation: OperationModel): boolean =>
    inputHasSecret(model, operation) ||
    (operation.read && (operation.envelope === 'bytes' || resultHasSecret(model, operation)));
  const code = operations
    .flatMap((operation) => {
      if (!operation.read) return [mutation(operation, isPrivate(operation))];
      const own = query(operation, isPrivate(operation));
      return operation.page === undefined ? [own] : [own, infiniteQuery(operation)];
    })
    .join('\n');
  const ids = operations.map(({ id }) => id);
  const types = operations.flatMap(({ typeName }) => [`${typeName}Input`, `${typeName}Result`]);
  const keys = code.includes('queryKey(');
  return [
    `${banner}\n`,
    importNames('@lanying-im/client/operations', ids),
    importNames('@lanying-im/types', types, 'type'),
    importNames(
      '../infinite-options.ts',
      typesIn(code, ['InfiniteQueryFactory', 'OptionalInfiniteQueryFactory']),
      'type',
    ),
    importNames('../infinite-options.ts', calledIn(code, ['cursorFactory'])),
    importNames('../mutation-options.ts', typesIn(code, ['MutationFactory']), 'type'),
    importNames('../mutation-options.ts', calledIn(code, ['mutationFactory', 'privateMutationFactory'])),
    importNames('../query-key.ts', keys ? ['ScopedCaller', 'TaggedQueryKey'] : [], 'type'),
    importNames('../query-key.ts', keys ? ['queryKey'] : []),
    importNames('../query-options.ts', typesIn(code, ['OptionalQueryFactory', 'QueryFactory']), 'type'),
    importNames('../query-options.ts', calledIn(code, ['privateQueryFactory', 'queryFactory'])),
    code.includes('effects.') ? "import * as effects from './effects.ts';\n" : '',
    '\n',
    code,
  ].join('');
}

/** One property of an operation's effects, an entry a line. */
function list(name: string, entries: readonly object[]): string {
  return entries.length === 0
    ? ''
    : `  ${name}: [\n${entries.map((entry) => `    ${literal(entry)},\n`).join('')}  ],\n`;
}

/** query/effects.ts: what each mutation does to the results of queries, as data. */
function effectsFile(operations: readonly OperationModel[]): string {
  const constants = operations.filter(hasEffects).map(({ id, invalidates, removes, optimistic }) => {
    const lists = [list('invalidates', invalidates), list('removes', removes), list('optimistic', optimistic)];
    return `export const ${id}: MutationEffects = {\n${lists.join('')}};\n`;
  });
  return `${banner}\nimport type { MutationEffects } from '../effects.ts';\n\n${constants.join('\n')}`;
}

/** The files of query/, by name: options of each tag, the effects of mutations, and all of it together. */
export function queryFiles(model: Model): [path: string, content: string][] {
  const { operations } = model;
  const tags = [...new Set(operations.map(({ tag }) => tag))].sort();
  const files = tags.map((tag): [string, string] => {
    return [
      `${tag}.ts`,
      tagFile(
        model,
        operations.filter((operation) => operation.tag === tag),
      ),
    ];
  });
  const index = tags.map((tag) => `export * from './${tag}.ts';\n`).join('');
  return [...files, ['effects.ts', effectsFile(operations)], ['index.ts', `${banner}\n${index}`]];
}
