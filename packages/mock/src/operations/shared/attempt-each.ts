import { ErrorCode, type MemberResult, OperationResult } from '@lanying-im/types';
import { errors } from '../../generated/errors.ts';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';

/** What became of one item of a list. */
export interface Attempt<Item, Code> {
  readonly item: Item;
  /** Why it failed; absent where it succeeded. */
  readonly code: Code | undefined;
}

/** What became of a list. */
export interface Attempts<Item, Code> {
  readonly attempts: readonly Attempt<Item, Code>[];
  /** The one reason for which every item failed, so that the call as a whole fails. */
  readonly failure: Code | undefined;
}

/**
 * Runs a function for each item of a list; an item that fails does not stop the others.
 *
 * @param act returns undefined after a success, or why it changed nothing
 */
export function attemptEach<Item, Code extends number>(
  items: Iterable<Item>,
  act: (item: Item) => Code | undefined,
): Attempts<Item, Code> {
  const attempts = Array.from(items, (item) => ({ item, code: act(item) }));
  const codes = new Set(attempts.map(({ code }) => code));
  const [only] = codes;
  return { attempts, failure: codes.size === 1 ? only : undefined };
}

/** Returns the meaning of an error code, as lists of results show it. */
export function reasonFor(code: number): string {
  return errors[code]?.message.en ?? '';
}

/** Lists ids for the detail of an error, cut where there are very many. */
export function shortList(ids: readonly number[]): string {
  return ids.join(', ').slice(0, 100);
}

/** The result for one user of a list. */
export function memberResult({ item, code }: Attempt<number, number>): MemberResult {
  if (code === undefined) return { result: OperationResult.Success, user_id: item };
  return { result: OperationResult.Fail, user_id: item, reason: reasonFor(code) };
}

/** The part of a call about the users in `user_list`. */
export interface UserListCall<Code> {
  readonly app: App;
  readonly input: { readonly user_list: readonly number[] };
  readonly error: (code: typeof ErrorCode.UserNotFound | Code, detail: string) => MockError;
}

/** Runs a function once for each user of a list, and returns the results. */
export function forEachUser<Code extends number>(
  { app, input, error }: UserListCall<Code>,
  act: (userId: number) => Code | undefined,
): MemberResult[] {
  const { attempts, failure } = attemptEach(new Set(input.user_list), (userId) =>
    app.users.get(userId) === undefined ? ErrorCode.UserNotFound : act(userId),
  );
  if (failure !== undefined) throw error(failure, `body user_list: ${shortList(input.user_list)}`);
  return attempts.map(memberResult);
}
