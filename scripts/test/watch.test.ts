import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { git } from '../git.ts';
import { Sandbox } from './support/sandbox.ts';
import { Watcher } from './support/watcher.ts';

const file = 'spec/paths/group/createGroup.yaml';
const methods = 'packages/client/src/generated/methods.ts';
const regenerated = /createGroup\.yaml: \d+ changed: .*\(\d+\.\d\d s\)$/;

let sandbox: Sandbox;
let watcher: Watcher;
const at = (path: string): string => join(sandbox.root, path);
const inGit = (...args: string[]): void => {
  const { status, message } = git(sandbox.root, ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args]);
  if (status !== 0) throw new Error(message);
};

let edits = 0;
/** A file with another summary in both languages, and that summary. */
function edited(path = file): { content: string; summary: string } {
  const summary = `Summary ${++edits}`;
  const content = sandbox
    .read(path)
    .replace(/^summary: .*$/m, `summary: ${summary}`)
    .replace(/^ {2}summary: .*$/m, `  summary: 摘要 ${edits}`);
  return { content, summary };
}

beforeAll(async () => {
  sandbox = Sandbox.createWithCode();
  inGit('init', '--quiet', '--initial-branch=main');
  sandbox.write('.gitignore', 'node_modules\npackages\nspec/dist\n');
  inGit('add', '--all');
  inGit('commit', '--quiet', '--message=Start');
  watcher = new Watcher(sandbox.root);
  await watcher.after(() => {}, /Watching spec/);
});

afterAll(async () => {
  await watcher.stop();
  sandbox.remove();
});

test.each<[string, (content: string) => void]>([
  ['in place', (content) => sandbox.write(file, content)],
  [
    'by renaming a new file over it',
    (content) => {
      sandbox.write('spec/paths/group/createGroup.yaml.tmp', content);
      renameSync(at('spec/paths/group/createGroup.yaml.tmp'), at(file));
    },
  ],
  [
    'by deleting and creating it',
    (content) => {
      rmSync(at(file));
      sandbox.write(file, content);
    },
  ],
  [
    'with a backup, a swap file and a probe, as vim does',
    (content) => {
      sandbox.write('spec/paths/group/.createGroup.yaml.swp', '');
      sandbox.write('spec/paths/group/4913', '');
      rmSync(at('spec/paths/group/4913'));
      renameSync(at(file), at(`${file}~`));
      sandbox.write(file, content);
      rmSync(at(`${file}~`));
      rmSync(at('spec/paths/group/.createGroup.yaml.swp'));
    },
  ],
])('a file saved %s is seen each time, in one line', async (_name, save) => {
  for (let round = 0; round < 2; round++) {
    const { content, summary } = edited();
    expect(await watcher.after(() => save(content), regenerated)).toHaveLength(1);
    expect(sandbox.read(methods)).toContain(summary);
  }
});

test('a branch switch and a stash are seen, and edits after them', async () => {
  // Git replaces one file after the other, so a slow machine may generate once for each, or once more for an edit after
  // them: what counts is what it has generated in the end.
  const generated = () => expect.poll(() => sandbox.read(methods), { timeout: 30_000 });
  inGit('switch', '--quiet', '--create', 'edited');
  const group = edited();
  sandbox.write(file, group.content);
  await generated().toContain(group.summary);
  const second = 'spec/paths/group/getGroup.yaml';
  const other = edited(second);
  sandbox.write(second, other.content);
  await generated().toContain(other.summary);
  inGit('commit', '--quiet', '--all', '--message=Edit');
  inGit('switch', '--quiet', 'main');
  await generated().not.toContain(group.summary);
  await generated().not.toContain(other.summary);
  inGit('switch', '--quiet', 'edited');
  await generated().toContain(group.summary);
  await generated().toContain(other.summary);

  const stashed = edited();
  sandbox.write(file, stashed.content);
  await generated().toContain(stashed.summary);
  inGit('stash', '--quiet');
  await generated().not.toContain(stashed.summary);
  inGit('stash', 'pop', '--quiet');
  await generated().toContain(stashed.summary);
  inGit('stash', '--quiet');
  inGit('stash', 'drop', '--quiet');
  inGit('switch', '--quiet', 'main');
  await generated().not.toContain(other.summary);
  await generated().not.toContain(group.summary);
});

