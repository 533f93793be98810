import { ErrorCode } from '@lanying-im/types';
import type { MockOperation } from '../description/operation.ts';
import { MockError } from '../http/mock-error.ts';
import type { MockRequest } from '../http/types.ts';
import type { App } from '../state/app.ts';
import type { User } from '../state/users.ts';
import { anonymous, type Caller } from './caller.ts';
import { readUserToken, subjectOf } from './tokens.ts';

/** A header that holds an id. */
function idHeader({ header }: MockRequest, name: string): number | undefined {
  const text = header(name);
  if (!text) return undefined;
  const id = Number(text);
  if (/^\d{1,16}$/.test(text) && Number.isSafeInteger(id)) return id;
  throw new MockError(ErrorCode.InvalidParameter, `header ${name} must be an id: digits only`);
}

function invalid(detail: string): MockError {
  return new MockError(ErrorCode.InvalidAccessToken, detail);
}

/** The user whose token it is, even if the user is disabled. */
function ownerOf({ appId, users, devices }: App, token: string, now: number): User {
  const named = users.withToken(token);
  if (named !== undefined) return named;
  const read = readUserToken(appId, token);
  const user = read && users.get(read.userId);
  if (user === undefined) throw invalid('header access-token is not a token of this app');
  const { session } = read ?? {};
  if (session === undefined) return user;
  if (session.expiresAt <= now) throw invalid('header access-token has expired');
  if (!devices.isSignedIn(user.userId, session)) throw invalid('header access-token was signed out');
  return user;
}

function userOf(app: App, token: string, now: number): User {
  const user = ownerOf(app, token, now);
  if (!user.isDisabled) return user;
  throw new MockError(ErrorCode.PermissionDenied, 'header access-token: an administrator has disabled the user');
}

function actAs(app: App, userId: number | undefined): User | undefined {
  if (userId === undefined) return undefined;
  const user = app.users.get(userId);
  if (user !== undefined) return user;
  throw new MockError(ErrorCode.UserNotFound, `header user_id: there is no user ${userId} in this app`);
}

/** Returns who calls, by the token and the headers with which an admin acts as a user. */
export function authenticate(app: App, operation: MockOperation, request: MockRequest, now: number): Caller {
  if (operation.token === 'none') return anonymous;
  const token = request.header('access-token');
  if (!token) throw new MockError(ErrorCode.MissingAccessToken, 'header access-token is missing');
  const isAdmin = token === app.adminToken;
  const tokenUser = isAdmin ? undefined : userOf(app, token, now);
  if (operation.token === 'admin' && !isAdmin) {
    throw new MockError(ErrorCode.PermissionDenied, `${operation.operationId} requires an admin token, not a user's`);
  }
  if (operation.token === 'user' && isAdmin) {
    throw new MockError(ErrorCode.PermissionDenied, `${operation.operationId} requires a user's token, not an admin's`);
  }
  const userId = idHeader(request, 'user_id');
  if (tokenUser === undefined) {
    const user = actAs(app, userId);
    const account = user === undefined ? app.users.get(subjectOf(token)) : undefined;
    return { role: 'admin', user, account, adminOfGroup: idHeader(request, 'group_id') };
  }
  if (userId !== undefined && userId !== tokenUser.userId) {
    throw new MockError(ErrorCode.PermissionDenied, 'header user_id names somebody else than the token does');
  }
  return { role: 'user', user: tokenUser, account: undefined, adminOfGroup: undefined };
}
