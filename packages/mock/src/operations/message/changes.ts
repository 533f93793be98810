import { ErrorCode, MessageContentType } from '@lanying-im/types';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import type { Message } from '../../state/message.ts';
import { conversationOf, markRead, otherSide } from './conversation.ts';

/** Kinds of message that are about an earlier one. */
export const aboutAnother: ReadonlySet<number> = new Set([
  MessageContentType.ReadAck,
  MessageContentType.Recall,
  MessageContentType.Append,
  MessageContentType.Replace,
]);

/** What changing an earlier message needs. `by` is the acting user; undefined for the app itself. */
interface ChangeCall {
  readonly app: App;
  readonly now: number;
  readonly by: number | undefined;
  readonly error: (code: typeof ErrorCode.PermissionDenied, detail: string) => MockError;
}

/** Rejects the call unless the caller may change a message: a user their own, the app every message. */
function checkChange({ by, error }: Omit<ChangeCall, 'app' | 'now'>, { from, msgId }: Message): void {
  if (by !== undefined && from !== by) throw error(ErrorCode.PermissionDenied, `the message ${msgId} is of another`);
}

/** Rejects the call unless the caller may recall a message now. */
export function checkRecall(call: ChangeCall, message: Message): void {
  checkChange(call, message);
  const { recallMinutes } = call.app.settings.limits;
  const isLate = recallMinutes !== undefined && call.now - message.sentAt > recallMinutes * 60_000;
  if (!isLate || call.by === undefined) return;
  throw call.error(ErrorCode.PermissionDenied, `a message can be recalled for ${recallMinutes} minutes`);
}

/** A message about an earlier one, as it is sent. */
interface Change {
  readonly type: number;
  readonly content_type: number;
  readonly content: string;
  readonly related_mid?: string | undefined;
}

/** The earlier message that one is about, if it is still there and in the conversation with `to`. */
function changed({ app, by }: ChangeCall, { type, related_mid = '0' }: Change, to: number): Message | undefined {
  const message = app.messages.get(BigInt(related_mid));
  if (message === undefined || message.isRecalled || message.type !== type) return undefined;
  const isThere = by === undefined ? [message.from, message.to].includes(to) : otherSide(message, by) === to;
  return isThere ? message : undefined;
}

/** Rejects a message about an earlier one that its sender has no right to. */
export function checkEffect(call: ChangeCall, change: Change, to: number): void {
  const message = changed(call, change, to);
  if (message === undefined || change.content_type === MessageContentType.ReadAck) return;
  if (change.content_type === MessageContentType.Recall) checkRecall(call, message);
  else checkChange(call, message);
}

/** Applies a message about an earlier message, such as a recall. Does nothing if the earlier one is no longer kept. */
export function takeEffect(call: ChangeCall, change: Change, to: number): void {
  const message = changed(call, change, to);
  if (message === undefined) return;
  const { app, by } = call;
  if (change.content_type === MessageContentType.Recall) message.isRecalled = true;
  else if (change.content_type === MessageContentType.Append) message.content += change.content;
  else if (change.content_type === MessageContentType.Replace) message.content = change.content;
  else {
    const reader = by === undefined ? undefined : app.users.get(by);
    const conversation = reader && conversationOf(app, reader, to);
    if (conversation !== undefined) markRead(app, conversation, message.msgId);
  }
}
