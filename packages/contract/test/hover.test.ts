import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What an editor shows. TypeScript 7 has no language service to ask, so TypeScript 5.9 answers. */

const root = join(import.meta.dirname, '../../..');
const file = join(import.meta.dirname, 'hover-example.ts');
const source = `
import { createLanyingClient } from '@lanying-im/client';
const im = createLanyingClient({ endpoint: '', appId: '', accessToken: '' });
const group = await im.createGroup({ name: 'g001' });
const friends = await im.listFriends();
const members = im.listGroupMembers({ group_id: 1 });
for await (const member of members) console.log(member, group, friends);
im.createGroup({ name: '' });
`;

const { config } = ts.readConfigFile(join(root, 'tsconfig.check.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const service = ts.createLanguageService({
  ...ts.sys,
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot: (path) => {
    const text = path === file ? source : ts.sys.fileExists(path) ? readFileSync(path, 'utf8') : undefined;
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (path) => path === file || ts.sys.fileExists(path),
});

function hover(text: string): { type: string; documentation: string } {
  const info = service.getQuickInfoAtPosition(file, source.indexOf(text));
  return {
    type: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
  };
}

test('the example has no error', () => {
  expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
});

test.each([
  ['group =', 'const group: Group'],
  ['friends =', 'const friends: Friend[]'],
  ['members =', 'const members: PagePromise<ListGroupMembersResult, GroupMember>'],
  ['member of', 'const member: GroupMember'],
])('hovering over "%s" shows %s', (text, expected) => {
  expect(hover(text).type).toBe(expected);
});

test('hovering over a method shows what it does, its path and its errors', () => {
  const { documentation } = hover("createGroup({ name: '' }");
  expect(documentation).toMatch(/^Create a group\./);
  expect(documentation).toContain('POST /group/create');
  expect(documentation).toContain('TooManyGroupsInApp');
});
