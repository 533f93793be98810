import type { CallOptions, OperationCaller, OperationDescriptor } from '@lanying-im/client';

/** A generated operation of the client, such as `listFriends`. */
export interface OperationCall<Input, Result> {
  (im: OperationCaller, input: Input, options?: CallOptions): Promise<Result>;
  readonly descriptor: OperationDescriptor;
}

/** What the options of every query and mutation report about themselves, for devtools and for global callbacks. */
export interface OperationMeta extends Record<string, unknown> {
  /** Id of the operation, as in the API's description. */
  readonly operationId: string;
  /** Present where input or result contains a secret or a file: it must not leave the page's memory. */
  readonly notDehydrated?: true;
}
