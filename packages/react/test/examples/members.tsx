import { ErrorCode, isLanyingApiError } from '@lanying-im/client';
import {
  flatItems,
  useListGroupMembers,
  useListGroupMembersInfinite,
  useMuteGroupMembers,
  useRemoveGroupMembers,
} from '@lanying-im/react';
import { skipToken } from '@tanstack/react-query';

export function Members({ groupId }: { groupId: number }) {
  const members = useListGroupMembersInfinite({ group_id: groupId, limit: 100 }, { select: flatItems });
  const removeMembers = useRemoveGroupMembers({ optimistic: true });
  const muteMembers = useMuteGroupMembers();
  const rows = members.data?.map(({ user_id, display_name }) => (
    <li key={user_id}>
      {display_name || user_id}
      <button
        type="button"
        onClick={() => muteMembers.mutate({ group_id: groupId, user_list: [user_id], duration: 60 })}
      >
        Mute
      </button>
      <button type="button" onClick={() => removeMembers.mutate({ group_id: groupId, user_list: [user_id] })}>
        Remove
      </button>
    </li>
  ));
  return (
    <>
      <ul>{rows}</ul>
      <button type="button" disabled={!members.hasNextPage} onClick={() => members.fetchNextPage()}>
        More
      </button>
    </>
  );
}

export function MemberCount({ groupId }: { groupId: number | undefined }) {
  const { data, error } = useListGroupMembers(groupId === undefined ? skipToken : { group_id: groupId, limit: 1 });
  if (isLanyingApiError(error, ErrorCode.GroupNotFound)) return <p>This group is gone.</p>;
  return <p>{data?.total} members</p>;
}
