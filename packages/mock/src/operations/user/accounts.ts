import { ErrorCode, UserStatus } from '@lanying-im/types';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import type { User } from '../../state/users.ts';
import { actingUser, type Handlers } from '../handler.ts';
import { isPassword } from '../token/sign-in.ts';
import { deleteAccount } from './deletion.ts';

/** Users on a page when the request does not say. */
const defaultPageSize = 50;

/** The part of a call about a list of users. */
interface ListCall {
  readonly app: App;
  readonly input: { readonly list: readonly number[] };
  readonly error: (code: typeof ErrorCode.UserNotFound, detail: string) => MockError;
}

/** Grants or revokes the right to sign in, for all users on the list or for none. */
function setDisabled({ app, input, error }: ListCall, isDisabled: boolean): true {
  const users = input.list.map((userId): User => {
    const found = app.users.get(userId);
    if (found === undefined) throw error(ErrorCode.UserNotFound, `body list: there is no user ${userId}`);
    return found;
  });
  for (const user of users) app.users.change(user, { isDisabled });
  return true;
}

type Ids =
  | 'listUsers'
  | 'disableUsers'
  | 'enableUsers'
  | 'changePassword'
  | 'setUserPassword'
  | 'setUsername'
  | 'deleteUser';

/** What the operations on accounts do. */
export const userAccounts: Handlers<Ids> = {
  listUsers({ app, input }) {
    const { page_num: page = 1, page_size: size = defaultPageSize } = input;
    return app.users.page((page - 1) * size, size).map(({ userId, username, isDisabled }) => {
      return { user_id: userId, username, status: isDisabled ? UserStatus.Disabled : UserStatus.Normal };
    });
  },

  disableUsers: (call) => setDisabled(call, true),
  enableUsers: (call) => setDisabled(call, false),

  changePassword(call) {
    const { app, input, error } = call;
    const user = actingUser(call);
    if (!isPassword(user, input.old_password)) throw error(ErrorCode.InvalidParameter, 'body old_password is wrong');
    app.users.change(user, { password: input.new_password });
    return true;
  },

  setUserPassword(call) {
    call.app.users.change(actingUser(call), { password: call.input.password });
    return true;
  },

  setUsername(call) {
    const { app, input, error } = call;
    const user = actingUser(call);
    const owner = app.users.named(input.username);
    if (owner !== undefined && owner !== user) throw error(ErrorCode.UserAlreadyExists, 'query username is taken');
    app.users.change(user, { username: input.username });
    return true;
  },

  deleteUser(call) {
    const { app, caller, input, now, error } = call;
    const user = actingUser(call);
    if (caller.role === 'user') {
      if (input.password === undefined) {
        throw error(ErrorCode.InvalidParameter, "body password is missing; with a user's token it is needed");
      }
      if (!isPassword(user, input.password)) throw error(ErrorCode.InvalidParameter, 'body password is wrong');
    }
    deleteAccount(app, user, now);
    return true;
  },
};
