import { type LanyingClient, MessageContentType, MessageTargetType, type SendMessageInput } from '@lanying-im/client';

export async function sendAndRecall(im: LanyingClient, userId: number): Promise<void> {
  const text: SendMessageInput = {
    targets: [userId],
    type: MessageTargetType.User,
    content_type: MessageContentType.Text,
    content: 'oops',
  };
  const { msg_ids: [related_mid] = [] } = await im.sendMessage(text); // '1552747048460091409'
  if (related_mid === undefined) return;
  await im.sendMessage({ ...text, content_type: MessageContentType.Recall, content: '', related_mid });
}
