import { QueryClient } from '@tanstack/query-core';
import { describe, expect, it } from 'vitest';
import {
  applyCallback,
  type ConversationCallback,
  listConversationMessagesInfiniteOptions,
  listConversationMessagesOptions,
  listConversationsOptions,
} from '../src/index.ts';
import { show, showPages } from './support/screen.ts';
import { createService, register } from './support/service.ts';

/** A page that shows the conversations of Ann, Bob and Cid, and all of their messages. */
async function createChats() {
  const service = createService();
  const { admin, mock } = service;
  const [ann = 0, bob = 0, cid = 0] = await register(admin, 'ann', 'bob', 'cid');
  const { group_id: club } = await admin.asUser(ann).createGroup({ name: 'Club', user_list: [bob] });
  const queryClient = new QueryClient();
  const readers = { ann, bob, cid };
  const queries = Object.entries(readers).flatMap(([reader, userId]) => {
    const im = admin.asUser(userId);
    const histories = Object.entries({ ...readers, club })
      .filter(([name]) => name !== reader)
      .map(([name, opposite_id]) => ({
        name: `${reader} with ${name}`,
        query: show(queryClient, listConversationMessagesOptions(im, { opposite_id, msg_id_start: '0', limit: 20 })),
      }));
    return [
      { name: `conversations of ${reader}`, query: show(queryClient, listConversationsOptions(im)) },
      ...histories,
    ];
  });
  await Promise.all(queries.map(({ query }) => query.settled()));
  /** Applies a callback and returns the names of the queries that were refetched. */
  const apply = async (callback: Omit<ConversationCallback, 'appId'>, appId = mock.appId): Promise<string[]> => {
    const count = mock.requestCount;
    const fetched = new Set<string>();
    const unsubscribe = queryClient.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'fetch') fetched.add(event.query.queryHash);
    });
    await applyCallback(queryClient, admin, { appId, ...callback });
    unsubscribe();
    expect(mock.requestCount - count).toBe(fetched.size);
    return queries.flatMap(({ name, query }) => (fetched.has(query.hash) ? [name] : []));
  };
  return { ...service, ann, bob, club, queryClient, apply };
}

const uid = (id: number) => ({ uid: String(id) });

describe('applyCallback', () => {
  it('refetches the conversations of both users and their histories with each other', async () => {
    const { ann, bob, apply } = await createChats();
    expect(await apply({ type: 'CHAT', from: uid(ann), to: uid(bob) })).toEqual([
      'conversations of ann',
      'ann with bob',
      'conversations of bob',
      'bob with ann',
    ]);
  });

  it('refetches the history of a group, and all conversations, since the members are not known', async () => {
    const { ann, club, apply } = await createChats();
    expect(await apply({ type: 'GROUPCHAT', from: uid(ann), to: uid(club) })).toEqual([
      'conversations of ann',
      'ann with club',
      'conversations of bob',
      'bob with club',
      'conversations of cid',
      'cid with club',
    ]);
  });

  it('considers both kinds of conversation for a message that replaces another', async () => {
    const { ann, bob, apply } = await createChats();
    expect(await apply({ type: 'REPLACE', from: uid(ann), to: uid(bob) })).toEqual(
      expect.arrayContaining(['ann with bob', 'bob with ann', 'cid with bob']),
    );
  });

  it('ignores another app', async () => {
    const { ann, bob, apply } = await createChats();
    expect(await apply({ type: 'CHAT', from: uid(ann), to: uid(bob) }, 'other')).toEqual([]);
  });

  it('shows the new message in an infinite query, too', async () => {
    const { admin, mock, ann, bob, queryClient } = await createChats();
    const pages = showPages(
      queryClient,
      listConversationMessagesInfiniteOptions(admin.asUser(bob), { opposite_id: ann, limit: 5 }),
    );
    await queryClient.refetchQueries();
    await admin.asUser(ann).sendMessage({ targets: [bob], type: 1, content_type: 0, content: 'Hello' });
    await applyCallback(queryClient, admin, { appId: mock.appId, type: 'CHAT', from: uid(ann), to: uid(bob) });
    expect(pages.getCurrentResult().data).toMatchObject({ pages: [{ messages: [{ content: 'Hello' }] }] });
  });
});
