import { createLanyingMock } from '@lanying-im/mock';
import { expect, it, vi } from 'vitest';
import { render, renderHook } from 'vitest-browser-react';
import { CreateGroup, useCreateGroupToo } from './examples/create-group.tsx';
import { MemberCount, Members } from './examples/members.tsx';
import { createApp } from './support/app.tsx';

/** What the page's own server does: it adds the token and the user who is signed in. */
function proxyTo(mock: ReturnType<typeof createLanyingMock>, userId: number): typeof fetch {
  return async (input, init) => {
    const sent = new Request(input, init);
    const request = new Request(sent.url.replace('/lanying/', '/'), sent);
    request.headers.set('access-token', mock.adminToken);
    request.headers.set('user_id', String(userId));
    return mock.fetch(request);
  };
}

it('runs the first example, behind a server that adds the token', async () => {
  const mock = createLanyingMock();
  vi.stubGlobal('fetch', proxyTo(mock, 2199040544848));
  const { App } = await import('./examples/friends.tsx');
  const screen = await render(<App />);
  await screen.getByRole('button', { name: '0 friends' }).click();
  await expect.element(screen.getByRole('button', { name: '1 friends' })).toBeVisible();
  vi.unstubAllGlobals();
});

it('runs the examples of suspense', async () => {
  const { Friends } = await import('./examples/suspense.tsx');
  const { wrapper } = await createApp();
  const screen = await render(<Friends />, { wrapper });
  await expect.element(screen.getByText('0 friends')).toBeVisible();
});

it('runs the examples of lists in pages and of errors', async () => {
  const { im, bob, wrapper } = await createApp();
  const { group_id } = await im.createGroup({ name: 'g001', user_list: [bob] });
  const screen = await render(
    <>
      <Members groupId={group_id} />
      <MemberCount groupId={group_id} />
      <MemberCount groupId={1} />
      <MemberCount groupId={undefined} />
    </>,
    { wrapper },
  );
  await expect.element(screen.getByRole('button', { name: 'More' })).toBeDisabled();
  await expect.element(screen.getByText('2 members', { exact: true })).toBeVisible();
  await expect.element(screen.getByText('This group is gone.')).toBeVisible();
  await screen.getByRole('button', { name: 'Mute' }).nth(1).click();
  await screen.getByRole('button', { name: 'Remove' }).nth(1).click();
  await expect.element(screen.getByText('1 members', { exact: true })).toBeVisible();
});

it('runs the examples of invalidation', async () => {
  const { wrapper } = await createApp();
  const open = vi.fn();
  const screen = await render(<CreateGroup open={open} />, { wrapper });
  await screen.getByRole('button').click();
  await vi.waitFor(() => expect(open).toHaveBeenCalledWith(expect.any(Number)));
  const { result } = await renderHook(() => useCreateGroupToo(open), { wrapper });
  await result.current.mutateAsync({ name: 'g002' });
  expect(open).toHaveBeenCalledTimes(2);
});
