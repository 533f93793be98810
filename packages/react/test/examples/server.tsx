import { createLanyingClient } from '@lanying-im/client';
import { LanyingProvider, listFriendsOptions, prefetchQueries, useListFriends } from '@lanying-im/react';
import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';

/** The server's client; a page never sees it. */
const admin = createLanyingClient({
  endpoint: 'https://api.example.com',
  appId: 'welovemaxim',
  accessToken: 'admin-token',
  retries: 0,
});

/** The page's client of the same app. */
const im = createLanyingClient({ endpoint: '/lanying', appId: 'welovemaxim' });

function FriendCount({ userId }: { userId: number }) {
  return (
    <LanyingProvider client={im.asUser(userId)}>
      <Count />
    </LanyingProvider>
  );
}

export function Count() {
  const { data } = useListFriends();
  return <p>{data === undefined ? 'loading' : `friends: ${data.map(({ name }) => name).join()}`}</p>;
}

export async function FriendsPage({ userId }: { userId: number }) {
  const queryClient = new QueryClient();
  const errors = await prefetchQueries(queryClient, [listFriendsOptions(admin.asUser(userId))]);
  for (const error of errors) console.error(error);
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <FriendCount userId={userId} />
    </HydrationBoundary>
  );
}

export async function loader({ params }: { params: { userId: string } }) {
  const queryClient = new QueryClient();
  const errors = await prefetchQueries(queryClient, [listFriendsOptions(admin.asUser(Number(params.userId)))]);
  for (const error of errors) console.error(error);
  return { state: dehydrate(queryClient) };
}

export const friendsRoute = {
  loader: ({ context, params }: { context: { queryClient: QueryClient }; params: { userId: string } }) =>
    context.queryClient.ensureQueryData(listFriendsOptions(admin.asUser(Number(params.userId)))),
};
