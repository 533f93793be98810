import type { LanyingClient } from '@lanying-im/client';

// #region token
import { createLanyingClient } from '@lanying-im/client';

const im = createLanyingClient({
  endpoint: 'https://api.maximtop.com',
  appId: 'welovemaxim',
  accessToken: process.env.LANYING_TOKEN ?? '',
});
// #endregion token

// #region function
const renewing = createLanyingClient({
  endpoint: 'https://api.maximtop.com',
  appId: 'welovemaxim',
  // Called before the first request, and again when the service no longer accepts the token.
  accessToken: () => readSecret('lanying-admin-token'),
});
// #endregion function

// #region act
const alice = im.asUser(2199040544848);
await alice.addFriends({ list: [2199040544992] });
const friends = await alice.listFriends();
// #endregion act

const { group_id: groupId } = await alice.createGroup({
  name: 'Readers',
  user_list: [2199040544992],
});

// #region group
const admin = im.asGroupAdmin(groupId);
const members = await admin.listGroupMembers({ group_id: groupId });
// #endregion group

// #region sign-in
const app = { endpoint: 'https://api.maximtop.com', appId: 'welovemaxim' };

export function signIn(user_id: number, password: string): LanyingClient {
  const anonymous = createLanyingClient(app);
  return createLanyingClient({
    ...app,
    accessToken: async () => {
      const { token } = await anonymous.createUserTokenById({ user_id, password });
      return token;
    },
  });
}
// #endregion sign-in

export const names = [
  ...friends.map((friend) => friend.name),
  ...members.data.map((member) => member.display_name),
  ...(await renewing.asUser(2199040544848).listFriends()).map((friend) => friend.name),
];

/** A secret store of your own. */
async function readSecret(_name: string): Promise<string> {
  return process.env['LANYING_TOKEN'] ?? '';
}
