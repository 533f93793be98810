import {
  createLanyingClient,
  MessageContentType,
  MessageTargetType,
} from '@lanying-im/client';

const im = createLanyingClient({
  endpoint: 'https://api.maximtop.com',
  appId: 'welovemaxim',
  accessToken: process.env.LANYING_TOKEN ?? '',
});
const alice = im.asUser(2199040544848);

// #region send
const { msg_ids: [messageId = ''] = [] } = await alice.sendMessage({
  targets: [2199040544992],
  type: MessageTargetType.User,
  content_type: MessageContentType.Text,
  content: 'See you at six.',
});
console.log(messageId); // '1552747048460091409'
// #endregion send

// #region recall
await alice.sendMessage({
  targets: [2199040544992],
  type: MessageTargetType.User,
  content_type: MessageContentType.Recall,
  content: '',
  related_mid: messageId,
});
// #endregion recall

// #region compare
export function byMessageId(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
// #endregion compare
