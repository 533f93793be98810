import type { OperationDescriptor } from '../description/operation-descriptor.ts';
import type { CallOptions, OperationCaller } from './operation-caller.ts';
import { type PagePromise, paginate } from './paginate.ts';

/** The arguments after the client: the input may be left out when all its fields are optional. */
export type OperationArguments<Input extends object> =
  Record<never, never> extends Input
    ? [input?: Input | undefined, options?: CallOptions | undefined]
    : [input: Input, options?: CallOptions | undefined];

/** One operation as a function of its own, for bundles that should contain only what they call. */
export interface Operation<Input extends object, Result> {
  (im: OperationCaller, ...rest: OperationArguments<Input>): Promise<Result>;
  /** What the description says about the operation. */
  readonly descriptor: OperationDescriptor;
}

/** An operation whose result is a page: await it for one page, iterate over it for all items. */
export interface PagedOperation<Input extends object, Page, Item> {
  (im: OperationCaller, ...rest: OperationArguments<Input>): PagePromise<Page, Item>;
  /** What the description says about the operation. */
  readonly descriptor: OperationDescriptor;
}

/** Calls an operation, and iterates over its pages where it has such. */
export function callOperation(
  im: OperationCaller,
  descriptor: OperationDescriptor,
  input?: object,
  options?: CallOptions,
): Promise<unknown> {
  return descriptor.page ? paginate(im, descriptor, input, options) : im.call(descriptor, input, options);
}

/** Makes the function that calls an operation. */
export function defineOperation<Input extends object, Result>(
  descriptor: OperationDescriptor,
): Operation<Input, Result> {
  return Object.assign(
    (im: OperationCaller, ...[input, options]: OperationArguments<Input>) =>
      // The descriptor and the type arguments come from the same description: the result has this type.
      im.call(descriptor, input, options) as Promise<Result>,
    { descriptor },
  );
}

/** Makes the function that calls an operation and iterates over its pages. */
export function definePagedOperation<Input extends object, Page, Item>(
  descriptor: OperationDescriptor,
): PagedOperation<Input, Page, Item> {
  return Object.assign(
    (im: OperationCaller, ...[input, options]: OperationArguments<Input>) =>
      paginate<Page, Item>(im, descriptor, input, options),
    { descriptor },
  );
}
