import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { banner, literal } from './code.ts';
import type { Model } from './model.ts';

function lineOf(lines: readonly string[], key: string): number {
  return lines.findIndex((line) => line.startsWith(`${key}:`)) + 1;
}

/** conformance/source-lines.ts: where the description lists the errors and the responses of each operation. */
export function sourceLines({ operations }: Model, folder: string): string {
  const entries = operations.flatMap(({ id, tag, twinOf }) => {
    const file = `paths/${tag}/${id}.yaml`;
    if (twinOf !== undefined || !existsSync(join(folder, file))) return [];
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const responses = lineOf(lines, 'responses') || 1;
    const errors = lineOf(lines, 'x-errors') || responses;
    return [`  ${id}: { file: ${literal(`spec/${file}`)}, errors: ${errors}, responses: ${responses} },\n`];
  });
  return `${banner}
/** Where the description lists the errors and the responses of an operation. */
export interface SourceLines {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly errors: number;
  readonly responses: number;
}

export const sourceLines: Readonly<Record<string, SourceLines>> = {
${entries.join('')}};
`;
}
