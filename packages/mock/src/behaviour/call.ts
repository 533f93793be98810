import { ErrorCode, type OperationId, type OperationTypes } from '@lanying-im/types';
import type { Caller } from '../pipeline/caller.ts';
import type { Refusal } from '../refusal.ts';
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
  /** Where the caller reaches the mock: URLs that it gives out begin so. */
  readonly origin: string;
  /** An error to throw, with a code that the description lists for the operation. */
  readonly refuse: (code: OperationTypes[Id]['errorCode'], detail: string) => Refusal;
}

/** What a download answers in place of bytes: where they are. */
export interface Redirect {
  readonly location: string;
}

/** What comes of a call. */
export type Outcome<Id extends OperationId> = OperationTypes[Id]['result'] extends Blob
  ? Redirect
  : OperationTypes[Id]['result'];

/** What an operation does: the result of the call, or a refusal thrown. It never waits, so no two calls mix. */
export type Behaviour<Id extends OperationId> = (call: Call<Id>) => Outcome<Id>;

/** The behaviours of some operations. */
export type Behaviours<Id extends OperationId> = { readonly [Name in Id]: Behaviour<Name> };

/** The part of a call that finding the acting user takes. */
interface ActingCall {
  readonly caller: Caller;
  readonly refuse: (code: typeof ErrorCode.InvalidParameter, detail: string) => Refusal;
}

/** The user in whose name the call is made. */
export function actingUser({ caller, refuse }: ActingCall): User {
  if (caller.user !== undefined) return caller.user;
  throw refuse(ErrorCode.InvalidParameter, 'header user_id is missing; with an admin token it names the acting user');
}
