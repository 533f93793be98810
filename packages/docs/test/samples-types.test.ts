import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { faultSnippet, handlingSnippet } from '../src/lib/error-snippets.ts';
import { errors } from '../src/lib/errors.ts';
import { operations } from '../src/lib/operations.ts';
import { codeOf } from './support/requests.ts';

// Inside the package, so that imports find what a reader would install.
const modules = join(import.meta.dirname, '../node_modules');
mkdirSync(modules, { recursive: true }); // A fresh clone does not have it.
const folder = mkdtempSync(join(modules, '.samples-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The strictest settings that a reader is likely to have. */
const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  moduleDetection: 'force',
  jsx: 'react-jsx',
  types: ['node', 'react'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitReturns: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  customConditions: ['@lanying-im/source'],
};

test('all samples compile with the strictest settings', async () => {
  const files: string[] = [];
  const write = (name: string, content: string): void => {
    writeFileSync(join(folder, name), content);
    files.push(name);
  };
  // The pages of errors show a call without the client that the quick start has created.
  write('client.d.ts', "declare global { const im: import('@lanying-im/client').LanyingClient }\nexport {};\n");
  for (const operation of operations.en) {
    write(`${operation.id}.ts`, codeOf(operation, 'typescript'));
    write(`${operation.id}.react.tsx`, codeOf(operation, 'react'));
  }
  for (const error of errors) {
    write(`${error.code}.handle.ts`, handlingSnippet('en', error));
    write(`${error.code}.fault.ts`, faultSnippet('en', error, 'ts'));
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
  const tsc = join(dirname(typescript), 'bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', folder]).catch((error) => error);
  expect(stdout).toBe('');
});
