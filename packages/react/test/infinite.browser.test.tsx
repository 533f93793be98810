import type { LanyingClient } from '@lanying-im/client';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { type ReactElement, Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render, renderHook } from 'vitest-browser-react';
import {
  listGroupMembersInfiniteOptions,
  useInviteGroupMembers,
  useLanyingClient,
  useListGroupMembers,
  useListGroupMembersInfinite,
} from '../src/index.ts';
import { createApp } from './support/app.tsx';

/** A group of Ann's with so many members beside her. */
async function createLargeGroup(im: LanyingClient, others: number): Promise<number> {
  const names = Array.from({ length: others }, (_, index) => `member_${index}`);
  const users = await Promise.all(names.map((username) => im.registerUser({ username, password: 'secret' })));
  const { group_id } = await im.createGroup({ name: 'g001', user_list: users.map(({ user_id }) => user_id) });
  return group_id;
}

const cursorsIn = (calls: readonly unknown[][]): unknown[] => {
  return calls.map(([, input]) => (input as { cursor?: string }).cursor);
};

describe('an infinite query hook', () => {
  it('loads page after page, the first without a cursor, and ends', async () => {
    const { im, wrapper } = await createApp();
    const groupId = await createLargeGroup(im, 4);
    const call = vi.spyOn(im, 'call');
    function Members(): ReactElement {
      const { data, hasNextPage, fetchNextPage } = useListGroupMembersInfinite(
        { group_id: groupId, limit: 2 },
        { select: ({ pages }) => pages.flatMap((page) => page.data) },
      );
      return (
        <>
          <p>{data?.length} members</p>
          <button type="button" disabled={!hasNextPage} onClick={() => fetchNextPage()}>
            more
          </button>
        </>
      );
    }
    const screen = await render(<Members />, { wrapper });
    const more = screen.getByRole('button');
    await expect.element(screen.getByText('2 members')).toBeVisible();
    await more.click();
    await expect.element(screen.getByText('4 members')).toBeVisible();
    await more.click();
    await expect.element(screen.getByText('5 members')).toBeVisible();
    await expect.element(more).toBeDisabled();
    expect(call.mock.calls.map(([, input]) => input)).toStrictEqual([
      { group_id: groupId, limit: 2 },
      { group_id: groupId, limit: 2, cursor: expect.any(String) },
      { group_id: groupId, limit: 2, cursor: expect.any(String) },
    ]);
    expect(new Set(cursorsIn(call.mock.calls)).size).toBe(3);
  });

  it('is refetched page by page by a mutation that invalidates it', async () => {
    const { im, bob, wrapper } = await createApp();
    const groupId = await createLargeGroup(im, 2);
    const { result } = await renderHook(
      () => ({
        members: useListGroupMembersInfinite({ group_id: groupId, limit: 2 }),
        invite: useInviteGroupMembers(),
      }),
      { wrapper },
    );
    await vi.waitFor(() => expect(result.current.members.hasNextPage).toBe(true));
    await result.current.members.fetchNextPage();
    await result.current.invite.mutateAsync({ group_id: groupId, user_list: [bob] });
    await vi.waitFor(() => expect(result.current.members.data?.pages.map(({ data }) => data.length)).toEqual([2, 2]));
    expect(result.current.members.hasNextPage).toBe(false);
  });

  it('and a query of one page do not take each other for the same', async () => {
    const { im, wrapper } = await createApp();
    const groupId = await createLargeGroup(im, 2);
    const { result } = await renderHook(
      () => ({
        page: useListGroupMembers({ group_id: groupId }),
        pages: useListGroupMembersInfinite({ group_id: groupId }),
      }),
      { wrapper },
    );
    await vi.waitFor(() => expect(result.current.page.data?.total).toBe(3));
    await vi.waitFor(() => expect(result.current.pages.data?.pages[0]?.total).toBe(3));
  });

  it.each([
    ['that does not advance', { 1: '1' }],
    ['that was there before', { 1: '2', 2: '1' }],
  ])('ends at a cursor %s', async (_name, following: Record<string, string>) => {
    const { im, wrapper } = await createApp();
    vi.spyOn(im, 'call').mockImplementation(async (_operation, input) => {
      const { cursor } = input as { cursor?: string };
      return { data: [], cursor: cursor === undefined ? '1' : following[cursor] };
    });
    const { result } = await renderHook(() => useListGroupMembersInfinite({ group_id: 1 }), { wrapper });
    await vi.waitFor(() => expect(result.current.hasNextPage).toBe(true));
    for (const _ of Object.keys(following)) await result.current.fetchNextPage();
    await vi.waitFor(() => expect(result.current.hasNextPage).toBe(false));
  });
});

describe('infinite options in useSuspenseInfiniteQuery', () => {
  it('suspend until the first page is there', async () => {
    const { im, wrapper } = await createApp();
    const groupId = await createLargeGroup(im, 1);
    function Members(): ReactElement {
      const { data } = useSuspenseInfiniteQuery(
        listGroupMembersInfiniteOptions(useLanyingClient(), { group_id: groupId }),
      );
      return <p>{data.pages[0]?.total} members</p>;
    }
    const screen = await render(
      <Suspense fallback={<p>waiting</p>}>
        <Members />
      </Suspense>,
      { wrapper },
    );
    await expect.element(screen.getByText('2 members')).toBeVisible();
  });
});
