import { createLanyingClient } from '@lanying-im/client';
import { LanyingProvider, useAddFriends, useListFriends } from '@lanying-im/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';

const im = createLanyingClient({ endpoint: '/api/lanying', appId: 'welovemaxim' });

function Friends() {
  const { data = [] } = useListFriends();
  const addFriends = useAddFriends();
  return (
    <button type="button" onClick={() => addFriends.mutate({ list: [2199040544992] })}>
      {data.length} friends
    </button>
  );
}

createRoot(document.getElementById('root')).render(
  <QueryClientProvider client={new QueryClient()}>
    <LanyingProvider client={im}>
      <Friends />
    </LanyingProvider>
  </QueryClientProvider>,
);
