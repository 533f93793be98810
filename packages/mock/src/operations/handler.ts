import { ErrorCode, type OperationId, type OperationTypes } from '@lanying-im/types';
import type { Caller } from '../auth/caller.ts';
import type { MockError } from '../http/mock-error.ts';
import type { App } from '../state/app.ts';
import type { User } from '../state/users.ts';

/** One call of an operation, its input checked against the description. */
export interface Call<Id extends OperationId> {
  readonly input: OperationTypes[Id]['input'];
  readonly app: App;
  readonly caller: Caller;
  /** The mock's time of the call, in milliseconds since 1970. */
  readonly now: number;
  /** A header of the request, by its name in lower case. */
  readonly header: (name: string) => string | null | undefined;
  /** Where the caller reaches the mock: URLs that it returns begin so. */
  readonly origin: string;
  /** An error to throw, with a code that the description lists for the operation. */
  readonly error: (code: OperationTypes[Id]['errorCode'], detail: string) => MockError;
}

/** What a download returns in place of bytes: where they are. */
export interface Redirect {
  readonly location: string;
}

/** The result of a call. */
export type Outcome<Id extends OperationId> = OperationTypes[Id]['result'] extends Blob
  ? Redirect
  : OperationTypes[Id]['result'];

/** What an operation does: the result of the call, or an error that it throws. It never waits, so no two calls mix. */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Outcome<Id>;

/** The handlers of some operations. */
export type Handlers<Id extends OperationId> = { readonly [Name in Id]: Handler<Name> };

/** What finding the acting user needs of a call. */
interface ActingCall {
  readonly caller: Caller;
  readonly error: (code: typeof ErrorCode.InvalidParameter, detail: string) => MockError;
}

/** Returns the user as whom the call is made: without a `user_id` header, an admin token acts as its own account. */
export function actingUser({ caller, error }: ActingCall): User {
  const user = caller.user ?? caller.account;
  if (user !== undefined) return user;
  const detail = 'header user_id is missing, and the seed has no account of the admin token itself';
  throw error(ErrorCode.InvalidParameter, detail);
}
