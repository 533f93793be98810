import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { operations } from '../src/generated/operations.ts';
import { handlers } from '../src/operations/index.ts';
import { behaviour, readCodeTable } from './support/code-table.ts';

/** The codes that the table names, by the first column: an operation, or one of the two groups of operations. */
function listed(): Map<string, Set<number>> {
  const codes = new Map<string, Set<number>>();
  for (const { subject, code } of readCodeTable()) codes.set(subject, (codes.get(subject) ?? new Set()).add(code));
  return codes;
}

test('says of each operation how to see every code that the description lists, and no other', () => {
  const codes = listed();
  const everywhere = [...(codes.get('every operation') ?? [])];
  const withToken = [...(codes.get('every operation with a token') ?? [])];
  for (const { operationId, errors, token } of Object.values(operations)) {
    if (handlers[operationId] === undefined) continue; // It returns its example.
    const shown = new Set([...everywhere, ...(token === 'none' ? [] : withToken), ...(codes.get(operationId) ?? [])]);
    expect([...shown].sort(), operationId).toEqual([...errors].sort());
  }
});

test('every link leads to a file', () => {
  for (const [, path = ''] of behaviour.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
    expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
  }
});
