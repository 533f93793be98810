import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLanyingClient } from '@lanying-im/client';
import * as operationFunctions from '@lanying-im/client/operations';
import { createLanyingMock } from '@lanying-im/mock';
import * as hooks from '@lanying-im/react';
import { ErrorCode } from '@lanying-im/types';
import { errorCatalogue } from '@lanying-im/types/errors';
import { expect, test } from 'vitest';
import { catalogue, document, documentInChinese, isSuccess, operations } from './support/description.ts';
import { examples } from './support/examples.ts';

const named = operations.filter(({ twinOf }) => twinOf === undefined);
const pascal = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);
const types = readFileSync(join(import.meta.dirname, '../../types/src/generated/schema.ts'), 'utf8');
const client = createLanyingClient({ endpoint: 'http://localhost', appId: 'app', accessToken: () => 'token' });

/** The operations that lack something. */
function lacking(has: (id: string) => boolean): string[] {
  return named.map(({ id }) => id).filter((id) => !has(id));
}

test('every operation has its types', () => {
  const isExported = (name: string): boolean => new RegExp(`^export (interface|type) ${name}\\b`, 'm').test(types);
  expect(lacking((id) => isExported(`${pascal(id)}Input`) && isExported(`${pascal(id)}Result`))).toEqual([]);
});

test('every operation has its method and its function', () => {
  const methods = client as unknown as Record<string, unknown>; // Its names are those of the description.
  const functions: Record<string, unknown> = { ...operationFunctions };
  expect(lacking((id) => typeof methods[id] === 'function' && typeof functions[id] === 'function')).toEqual([]);
});

test('every operation has its hook, and its options or its mutation', () => {
  const exported: Record<string, unknown> = { ...hooks };
  expect(lacking((id) => typeof exported[`use${pascal(id)}`] === 'function')).toEqual([]);
  expect(lacking((id) => `${id}Options` in exported !== `${id}Mutation` in exported)).toEqual([]);
});

test('every operation has a handler in the mock: without credentials it is rejected, not unknown', async () => {
  const mock = createLanyingMock();
  const unknown: string[] = [];
  for (const { method, path } of operations) {
    const response = await mock.fetch(new Request(new URL(path, 'http://mock'), { method }));
    const { code } = await response.json();
    if (response.status !== 200 || code !== ErrorCode.InvalidParameter) unknown.push(`${method} ${path}`);
  }
  expect(unknown).toEqual([]);
});

test('every operation has an example of success and one of a failure', () => {
  const shown = (id: string): boolean[] => examples.filter(({ operationId }) => operationId === id).map(isSuccess);
  expect(lacking((id) => shown(id).includes(true) && shown(id).includes(false))).toEqual([]);
});

test('the mock serves no method that the description lacks', async () => {
  const mock = createLanyingMock();
  const described = new Set(operations.map(({ method, path }) => `${method} ${path}`));
  const served: string[] = [];
  for (const path of new Set(operations.map((operation) => operation.path))) {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await mock.fetch(new Request(new URL(path, 'http://mock'), { method }));
      if (response.status === 200 && !described.has(`${method} ${path}`)) served.push(`${method} ${path}`);
    }
  }
  expect(served).toEqual([]);
});

test('all documented codes are constants with explanations in both languages', () => {
  const documented = catalogue.filter((error) => error.documented);
  expect(Object.values(ErrorCode).sort()).toEqual(documented.map(({ code }) => code).sort());
  for (const { name, meaning, remedy } of errorCatalogue) {
    expect(meaning.en, name).toMatch(/[a-z]/i);
    expect(meaning.zh, name).toMatch(/\p{Script=Han}/u);
    expect(remedy.zh, name).toMatch(/\p{Script=Han}/u);
  }
});

test('the Chinese bundle differs from the English in its strings only', () => {
  const strip = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(strip);
    if (typeof node !== 'object' || node === null) return node;
    const translated = ['description', 'summary', 'title', 'x-displayName', 'x-enumDescriptions'];
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, value]) =>
        translated.includes(key) && (typeof value === 'string' || key === 'x-enumDescriptions')
          ? []
          : [[key, strip(value)]],
      ),
    );
  };
  expect(strip(documentInChinese)).toEqual(strip(document));
  expect(JSON.stringify(document)).not.toMatch(/\p{Script=Han}|x-zh/u);
});
