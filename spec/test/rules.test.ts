import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plugin } from '../rules/plugin.ts';
import { extensions } from './cases/extensions.ts';
import { files } from './cases/files.ts';
import { languages } from './cases/languages.ts';
import { names } from './cases/names.ts';
import { operations } from './cases/operations.ts';
import { schemas } from './cases/schemas.ts';
import { lintFixture } from './support/lint-fixture.ts';

const cases = { ...operations, ...extensions, ...schemas, ...languages, ...files, ...names };
const rules = Object.keys(plugin.rules?.oas3 ?? {}).sort();

it('finds nothing in the fixture, which the failing samples differ from by one edit', async () => {
  expect(await lintFixture([])).toEqual([]);
});

it('has samples for every rule', () => {
  expect(Object.keys(cases).sort()).toEqual(rules);
});

it('explains every rule in the README', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(rules.filter((rule) => !readme.includes(`| \`${rule}\` |`))).toEqual([]);
});

it('registers every rule that has a file', () => {
  const others = ['lint', 'plugin', 'verbs'];
  const names = readdirSync(new URL('../rules', import.meta.url))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace('.ts', ''));
  expect(names.filter((name) => !others.includes(name)).sort()).toEqual(rules);
});

describe.each(Object.entries(cases))('%s', (rule, { failing, passing = [] }) => {
  it.each(failing)('reports $why', async ({ edits, at, message }) => {
    const found = await lintFixture(edits, rule);
    expect(found).toContainEqual({ at, message: expect.stringMatching(message) });
    // One edit breaks one rule; a rename breaks what is named after it as well.
    expect(found.length).toBeLessThanOrEqual(2);
  });

  it.each([{ why: 'the fixture', edits: [] }, ...passing])('leaves alone $why', async ({ edits }) => {
    expect(await lintFixture(edits, rule)).toEqual([]);
  });
});
