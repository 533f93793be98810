import { ErrorCode, type UserToken } from '@lanying-im/types';
import { makeSessionToken, makeToken } from '../../auth/tokens.ts';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';
import type { User } from '../../state/users.ts';
import type { Handlers } from '../handler.ts';
import { changeSettings } from '../user/settings.ts';
import { platformOf, pushTokenOf } from './device.ts';

/** What signing in needs of a call. */
interface SignInCall {
  readonly app: App;
  readonly input: { readonly password: string; readonly device_guid?: string | undefined };
  readonly now: number;
  readonly header: (name: string) => string | null | undefined;
  readonly error: (
    code:
      | typeof ErrorCode.UserNotFound
      | typeof ErrorCode.InvalidParameter
      | typeof ErrorCode.InvalidLicense
      | typeof ErrorCode.LicenseExpired,
    detail: string,
  ) => MockError;
}

/** Keys of the chat SDK. The mock has no chat connection, so they open nothing. */
const sdkKeys = { public_key: 'mock-public-key', encrypt_type: 0 };

/** Whether a password is a user's. */
export function isPassword({ password }: User, given: string): boolean {
  return password === undefined || password === given;
}

/** Signs a user in. `field` is where the request names the user. */
function signIn({ app, input, now, header, error }: SignInCall, user: User | undefined, field: string): UserToken {
  const { license, tokenLifetime } = app.settings;
  if (license === 'invalid') throw error(ErrorCode.InvalidLicense, 'the mock is configured so');
  if (license === 'expired') throw error(ErrorCode.LicenseExpired, 'the mock is configured so');
  if (user === undefined) throw error(ErrorCode.UserNotFound, `body ${field}: there is no such user`);
  // No document has a code for these two.
  if (!isPassword(user, input.password)) throw error(ErrorCode.InvalidParameter, 'body password is wrong');
  if (user.isDisabled) throw error(ErrorCode.InvalidParameter, `body ${field}: an administrator has disabled the user`);

  const { userId } = user;
  const guid = input.device_guid;
  const expiresAt = now + tokenLifetime;
  const userAgent = (header('user-agent') ?? '').slice(0, 300);
  const session = app.devices.signIn(userId, { guid, platform: platformOf(userAgent), userAgent, expiresAt }, now);
  const pushToken = guid === undefined ? undefined : pushTokenOf(app.appId, guid);
  if (pushToken !== undefined) changeSettings(app, user, { push_token: pushToken });
  const storeToken = makeToken(app.appId, `store-${userId}`, 'user');
  return {
    user_id: userId,
    token: makeSessionToken(app.appId, userId, { ...session, signedInAt: now, expiresAt }),
    expire: expiresAt,
    ...(pushToken !== undefined && { push_token: pushToken }),
    store_token: storeToken,
    access_key_secret: storeToken.slice(-32),
    ...sdkKeys,
  };
}

/** What the operations of the tag `token` do. */
export const token: Handlers<'createUserTokenById' | 'createUserTokenByUsername' | 'createUserTokenByLogin'> = {
  createUserTokenById: (call) => signIn(call, call.app.users.get(call.input.user_id), 'user_id'),

  createUserTokenByUsername: (call) => signIn(call, call.app.users.named(call.input.name), 'name'),

  createUserTokenByLogin(call) {
    const { users } = call.app;
    const name = call.input.login_name;
    return signIn(call, users.named(name) ?? users.withMobile(name) ?? users.withEmail(name), 'login_name');
  },
};
