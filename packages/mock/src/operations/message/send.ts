import { ErrorCode, MessageContentType, MessageTargetType, type OutgoingMessage } from '@lanying-im/types';
import type { Caller } from '../../auth/caller.ts';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import type { Group } from '../../state/groups.ts';
import { isMuted } from '../../state/members.ts';
import type { Message } from '../../state/message.ts';
import { mayMessage } from '../friend/permission.ts';
import { rank, rankIn } from '../group/rank.ts';
import { aboutAnother, checkEffect, takeEffect } from './changes.ts';

type SendCode =
  | typeof ErrorCode.InvalidParameter
  | typeof ErrorCode.UserNotFound
  | typeof ErrorCode.PermissionDenied
  | typeof ErrorCode.GroupNotFound;

/** The part of a call that sends a message, whichever operation it is of. `Code` is what else may be rejected. */
export interface SendCall<Code = never> {
  readonly app: App;
  readonly caller: Caller;
  readonly input: OutgoingMessage;
  readonly now: number;
  readonly error: (code: SendCode | Code, detail: string) => MockError;
}

/** Further errors of sending as another user. */
export type MemberCode = typeof ErrorCode.GroupMemberRequired;

/** The sender of a message; undefined for the app itself. */
export function senderOf({ app, caller, input, error }: SendCall): number | undefined {
  const { from_user_id: named } = input;
  if (named === undefined) return (caller.user ?? caller.account)?.userId;
  if (caller.role === 'user' && named !== caller.user?.userId) {
    throw error(ErrorCode.PermissionDenied, 'body from_user_id names somebody else than the token does');
  }
  if (app.users.get(named) !== undefined) return named;
  throw error(ErrorCode.UserNotFound, `body from_user_id: there is no user ${named}`);
}

/** Rejects a message about an earlier one that does not say which. */
export function checkRelated({ input, error }: SendCall): void {
  if (!aboutAnother.has(input.content_type) || input.related_mid !== undefined) return;
  throw error(ErrorCode.InvalidParameter, `body related_mid is missing; content_type ${input.content_type} needs it`);
}

/** The group that is the target, or nothing when it is a user. */
export function targetGroup({ app, input, error }: SendCall, target: number): Group | undefined {
  if (input.type === MessageTargetType.Group) {
    const group = app.groups.get(target);
    if (group !== undefined) return group;
    throw error(ErrorCode.GroupNotFound, `body targets: there is no group ${target}`);
  }
  if (app.users.get(target) !== undefined) return undefined;
  throw error(ErrorCode.UserNotFound, `body targets: there is no user ${target}`);
}

/** Whether a member is muted in a group. Administrators can send even when the whole group is muted. */
function isSilenced({ info, members }: Group, from: number, now: number): boolean {
  const member = members.get(from);
  if (member === undefined) return false;
  const end = info.mutedUntil === -1 ? -1 : info.mutedUntil * 1000;
  return isMuted(member, now) || (member.role === 'member' && isMuted({ mutedUntil: end }, now));
}

/** Rejects the call when a user cannot send a message to a target. A muted user can still read and recall. */
export function checkTarget(call: SendCall<MemberCode>, target: number, from: number | undefined): void {
  const { app, caller, input, now, error } = call;
  const group = targetGroup(call, target);
  if (group === undefined) {
    if (from === undefined || mayMessage(app, from, target)) return;
    throw error(ErrorCode.PermissionDenied, `body targets: ${target} does not accept messages from the sender`);
  }
  // An admin token that names no user may send to every group.
  const isApp = from === undefined || (caller.user === undefined && from === caller.account?.userId);
  const isMember = isApp ? rankIn(group, caller) >= rank.member : group.members.get(from) !== undefined;
  if (!isMember) throw error(ErrorCode.GroupMemberRequired, `body targets: the sender is not a member of ${target}`);
  const speaks = input.content_type !== MessageContentType.ReadAck && input.content_type !== MessageContentType.Recall;
  if (from !== undefined && speaks && isSilenced(group, from, now)) {
    throw error(ErrorCode.PermissionDenied, `body targets: the sender is muted in ${target}`);
  }
}

/** Keeps a message that goes to one target. */
export function post(app: App, message: Omit<Message, 'msgId' | 'isRecalled'>): Message {
  const sent: Message = { ...message, msgId: app.ids.message(), isRecalled: false };
  app.messages.add(sent);
  app.outbox.add(sent);
  return sent;
}

/**
 * Sends a message to all its targets, if all of them may receive it; each send only once for its `key`.
 * Returns the ids of the messages, or of the replies to them if the target replies.
 */
export function sendOnce(
  call: SendCall,
  from: number | undefined,
  key: string,
  check: (target: number) => void,
  reply?: (target: number) => Message,
): readonly bigint[] {
  const { app, input, now } = call;
  const transaction = input.transaction_id === undefined ? undefined : `${key}${from ?? 0}/${input.transaction_id}`;
  const earlier = transaction === undefined ? undefined : app.transactions.get(transaction, now);
  if (earlier !== undefined) return earlier.msgIds;
  const targets = [...new Set(input.targets)];
  const change = { ...call, by: from };
  const isChange = aboutAnother.has(input.content_type);
  for (const target of targets) {
    check(target);
    if (isChange) checkEffect(change, input, target);
  }
  const msgIds = targets.map((to) => {
    if (isChange) takeEffect(change, input, to);
    const sent = post(app, outgoing(input, from, to, now));
    return (reply?.(to) ?? sent).msgId;
  });
  if (transaction !== undefined) app.transactions.add(transaction, { sentAt: now, msgIds });
  return msgIds;
}

function outgoing(
  input: OutgoingMessage,
  from: number | undefined,
  to: number,
  now: number,
): Omit<Message, 'msgId' | 'isRecalled'> {
  return {
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
}
