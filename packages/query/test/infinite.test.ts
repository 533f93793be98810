import { dehydrate, hydrate, QueryClient } from '@tanstack/query-core';
import { describe, expect, it, vi } from 'vitest';
import {
  flatItems,
  listConversationMessagesInfiniteOptions,
  listFriendIdsInfiniteOptions,
  listGroupMembersInfiniteOptions,
  listUsersInfiniteOptions,
} from '../src/index.ts';
import { showPages } from './support/screen.ts';
import { createClient, createService, register, success } from './support/service.ts';

const sizes = (data: { pages: readonly unknown[] } | undefined): number[] =>
  (data?.pages ?? []).map((page) => flatItems({ pages: [page as unknown[]] }).length);

describe('an infinite query with cursors', () => {
  it('fetches page after page, the first without a cursor, and ends', async () => {
    const { admin } = createService();
    const users = await register(admin, 'ann', 'bob', 'cid', 'dan', 'eve');
    const { group_id } = await admin.asUser(users[0] ?? 0).createGroup({ name: 'g001', user_list: users.slice(1) });
    const members = showPages(new QueryClient(), listGroupMembersInfiniteOptions(admin, { group_id, limit: 2 }));
    await vi.waitFor(() => expect(members.getCurrentResult().hasNextPage).toBe(true));
    await members.fetchNextPage();
    const { data, hasNextPage } = await members.fetchNextPage();
    expect(sizes(data as never)).toEqual([2, 2, 1]);
    expect(hasNextPage).toBe(false);
    expect(flatItems(data as never)).toHaveLength(5);
  });

  it('follows a cursor that is a number, as iterating over the client does', async () => {
    const cursors: (string | null)[] = [];
    const im = createClient('app', async (url) => {
      const cursor = new URL(url).searchParams.get('cursor');
      cursors.push(cursor);
      return cursor === null ? success([1], { cursor: 5 }) : success([2], { cursor: '' });
    });
    const ids = showPages(new QueryClient(), listFriendIdsInfiniteOptions(im));
    await vi.waitFor(() => expect(ids.getCurrentResult().hasNextPage).toBe(true));
    const { data } = await ids.fetchNextPage();
    expect(flatItems(data as never)).toEqual([1, 2]);
    expect(cursors).toEqual([null, '5']);
  });

  it.each([
    ['that does not advance', { first: '1', 1: '1' }, ['first', '1']],
    ['that was there before', { first: '1', 1: '2', 2: '1' }, ['first', '1', '2']],
  ])('ends at a cursor %s', async (_name, following: Record<string, string>, items) => {
    const im = createClient('app', async (url) => {
      const cursor = new URL(url).searchParams.get('cursor') ?? 'first';
      return success([cursor], { cursor: following[cursor] });
    });
    const ids = showPages(new QueryClient(), listFriendIdsInfiniteOptions(im));
    await vi.waitFor(() => expect(ids.getCurrentResult().isSuccess).toBe(true));
    while (ids.getCurrentResult().hasNextPage) await ids.fetchNextPage();
    expect(flatItems(ids.getCurrentResult().data as never)).toEqual(items);
  });

  it('is refetched from the first page after it was restored from JSON', async () => {
    const cursors: (string | null)[] = [];
    const im = createClient('app', async (url) => {
      cursors.push(new URL(url).searchParams.get('cursor'));
      return success([1]);
    });
    const options = listFriendIdsInfiniteOptions(im);
    const server = new QueryClient();
    await server.fetchInfiniteQuery(options as never);
    const page = new QueryClient();
    hydrate(page, JSON.parse(JSON.stringify(dehydrate(server))));
    showPages(page, options);
    await page.refetchQueries();
    expect(cursors.every((cursor) => cursor === null)).toBe(true);
    expect(cursors.length).toBeGreaterThan(1);
  });
});

