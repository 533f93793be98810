import type { OperationId } from '@lanying-im/types';

/** The part of JSON Schema that the description uses for inputs, with one more type: an integer beyond 2^53, as digits. */
export interface InputSchema {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'message-id';
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: InputSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, InputSchema>>;
  readonly required?: readonly string[];
  /** True where an object may have any other fields; absent where it may not. */
  readonly additionalProperties?: true;
  /** Exactly the schemas of which one must match. */
  readonly oneOf?: readonly InputSchema[];
}

/** What the proxy knows about one operation. */
export interface ProxyOperation {
  readonly id: OperationId;
  readonly method: string;
  /** Literal path; this API has no path parameters. */
  readonly path: string;
  /** Query parameters by their names. */
  readonly query: Readonly<Record<string, InputSchema>>;
  /** Names of the query parameters that must be present. */
  readonly required: readonly string[];
  /** JSON body; absent where the operation has none. */
  readonly body?: InputSchema;
  /** Input fields that name the acting user. */
  readonly actingUser?: readonly string[];
  /** Input fields that name the group which the call administers. */
  readonly actingGroup?: readonly string[];
}

/** Input of an operation, as a caller of the client's method would write it; frozen at every depth. */
export type OperationInput = Readonly<Record<string, unknown>>;
