// #region client
'use client';

import { createLanyingClient } from '@lanying-im/client';
import { listFriendsOptions } from '@lanying-im/react';
import { useQuery } from '@tanstack/react-query';

const im = createLanyingClient({ endpoint: '/api/lanying', appId: 'welovemaxim' });

export function Friends({ userId }: { userId: number }) {
  // The same user as on the server, so that the page finds what was prefetched.
  const { data = [] } = useQuery(listFriendsOptions(im.asUser(userId)));
  return (
    <ul>
      {data.map((friend) => (
        <li key={friend.user_id}>{friend.name}</li>
      ))}
    </ul>
  );
}
// #endregion client
