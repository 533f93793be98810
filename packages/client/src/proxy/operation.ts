import type { Schema } from '@cfworker/json-schema';
import type { OperationId } from '@lanying-im/types';

/** A JSON Schema without references. `x-message-id` marks an integer beyond 2^53 that the input has in digits. */
export type InputSchema = Schema & { readonly 'x-message-id'?: true };

/** What the proxy knows about one operation. */
export interface ProxyOperation {
  readonly id: OperationId;
  readonly method: string;
  /** Literal path; this API has no path parameters. */
  readonly path: string;
  /** All query parameters as one object. */
  readonly query: InputSchema;
  /** JSON body; absent where the operation has none. */
  readonly body?: InputSchema;
  /** Input fields that name the acting user. */
  readonly actingUser?: readonly string[];
  /** Input fields that name the group which the call administers. */
  readonly actingGroup?: readonly string[];
}

/** Input of an operation, as a caller of the client's method would write it; frozen at every depth. */
export type OperationInput = Readonly<Record<string, unknown>>;
