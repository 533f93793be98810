// #region create
import { createLanyingClient } from '@lanying-im/client';

const im = createLanyingClient({
  endpoint: 'https://api.maximtop.com',
  appId: 'welovemaxim',
  accessToken: process.env.LANYING_TOKEN ?? '',
});
const alice = im.asUser(2199040544848);
const group = await alice.createGroup({
  name: 'Readers',
  description: 'One book a month',
});
console.log(group.group_id);
// #endregion create

// #region cancel
const controller = new AbortController();
await alice.listFriends({}, { timeout: 5_000, signal: controller.signal });

// #endregion cancel

// #region raw
import { createRawClient } from '@lanying-im/client/raw';

const { data, response } = await createRawClient(alice).GET('/user/rosters');
if (data?.code !== 200) console.log(response.status, data?.code, data?.message);
// #endregion raw
