import { ErrorCode } from '@lanying-im/client';
import { onlineManager, QueryClient, skipToken } from '@tanstack/query-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addFriendsMutation,
  createGroupMutation,
  destroyGroupMutation,
  getGroupOptions,
  getGroupQueryKey,
  getUserOptions,
  invalidateOperations,
  listFriendsOptions,
  listFriendsQueryKey,
  listGroupMembersOptions,
  removeGroupMembersMutation,
  updateFriendMutation,
} from '../src/index.ts';
import { mutate, show } from './support/screen.ts';
import { createClient, createService, register, success } from './support/service.ts';

/** A promise that a test resolves. */
function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  onlineManager.setOnline(true);
});

describe('a mutation', () => {
  it('replaces the first fetch of a list, whose result would be older than the mutation', async () => {
    const friends = [1];
    const first = deferred();
    let reads = 0;
    const im = createClient('app', async (url) => {
      if (!url.endsWith('/user/rosters')) {
        friends.push(2);
        return success(true);
      }
      const result = friends.map((user_id) => ({ user_id, name: 'friend' }));
      reads++;
      if (reads === 1) await first.promise;
      return success(result);
    });
    const queryClient = new QueryClient();
    const list = show(queryClient, listFriendsOptions(im));
    await vi.waitFor(() => expect(reads).toBe(1));
    await mutate(queryClient, addFriendsMutation(im), { list: [2] });
    expect(list.result.data?.map(({ user_id }) => user_id)).toEqual([1, 2]);
    first.resolve();
    expect((await list.settled()).data).toHaveLength(2);
    expect(reads).toBe(2);
  });

  it('provides whoever waits for the replaced fetch with the new result', async () => {
    const first = deferred();
    let reads = 0;
    const im = createClient('app', async (url) => {
      if (!url.endsWith('/user/rosters')) return success(true);
      reads++;
      if (reads === 1) await first.promise;
      return success([{ user_id: reads, name: 'friend' }]);
    });
    const queryClient = new QueryClient();
    const prefetched = queryClient.fetchQuery(listFriendsOptions(im));
    await vi.waitFor(() => expect(reads).toBe(1));
    await mutate(queryClient, addFriendsMutation(im), { list: [2] });
    await expect(prefetched).resolves.toEqual([{ user_id: 2, name: 'friend' }]);
  });

  it('leaves a skipped query alone, and refetches the real one', async () => {
    const { admin } = createService();
    const [ann = 0, bob = 0] = await register(admin, 'ann', 'bob');
    const im = admin.asUser(ann);
    const queryClient = new QueryClient();
    const list = show(queryClient, listFriendsOptions(im, {}));
    const skipped = show(queryClient, listFriendsOptions(im, skipToken));
    await list.settled();
    await mutate(queryClient, addFriendsMutation(im), { list: [bob] });
    expect(list.result).toMatchObject({ status: 'success', data: [{ user_id: bob }] });
    expect(skipped.result).toMatchObject({ status: 'pending', fetchStatus: 'idle', data: undefined });
  });

  it('settles after the first attempt of each refetch, while TanStack retries', async () => {
    vi.stubGlobal('window', globalThis); // Queries are retried on pages only.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { admin, mock, requestsFor } = createService();
    const [ann = 0, bob = 0] = await register(admin, 'ann', 'bob');
    const im = admin.asUser(ann);
    const queryClient = new QueryClient();
    const list = show(queryClient, listFriendsOptions(im));
    await list.settled();
    mock.faults.add({ operationId: 'listFriends', status: 503, times: 2 });
    await mutate(queryClient, addFriendsMutation(im), { list: [bob] });
    expect(requestsFor('listFriends')).toBe(2);
    expect(list.result).toMatchObject({ isFetching: true, failureCount: 1 });
    await vi.runAllTimersAsync();
    await list.settled();
    expect(list.result.data).toHaveLength(1);
  });

  it('settles although a refetch has to wait for the network', async () => {
    const { admin } = createService();
    const [ann = 0, bob = 0] = await register(admin, 'ann', 'bob');
    const im = admin.asUser(ann);
    const queryClient = new QueryClient();
    const list = show(queryClient, listFriendsOptions(im));
    await list.settled();
    const options = addFriendsMutation(im);
    const disconnected: typeof options = {
      ...options,
      mutationFn: (input, context) => {
        onlineManager.setOnline(false);
        return options.mutationFn(input, context);
      },
    };
    await mutate(queryClient, disconnected, { list: [bob] });
    expect(list.result).toMatchObject({ fetchStatus: 'paused', data: [] });
  });

  it('refetches only the queries that share its input', async () => {
    const { admin, requestsFor } = createService();
    const [ann = 0, bob = 0, cid = 0] = await register(admin, 'ann', 'bob', 'cid');
    const im = admin.asUser(ann);
    await im.addFriends({ list: [bob, cid] });
    const groups = await Promise.all(['one', 'two'].map((name) => im.createGroup({ name, user_list: [bob] })));
    const queryClient = new QueryClient();
    const users = [ann, bob, cid].map((user_id) => show(queryClient, getUserOptions(im, { user_id })));
    const members = groups.map(({ group_id }) => show(queryClient, listGroupMembersOptions(im, { group_id })));
    await Promise.all([...users, ...members].map((query) => query.settled()));
    await mutate(queryClient, updateFriendMutation(im), { user_id: bob, alias: 'Bobby' });
    expect(requestsFor('getUser')).toBe(4);
    await mutate(queryClient, removeGroupMembersMutation(im), {
      group_id: groups[0]?.group_id ?? 0,
      user_list: [bob],
    });
    expect(requestsFor('listGroupMembers')).toBe(3);
  });

  it('removes what it destroyed, without a request that would fail', async () => {
    const { admin, requestsFor } = createService();
    const [ann = 0] = await register(admin, 'ann');
    const im = admin.asUser(ann);
    const { group_id } = await im.createGroup({ name: 'g001' });
    const queryClient = new QueryClient();
    const onScreen = show(queryClient, listGroupMembersOptions(im, { group_id }));
    await onScreen.settled();
    await queryClient.prefetchQuery(getGroupOptions(im, { group_id }));
    await mutate(queryClient, destroyGroupMutation(im), { group_id });
    expect(queryClient.getQueryCache().find({ queryKey: getGroupQueryKey(im, { group_id }) })).toBeUndefined();
    expect(onScreen.result).toMatchObject({
      status: 'error',
      data: undefined,
      error: { code: ErrorCode.GroupNotFound, operationId: 'listGroupMembers' },
    });
    expect(requestsFor('listGroupMembers')).toBe(1);
  });

  it.each([
    ['app', true],
    ['scope', false],
  ] as const)('with invalidate: %j', async (invalidate, isRefetched) => {
    const { admin, requestsFor } = createService();
    const [ann = 0, bob = 0] = await register(admin, 'ann', 'bob');
    const queryClient = new QueryClient();
    const ofBob = show(queryClient, listFriendsOptions(admin.asUser(bob)));
    await ofBob.settled();
    await mutate(queryClient, addFriendsMutation(admin.asUser(ann), { invalidate }), { list: [bob] });
    expect(requestsFor('listFriends')).toBe(isRefetched ? 2 : 1);
  });

  it('leaves another app alone', async () => {
    const { admin } = createService();
    const [ann = 0, bob = 0] = await register(admin, 'ann', 'bob');
    const fetchOther = vi.fn(async () => success([]));
    const queryClient = new QueryClient();
    const other = show(queryClient, listFriendsOptions(createClient('other', fetchOther)));
    await other.settled();
    await mutate(queryClient, addFriendsMutation(admin.asUser(ann)), { list: [bob] });
    expect(fetchOther).toHaveBeenCalledOnce();
  });

  it('marks queries that are not on screen as stale, and does not fetch them', async () => {
    const { admin, requestsFor } = createService();
    const [ann = 0, bob = 0] = await register(admin, 'ann', 'bob');
    const im = admin.asUser(ann);
    const queryClient = new QueryClient();
    await queryClient.prefetchQuery(listFriendsOptions(im));
    await mutate(queryClient, addFriendsMutation(im), { list: [bob] });
    expect(queryClient.getQueryState(listFriendsQueryKey(im))?.isInvalidated).toBe(true);
    expect(requestsFor('listFriends')).toBe(1);
  });

  it('changes nothing when the service rejects it', async () => {
    const { admin, requestsFor } = createService();
    const [ann = 0] = await register(admin, 'ann');
    const im = admin.asUser(ann);
    const queryClient = new QueryClient();
    const list = show(queryClient, listFriendsOptions(im));
    await list.settled();
    await expect(mutate(queryClient, addFriendsMutation(im), { list: [ann] })).rejects.toMatchObject({
      outcome: 'rejected',
    });
    expect(requestsFor('listFriends')).toBe(1);
  });

  it('refetches when nobody knows whether it happened', async () => {
    const { admin, mock, requestsFor } = createService();
    const [ann = 0, bob = 0] = await register(admin, 'ann', 'bob');
    const im = admin.asUser(ann);
    const queryClient = new QueryClient();
    const list = show(queryClient, listFriendsOptions(im));
    await list.settled();
    mock.faults.add({ operationId: 'addFriends', status: 502, times: 1 });
    await expect(mutate(queryClient, addFriendsMutation(im), { list: [bob] })).rejects.toMatchObject({
      outcome: 'unknown',
    });
    expect(requestsFor('listFriends')).toBe(2);
  });

  it('has a key and the operation id', () => {
    const { admin } = createService();
    expect(createGroupMutation(admin)).toMatchObject({
      mutationKey: ['lanying', 'createGroup', { userId: null }],
      retry: false,
      meta: { operationId: 'createGroup' },
    });
  });
});

describe('invalidateOperations', () => {
  it('refetches the queries of the operations, and keeps their errors to them', async () => {
    const { admin, mock, requestsFor } = createService();
    const [ann = 0] = await register(admin, 'ann');
    const im = admin.asUser(ann);
    const queryClient = new QueryClient();
    const list = show(queryClient, listFriendsOptions(im));
    await list.settled();
    mock.faults.add({ operationId: 'listFriends', code: ErrorCode.PermissionDenied, times: 1 });
    await invalidateOperations(queryClient, im, ['listFriends']);
    expect(list.result.error).toMatchObject({ code: ErrorCode.PermissionDenied });
    expect(requestsFor('listFriends')).toBe(2);
  });
});
