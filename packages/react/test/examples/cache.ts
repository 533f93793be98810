import type { LanyingClient } from '@lanying-im/client';
import {
  invalidateOperations,
  listFriendsOptions,
  listFriendsQueryKey,
  listGroupMembersQueryKey,
} from '@lanying-im/react';
import { type DehydratedState, dehydrate, QueryClient } from '@tanstack/react-query';

/** What a page does with keys. */
export async function keys(queryClient: QueryClient, im: LanyingClient, group_id: number): Promise<void> {
  queryClient.getQueryData(listFriendsQueryKey(im)); // Friend[] | undefined
  await queryClient.invalidateQueries({ queryKey: listGroupMembersQueryKey(im, { group_id }) }); // all of its pages
  await queryClient.invalidateQueries({ queryKey: ['lanying', 'listFriends'] }); // of everybody
  await invalidateOperations(queryClient, im, ['listFriends']); // of this user: after an event of the chat SDK, say
}

/** What a server does before it sends a page. */
export async function prefetch(im: LanyingClient, userId: number): Promise<DehydratedState> {
  const queryClient = new QueryClient();
  await queryClient.prefetchQuery(listFriendsOptions(im.asUser(userId)));
  return dehydrate(queryClient);
}
