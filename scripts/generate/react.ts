import { banner, calledIn, importNames, typesIn } from './code.ts';
import type { Model, OperationModel } from './model.ts';
import { effectsNote, operationComment, pagesInput, variablesType } from './query.ts';
import { inputIsOptional } from './schema-types.ts';

const optional = (operation: OperationModel): string => (inputIsOptional(operation) ? 'Optional' : '');

function query(operation: OperationModel): string {
  const { id, typeName } = operation;
  const types = `${typeName}Input, ${typeName}Result`;
  return `${operationComment(operation, `{@link ${id}Options} with the client of the nearest \`LanyingProvider\`.`)}\
export const use${typeName}: ${optional(operation)}QueryHook<${types}> =
  /* @__PURE__ */ queryHook<${types}>(${id}Options);
`;
}

function infiniteQuery(operation: OperationModel): string {
  const { id, typeName } = operation;
  const types = `${pagesInput(operation)}, ${typeName}Result`;
  return `${operationComment(operation, `{@link ${id}InfiniteOptions} with the client of the nearest \`LanyingProvider\`.`)}\
export const use${typeName}Infinite: ${optional(operation)}InfiniteQueryHook<${types}> =
  /* @__PURE__ */ infiniteQueryHook<${types}, PageCursor>(${id}InfiniteOptions);
`;
}

function mutation(operation: OperationModel): string {
  const { id, typeName } = operation;
  const types = `${variablesType(operation)}, ${typeName}Result`;
  const note = `{@link ${id}Mutation} with the client of the nearest \`LanyingProvider\`.${effectsNote(operation)}`;
  return `${operationComment(operation, note)}\
export const use${typeName}: MutationHook<${types}> =
  /* @__PURE__ */ mutationHook<${types}>(${id}Mutation);
`;
}

function tagFile(operations: readonly OperationModel[]): string {
  const code = operations
    .flatMap((operation) => {
      if (!operation.read) return [mutation(operation)];
      return operation.page === undefined ? [query(operation)] : [query(operation), infiniteQuery(operation)];
    })
    .join('\n');
  const factories = operations.flatMap(({ id, read, page }) => {
    if (!read) return [`${id}Mutation`];
    return page === undefined ? [`${id}Options`] : [`${id}Options`, `${id}InfiniteOptions`];
  });
  const types = operations.flatMap(({ typeName }) => [`${typeName}Input`, `${typeName}Result`]);
  const hookTypes = [
    'InfiniteQueryHook',
    'MutationHook',
    'OptionalInfiniteQueryHook',
    'OptionalQueryHook',
    'QueryHook',
  ];
  return [
    `${banner.trimEnd()}\n\n'use client';\n\n`,
    importNames('@lanying-im/query', factories),
    importNames('@lanying-im/query', code.includes('PageCursor') ? ['PageCursor'] : [], 'type'),
    importNames('@lanying-im/types', types, 'type'),
    importNames('../hooks.ts', calledIn(code, ['infiniteQueryHook', 'mutationHook', 'queryHook'])),
    importNames('../hook-types.ts', typesIn(code, hookTypes), 'type'),
    '\n',
    code,
  ].join('');
}

/** The files of react/, by name: the hooks of each tag, and all of them together. */
export function reactFiles({ operations }: Model): [path: string, content: string][] {
  const tags = [...new Set(operations.map(({ tag }) => tag))].sort();
  const files = tags.map((tag): [string, string] => {
    return [`${tag}.ts`, tagFile(operations.filter((operation) => operation.tag === tag))];
  });
  const index = tags.map((tag) => `export * from './${tag}.ts';\n`).join('');
  return [...files, ['index.ts', `${banner}\n${index}`]];
}
