import { listFriendsOptions, useLanyingClient } from '@lanying-im/react';
import { useSuspenseQuery } from '@tanstack/react-query';

export function Friends() {
  const { data } = useSuspenseQuery(listFriendsOptions(useLanyingClient()));
  return <p>{data.length} friends</p>;
}
