import { createLanyingClient } from '@lanying-im/client';

const admin = createLanyingClient({
  endpoint: 'https://api.maximtop.com',
  appId: 'welovemaxim',
  accessToken: async () => (await fetch('https://login.example.com/token')).text(), // Called again when it expires.
});
const friends = await admin.asUser(2302128618880).listFriends();
const members = await admin.asGroupAdmin(2306414607729).listGroupMembers({ group_id: 2306414607729 });
export const names = [...friends.map(({ name }) => name), ...members.data.map((member) => member.display_name)];
