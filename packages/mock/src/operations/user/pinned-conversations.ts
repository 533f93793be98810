import { ErrorCode } from '@lanying-im/types';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import { actingUser, type Handlers } from '../handler.ts';

/** What finding a conversation needs of a call. */
interface PinCall {
  readonly app: App;
  readonly input: { readonly conversation_id: number };
  readonly error: (code: typeof ErrorCode.InvalidParameter, detail: string) => MockError;
}

/** Rejects an id that is neither a user's nor a group's. */
function checkConversation({ app, input, error }: PinCall): void {
  const id = input.conversation_id;
  if (app.users.get(id) !== undefined || app.groups.get(id) !== undefined) return;
  throw error(ErrorCode.InvalidParameter, 'body conversation_id is the id of no user and of no group');
}

/** What the operations on pinned conversations do. */
export const userPins: Handlers<'pinConversation' | 'unpinConversation' | 'listPinnedConversations'> = {
  pinConversation(call) {
    const { userId } = actingUser(call);
    checkConversation(call);
    call.app.pinned.add(userId, call.input.conversation_id);
    return true;
  },

  unpinConversation(call) {
    call.app.pinned.remove(actingUser(call).userId, call.input.conversation_id);
    return true;
  },

  listPinnedConversations(call) {
    const { app } = call;
    const ids = [...app.pinned.of(actingUser(call).userId)];
    return {
      conversation_ids: ids.filter((id) => app.users.get(id) !== undefined || app.groups.get(id) !== undefined),
    };
  },
};
