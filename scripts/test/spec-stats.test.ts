import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countFields, enumerationSizes } from '../spec/coverage.ts';
import { specStats } from '../spec/stats.ts';
import { table } from '../spec/table.ts';
import { translationsIn } from '../spec/translations.ts';
import { type CommandResult, capture } from './support/capture.ts';
import { Sandbox } from './support/sandbox.ts';

function stats(sandbox: Sandbox): Promise<CommandResult> {
  return capture((output) => specStats(join(sandbox.root, 'spec'), output));
}

/** The numbers of the row that begins so. */
function row(text: string, start: string): number[] {
  const line = text.split('\n').find((candidate) => candidate.startsWith(`| ${start} `));
  return (line ?? '').split('|').slice(2, -1).map(Number);
}

test('counts operations, pairs, examples and errors, as a whole and by tag', () => {
  const cwd = join(import.meta.dirname, '../..');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/spec-stats.ts'], { cwd, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [operations = 0] = row(stdout, 'operations');
  expect(operations).toBeGreaterThanOrEqual(9);
  expect(row(stdout, 'paths')[0]).toBeLessThanOrEqual(operations);
  expect(row(stdout, 'method and path pairs, twins included')[0]).toBeGreaterThan(operations);
  expect(row(stdout, 'operations with an example of success')).toEqual([operations, operations]);
  expect(row(stdout, 'operations with an example of failure')).toEqual([operations, operations]);
  const [translated, written] = row(stdout, 'descriptions with their Chinese');
  expect(translated).toBe(written);
  expect(row(stdout, 'push')[0]).toBeGreaterThanOrEqual(1);
  expect(stdout).not.toContain('No example of');
});

test('names what an unfinished description lacks, without rejecting it', async () => {
  const sandbox = Sandbox.create();
  rmSync(join(sandbox.root, 'spec/examples/createGroup.ok.json'));
  sandbox.edit('spec/paths/group/createGroup.yaml', (text) => text.replace(/^ *x-zh: 新建的群组。\n/m, ''));
  const { status, stdout } = await stats(sandbox);
  expect(status).toBe(0);
  expect(stdout).toContain('No example of success: createGroup\n');
  const [translated = 0, written = 0] = row(stdout, 'descriptions with their Chinese');
  expect(written - translated).toBe(1);
});

test('says in one line why a description cannot be read', async () => {
  const sandbox = Sandbox.create();
  rmSync(join(sandbox.root, 'spec/openapi.yaml'));
  const { status, stderr } = await stats(sandbox);
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('openapi.yaml');
});

test('counts descriptions, but neither data nor names of fields as such', () => {
  const schema = {
    description: 'A group.',
    'x-zh': '群组。',
    example: { description: 'a value' },
    properties: { description: { description: 'What it is about.' }, example: { description: 'x', 'x-zh': '甲' } },
    oneOf: [{ const: 1, title: 'One', description: 'The first.', 'x-zh': '第一个。' }],
  };
  expect(translationsIn(schema)).toEqual([
    { english: 'A group.', chinese: '群组。' },
    { english: 'What it is about.', chinese: undefined },
    { english: 'x', chinese: '甲' },
    { english: 'The first.', chinese: '第一个。' },
  ]);
  expect(translationsIn({ title: 'T', description: 'D', 'x-zh': { title: '题' } })).toEqual([
    { english: 'T', chinese: '题' },
    { english: 'D', chinese: undefined },
  ]);
  expect(countFields(schema)).toBe(2);
  expect(enumerationSizes({ properties: { kind: schema }, oneOf: [{ type: 'string' }] })).toEqual([1]);
});

test('a table aligns its columns', () => {
  expect(
    table(
      ['a', 'count'],
      [
        ['long name', 7],
        ['b', ''],
      ],
    ),
  ).toBe(
    ['| a         | count |', '| --------- | ----: |', '| long name |     7 |', '| b         |       |'].join('\n'),
  );
});
