// #region create
import {
  createLanyingClient,
  MessageContentType,
  MessageTargetType,
} from '@lanying-im/client';
import { createRawClient } from '@lanying-im/client/raw';

const im = createLanyingClient({
  endpoint: 'https://api.maximtop.com',
  appId: 'welovemaxim',
  accessToken: async () => (await readSecret('lanying')).token, // or the token itself
});
// #endregion create

// #region act
const lin = im.asUser(2199040544848); // same connection and token, other scope
const friends = await lin.listFriends();
// #endregion act

const group = await lin.createGroup({
  name: 'readers',
  user_list: friends.map(({ user_id }) => user_id),
});
const groupId = group.group_id;

// #region group
const admin = im.asUser(2199040544848).asGroupAdmin(groupId);
await admin.inviteGroupMembers({ group_id: groupId, user_list: [2199040544992] });
// #endregion group

// #region pages
for await (const member of lin.listGroupMembers({
  group_id: groupId,
  limit: 100,
})) {
  console.log(member.user_id);
}

const page = await lin.listGroupMembers({ group_id: groupId, limit: 100 });
console.log(page.data.length, page.total, page.cursor);
// #endregion pages

// #region ids
const sent = await lin.sendMessage({
  targets: [2199040544992],
  type: MessageTargetType.User,
  content_type: MessageContentType.Text,
  content: 'hello',
});
const [messageId] = sent.msg_ids ?? []; // '1552747048460091409': digits, not a number
// #endregion ids

// #region raw
const { data, response } = await createRawClient(lin).GET('/user/rosters');
if (data?.code !== 200) console.log(response.status, data?.code, data?.message);
// #endregion raw

// #region cancel
const cancel = new AbortController();
await lin.listFriends({}, { timeout: 5_000, signal: cancel.signal });
// #endregion cancel

console.log(typeof messageId);

/** Stands for a store of secrets. */
async function readSecret(_name: string): Promise<{ token: string }> {
  return { token: process.env['LANYING_TOKEN'] ?? '' };
}
