import type { OperationCaller } from '@lanying-im/client';
import { hashKey, partialMatchKey } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import {
  type ClientScope,
  listFriendsOptions,
  listFriendsQueryKey,
  listGroupMembersInfiniteOptions,
  listGroupMembersOptions,
  listGroupMembersQueryKey,
  type ScopedCaller,
} from '../src/index.ts';

const call: OperationCaller['call'] = () => Promise.reject(new Error('nothing is called here'));
const client = (scope: ClientScope = {}): ScopedCaller => ({ scope, call });

describe('a query key', () => {
  it('says the library, the operation, the scope and the input', () => {
    expect(listGroupMembersQueryKey(client({ appId: 'welovemaxim', userId: 7 }), { group_id: 1, limit: 2 })).toEqual([
      'lanying',
      'listGroupMembers',
      { appId: 'welovemaxim', userId: 7, groupId: null },
      { group_id: 1, limit: 2 },
    ]);
  });

  it('is the key of the options', () => {
    const im = client({ userId: 7 });
    expect(listFriendsOptions(im).queryKey).toEqual(listFriendsQueryKey(im));
  });

  it('is the same with a field that is undefined as without it', () => {
    const undefinedLimit = { group_id: 1, limit: undefined } as unknown as { group_id: number }; // As from plain JavaScript.
    expect(listGroupMembersQueryKey(client(), undefinedLimit)).toStrictEqual(
      listGroupMembersQueryKey(client(), { group_id: 1 }),
    );
  });

  it('is the same without an input as with an empty one', () => {
    expect(listFriendsQueryKey(client())).toStrictEqual(listFriendsQueryKey(client(), {}));
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

  it.each<[name: string, one: ClientScope, other: ClientScope]>([
    ['users', { userId: 1 }, { userId: 2 }],
    ['a user and nobody', {}, { userId: 1 }],
    ['a user and a group of the same id', { userId: 1 }, { groupId: 1 }],
    ['apps', { appId: 'one' }, { appId: 'other' }],
  ])('tells %s apart, and neither is the beginning of the other', (_name, one, other) => {
    const [first, second] = [listFriendsQueryKey(client(one)), listFriendsQueryKey(client(other))];
    expect(partialMatchKey(first, second)).toBe(false);
    expect(partialMatchKey(second, first)).toBe(false);
  });

  it('with fewer input fields is the beginning of those with more', () => {
    const im = client({ userId: 1 });
    const group = listGroupMembersQueryKey(im, { group_id: 1 });
    expect(partialMatchKey(listGroupMembersQueryKey(im, { group_id: 1, limit: 2 }), group)).toBe(true);
    expect(partialMatchKey(listGroupMembersInfiniteOptions(im, { group_id: 1, limit: 2 }).queryKey, group)).toBe(true);
    expect(partialMatchKey(listGroupMembersQueryKey(im, { group_id: 2 }), group)).toBe(false);
  });

  it('of an infinite query is not that of a page, whose data has another shape', () => {
    const im = client();
    const infinite = listGroupMembersInfiniteOptions(im, { group_id: 1 }).queryKey;
    expect(hashKey(infinite)).not.toBe(hashKey(listGroupMembersOptions(im, { group_id: 1 }).queryKey));
  });
});
