import { ErrorCode, MessageContentType, MessageStatus } from '@lanying-im/types';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import type { Message } from '../../state/message.ts';
import type { User } from '../../state/users.ts';
import { actingUser, type Call, type Handlers } from '../handler.ts';
import { checkRecall } from './changes.ts';
import {
  type Conversation,
  contains,
  conversationOf,
  conversationsOf,
  isRead,
  markRead,
  messagesOf,
  otherSide,
  unreadIn,
} from './conversation.ts';
import { toMessage } from './views.ts';

interface ConversationCall<Code> {
  readonly app: App;
  readonly error: (code: typeof ErrorCode.UserNotFound | Code, detail: string) => MockError;
}

/** The conversation of a user that a call names. `outside` is what one from outside a group is rejected with. */
function named<Code>({ app, error }: ConversationCall<Code>, user: User, otherId: number, outside: Code): Conversation {
  const conversation = conversationOf(app, user, otherId);
  if (conversation === undefined) throw error(ErrorCode.UserNotFound, `there is no user or group ${otherId}`);
  const { group } = conversation;
  if (group === undefined || group.members.get(user.userId) !== undefined) return conversation;
  throw error(outside, `the acting user is not a member of ${otherId}`);
}

/** The message that a call acknowledges: the one it names, or the newest of the conversation. */
function acknowledged({ app, input, error }: Call<'acknowledgeMessage'>, conversation: Conversation) {
  if (input.msg_id === undefined) return messagesOf(app, conversation).next().value;
  const message = app.messages.get(BigInt(input.msg_id));
  if (message !== undefined && contains(app, conversation, message)) return message;
  throw error(ErrorCode.InvalidParameter, 'query msg_id names no message of the conversation');
}

/** The other side of the conversation that a call acknowledges, which the message determines if the call does not. */
function acknowledgedSide({ app, input, error }: Call<'acknowledgeMessage'>, { userId }: User): number {
  if (input.conversation_id !== undefined) return input.conversation_id;
  if (input.msg_id === undefined) {
    throw error(ErrorCode.InvalidParameter, 'query conversation_id and msg_id are both missing');
  }
  const message = app.messages.get(BigInt(input.msg_id));
  if (message !== undefined) return otherSide(message, userId);
  throw error(ErrorCode.InvalidParameter, 'query msg_id names no message');
}

/** The message that a call recalls. */
function recalled({ app, caller, input, error }: Call<'recallMessage'>): Message {
  const { conversation_id: otherId } = input;
  const message = app.messages.get(BigInt(input.msg_id));
  if (message !== undefined && !message.isRecalled) {
    // The app itself is in no conversation; for it, one is any that the named user or group takes part in.
    const isThere = caller.user
      ? otherSide(message, caller.user.userId) === otherId
      : [message.from, message.to].includes(otherId);
    if (isThere) return message;
  }
  throw error(ErrorCode.InvalidParameter, 'body msg_id names no message of the conversation');
}

/** What the operations of the tag `message` do with conversations and what is in them. */
export const messageConversations: Handlers<
  'listConversations' | 'listConversationMessages' | 'acknowledgeMessage' | 'recallMessage' | 'deleteConversation'
> = {
  listConversations(call) {
    const { app } = call;
    return conversationsOf(app, actingUser(call)).map((conversation) => ({
      conversation_id: { uid: conversation.otherId },
      num: unreadIn(app, conversation),
    }));
  },

  listConversationMessages(call) {
    const { app, input } = call;
    const user = actingUser(call);
    const conversation = named(call, user, input.opposite_id, ErrorCode.GroupMemberRequired);
    const messages: Message[] = [];
    for (const found of messagesOf(app, conversation, BigInt(input.msg_id_start))) {
      messages.push(found);
      if (messages.length > input.limit) break;
    }
    const next = messages.length > input.limit ? messages.pop() : undefined;
    return {
      messages: messages.map((found) => ({
        ...toMessage(found),
        status: isRead(app, conversation, found) ? MessageStatus.Read : MessageStatus.Unread,
      })),
      ...(next && { next_msg_id: String(next.msgId) }),
      is_last: next === undefined,
    };
  },

  acknowledgeMessage(call) {
    const user = actingUser(call);
    const side = acknowledgedSide(call, user);
    const conversation = named(call, user, side, ErrorCode.PermissionDenied);
    const message = acknowledged(call, conversation);
    if (message !== undefined) markRead(call.app, conversation, message.msgId);
    return true;
  },

  recallMessage(call) {
    const { caller, input } = call;
    if (caller.user !== undefined) named(call, caller.user, input.conversation_id, ErrorCode.PermissionDenied);
    const message = recalled(call);
    checkRecall({ ...call, by: caller.user?.userId }, message);
    message.isRecalled = true;
    const { app, now } = call;
    const { msgId: relatedMid, type, to } = message;
    // Subscribers receive the recall as a message of its own.
    app.outbox.add({
      msgId: app.ids.message(),
      from: caller.user?.userId ?? message.from,
      type,
      to,
      contentType: MessageContentType.Recall,
      content: '',
      attachment: undefined,
      ext: undefined,
      config: undefined,
      relatedMid,
      onlineOnly: false,
      sentAt: now,
      isRecalled: false,
    });
    return true;
  },

  deleteConversation(call) {
    const { app, input } = call;
    const user = actingUser(call);
    const conversation = named(call, user, input.conversation_id, ErrorCode.PermissionDenied);
    const newest = messagesOf(app, conversation).next().value;
    if (newest !== undefined) {
      const view = app.views.get(user.userId, input.conversation_id);
      app.views.set({ ...view, deletedTo: newest.msgId });
    }
    return true;
  },
};
