// #region page
import { createLanyingClient } from '@lanying-im/client';
import { listFriendsOptions, prefetchQueries } from '@lanying-im/react';
import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { Friends } from './friends-list.tsx';

const admin = createLanyingClient({
  endpoint: 'https://api.maximtop.com',
  appId: 'welovemaxim',
  accessToken: process.env.LANYING_TOKEN ?? '',
});

export default async function FriendsPage({ userId }: { userId: number }) {
  const queryClient = new QueryClient();
  const errors = await prefetchQueries(queryClient, [
    listFriendsOptions(admin.asUser(userId)),
  ]);
  for (const error of errors) console.error(error);
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Friends userId={userId} />
    </HydrationBoundary>
  );
}
// #endregion page

// #region loader
export async function loader({ params }: { params: { userId: string } }) {
  const queryClient = new QueryClient();
  const im = admin.asUser(Number(params.userId));
  const errors = await prefetchQueries(queryClient, [listFriendsOptions(im)]);
  for (const error of errors) console.error(error);
  return { state: dehydrate(queryClient) };
}
// #endregion loader
