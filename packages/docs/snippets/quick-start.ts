// #region client
import {
  createLanyingClient,
  MessageContentType,
  MessageTargetType,
} from '@lanying-im/client';

const im = createLanyingClient({
  endpoint: 'http://127.0.0.1:4010',
  appId: 'welovemaxim',
  accessToken: process.env['TOKEN'] ?? '',
});
// #endregion client

// #region registerUser
const user = await im.registerUser({ username: 'test_user', password: 'asd' });
const me = im.asUser(user.user_id); // an admin token acts as any user
// #endregion registerUser

// #region addFriends
await me.addFriends({ list: [2199040544848, 2199040544992] });
// #endregion addFriends

// #region listFriends
const friends = await me.listFriends();
console.log(friends.map((friend) => friend.name)); // ['a', 'b']
// #endregion listFriends

// #region createGroup
const group = await me.createGroup({ name: 'g001', description: 'test-group' });
// #endregion createGroup

// #region inviteGroupMembers
const invited = await me.inviteGroupMembers({
  group_id: group.group_id,
  user_list: [2199040544848, 2199040544992],
});
console.log(invited.map((invitee) => invitee.result)); // ['success', 'success']
// #endregion inviteGroupMembers

// #region listGroupMembers
for await (const member of me.listGroupMembers({
  group_id: group.group_id,
  limit: 50,
})) {
  console.log(member.user_id, new Date(member.join_time));
}
// #endregion listGroupMembers

// #region destroyGroup
await me.destroyGroup({ group_id: group.group_id });
// #endregion destroyGroup

// #region sendMessage
await im.sendMessage({
  targets: [user.user_id],
  type: MessageTargetType.User,
  content_type: MessageContentType.Text,
  content: 'hello',
});
// #endregion sendMessage

// #region sendPushNotification
await im.sendPushNotification({
  audience: 'all',
  message: { type: 'text', title: 'this is push title', body: 'this is push body' },
});
// #endregion sendPushNotification

// #region sendPushNotification.image
await im.sendPushNotification({
  audience: { push_token: ['token1', 'token2'] },
  message: {
    type: 'image',
    title: 'this is push title',
    body: 'this is push body',
    attachment_url: 'https://xxx.com/images/1.jpg',
  },
});
// #endregion sendPushNotification.image

// #region sendPushNotification.cmd
await im.sendPushNotification({
  audience: { tag: ['beijing', 'shanghai'] },
  message: {
    type: 'cmd',
    title: 'this is push title',
    body: 'this is push body',
    ext: { key1: 12345, key2: 'xxx' },
  },
});
// #endregion sendPushNotification.cmd