describe('the infinite query of users', () => {
  it('counts pages, in both directions, and ends with a short one', async () => {
    const { admin } = createService();
    await register(admin, 'ann', 'bob', 'cid', 'dan', 'eve');
    const options = { ...listUsersInfiniteOptions(admin, { page_size: 2 }), maxPages: 2 };
    const users = showPages(new QueryClient(), options);
    await vi.waitFor(() => expect(users.getCurrentResult().hasNextPage).toBe(true));
    await users.fetchNextPage();
    const last = await users.fetchNextPage();
    expect(sizes(last.data as never)).toEqual([2, 1]);
    expect(last).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect((await users.fetchPreviousPage()).data).toMatchObject({ pageParams: [1, 2] });
  });

  it('without a page_size ends with an empty page', async () => {
    const { admin } = createService();
    await register(admin, 'ann', 'bob');
    const users = showPages(new QueryClient(), listUsersInfiniteOptions(admin));
    await vi.waitFor(() => expect(users.getCurrentResult().hasNextPage).toBe(true));
    expect(await users.fetchNextPage()).toMatchObject({ hasNextPage: false, data: { pages: [{ length: 2 }, []] } });
  });
});

describe('the infinite query of messages', () => {
  async function createChat() {
    const service = createService();
    const [ann = 0, bob = 0] = await register(service.admin, 'ann', 'bob');
    const im = service.admin.asUser(ann);
    let sent = 0;
    const send = async (count: number): Promise<void> => {
      for (let index = 0; index < count; index++) {
        await im.sendMessage({ targets: [bob], type: 1, content_type: 0, content: `${++sent}` });
      }
    };
    return { ...service, im, bob, send };
  }
  const contents = (data: unknown): (string | undefined)[] =>
    flatItems<{ content?: string }>(data as never).map(({ content }) => content);

  it('goes from the newest message to older ones, and ends', async () => {
    const { im, bob, send } = await createChat();
    await send(5);
    const chat = showPages(
      new QueryClient(),
      listConversationMessagesInfiniteOptions(im, { opposite_id: bob, limit: 2 }),
    );
    await vi.waitFor(() => expect(chat.getCurrentResult().hasNextPage).toBe(true));
    await chat.fetchNextPage();
    const { data, hasNextPage } = await chat.fetchNextPage();
    expect(contents(data)).toEqual(['5', '4', '3', '2', '1']);
    expect(hasNextPage).toBe(false);
  });

  it('fetches what came since, without a gap, and refetches all of it', async () => {
    const { im, bob, send } = await createChat();
    await send(3);
    const queryClient = new QueryClient();
    const chat = showPages(queryClient, listConversationMessagesInfiniteOptions(im, { opposite_id: bob, limit: 2 }));
    await vi.waitFor(() => expect(chat.getCurrentResult().hasNextPage).toBe(true));
    await send(5);
    expect(contents((await chat.fetchPreviousPage()).data)).toEqual(['8', '7', '6', '5', '4', '3', '2']);
    await send(1);
    expect(contents((await chat.fetchNextPage()).data)).toEqual(['8', '7', '6', '5', '4', '3', '2', '1']);
    const { data } = await chat.refetch();
    expect(contents(data)).toEqual(['9', '8', '7', '6', '5', '4', '3', '2', '1']);
  });

  it('begins with a message, from where it goes both ways', async () => {
    const { im, bob, send } = await createChat();
    await send(6);
    const { messages } = await im.listConversationMessages({ opposite_id: bob, msg_id_start: '0', limit: 6 });
    const fourth = messages.find(({ content }) => content === '4')?.msg_id;
    const chat = showPages(
      new QueryClient(),
      listConversationMessagesInfiniteOptions(im, { opposite_id: bob, limit: 2, msg_id_start: fourth }),
    );
    await vi.waitFor(() => expect(contents(chat.getCurrentResult().data)).toEqual(['4', '3']));
    await chat.fetchNextPage();
    const { data } = await chat.fetchPreviousPage();
    expect(contents(data)).toEqual(['6', '5', '4', '3', '2', '1']);
  });
});
