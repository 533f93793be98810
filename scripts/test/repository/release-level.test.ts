import { expect, test } from 'vitest';
import { RepositoryCopy } from '../support/repository-copy.ts';

function release(version: string): RepositoryCopy {
  const copy = new RepositoryCopy();
  copy.run('node', 'scripts/api.ts');
  for (const folder of [
    'spec',
    'packages/types',
    'packages/client',
    'packages/query',
    'packages/react',
    'packages/mock',
  ]) {
    const file = `${folder}/package.json`;
    copy.write(file, copy.read(file).replace(/"version": "[^"]*"/, `"version": "${version}"`));
  }
  for (const file of copy.run('git', 'ls-files', '.changeset/*.md').stdout.trim().split('\n')) copy.write(file, '');
  copy.run('git', 'add', '--all');
  copy.run('git', '-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '--quiet', '--message=Release');
  copy.run('git', 'tag', `@lanying-im/spec@${version}`);
  return copy;
}

const level = (copy: RepositoryCopy) => copy.run('node', 'scripts/release-level.ts');
const changeset = (copy: RepositoryCopy, name: string, bump: string) =>
  copy.write('.changeset/edit.md', `---\n'@lanying-im/${name}': ${bump}\n---\n\nAn edit.\n`);

test('a change needs a changeset of its level, with file and line', () => {
  const copy = release('1.2.0');
  expect(level(copy)).toMatchObject({ status: 0, stdout: expect.stringContaining('@lanying-im/spec@1.2.0') });

  const group = 'spec/paths/group/createGroup.yaml';
  const described = copy.read(group);
  copy.write(group, described.replace('x-token: any', 'x-token: admin'));
  const breaking = level(copy);
  expect(breaking.status).toBe(1);
  expect(breaking.stderr).toContain('@lanying-im/spec needs a changeset of level major, and has no changeset:');
  expect(breaking.stderr).toMatch(/spec\/paths\/group\/createGroup\.yaml:\d+ major: createGroup: x-token changed/);
  changeset(copy, 'spec', 'minor');
  expect(level(copy).stderr).toContain('level major, and has a changeset of level minor only');
  changeset(copy, 'spec', 'major');
  expect(level(copy).status).toBe(0);
  copy.write(group, described);
  copy.write('.changeset/edit.md', '');

  const index = 'packages/client/src/index.ts';
  const exported = copy.read(index);
  copy.write(index, exported.replace(/\bisLanyingApiError,\s*/, ''));
  copy.run('node', 'scripts/api.ts');
  const removed = level(copy);
  expect(removed.stderr).toMatch(
    /client needs a changeset of level major[\s\S]*@lanying-im\/client isLanyingApiError: the export is removed/,
  );
  copy.write(index, exported);
  copy.run('node', 'scripts/api.ts');
  expect(level(copy).status).toBe(0);
});

test('before 1.0.0 a breaking change needs a minor changeset, and any other a patch', () => {
  const copy = release('0.4.0');
  const group = 'spec/paths/group/createGroup.yaml';
  const described = copy.read(group);
  copy.write(group, described.replace('x-token: any', 'x-token: admin'));
  changeset(copy, 'spec', 'patch');
  expect(level(copy).stderr).toContain('level minor, and has a changeset of level patch only');
  changeset(copy, 'spec', 'minor');
  expect(level(copy).status).toBe(0);
  copy.write(group, described.replace('summary: Create a group', 'summary: Create one group'));
  changeset(copy, 'spec', 'patch');
  expect(level(copy).status).toBe(0);
});

test('the reports of public types are up to date', () => {
  const { status, stderr } = new RepositoryCopy().run('node', 'scripts/api.ts', '--check');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
