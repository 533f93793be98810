import { createLanyingCore, listFriends } from '@lanying-im/client/operations';

const im = createLanyingCore({
  endpoint: 'https://api.maximtop.com',
  appId: 'welovemaxim',
  accessToken: () => process.env['LANYING_TOKEN'] ?? '',
});
const friends = await listFriends(im.asUser(2199040544848));
console.log(friends.length);
