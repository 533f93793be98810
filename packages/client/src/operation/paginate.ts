import type { OperationDescriptor } from '../description/operation-descriptor.ts';
import { LanyingResponseError } from '../errors/response-error.ts';
import type { CallOptions, OperationCaller } from './operation-caller.ts';

/** A call whose result is a page: `await` it for the first page, `for await` iterates over the items of all pages. */
export interface PagePromise<Page, Item> extends Promise<Page>, AsyncIterable<Item> {}

type Fields = Readonly<Record<string, unknown>>;

/** Returns the cursor of the page behind a page; undefined where it is the last. A cursor that is a number is read as its digits. */
export function nextCursor({ page }: OperationDescriptor, result: object): string | undefined {
  const cursor = (result as Fields)[page?.cursor ?? ''];
  const isCursor = typeof cursor === 'string' || typeof cursor === 'number';
  return isCursor && cursor ? `${cursor}` : undefined;
}

/** Iterates from the first page on; a page is fetched when its first item is wanted. */
async function* iterate<Item>(
  im: OperationCaller,
  descriptor: OperationDescriptor,
  input: Fields,
  options: CallOptions | undefined,
  first: Promise<unknown>,
): AsyncGenerator<Item> {
  const { cursor: cursorField = '', items: itemsField = '' } = descriptor.page ?? {};
  const seen = new Set<unknown>([input[cursorField]]);
  for (let pending = first; ; ) {
    // The generator proved the names of these fields against the schema of the result.
    const page = (await pending) as Fields;
    yield* page[itemsField] as Iterable<Item>;
    const cursor = nextCursor(descriptor, page);
    if (cursor === undefined) return;
    if (seen.has(cursor)) throw new LanyingResponseError('the cursor does not advance.', descriptor.id, 200);
    seen.add(cursor);
    pending = im.call(descriptor, { ...input, [cursorField]: cursor }, options);
  }
}

/** Fetches the first page at once, and the others as the caller iterates. */
export function paginate<Page, Item>(
  im: OperationCaller,
  descriptor: OperationDescriptor,
  input: object = {},
  options?: CallOptions,
): PagePromise<Page, Item> {
  const fields = input as Fields; // An input is an object with the fields that the description names.
  const first = im.call(descriptor, fields, options);
  return Object.assign(first as Promise<Page>, {
    [Symbol.asyncIterator]: () => iterate<Item>(im, descriptor, fields, options, first),
  });
}
