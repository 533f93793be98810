import { ErrorCode, isLanyingApiError, type LanyingError } from '@lanying-im/client';
import { createLanyingCore } from '@lanying-im/client/operations';
import { QueryClientProvider, skipToken, useQuery } from '@tanstack/react-query';
import { memo, type PropsWithChildren, type ReactElement, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render, renderHook } from 'vitest-browser-react';
import {
  LanyingProvider,
  listFriendsOptions,
  listGroupMembersOptions,
  useGetSettings,
  useLanyingClient,
  useListFriends,
  useListGroupMembers,
  useSetPushDisabled,
} from '../src/index.ts';
import { createApp } from './support/app.tsx';

const codeOf = (error: LanyingError): string => (isLanyingApiError(error) ? `error ${error.code}` : error.name);

function Friends(): ReactElement {
  const { data, error, isPending } = useListFriends();
  if (isPending) return <p>loading</p>;
  if (error !== null) return <p>{codeOf(error)}</p>;
  return (
    <ul aria-label="friends">
      {data.map(({ user_id, name }) => (
        <li key={user_id}>{name}</li>
      ))}
    </ul>
  );
}

function Members({ groupId }: { groupId: number }): ReactElement {
  const { data, error } = useListGroupMembers({ group_id: groupId });
  return <p>{error === null ? `members: ${data?.total}` : codeOf(error)}</p>;
}

describe('a query hook', () => {
  it('shows data', async () => {
    const { im, bob, wrapper } = await createApp();
    await im.addFriends({ list: [bob] });
    const screen = await render(<Friends />, { wrapper });
    await expect.element(screen.getByRole('list', { name: 'friends' })).toHaveTextContent('bob');
  });

  it('shows the code of a rejected call, which it does not retry', async () => {
    const { requestsFor, wrapper } = await createApp();
    const screen = await render(<Members groupId={1} />, { wrapper });
    await expect.element(screen.getByText(`error ${ErrorCode.GroupNotFound}`)).toBeVisible();
    expect(requestsFor('listGroupMembers')).toBe(1);
  });

  it('retries transient errors', async () => {
    const { mock, requestsFor, wrapper } = await createApp();
    mock.faults.add({ operationId: 'listFriends', status: 503, times: 1 });
    mock.faults.add({ operationId: 'listFriends', code: ErrorCode.DatabaseFailure, times: 1 });
    const { result } = await renderHook(() => useListFriends(undefined, { retryDelay: 1 }), { wrapper });
    await vi.waitFor(() => expect(result.current.data).toEqual([]));
    expect(requestsFor('listFriends')).toBe(3);
  });

  it('takes the options of TanStack', async () => {
    const { im, bob, requestsFor, wrapper } = await createApp();
    await im.addFriends({ list: [bob] });
    const { result, rerender } = await renderHook(
      (enabled?: boolean) =>
        useListFriends(undefined, { enabled: enabled === true, select: (friends) => friends.map(({ name }) => name) }),
      { wrapper },
    );
    expect(result.current.fetchStatus).toBe('idle');
    await rerender(true);
    await vi.waitFor(() => expect(result.current.data).toEqual(['bob']));
    expect(requestsFor('listFriends')).toBe(1);
  });

  it('waits for an input that is not known yet', async () => {
    const { im, requestsFor, wrapper } = await createApp();
    const { group_id } = await im.createGroup({ name: 'g001' });
    const { result, rerender } = await renderHook(
      (id?: number) => useListGroupMembers(id === undefined ? skipToken : { group_id: id }),
      { wrapper },
    );
    expect(result.current).toMatchObject({ isPending: true, fetchStatus: 'idle' });
    expect(requestsFor('listGroupMembers')).toBe(0);
    await rerender(group_id);
    await vi.waitFor(() => expect(result.current.data?.data).toHaveLength(1));
  });

  it('aborts its request when nothing on the page needs it any more', async () => {
    const { im, mock, queryClient, wrapper } = await createApp();
    mock.faults.add({ operationId: 'listFriends', delay: 60_000 });
    const call = vi.spyOn(im, 'call');
    const { unmount } = await renderHook(() => useListFriends(), { wrapper });
    await vi.waitFor(() => expect(call).toHaveBeenCalledOnce());
    const signal = call.mock.calls[0]?.[2]?.signal;
    expect(signal?.aborted).toBe(false);
    await unmount();
    expect(signal?.aborted).toBe(true);
    expect(queryClient.isFetching()).toBe(0);
  });

  it('says what is missing where there is no provider', async () => {
    const shown = renderHook(() => useLanyingClient());
    await expect(shown).rejects.toThrow('<LanyingProvider client={…}>');
  });
});

