import { createLanyingClient } from '@lanying-im/client';
import { LanyingProvider, useAddFriends, useListFriends } from '@lanying-im/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';

const im = createLanyingClient({ endpoint: '/api/lanying', appId: 'welovemaxim' });

function Friends({ candidate }) {
  const { data, error } = useListFriends();
  const addFriends = useAddFriends();
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <button type="button" onClick={() => addFriends.mutate({ list: [candidate] })}>
      {data === undefined ? 'loading' : `${data.length} friends`}
    </button>
  );
}

export function App({ candidate }) {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <LanyingProvider client={im}>
        <Friends candidate={candidate} />
      </LanyingProvider>
    </QueryClientProvider>
  );
}
