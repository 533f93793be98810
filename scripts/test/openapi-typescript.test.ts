import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import type { OpenApiDocument } from '../../spec/bundle/openapi.ts';
import { buildModel } from '../generate/model.ts';
import { schemaTypes } from '../generate/schema-types.ts';

/**
 * Holds what openapi-typescript makes of schemas that are hard to get right. Upstream has ended: whoever replaces it
 * compares with this file and with packages/types/src/generated/schema.ts. To accept a change: `vitest run -u`.
 */

const folder = join(import.meta.dirname, 'golden');

function torture(): string {
  const document = JSON.parse(readFileSync(join(folder, 'torture.json'), 'utf8')) as OpenApiDocument; // As the file is.
  return schemaTypes(buildModel({ english: document, chinese: document, catalogue: [], examples: [] }));
}

test('the types of the torture sample are as they were', async () => {
  await expect(torture()).toMatchFileSnapshot(join(folder, 'torture.golden'));
});

/** Returns the errors of the compiler in a program that uses the types of the torture sample. */
function errorsOf(program: string): string[] {
  const files = new Map([
    ['/schema.ts', torture()],
    ['/program.ts', program],
  ]);
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
    lib: ['lib.es5.d.ts'],
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    readFile: (path) => files.get(path) ?? disk.readFile(path),
    getSourceFile: (path, version) => {
      const text = files.get(path);
      return text === undefined ? disk.getSourceFile(path, version) : ts.createSourceFile(path, text, version);
    },
  };
  const diagnostics = ts.createProgram(['/program.ts'], options, host).getSemanticDiagnostics();
  return diagnostics
    .filter(({ file }) => file?.fileName === '/program.ts')
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('they accept what the sample allows, and reject what it does not', () => {
  const program = `
    import type { Maps, Reserved, SendTortureInput, SendTortureResult } from './schema.ts';
    const animal = { kind: 'cat', lives: 9 } as const;
    const tree = { children: [] };
    export const input: SendTortureInput = {
      limit: undefined,
      animal,
      tree: { value: null, children: [{ children: [], parent: null }] },
      open: 7,
      related_mid: '1552747048460091409',
      nullable_list: null,
      nested: [[{ deep: undefined }]],
    };
    export const reserved: Reserved = { class: 'a', 42: 'b', 'with space': 'c', 群: 'd' };
    export const maps: Maps = { numbers: { a: 1 }, mixed: { known: 'a', other: 'b' }, free: 1 };
    export const ids = (result: SendTortureResult): string[] | undefined => result.msg_ids;
    export const wrong: SendTortureInput[] = [
      // @ts-expect-error a constant of another value
      { animal: { kind: 'cat', lives: 8 }, tree },
      // @ts-expect-error allOf requires a name
      { animal: { kind: 'dog' }, tree },
      // @ts-expect-error null where it is not allowed
      { animal: null, tree },
      // @ts-expect-error a message id is a string
      { animal, tree, related_mid: 5 },
      // @ts-expect-error a wrong value at depth
      { animal, tree: { children: [{ children: [{ value: '1' }] }] } },
    ];
  `;
  expect(errorsOf(program)).toEqual([]);
});
