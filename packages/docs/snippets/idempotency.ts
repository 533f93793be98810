import { createLanyingClient, isLanyingError } from '@lanying-im/client';

const im = createLanyingClient({
  endpoint: 'https://api.maximtop.com',
  appId: 'welovemaxim',
  accessToken: process.env.LANYING_TOKEN ?? '',
});

// #region own-key
export async function sendOnce(
  orderId: number,
  userId: number,
  content: string,
): Promise<void> {
  await im.sendMessage({
    targets: [userId],
    type: 1,
    content_type: 0,
    content,
    transaction_id: orderId, // The service ignores a second message with this id for a short time.
  });
}
// #endregion own-key

// #region look
export async function createGroupOnce(ownerId: number, name: string): Promise<number> {
  const owner = im.asUser(ownerId);
  try {
    return (await owner.createGroup({ name })).group_id;
  } catch (error) {
    if (!isLanyingError(error) || error.outcome !== 'unknown') throw error;
    // The group may exist although no response arrived: look before creating another one.
    const group_list = await owner.listJoinedGroups();
    const groups =
      group_list.length === 0 ? [] : await owner.listGroups({ group_list });
    const created = groups.find(
      (group) => group.owner === ownerId && group.name === name,
    );
    if (created !== undefined) return created.group_id;
    return (await owner.createGroup({ name })).group_id;
  }
}
// #endregion look