describe('a provider', () => {
  it('takes a core, which is smaller than a client', async () => {
    const { mock, ann, queryClient } = await createApp();
    const core = createLanyingCore({
      endpoint: 'https://mock.invalid',
      appId: mock.appId,
      accessToken: mock.adminToken,
      fetch: mock.fetch,
      dangerouslyAllowAdminTokenInBrowser: true,
    });
    const wrapper = ({ children }: PropsWithChildren) => (
      <QueryClientProvider client={queryClient}>
        <LanyingProvider client={core.asUser(ann)}>{children}</LanyingProvider>
      </QueryClientProvider>
    );
    const { result } = await renderHook(() => useListFriends(), { wrapper });
    await vi.waitFor(() => expect(result.current.data).toEqual([]));
  });

  it('does not render hooks again when it is rendered with the same client', async () => {
    const { im, queryClient } = await createApp();
    const renders = vi.fn();
    const Client = memo(() => {
      renders(useLanyingClient());
      return null;
    });
    const page = (title: string) => (
      <QueryClientProvider client={queryClient}>
        <LanyingProvider client={im}>
          <h1>{title}</h1>
          <Client />
        </LanyingProvider>
      </QueryClientProvider>
    );
    const screen = await render(page('one'));
    await screen.rerender(page('two'));
    expect(renders).toHaveBeenCalledOnce();
  });

  it('switches optimistic updates on for the mutations below it', async () => {
    const { mock, im, queryClient } = await createApp();
    const wrapper = ({ children }: PropsWithChildren) => (
      <QueryClientProvider client={queryClient}>
        <LanyingProvider client={im} optimistic>
          {children}
        </LanyingProvider>
      </QueryClientProvider>
    );
    const { result } = await renderHook(() => ({ settings: useGetSettings(), set: useSetPushDisabled() }), { wrapper });
    await vi.waitFor(() => expect(result.current.settings.data?.no_push).toBe(false));
    mock.faults.add({ operationId: 'setPushDisabled', delay: 60_000 });
    result.current.set.mutate({ value: true });
    await vi.waitFor(() => expect(result.current.settings.data?.no_push).toBe(true));
    expect(result.current.set.isPending).toBe(true);
  });
});

describe('clients of two users', () => {
  it('share a cache without sharing what is in it', async () => {
    const { im, ann, bob, queryClient } = await createApp();
    const { user_id: cid } = await im.registerUser({ username: 'cid', password: 'secret' });
    await im.addFriends({ list: [cid] });
    const screen = await render(
      <QueryClientProvider client={queryClient}>
        <LanyingProvider client={im.asUser(ann)}>
          <Friends />
        </LanyingProvider>
        <LanyingProvider client={im.asUser(bob)}>
          <Friends />
        </LanyingProvider>
      </QueryClientProvider>,
    );
    await expect.element(screen.getByRole('list').nth(0)).toHaveTextContent('cid');
    await expect.element(screen.getByRole('list').nth(1)).toBeEmptyDOMElement();
    expect(queryClient.getQueryCache().getAll()).toHaveLength(2);
  });

  it('show the data of the user who is chosen, when that changes', async () => {
    const { im, bob, queryClient } = await createApp();
    const { user_id: cid } = await im.registerUser({ username: 'cid', password: 'secret' });
    await im.asUser(bob).addFriends({ list: [cid] });
    function Page(): ReactElement {
      const [client, choose] = useState(im);
      return (
        <LanyingProvider client={client}>
          <button type="button" onClick={() => choose(im.asUser(bob))}>
            act as bob
          </button>
          <Friends />
        </LanyingProvider>
      );
    }
    const screen = await render(<Page />, {
      wrapper: ({ children }: PropsWithChildren) => (
        <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
      ),
    });
    await expect.element(screen.getByRole('list')).toBeEmptyDOMElement();
    await screen.getByRole('button').click();
    await expect.element(screen.getByRole('list')).toHaveTextContent('cid');
  });
});

describe('options without a hook', () => {
  it('serve useQuery with a client that no provider knows', async () => {
    const { im, bob, wrapper } = await createApp();
    await im.addFriends({ list: [bob] });
    const { result } = await renderHook(() => useQuery(listFriendsOptions(im.asUser(bob))), { wrapper });
    await vi.waitFor(() => expect(result.current.data).toMatchObject([{ name: 'ann' }]));
  });

  it('fill the cache that hooks read', async () => {
    const { im, queryClient, requestsFor, wrapper } = await createApp();
    const { group_id } = await im.createGroup({ name: 'g001' });
    queryClient.setDefaultOptions({ queries: { staleTime: Number.POSITIVE_INFINITY } });
    await queryClient.prefetchQuery(listGroupMembersOptions(im, { group_id }));
    const screen = await render(<Members groupId={group_id} />, { wrapper });
    await expect.element(screen.getByText('members: 1')).toBeVisible();
    expect(requestsFor('listGroupMembers')).toBe(1);
  });
});
