import { ErrorCode, MessageContentType, MessageTargetType } from '@lanying-im/types';
import type { Message } from '../state/messages.ts';
import type { Behaviours, Call } from './call.ts';
import { rank, rankIn } from './group-rank.ts';

/** Kinds of message that are about an earlier one. */
const aboutAnother: ReadonlySet<number> = new Set([
  MessageContentType.ReadAck,
  MessageContentType.Recall,
  MessageContentType.Append,
  MessageContentType.Replace,
]);

/** Who a message comes from; nobody when the app itself sends. */
function senderOf({ app, caller, input, refuse }: Call<'sendMessage'>): number | undefined {
  const { from_user_id: named } = input;
  if (named === undefined) return caller.user?.userId;
  if (caller.role === 'user' && named !== caller.user?.userId) {
    throw refuse(ErrorCode.PermissionDenied, 'body from_user_id names somebody else than the token does');
  }
  if (app.users.get(named) === undefined) {
    throw refuse(ErrorCode.UserNotFound, `body from_user_id: there is no user ${named}`);
  }
  return named;
}

/** Refuses when a message cannot go to a target. */
function checkTarget(
  { app, caller, input, refuse }: Call<'sendMessage'>,
  target: number,
  from: number | undefined,
): void {
  if (input.type === MessageTargetType.User) {
    if (app.users.get(target) !== undefined) return;
    throw refuse(ErrorCode.UserNotFound, `body targets: there is no user ${target}`);
  }
  const group = app.groups.get(target);
  if (group === undefined) throw refuse(ErrorCode.GroupNotFound, `body targets: there is no group ${target}`);
  const isMember = from === undefined ? rankIn(group, caller) >= rank.member : group.members.get(from) !== undefined;
  if (!isMember) throw refuse(ErrorCode.GroupMemberRequired, `body targets: the sender is not a member of ${target}`);
}

/** What the operations of the tag `message` do. */
export const message: Behaviours<'sendMessage'> = {
  sendMessage(call) {
    const { app, input, now, refuse } = call;
    if (aboutAnother.has(input.content_type) && input.related_mid === undefined) {
      throw refuse(
        ErrorCode.InvalidParameter,
        `body related_mid is missing; content_type ${input.content_type} needs it`,
      );
    }
    const from = senderOf(call);
    const key = input.transaction_id === undefined ? undefined : `${from ?? 0}/${input.transaction_id}`;
    const repeated = key === undefined ? undefined : app.messages.transaction(key, now);
    if (repeated !== undefined) return answer(repeated.msgIds);

    const targets = [...new Set(input.targets)];
    for (const target of targets) checkTarget(call, target, from);
    const msgIds = targets.map((to) => {
      const sent: Message = {
        msgId: app.ids.message(),
        from,
        type: input.type,
        to,
        contentType: input.content_type,
        content: input.content,
        attachment: input.attachment,
        ext: input.ext,
        config: input.config,
        relatedMid: input.related_mid === undefined ? undefined : BigInt(input.related_mid),
        onlineOnly: input.online_only ?? false,
        sentAt: now,
      };
      app.messages.add(sent);
      return sent.msgId;
    });
    if (key !== undefined) app.messages.addTransaction(key, { sentAt: now, msgIds });
    return answer(msgIds);
  },
};

/** The service names the message only when there is one. */
function answer(msgIds: readonly bigint[]): { data: true; msg_ids?: string[] } {
  return msgIds.length === 1 ? { data: true, msg_ids: msgIds.map(String) } : { data: true };
}
