import { ErrorCode, isLanyingApiError } from '@lanying-im/client';
import { QueryClientProvider, useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render, renderHook } from 'vitest-browser-react';
import {
  addFriendsMutation,
  LanyingProvider,
  listFriendsQueryKey,
  useAddFriends,
  useCreateGroup,
  useDestroyGroup,
  useInviteGroupMembers,
  useLanyingClient,
  useListFriends,
  useListGroupMembers,
} from '../src/index.ts';
import { createApp } from './support/app.tsx';

/** A list of friends with a button that adds one, as `add` says. */
function FriendsPage({ add }: { add: () => void }): ReactElement {
  const { data = [] } = useListFriends();
  return (
    <>
      <button type="button" onClick={add}>
        add
      </button>
      <ul>
        {data.map(({ user_id, name }) => (
          <li key={user_id}>{name}</li>
        ))}
      </ul>
    </>
  );
}

describe('a mutation hook', () => {
  it('returns the result', async () => {
    const { ann, wrapper } = await createApp();
    const { result } = await renderHook(() => useCreateGroup(), { wrapper });
    result.current.mutate({ name: 'g001' });
    await vi.waitFor(() => expect(result.current.data).toMatchObject({ name: 'g001', owner_id: ann }));
  });

  it('refetches what it changes: a new friend is in the list', async () => {
    const { bob, requestsFor, wrapper } = await createApp();
    function Page(): ReactElement {
      const addFriends = useAddFriends();
      return <FriendsPage add={() => addFriends.mutate({ list: [bob] })} />;
    }
    const screen = await render(<Page />, { wrapper });
    await expect.element(screen.getByRole('list')).toBeEmptyDOMElement();
    await screen.getByRole('button').click();
    await expect.element(screen.getByRole('listitem')).toHaveTextContent('bob');
    expect(requestsFor('listFriends')).toBe(2);
  });

  it('refetches before it settles, so that success means that the page shows it', async () => {
    const { bob, mock, queryClient, im, wrapper } = await createApp();
    const onSuccess = vi.fn(() => queryClient.getQueryData(listFriendsQueryKey(im)));
    const { result } = await renderHook(
      () => ({ friends: useListFriends(), addFriends: useAddFriends({ onSuccess }) }),
      { wrapper },
    );
    await vi.waitFor(() => expect(result.current.friends.data).toEqual([]));
    mock.faults.add({ operationId: 'listFriends', delay: 200, times: 1 });
    await result.current.addFriends.mutateAsync({ list: [bob] });
    expect(onSuccess).toHaveReturnedWith([{ user_id: bob, name: 'bob' }]);
  });

  it.each(['onMutate', 'onSuccess', 'onSettled'] as const)(
    'refetches with an %s of the user as well',
    async (callback) => {
      const { bob, wrapper } = await createApp();
      const mine = vi.fn();
      function Page(): ReactElement {
        const addFriends = useAddFriends({ [callback]: mine });
        return <FriendsPage add={() => addFriends.mutate({ list: [bob] }, { onSuccess: mine, onSettled: mine })} />;
      }
      const screen = await render(<Page />, { wrapper });
      await screen.getByRole('button').click();
      await expect.element(screen.getByRole('listitem')).toHaveTextContent('bob');
      await vi.waitFor(() => expect(mine).toHaveBeenCalledTimes(3));
    },
  );

  it('refetches the members that were invited, and what is left of a group that is gone', async () => {
    const { im, bob, wrapper } = await createApp();
    const { group_id } = await im.createGroup({ name: 'g001' });
    const { result } = await renderHook(
      () => ({
        members: useListGroupMembers({ group_id }),
        invite: useInviteGroupMembers(),
        destroy: useDestroyGroup(),
      }),
      { wrapper },
    );
    await vi.waitFor(() => expect(result.current.members.data?.total).toBe(1));
    await result.current.invite.mutateAsync({ group_id, user_list: [bob] });
    await vi.waitFor(() => expect(result.current.members.data?.total).toBe(2));
    await result.current.destroy.mutateAsync({ group_id });
    await vi.waitFor(() => expect(isLanyingApiError(result.current.members.error, ErrorCode.GroupNotFound)).toBe(true));
  });

  it('succeeds even if what it changes cannot be refetched', async () => {
    const { bob, mock, wrapper } = await createApp();
    const { result } = await renderHook(() => ({ friends: useListFriends(), addFriends: useAddFriends() }), {
      wrapper,
    });
    await vi.waitFor(() => expect(result.current.friends.isSuccess).toBe(true));
    mock.faults.add({ operationId: 'listFriends', code: ErrorCode.PermissionDenied });
    await expect(result.current.addFriends.mutateAsync({ list: [bob] })).resolves.toBe(true);
    await vi.waitFor(() => expect(result.current.friends.isError).toBe(true));
  });

  it.each([
    ['every user of the app', undefined, 4],
    ['its own scope', 'scope', 3],
  ] as const)('refetches the lists of %s', async (_whose, invalidate, requests) => {
    const { im, bob, queryClient, requestsFor } = await createApp();
    function Page(): ReactElement {
      const addFriends = useAddFriends({ invalidate });
      return <FriendsPage add={() => addFriends.mutate({ list: [bob] })} />;
    }
    const screen = await render(
      <QueryClientProvider client={queryClient}>
        <LanyingProvider client={im}>
          <Page />
        </LanyingProvider>
        <LanyingProvider client={im.asUser(bob)}>
          <FriendsPage add={() => {}} />
        </LanyingProvider>
      </QueryClientProvider>,
    );
    await vi.waitFor(() => expect(requestsFor('listFriends')).toBe(2));
    await screen.getByRole('button').first().click();
    await expect.element(screen.getByRole('list').nth(0)).toHaveTextContent('bob');
    expect(requestsFor('listFriends')).toBe(requests);
  });

  it('has the error of a rejected call with its code', async () => {
    const { ann, wrapper } = await createApp();
    const onError = vi.fn();
    const { result } = await renderHook(() => useAddFriends({ onError }), { wrapper });
    result.current.mutate({ list: [ann] });
    await vi.waitFor(() => expect(result.current.error).toMatchObject({ code: ErrorCode.InvalidParameter }));
    expect(onError).toHaveBeenCalledOnce();
  });

  it('is never sent twice, whatever the query client retries by default', async () => {
    const { mock, queryClient, requestsFor, wrapper } = await createApp();
    queryClient.setDefaultOptions({ mutations: { retry: 3, retryDelay: 1 } });
    // The service knows no key by which it would recognise a second request for the same group.
    mock.faults.add({ operationId: 'createGroup', status: 503 });
    const { result } = await renderHook(() => useCreateGroup(), { wrapper });
    result.current.mutate({ name: 'Chess' });
    await vi.waitFor(() => expect(result.current.isError).toBe(true));
    expect(requestsFor('createGroup')).toBe(1);
  });
});

describe('mutation options in useMutation', () => {
  it('refetch although they have an onSuccess', async () => {
    const { bob, wrapper } = await createApp();
    const onSuccess = vi.fn();
    function Page(): ReactElement {
      const { mutate } = useMutation({ ...addFriendsMutation(useLanyingClient()), onSuccess });
      return <FriendsPage add={() => mutate({ list: [bob] })} />;
    }
    const screen = await render(<Page />, { wrapper });
    await screen.getByRole('button').click();
    await expect.element(screen.getByRole('listitem')).toHaveTextContent('bob');
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  it('have a key, by which a page finds running mutations', async () => {
    const { im, bob, mock, queryClient, wrapper } = await createApp();
    mock.faults.add({ operationId: 'addFriends', delay: 200 });
    const { result } = await renderHook(() => useAddFriends(), { wrapper });
    const done = result.current.mutateAsync({ list: [bob] });
    expect(queryClient.isMutating({ mutationKey: addFriendsMutation(im).mutationKey })).toBe(1);
    expect(queryClient.isMutating({ mutationKey: ['lanying', 'addFriends'] })).toBe(1);
    await done;
  });
});
