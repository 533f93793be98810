import { banner, docComment } from './code.ts';
import type { Model } from './model.ts';

/** types/operations.ts: the types of each operation under its id. */
export function operationTypes({ operations }: Model): string {
  const names = operations.flatMap(({ typeName }) => [`${typeName}Input`, `${typeName}Result`]).sort();
  const members = operations.map(({ id, typeName, summary, errors }) => {
    const codes = errors.map(({ code }) => code).join(' | ');
    const input = `input: ${typeName}Input; result: ${typeName}Result`;
    return `${docComment(`${summary}.`, '  ')}  ${id}: { ${input}; errorCode: ${codes} };\n`;
  });
  return `${banner}
import type {
${names.map((name) => `  ${name},\n`).join('')}} from './schema.ts';

/** Input, result and documented error codes of each operation. */
export interface OperationTypes {
${members.join('')}}

/** The name of an operation. */
export type OperationId = keyof OperationTypes;
`;
}
