import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listGroupMembers } from '../src/generated/descriptors.ts';
import { isLanyingApiError, LanyingResponseError, nextCursor } from '../src/index.ts';
import { clients } from './support/clients.ts';
import { type Arrived, failure, options, rejection, stub, success } from './support/stub.ts';

const member = (user_id: number) => ({ user_id, join_time: 0 });

/** A service that returns `pages`, each under the cursor of the one before. */
function pages(...sizes: number[]) {
  let next = 0;
  const content = sizes.map((size) => Array.from({ length: size }, () => member(++next)));
  return stub(({ url }: Arrived) => {
    const at = Number(url.searchParams.get('cursor') ?? 0);
    return success(content[at] ?? [], at + 1 < content.length ? { cursor: String(at + 1) } : {});
  });
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe.each(clients)('lists through %s', (_, make) => {
  it('await to one page', async () => {
    const { fetch, arrived } = pages(2, 1);
    const page = await make({ ...options, fetch }).listGroupMembers({ group_id: 1 });
    expect(page).toEqual({ data: [member(1), member(2)], cursor: '1' });
    expect(arrived).toHaveLength(1);
  });

  it('iterate over the items of all pages, each page fetched once and the first without a cursor', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4), { minLength: 1, maxLength: 6 }), async (sizes) => {
        const { fetch, arrived } = pages(...sizes);
        const found = await all(make({ ...options, fetch }).listGroupMembers({ group_id: 1, limit: 4 }));
        const total = sizes.reduce((sum, size) => sum + size, 0);
        expect(found.map(({ user_id }) => user_id)).toEqual(Array.from({ length: total }, (_, index) => index + 1));
        expect(arrived.map(({ url }) => url.searchParams.get('cursor'))).toEqual(
          sizes.map((_, index) => (index === 0 ? null : String(index))),
        );
        expect(new Set(arrived.map(({ url }) => url.searchParams.get('limit')))).toEqual(new Set(['4']));
      }),
    );
  });

  it.each(['', null, undefined])('end where the cursor is %j', async (cursor) => {
    const { fetch, arrived } = stub(success([member(1)], { cursor }));
    expect(await all(make({ ...options, fetch }).listGroupMembers({ group_id: 1 }))).toHaveLength(1);
    expect(arrived).toHaveLength(1);
  });

  it('read a cursor that is a number as its digits, by the rule that hooks use, too', async () => {
    const { fetch, arrived } = stub(success([member(1)], { cursor: 5 }), success([member(2)], { cursor: 0 }));
    expect(await all(make({ ...options, fetch }).listGroupMembers({ group_id: 1 }))).toHaveLength(2);
    expect(arrived.map(({ url }) => url.searchParams.get('cursor'))).toEqual([null, '5']);
    const cursors = ['a', 5, '', 0, null, undefined, {}].map((cursor) => nextCursor(listGroupMembers, { cursor }));
    expect(cursors).toEqual(['a', '5', undefined, undefined, undefined, undefined, undefined]);
  });

  it('go on from a cursor of the caller', async () => {
    const { fetch, arrived } = pages(1, 1, 1);
    const found = await all(make({ ...options, fetch }).listGroupMembers({ group_id: 1, cursor: '1' }));
    expect(found).toEqual([member(2), member(3)]);
    expect(arrived).toHaveLength(2);
  });

  it('stop with an error when a cursor comes back, however long the circle is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.nat(3), async (circle, tail) => {
        let requested = 0;
        const { fetch, arrived } = stub(() => {
          const at = requested++;
          return success([member(at)], { cursor: `c${at < tail ? `t${at}` : (at - tail) % circle}` });
        });
        const error = await rejection(all(make({ ...options, fetch }).listGroupMembers({ group_id: 1 })));
        expect(error).toBeInstanceOf(LanyingResponseError);
        expect(String(error)).toContain('listGroupMembers: the cursor does not advance');
        expect(arrived).toHaveLength(tail + circle + 1);
      }),
    );
  });

  it('stop with an error when the first page returns the cursor of the caller', async () => {
    const { fetch } = stub(success([member(1)], { cursor: 'same' }));
    const list = make({ ...options, fetch }).listGroupMembers({ group_id: 1, cursor: 'same' });
    expect(await rejection(all(list))).toBeInstanceOf(LanyingResponseError);
  });

  it('fetch no page that nobody wants', async () => {
    const { fetch, arrived } = pages(2, 2, 2);
    for await (const { user_id } of make({ ...options, fetch }).listGroupMembers({ group_id: 1 })) {
      if (user_id === 3) break;
    }
    expect(arrived).toHaveLength(2);
  });

  it('can be awaited and iterated, and iterated again, with one request for the first page', async () => {
    const { fetch, arrived } = pages(1, 1);
    const list = make({ ...options, fetch }).listGroupMembers({ group_id: 1 });
    expect((await list).data).toHaveLength(1);
    expect(await all(list)).toHaveLength(2);
    expect(await all(list)).toHaveLength(2);
    expect(arrived.map(({ url }) => url.searchParams.get('cursor'))).toEqual([null, '1', '1']);
  });

  it('throw what the service says, at the page where it says so', async () => {
    const { fetch } = stub(success([member(1)], { cursor: 'next' }), failure(20001));
    const seen: number[] = [];
    const walk = async (): Promise<void> => {
      for await (const { user_id } of make({ ...options, fetch }).listGroupMembers({ group_id: 1 })) seen.push(user_id);
    };
    expect(isLanyingApiError(await rejection(walk()), 20001)).toBe(true);
    expect(seen).toEqual([1]);
  });

  it('heed the signal between pages and send the headers of the call with each', async () => {
    const { fetch, arrived } = pages(1, 1, 1);
    const controller = new AbortController();
    const call = { signal: controller.signal, headers: { 'x-trace': '1' } };
    const walk = async (): Promise<void> => {
      for await (const { user_id } of make({ ...options, fetch }).listGroupMembers({ group_id: 1 }, call)) {
        if (user_id === 2) controller.abort('enough');
      }
    };
    expect(await rejection(walk())).toBe('enough');
    expect(arrived.map(({ headers }) => headers['x-trace'])).toEqual(['1', '1']);
  });
});
