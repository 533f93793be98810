import { MessageContentName, MessageContentType, type Message as MessageView } from '@lanying-im/types';
import { type Message, theApp } from '../../state/message.ts';

/** The names that received messages have for the numbers of sent ones. */
const names: Readonly<Record<number, MessageContentName>> = {
  [MessageContentType.Text]: MessageContentName.Text,
  [MessageContentType.Image]: MessageContentName.Image,
  [MessageContentType.Audio]: MessageContentName.Audio,
  [MessageContentType.Video]: MessageContentName.Video,
  [MessageContentType.File]: MessageContentName.File,
  [MessageContentType.Location]: MessageContentName.Location,
  [MessageContentType.Command]: MessageContentName.Command,
  [MessageContentType.Forward]: MessageContentName.Forward,
};

/** Returns the name that received messages have for the number of a kind of message. */
export function contentName(contentType: number): MessageContentName | undefined {
  return names[contentType];
}

/** A message as readers of a conversation see it. */
export function toMessage(message: Message): MessageView {
  const { msgId, from = theApp, to, contentType, content, attachment, ext, config, sentAt } = message;
  const ctype = contentName(contentType);
  return {
    msg_id: String(msgId),
    from_xid: { uid: from },
    to_xid: { uid: to },
    ...(ctype !== undefined && { ctype }),
    content,
    ...(attachment !== undefined && { attachment }),
    ...(ext !== undefined && { ext }),
    ...(config !== undefined && { config }),
    timestamp: sentAt,
  };
}
