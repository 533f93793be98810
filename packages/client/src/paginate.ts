import type { OperationDescriptor } from './descriptor.ts';
import type { CallOptions, OperationCaller } from './operation.ts';

/** A call that answers in pages: `await` gives the first page, `for await` gives every item of every page. */
export interface PagePromise<Page, Item> extends Promise<Page>, AsyncIterable<Item> {}

/** Sends for the first page at once; the others are sent for as the caller iterates. */
export function paginate<Page, Item>(
  _im: OperationCaller,
  _descriptor: OperationDescriptor,
  _input: unknown,
  _options: CallOptions | undefined,
): PagePromise<Page, Item> {
  throw new Error('not written yet');
}
