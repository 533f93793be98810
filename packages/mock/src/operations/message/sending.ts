import { MessageTargetType } from '@lanying-im/types';
import { everybody } from '../../state/message.ts';
import type { Handlers } from '../handler.ts';
import { checkRelated, checkTarget, post, senderOf, sendOnce, targetGroup } from './send.ts';

/** What the operations do that send messages. */
export const message: Handlers<'sendMessage' | 'sendSystemNotification' | 'broadcastMessage'> = {
  sendMessage(call) {
    checkRelated(call);
    const from = senderOf(call);
    return toResult(sendOnce(call, from, '', (target) => checkTarget(call, target, from)));
  },

  sendSystemNotification(call) {
    checkRelated(call);
    // It comes from the system, even when the admin acts as a user, unless it names a sender.
    const from = call.input.from_user_id === undefined ? undefined : senderOf(call);
    return toResult(sendOnce(call, from, 'system/', (target) => targetGroup(call, target)));
  },

  broadcastMessage({ app, input, now }) {
    post(app, {
      from: undefined,
      type: MessageTargetType.User,
      to: everybody,
      contentType: input.content_type,
      content: input.content ?? '',
      attachment: input.attachment,
      ext: input.ext,
      config: input.config,
      relatedMid: undefined,
      onlineOnly: false,
      sentAt: now,
    });
    return { success: true, send_num: app.users.size };
  },
};

/** The service names the message only when there is one. */
function toResult(msgIds: readonly bigint[]): { data: true; msg_ids?: string[] } {
  return msgIds.length === 1 ? { data: true, msg_ids: msgIds.map(String) } : { data: true };
}
