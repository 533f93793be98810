import { type AiMessage, ChatType, ErrorCode, MessageContentType, MessageTargetType } from '@lanying-im/types';
import type { Message } from '../../state/message.ts';
import { theApp } from '../../state/message.ts';
import type { AiScript } from '../../state/settings.ts';
import type { Handlers } from '../handler.ts';
import { aboutAnother } from '../message/changes.ts';
import { checkTarget, post, type SendCall, senderOf, sendOnce } from '../message/send.ts';
import { toMessage } from '../message/views.ts';

/** What the script of an app says to a question. */
function replyTo({ replies = [], otherwise = 'You said: {content}' }: AiScript, content: string): string {
  const question = content.toLowerCase();
  const scripted = replies.find(({ when }) => question.includes(when.toLowerCase()));
  return (scripted?.reply ?? otherwise).replaceAll('{content}', () => content);
}

/** Keeps the reply to a question: from the target to the sender of the question, or into the group. */
function reply({ app, input, now }: SendCall, from: number | undefined, target: number): Message {
  const isGroup = input.type === MessageTargetType.Group;
  return post(app, {
    // Which user is the AI of a group is set in the console, not by the API.
    from: isGroup ? undefined : target,
    type: input.type,
    to: isGroup ? target : (from ?? theApp),
    contentType: MessageContentType.Text,
    content: replyTo(app.settings.ai, input.content),
    attachment: undefined,
    ext: undefined,
    config: undefined,
    relatedMid: undefined,
    onlineOnly: input.online_only ?? false,
    sentAt: now,
  });
}

function toAiMessage(message: Message): AiMessage {
  const type = message.type === MessageTargetType.Group ? ChatType.GroupChat : ChatType.Chat;
  return { ...toMessage(message), type };
}

/** What the operations of the tag `ai` do. */
export const ai: Handlers<'sendAiMessage'> = {
  sendAiMessage(call) {
    const { app, input, error } = call;
    if (aboutAnother.has(input.content_type)) {
      throw error(ErrorCode.InvalidParameter, `body content_type ${input.content_type} poses no question`);
    }
    const from = senderOf(call);
    const sent = sendOnce(
      call,
      from,
      'ai/',
      (target) => checkTarget(call, target, from),
      (target) => reply(call, from, target),
    );
    const messages = sent.flatMap((msgId) => {
      const message = app.messages.get(msgId);
      return message === undefined ? [] : [toAiMessage(message)];
    });
    return { messages, message_quota_usage: messages.length * (app.settings.ai.usage ?? 1) };
  },
};
