'use client';

import { createLanyingClient } from '@lanying-im/client';
import { LanyingProvider, useListFriends } from '@lanying-im/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';

const im = createLanyingClient({ endpoint: '/api/lanying', appId: 'welovemaxim' });

function Friends() {
  const { data } = useListFriends();
  return <p>{data === undefined ? 'loading' : `${data.length} friends`}</p>;
}

export default function Page() {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queryClient}>
      <LanyingProvider client={im}>
        <Friends />
      </LanyingProvider>
    </QueryClientProvider>
  );
}
