import { expect, test } from 'vitest';
import { openInEditor } from './support/editor.ts';

const editor = openInEditor(`
import { createLanyingClient } from '@lanying-im/client';
const im = createLanyingClient({ endpoint: '', appId: '', accessToken: '' });
const group = await im.createGroup({ name: 'g001' });
const friends = await im.listFriends();
const members = im.listGroupMembers({ group_id: 1 });
for await (const member of members) console.log(member, group, friends);
im.createGroup({ name: '' });
`);

test('the example has no error', () => {
  expect(editor.errors()).toEqual([]);
});

test.each([
  ['group =', 'const group: Group'],
  ['friends =', 'const friends: Friend[]'],
  ['members =', 'const members: PagePromise<ListGroupMembersResult, GroupMember>'],
  ['member of', 'const member: GroupMember'],
])('hovering over "%s" shows %s', (text, expected) => {
  expect(editor.hover(text).type).toBe(expected);
});

test('hovering over a method shows what it does, its path and its errors', () => {
  const { documentation } = editor.hover("createGroup({ name: '' }");
  expect(documentation).toMatch(/^Create a group\./);
  expect(documentation).toContain('POST /group/create');
  expect(documentation).toContain('TooManyGroupsInApp');
});
