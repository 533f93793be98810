// #region app
import { createLanyingClient } from '@lanying-im/client';
import { LanyingProvider, useAddFriends, useListFriends } from '@lanying-im/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';

const im = createLanyingClient({ endpoint: '/lanying', appId: 'welovemaxim' }); // your server adds the token
const queryClient = new QueryClient();

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <LanyingProvider client={im}>
        <Friends />
      </LanyingProvider>
    </QueryClientProvider>
  );
}
// #endregion app

// #region friends
function Friends() {
  const { data: friends = [], error } = useListFriends();
  const addFriends = useAddFriends(); // refetches the list before it settles
  if (error !== null) return <p role="alert">{error.message}</p>;
  return (
    <>
      <ul>
        {friends.map((friend) => (
          <li key={friend.user_id}>{friend.name}</li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => addFriends.mutate({ list: [2199040544992] })}
      >
        Add b
      </button>
    </>
  );
}

// #endregion friends

// #region options
import { listFriendsOptions } from '@lanying-im/react';

await queryClient.prefetchQuery(listFriendsOptions(im));
// #endregion options
