// #region members
import {
  flatItems,
  useListGroupMembersInfinite,
  useMuteGroupMembers,
  useRemoveGroupMembers,
} from '@lanying-im/react';

export function Members({ groupId }: { groupId: number }) {
  const members = useListGroupMembersInfinite(
    { group_id: groupId, limit: 100 },
    { select: flatItems },
  );
  const remove = useRemoveGroupMembers({ optimistic: true });
  const mute = useMuteGroupMembers();
  return (
    <>
      <ul>
        {members.data?.map(({ user_id, display_name }) => {
          const target = { group_id: groupId, user_list: [user_id] };
          return (
            <li key={user_id}>
              {display_name || user_id}
              <button
                type="button"
                onClick={() => mute.mutate({ ...target, duration: 60 })}
              >
                Mute
              </button>
              <button type="button" onClick={() => remove.mutate(target)}>
                Remove
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        disabled={!members.hasNextPage}
        onClick={() => members.fetchNextPage()}
      >
        More
      </button>
    </>
  );
}

// #endregion members

// #region errors
import { ErrorCode, isLanyingApiError } from '@lanying-im/client';
import { useListGroupMembers } from '@lanying-im/react';
import { skipToken } from '@tanstack/react-query';

export function MemberCount({ groupId }: { groupId: number | undefined }) {
  const { data, error } = useListGroupMembers(
    groupId === undefined ? skipToken : { group_id: groupId, limit: 1 },
  );
  if (isLanyingApiError(error, ErrorCode.GroupNotFound))
    return <p>This group does not exist.</p>;
  return <p>{data?.total} members</p>;
}
// #endregion errors
