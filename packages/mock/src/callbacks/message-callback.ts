import { type MessageCallback, MessageCallbackType, MessageContentType, MessageTargetType } from '@lanying-im/types';
import { stringifyExact } from '../http/exact-json.ts';
import { contentName } from '../operations/message/views.ts';
import { type Message, theApp } from '../state/message.ts';

/** A message callback, with the message that a recall, a replacement or the like is about. */
export interface SentCallback extends MessageCallback {
  readonly relatedMid?: string;
}

/** Types of the messages that are about an earlier one. Only `REPLACE` was observed; the others follow its pattern. */
const eventTypes: Readonly<Record<number, string>> = {
  [MessageContentType.ReadAck]: 'READ_ACK',
  [MessageContentType.Recall]: 'RECALL',
  [MessageContentType.Append]: 'APPEND',
  [MessageContentType.Replace]: MessageCallbackType.Replace,
};

/** Returns the callback of a message. */
export function toCallback(appId: string, message: Message): SentCallback {
  const { msgId, from = theApp, to, type, contentType, content, ext = '', attachment, relatedMid } = message;
  const chat = type === MessageTargetType.Group ? MessageCallbackType.GroupChat : MessageCallbackType.Chat;
  return {
    appId,
    from: { uid: String(from) },
    to: { uid: String(to) },
    type: eventTypes[contentType] ?? chat,
    ctype: contentName(contentType) ?? contentName(MessageContentType.Text) ?? '',
    content,
    ext,
    msgId: String(msgId),
    ...(attachment !== undefined && { attachment }),
    ...(relatedMid !== undefined && { relatedMid: String(relatedMid) }),
  };
}

/** Returns the body of the request that delivers a callback: message ids are integers on the wire. */
export function callbackBody(callback: SentCallback): string {
  return stringifyExact(callback, ['msgId', 'relatedMid']);
}
