import { ErrorCode, type OperationId } from '@lanying-im/types';
import type { Violation } from './validators.ts';

/** A constraint of the description whose violation has an error code of its own, instead of 10002. */
interface Constraint {
  readonly pointer: RegExp;
  readonly keyword: string;
  readonly code: number;
  readonly detail: string;
}

const constraints: { readonly [Id in OperationId]?: readonly Constraint[] } = {
  setGroupPushMode: [
    {
      pointer: /^\/msg_push_mode$/,
      keyword: 'enum',
      code: ErrorCode.InvalidMsgPushMode,
      detail: 'body msg_push_mode must be 0 to 4',
    },
  ],
  sendPushNotification: [
    {
      pointer: /^\/audience\/\w+$/,
      keyword: 'maxItems',
      code: ErrorCode.TooManyPushTargets,
      detail: 'the list in audience has more than 500 entries',
    },
  ],
};

/** The code of its own that one of the violations has, if any. */
export function constraintCode(
  operationId: OperationId,
  violations: readonly Violation[],
): { readonly code: number; readonly detail: string } | undefined {
  return constraints[operationId]?.find(({ pointer, keyword }) =>
    violations.some((violation) => violation.keyword === keyword && pointer.test(violation.pointer)),
  );
}
