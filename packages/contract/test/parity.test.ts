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
const each = named.map((operation) => [operation.id, operation] as const);
const pascal = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);
const types = readFileSync(join(import.meta.dirname, '../../types/src/generated/schema.ts'), 'utf8');
const client = createLanyingClient({ endpoint: 'http://localhost', appId: 'app', accessToken: () => 'token' });

test.each(each)('%s has its types', (id) => {
  expect(types).toMatch(new RegExp(`^export (interface|type) ${pascal(id)}Input\\b`, 'm'));
  expect(types).toMatch(new RegExp(`^export (interface|type) ${pascal(id)}Result\\b`, 'm'));
});

test.each(each)('%s has its method and its function', (id) => {
  expect(client).toHaveProperty(id, expect.any(Function));
  expect(operationFunctions).toHaveProperty(id, expect.any(Function));
});

test.each(each)('%s has its hook and its options', (id) => {
  expect(hooks).toHaveProperty(`use${pascal(id)}`, expect.any(Function));
  const options = [`${id}Options`, `${id}Mutation`].filter((name) => name in hooks);
  expect(options).toHaveLength(1);
});

test.each(operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
  '%s has behaviour in the mock: without credentials it is refused, not unknown',
  async (_name, { method, path }) => {
    const response = await createLanyingMock().fetch(new Request(new URL(path, 'http://mock'), { method }));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ code: ErrorCode.InvalidParameter });
  },
);

test.each(each)('%s has an example of success and one of a failure', (id) => {
  const shown = examples.filter(({ operationId }) => operationId === id).map(isSuccess);
  expect(shown).toContain(true);
  expect(shown).toContain(false);
});

test('the mock serves no path that the description lacks', async () => {
  const { operations: served } = await import('../../mock/src/generated/operations.ts');
  expect(Object.keys(served).sort()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).sort());
});

test('all 48 documented codes are constants with texts in both languages', () => {
  const documented = catalogue.filter((error) => error.documented);
  expect(documented).toHaveLength(48);
  expect(Object.values(ErrorCode).sort()).toEqual(documented.map(({ code }) => code).sort());
  for (const { name, meaning, remedy } of errorCatalogue) {
    expect(meaning.en, name).toMatch(/[a-z]/i);
    expect(meaning.zh, name).toMatch(/\p{Script=Han}/u);
    expect(remedy.zh, name).toMatch(/\p{Script=Han}/u);
  }
});

test('the Chinese bundle differs from the English in texts only', () => {
  const strip = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(strip);
    if (typeof node !== 'object' || node === null) return node;
    const texts = ['description', 'summary', 'title', 'x-displayName', 'x-enumDescriptions'];
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, value]) =>
        texts.includes(key) && (typeof value === 'string' || key === 'x-enumDescriptions') ? [] : [[key, strip(value)]],
      ),
    );
  };
  expect(strip(documentInChinese)).toEqual(strip(document));
  expect(JSON.stringify(document)).not.toMatch(/\p{Script=Han}|x-zh/u);
});