test('a new folder is watched, and its removal is seen', async () => {
  const moved = 'spec/schemas/fresh/GroupBrief.yaml';
  const content = sandbox.read('spec/schemas/group/GroupBrief.yaml');
  mkdirSync(at('spec/schemas/fresh'));
  await watcher.after(() => sandbox.write(moved, content), /GroupBrief/);
  await watcher.after(
    () => rmSync(at('spec/schemas/fresh'), { recursive: true }),
    /GroupBrief\.yaml: nothing to change/,
  );
});

test('files of editors and systems are ignored, and unknown files are named in a warning', async () => {
  const temporary = ['.DS_Store', '.createGroup.yaml.swp', 'createGroup.yaml~', '#createGroup.yaml#', 'x.yaml.bak'];
  for (const name of temporary) sandbox.write(`spec/paths/group/${name}`, 'operationId: [');
  symlinkSync('nobody@host.1:1', at('spec/examples/.#createGroup.ok.json'));
  const lines = await watcher.after(() => sandbox.write('spec/paths/group/notes.txt', ''), /notes\.txt/);
  expect(lines).toEqual([
    'Warning: paths/group/notes.txt is ignored: paths/ contains .yaml files only. Move or rename it.',
  ]);
  const { content, summary } = edited();
  sandbox.write(file, content);
  // A late event of an earlier change may be in the same line.
  await expect.poll(() => sandbox.read(methods), { timeout: 30_000 }).toContain(summary);
  for (const name of [...temporary, 'notes.txt']) rmSync(at(`spec/paths/group/${name}`));
  rmSync(at('spec/examples/.#createGroup.ok.json'));
});

test('a broken edit keeps the last good output and names the place', async () => {
  const content = sandbox.read(file);
  const before = sandbox.output();
  const broken = content.replace('x-token: any', 'x-token: [');
  const lines = await watcher.after(() => sandbox.write(file, broken), /last good output/);
  expect(lines[0]).toMatch(/^spec\/paths\/group\/createGroup\.yaml:\d+ /);
  expect(lines.at(-1)).toMatch(/createGroup\.yaml: 1 problem, the last good output stays in place \(\d+\.\d\d s\)$/);
  expect(sandbox.output()).toEqual(before);
  await watcher.after(() => sandbox.write(file, content), /nothing to change/);
});

test('an edit of the generator or of a rule starts it anew; broken code waits for the next edit', async () => {
  const code = 'scripts/generate/operation-types.ts';
  const good = sandbox.read(code);
  const changed = good.replace('The name of an operation.', 'The id of an operation.');
  const [first] = await watcher.after(() => sandbox.write(code, changed), /Watching spec/);
  expect(first).toBe(`${code}: the generator changed, restarting`);
  expect(sandbox.read('packages/types/src/generated/operations.ts')).toContain('The id of an operation.');

  const rule = 'spec/rules/operation-token.ts';
  const rules = sandbox.read(rule);
  await watcher.after(() => sandbox.write(rule, `${rules}\nthrow new Error('no rules today');\n`), /no rules today/);
  await watcher.after(() => sandbox.write(code, 'export const {'), /starts again after the next edit/);
  await watcher.after(() => {
    sandbox.write(rule, rules);
    sandbox.write(code, good);
  }, /Watching spec/);
  const { content, summary } = edited();
  await watcher.after(() => sandbox.write(file, content), regenerated);
  expect(sandbox.read(methods)).toContain(summary);
});
