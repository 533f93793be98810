import { hashKey, partialMatchKey, QueryClient, skipToken } from '@tanstack/query-core';
import { describe, expect, it } from 'vitest';
import {
  listFriendsOptions,
  listFriendsQueryKey,
  listGroupMembersInfiniteOptions,
  listGroupMembersOptions,
  listGroupMembersQueryKey,
} from '../src/index.ts';
import { createClient, success } from './support/service.ts';

const client = (appId = 'welovemaxim') => createClient(appId, async () => success([{ user_id: 1, name: appId }]));

describe('a query key', () => {
  it('consists of library, operation, scope and input', () => {
    expect(listGroupMembersQueryKey(client().asUser(7), { group_id: 1, limit: 2 })).toEqual([
      'lanying',
      'listGroupMembers',
      { appId: 'welovemaxim', userId: 7, groupId: null },
      { group_id: 1, limit: 2 },
    ]);
  });

  it('is the key of the options', () => {
    const im = client().asUser(7);
    expect(listFriendsOptions(im).queryKey).toEqual(listFriendsQueryKey(im));
  });

  it('is the same with a field that is undefined as without it', () => {
    expect(listGroupMembersQueryKey(client(), { group_id: 1, limit: undefined as never })).toStrictEqual(
      listGroupMembersQueryKey(client(), { group_id: 1 }),
    );
  });

  it('is the same without an input as with an empty one', () => {
    expect(listFriendsQueryKey(client())).toStrictEqual(listFriendsQueryKey(client(), {}));
  });

  it.each([undefined, null, {}])('of %j in place of a client is an error that says what is needed', (im) => {
    expect(() => listFriendsQueryKey(im as never)).toThrow(
      'listFriends: the client must come from createLanyingClient or createLanyingCore.',
    );
  });

  it('does not depend on the order of the fields', () => {
    const one = listGroupMembersQueryKey(client(), { group_id: 1, limit: 2 });
    const other = listGroupMembersQueryKey(client(), { limit: 2, group_id: 1 });
    expect(hashKey(one)).toBe(hashKey(other));
  });

  it('does not change when the caller changes the input afterwards', () => {
    const input = { group_id: 1 };
    const key = listGroupMembersQueryKey(client(), input);
    input.group_id = 2;
    expect(key[3]).toEqual({ group_id: 1 });
  });

  it.each([
    ['users', client().asUser(1), client().asUser(2)],
    ['a user and nobody', client(), client().asUser(1)],
    ['a user and a group of the same id', client().asUser(1), client().asGroupAdmin(1)],
    ['apps', client('one'), client('two')],
  ])('differs between %s, and neither is the beginning of the other', (_name, one, other) => {
    const [first, second] = [listFriendsQueryKey(one), listFriendsQueryKey(other)];
    expect(partialMatchKey(first, second)).toBe(false);
    expect(partialMatchKey(second, first)).toBe(false);
  });

  it('keeps the data of two apps apart on one query client', async () => {
    const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
    const names = await Promise.all(
      ['one', 'two'].map((appId) => queryClient.fetchQuery(listFriendsOptions(client(appId)))),
    );
    expect(names).toEqual([[{ user_id: 1, name: 'one' }], [{ user_id: 1, name: 'two' }]]);
  });

  it('with fewer input fields is the beginning of those with more', () => {
    const im = client().asUser(1);
    const group = listGroupMembersQueryKey(im, { group_id: 1 });
    expect(partialMatchKey(listGroupMembersQueryKey(im, { group_id: 1, limit: 2 }), group)).toBe(true);
    expect(partialMatchKey(listGroupMembersInfiniteOptions(im, { group_id: 1, limit: 2 }).queryKey, group)).toBe(true);
    expect(partialMatchKey(listGroupMembersQueryKey(im, { group_id: 2 }), group)).toBe(false);
  });

  it('of an infinite query or a skipped one is not that of a query', () => {
    const im = client();
    const hashes = [
      listGroupMembersOptions(im, { group_id: 1 }),
      listGroupMembersInfiniteOptions(im, { group_id: 1 }),
      listGroupMembersOptions(im, skipToken),
      listFriendsOptions(im),
      listFriendsOptions(im, skipToken),
    ].map(({ queryKey }) => hashKey(queryKey));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('is accompanied by the operation id for devtools', () => {
    expect(listFriendsOptions(client()).meta).toEqual({ operationId: 'listFriends' });
  });
});
