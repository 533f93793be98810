const token = process.env.LANYING_TOKEN ?? '';

// #region before
async function createGroupByHand(userId: number, name: string) {
  const response = await fetch('https://api.maximtop.com/group/create', {
    method: 'POST',
    headers: {
      'access-token': token,
      app_id: 'welovemaxim',
      user_id: String(userId),
      'content-type': 'application/json',
    },
    body: JSON.stringify({ name }),
  });
  const { code, data, message } = await response.json();
  if (code !== 200) throw new Error(message);
  return data.group_id;
}

// #endregion before

// #region after
import { createLanyingClient } from '@lanying-im/client';

const im = createLanyingClient({
  endpoint: 'https://api.maximtop.com',
  appId: 'welovemaxim',
  accessToken: token,
});

async function createGroup(userId: number, name: string) {
  const { group_id } = await im.asUser(userId).createGroup({ name });
  return group_id;
}

// #endregion after

export { createGroup, createGroupByHand };
