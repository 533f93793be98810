import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apiReports, reported } from '../../api/report.ts';
import { RepositoryCopy } from '../support/repository-copy.ts';

/** A copy whose last commit is a release. */
function release(version: string): RepositoryCopy {
  const copy = new RepositoryCopy();
  for (const folder of ['spec', ...reported.map((name) => `packages/${name}`)]) {
    const file = `${folder}/package.json`;
    copy.write(file, copy.read(file).replace(/"version": "[^"]*"/, `"version": "${version}"`));
  }
  for (const file of copy.run('git', 'ls-files', '.changeset/*.md').stdout.trim().split('\n')) copy.write(file, '');
  copy.run('git', 'add', '--all');
  copy.run('git', '-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '--quiet', '--message=Release');
  copy.run('git', 'tag', `@lanying-im/spec@${version}`);
  return copy;
}

function edit(copy: RepositoryCopy, file: string, from: RegExp, to: string): void {
  const content = copy.read(file);
  expect(content).toMatch(from);
  copy.write(file, content.replace(from, to));
}

const region = '  region:\n    type: string\n    description: Region of the group.\n    x-zh: 群所在区域。\n';

test('a change needs a changeset of its level, with file and line', () => {
  const copy = release('1.2.0');
  const level = () => copy.run('node', 'scripts/release-level.ts');
  expect(level()).toMatchObject({ status: 0, stdout: expect.stringContaining('@lanying-im/spec@1.2.0') });

  edit(copy, 'spec/paths/group/createGroup.yaml', /x-token: any/, 'x-token: admin');
  copy.write('.changeset/edit.md', "---\n'@lanying-im/spec': minor\n---\n\nAn edit.\n");
  // As `npm run api` writes the report after the edit.
  edit(copy, 'packages/client/src/index.ts', /\bisLanyingApiError,\s*/, '');
  edit(copy, 'api/client.api.md', /^(function isLanyingApiError.*\n)+\n/m, '');
  // What follows from the description is judged by its rules, and not again in the types that it makes.
  edit(copy, 'spec/schemas/group/Group.yaml', /^properties:\n/m, `properties:\n${region}`);
  edit(copy, 'api/types.api.md', /^interface Group \{\n/m, 'interface Group {\n    region: string;\n');
  const { status, stderr } = level();
  expect(status).toBe(1);
  expect(stderr).toContain('spec needs a changeset of level major, and has a changeset of level minor only:');
  expect(stderr).toMatch(/spec\/paths\/group\/createGroup\.yaml:\d+ major: createGroup: x-token changed/);
  expect(stderr).not.toContain('@lanying-im/types');
  expect(stderr).toContain('@lanying-im/client needs a changeset of level major, and has no changeset:');
  expect(stderr).toMatch(
    /api\/client\.api\.md:\d+ major: @lanying-im\/client isLanyingApiError: the export is removed/,
  );
  expect(stderr).toMatch(/packages\/client\/test\/\S+:\d+ major: a type test of the last release no longer compiles/);
});

test('the reports of public types are up to date: if not, run `npm run api`', () => {
  const root = join(import.meta.dirname, '../../..');
  const reports = apiReports(root);
  expect(reports.size).toBe(reported.length);
  for (const [file, report] of reports) expect(readFileSync(join(root, file), 'utf8'), file).toBe(report);
});
