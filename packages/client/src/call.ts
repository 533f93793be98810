import type { OperationDescriptor } from './descriptor.ts';
import type { Outcome } from './errors.ts';
import type { SplitInput } from './input.ts';
import type { CallOptions } from './operation.ts';
import type { LanyingScope } from './scope.ts';

/** What is known of any request: also of a raw one, whose path may be none of the description's. */
export interface Caller {
  readonly descriptor: OperationDescriptor | undefined;
  readonly scope: LanyingScope;
  /** The token that was sent, once it is known. */
  token?: string | undefined;
}

/** One logical call of an operation, which may take several attempts. */
export interface Call extends Caller {
  readonly descriptor: OperationDescriptor;
  readonly input: SplitInput;
  readonly options: CallOptions;
  /** Texts that must not come back in an error. */
  readonly secrets: unknown;
  /** What to say of the last attempt if no answer comes. */
  outcome: Outcome;
}
