import type { LanyingClient } from '@lanying-im/client';
import {
  addFriendsMutation,
  applyCallback,
  flatItems,
  invalidateOperations,
  listConversationMessagesInfiniteOptions,
  listFriendsOptions,
  listFriendsQueryKey,
  listGroupMembersQueryKey,
  prefetchQueries,
  setGroupNameMutation,
} from '@lanying-im/query';
import { type DehydratedState, dehydrate, type QueryClient } from '@tanstack/query-core';

/** What a page does with keys. */
export async function keys(queryClient: QueryClient, im: LanyingClient, group_id: number): Promise<void> {
  queryClient.getQueryData(listFriendsQueryKey(im)); // Friend[] | undefined
  await queryClient.invalidateQueries({ queryKey: listGroupMembersQueryKey(im, { group_id }) }); // all of its pages
  await queryClient.invalidateQueries({ queryKey: ['lanying', 'listFriends'] }); // of all users
  await invalidateOperations(queryClient, im, ['listFriends']); // the same, for the app of the client
  queryClient.isMutating({ mutationKey: ['lanying', 'createGroup'] }); // how many groups are being created
}

/** Two mutations with a behavior of their own. */
export function behaviors(im: LanyingClient): object[] {
  return [
    addFriendsMutation(im, { invalidate: 'scope' }), // only queries of this client's scope, not those of other users
    setGroupNameMutation(im, { optimistic: true }), // shows the new name at once, rolls it back on an error
  ];
}

/** What a page does with pages. */
export async function pages(queryClient: QueryClient, im: LanyingClient, opposite_id: number): Promise<unknown[]> {
  const history = { ...listConversationMessagesInfiniteOptions(im, { opposite_id, limit: 50 }), maxPages: 5 };
  const messages = flatItems(await queryClient.fetchInfiniteQuery(history)); // the items of all pages
  return messages;
}

/** What a page does with message callbacks. */
export function listen(queryClient: QueryClient, im: LanyingClient): EventSource {
  const events = new EventSource('/events');
  events.onmessage = ({ data }) => applyCallback(queryClient, im, JSON.parse(data));
  return events;
}

/** What a server does before it sends a page. */
export async function prefetch(queryClient: QueryClient, im: LanyingClient, userId: number): Promise<DehydratedState> {
  const errors = await prefetchQueries(queryClient, [listFriendsOptions(im.asUser(userId))]);
  for (const error of errors) console.error(error); // TanStack's own prefetchQuery hides them
  return dehydrate(queryClient);
}
