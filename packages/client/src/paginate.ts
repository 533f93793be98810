import type { OperationDescriptor } from './descriptor.ts';
import { LanyingResponseError } from './errors.ts';
import type { CallOptions, OperationCaller } from './operation.ts';

/** A call that answers in pages: `await` gives the first page, `for await` gives every item of every page. */
export interface PagePromise<Page, Item> extends Promise<Page>, AsyncIterable<Item> {}

type Fields = Readonly<Record<string, unknown>>;

/** Walks on from the first page, sending for a page when its first item is wanted. */
async function* walk<Item>(
  im: OperationCaller,
  descriptor: OperationDescriptor,
  input: Fields,
  options: CallOptions | undefined,
  first: Promise<unknown>,
): AsyncGenerator<Item> {
  const { cursor: cursorField = 'cursor', items: itemsField = 'data' } = descriptor.page ?? {};
  const seen = new Set([input[cursorField]]);
  for (let pending = first; ; ) {
    // The generator proved the names of these fields against the answer's schema.
    const page = (await pending) as Fields;
    yield* (page[itemsField] ?? []) as Iterable<Item>;
    const cursor = page[cursorField];
    if (!cursor) return;
    if (seen.has(cursor)) {
      throw new LanyingResponseError('the cursor does not advance', descriptor.id, 200);
    }
    seen.add(cursor);
    pending = im.call(descriptor, { ...input, [cursorField]: cursor }, options);
  }
}

/** Sends for the first page at once, and for the others as the caller iterates. */
export function paginate<Page, Item>(
  im: OperationCaller,
  descriptor: OperationDescriptor,
  input: unknown,
  options: CallOptions | undefined,
): PagePromise<Page, Item> {
  // An input is an object with the fields that the description names.
  const fields = (input ?? {}) as Fields;
  const first = im.call(descriptor, fields, options);
  return Object.assign(first as Promise<Page>, {
    [Symbol.asyncIterator]: () => walk<Item>(im, descriptor, fields, options, first),
  });
}
