import { QueryClient } from '@tanstack/query-core';
import { describe, expect, it, vi } from 'vitest';
import {
  getGroupOptions,
  getSettingsOptions,
  listBlockedUsersOptions,
  listGroupMembersInfiniteOptions,
  removeGroupMembersMutation,
  setGroupNameMutation,
  setPushDisabledMutation,
  unblockUserMutation,
} from '../src/index.ts';
import { mutate, show, showPages } from './support/screen.ts';
import { createClient, createService, register, success } from './support/service.ts';

/** A service of one group, whose responses to `setGroupName` a test sends one by one, in any order. */
async function createGroupPage() {
  let name = 'old';
  let reads = 0;
  const pending = new Map<string, (response: Response) => void>();
  const im = createClient('app', async (url) => {
    if (!url.includes('/group/info/name')) {
      reads++;
      return success({ group_id: 1, name });
    }
    return new Promise((resolve) => pending.set(`request ${pending.size + 1}`, resolve));
  });
  const queryClient = new QueryClient();
  const group = show(queryClient, getGroupOptions(im, { group_id: 1 }));
  await group.settled();
  const rename = async (value: string) => {
    const count = pending.size;
    const mutation = mutate(queryClient, setGroupNameMutation(im, { optimistic: true }), { group_id: 1, value }).catch(
      (error: unknown) => error,
    );
    await vi.waitFor(() => expect(pending.size).toBe(count + 1));
    const respond = pending.get(`request ${count + 1}`);
    return {
      /** The service takes the name and responds with success. */
      succeed: async () => {
        name = value;
        respond?.(success(true));
        await mutation;
      },
      /** The service rejects the name. */
      fail: async () => {
        respond?.(Response.json({ code: 20017, message: 'no' }));
        await mutation;
      },
    };
  };
  return { queryClient, group, rename, shownName: () => group.result.data?.name, reads: () => reads };
}

describe('an optimistic mutation', () => {
  it('shows the expected result before the service responds', async () => {
    const { rename, shownName, reads } = await createGroupPage();
    const { succeed } = await rename('new');
    expect(shownName()).toBe('new');
    await succeed();
    expect(shownName()).toBe('new');
    expect(reads()).toBe(2);
  });

  it('rolls back when the service rejects it', async () => {
    const { rename, shownName, reads } = await createGroupPage();
    const { fail } = await rename('new');
    await fail();
    expect(shownName()).toBe('old');
    expect(reads()).toBe(1);
  });

  it.each([
    ['the first fails first', ['first fails', 'second succeeds'], ['second', 'second']],
    ['the second fails first', ['second fails', 'first succeeds'], ['first', 'first']],
    ['the first fails last', ['second succeeds', 'first fails'], ['second', 'second']],
    ['the second fails last', ['first succeeds', 'second fails'], ['second', 'first']],
    ['both fail', ['first fails', 'second fails'], ['second', 'old']],
    ['both fail in reverse', ['second fails', 'first fails'], ['first', 'old']],
  ])('keeps the others when several run: %s', async (_name, steps, names) => {
    const { rename, shownName } = await createGroupPage();
    const first = await rename('first');
    const second = await rename('second');
    expect(shownName()).toBe('second');
    const seen: unknown[] = [];
    for (const step of steps) {
      const mutation = step.startsWith('first') ? first : second;
      await (step.endsWith('fails') ? mutation.fail() : mutation.succeed());
      seen.push(shownName());
    }
    expect(seen).toEqual(names);
  });

  it('shows the latest call until all have settled, and then what the service made of them', async () => {
    const { rename, shownName } = await createGroupPage();
    const first = await rename('first');
    const second = await rename('second');
    await second.succeed();
    expect(shownName()).toBe('second');
    await first.succeed();
    expect(shownName()).toBe('first');
  });

  it('stays visible when the query is refetched meanwhile, and is taken back to the newer data', async () => {
    const { queryClient, rename, shownName } = await createGroupPage();
    const { fail } = await rename('new');
    await queryClient.refetchQueries();
    expect(shownName()).toBe('new');
    queryClient.setQueriesData({ queryKey: ['lanying', 'getGroup'] }, { group_id: 1, name: 'from elsewhere' });
    expect(shownName()).toBe('new');
    await fail();
    expect(shownName()).toBe('from elsewhere');
  });

  it('sets a switch, and takes an item out of a list', async () => {
    const { admin, mock } = createService();
    const [ann = 0, bob = 0, cid = 0] = await register(admin, 'ann', 'bob', 'cid');
    const im = admin.asUser(ann);
    await im.blockUser({ user_id: bob });
    await im.blockUser({ user_id: cid });
    const queryClient = new QueryClient();
    const settings = show(queryClient, getSettingsOptions(im));
    const blocked = show(queryClient, listBlockedUsersOptions(im));
    await Promise.all([settings.settled(), blocked.settled()]);
    mock.faults.add({ operationId: 'setPushDisabled', delay: 50 });
    mock.faults.add({ operationId: 'unblockUser', delay: 50 });
    const running = [
      mutate(queryClient, setPushDisabledMutation(im, { optimistic: true }), { value: true }),
      mutate(queryClient, unblockUserMutation(im, { optimistic: true }), { user_id: bob }),
    ];
    await vi.waitFor(() => expect(settings.result.data?.no_push).toBe(true));
    expect(blocked.result.data).toEqual([cid]);
    await Promise.all(running);
    expect(blocked.result.data).toEqual([cid]);
  });

  it('changes every page of an infinite query', async () => {
    const { admin, mock } = createService();
    const [ann = 0, bob = 0, cid = 0] = await register(admin, 'ann', 'bob', 'cid');
    const im = admin.asUser(ann);
    const { group_id } = await im.createGroup({ name: 'g001', user_list: [bob, cid] });
    const queryClient = new QueryClient();
    const members = showPages(queryClient, listGroupMembersInfiniteOptions(im, { group_id, limit: 2 }));
    await vi.waitFor(() => expect(members.getCurrentResult().hasNextPage).toBe(true));
    await members.fetchNextPage();
    mock.faults.add({ operationId: 'removeGroupMembers', status: 503, delay: 50 });
    const running = mutate(queryClient, removeGroupMembersMutation(im, { optimistic: true }), {
      group_id,
      user_list: [cid],
    });
    await vi.waitFor(() =>
      expect(members.getCurrentResult().data).toMatchObject({ pages: [{ total: 2 }, { total: 2, data: [] }] }),
    );
    await expect(running).rejects.toMatchObject({ outcome: 'unknown' });
    expect(members.getCurrentResult().data).toMatchObject({ pages: [{ total: 3 }, { data: [{ user_id: cid }] }] });
  });

  it('is off unless it is switched on', async () => {
    const { admin, mock } = createService();
    const [ann = 0] = await register(admin, 'ann');
    const im = admin.asUser(ann);
    const queryClient = new QueryClient();
    const settings = show(queryClient, getSettingsOptions(im));
    await settings.settled();
    mock.faults.add({ operationId: 'setPushDisabled', status: 503 });
    const seen = new Set<unknown>();
    queryClient.getQueryCache().subscribe(() => seen.add(settings.result.data?.no_push));
    await mutate(queryClient, setPushDisabledMutation(im), { value: true }).catch(() => {});
    expect([...seen]).toEqual([false]);
  });
});
