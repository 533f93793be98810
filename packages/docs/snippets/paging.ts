import { createLanyingClient } from '@lanying-im/client';

const im = createLanyingClient({
  endpoint: 'https://api.maximtop.com',
  appId: 'welovemaxim',
  accessToken: process.env.LANYING_TOKEN ?? '',
});
const owner = im.asUser(2199040544848);
const { group_id } = await owner.createGroup({
  name: 'Readers',
  user_list: [2199040544992],
});

// #region all
for await (const member of owner.listGroupMembers({ group_id, limit: 100 })) {
  console.log(member.user_id);
}
// #endregion all

// #region page
const first = await owner.listGroupMembers({ group_id, limit: 1 });
console.log(first.data.length, first.total); // 1 2

const second =
  first.cursor === undefined
    ? undefined
    : await owner.listGroupMembers({ group_id, limit: 1, cursor: first.cursor });
// #endregion page

// #region some
async function firstMembers(count: number): Promise<number[]> {
  const ids: number[] = [];
  for await (const { user_id } of owner.listGroupMembers({ group_id, limit: 100 })) {
    ids.push(user_id);
    if (ids.length === count) break; // No further page is fetched.
  }
  return ids;
}

// #endregion some

export { firstMembers, second };
