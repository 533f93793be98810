import { ErrorCode, type MemberResult, OperationResult } from '@lanying-im/types';
import { errors } from '../../generated/errors.ts';
import type { MockError } from '../../http/mock-error.ts';
import type { App } from '../../state/app.ts';

/** The part of a call about several users that doing it for each of them takes. */
export interface ListCall<Code> {
  readonly app: App;
  readonly input: { readonly user_list: readonly number[] };
  readonly error: (code: typeof ErrorCode.UserNotFound | Code, detail: string) => MockError;
}

/**
 * Does something for each user of a list, once for each; one who cannot have it done does not keep it from the others.
 * If all fail for the same reason, the call fails with that code.
 *
 * @param act does it and answers nothing, or does nothing and answers why not
 */
export function forEachUser<Code extends number>(
  { app, input, error }: ListCall<Code>,
  act: (userId: number) => Code | undefined,
): MemberResult[] {
  const reasons = new Set<Code | typeof ErrorCode.UserNotFound>();
  let hasSucceeded = false;
  const results = [...new Set(input.user_list)].map((userId): MemberResult => {
    const code = app.users.get(userId) === undefined ? ErrorCode.UserNotFound : act(userId);
    if (code === undefined) {
      hasSucceeded = true;
      return { result: OperationResult.Success, user_id: userId };
    }
    reasons.add(code);
    return { result: OperationResult.Fail, user_id: userId, reason: errors[code]?.message.en ?? '' };
  });
  const [only] = reasons;
  if (hasSucceeded || only === undefined || reasons.size > 1) return results;
  throw error(only, `body user_list: ${input.user_list.join(', ').slice(0, 100)}`);
}
