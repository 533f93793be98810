import { createLanyingClient } from '@lanying-im/client';
import { LanyingProvider, useAddFriends, useListFriends } from '@lanying-im/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';

const im = createLanyingClient({ endpoint: '/lanying', appId: 'welovemaxim' }); // your server adds the token
const queryClient = new QueryClient();

export const App = () => (
  <QueryClientProvider client={queryClient}>
    <LanyingProvider client={im}>
      <Friends />
    </LanyingProvider>
  </QueryClientProvider>
);

function Friends() {
  const { data = [] } = useListFriends();
  const addFriends = useAddFriends(); // refetches the list by itself
  const addBob = () => addFriends.mutate({ list: [2199040544992] });
  return (
    <button type="button" onClick={addBob}>
      {data.length} friends
    </button>
  );
}
