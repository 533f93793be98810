import type { OperationDescriptor } from './descriptor.ts';
import type { RetryOptions } from './options.ts';
import { type PagePromise, paginate } from './paginate.ts';

/** What a caller may set for one call; what is not set is as in the options of the client. */
export interface CallOptions extends RetryOptions {
  /** Ends the call; its reason is rethrown untouched. */
  signal?: AbortSignal | undefined;
  /** Headers for this call, added to the client's own. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** The part of a client that operations need: anything that can send a described operation. */
export interface OperationCaller {
  /**
   * Sends one described operation and gives its unwrapped result; the generated operations are one-liners over it.
   *
   * @throws LanyingError, one class per cause, or the reason of the caller's own signal
   */
  call(descriptor: OperationDescriptor, input?: object, options?: CallOptions): Promise<unknown>;
}

/** The arguments after the client: the input may be left out when all its fields are optional. */
export type OperationArguments<Input extends object> =
  Record<never, never> extends Input ? [input?: Input, options?: CallOptions] : [input: Input, options?: CallOptions];

/** One operation as a function of its own, for bundles that should carry only what they call. */
export interface Operation<Input extends object, Result> {
  (im: OperationCaller, ...rest: OperationArguments<Input>): Promise<Result>;
  /** What the description says about the operation. */
  readonly descriptor: OperationDescriptor;
}

/** An operation that answers in pages: await it for one page, iterate over it for all items. */
export interface PagedOperation<Input extends object, Page, Item> {
  (im: OperationCaller, ...rest: OperationArguments<Input>): PagePromise<Page, Item>;
  /** What the description says about the operation. */
  readonly descriptor: OperationDescriptor;
}

/** Sends a described operation, and walks its pages where it has such. */
export function callDescribed(
  im: OperationCaller,
  descriptor: OperationDescriptor,
  [input, options]: [input?: object, options?: CallOptions],
): Promise<unknown> {
  return descriptor.page ? paginate(im, descriptor, input, options) : im.call(descriptor, input, options);
}

/** Makes the function that sends the described operation. */
export function defineOperation<Input extends object, Result>(
  descriptor: OperationDescriptor,
): Operation<Input, Result> {
  return Object.assign(
    (im: OperationCaller, ...[input, options]: OperationArguments<Input>) =>
      // The descriptor and the type arguments come from the same description: the answer has this type.
      im.call(descriptor, input, options) as Promise<Result>,
    { descriptor },
  );
}

/** Makes the function that sends the described operation and walks its pages. */
export function definePagedOperation<Input extends object, Page, Item>(
  descriptor: OperationDescriptor,
): PagedOperation<Input, Page, Item> {
  return Object.assign(
    (im: OperationCaller, ...[input, options]: OperationArguments<Input>) =>
      paginate<Page, Item>(im, descriptor, input, options),
    { descriptor },
  );
}
