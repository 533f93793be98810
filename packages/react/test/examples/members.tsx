import { ErrorCode, isLanyingApiError } from '@lanying-im/client';
import { useListGroupMembers, useListGroupMembersInfinite } from '@lanying-im/react';
import { skipToken } from '@tanstack/react-query';

export function Members({ groupId }: { groupId: number }) {
  const members = useListGroupMembersInfinite(
    { group_id: groupId, limit: 100 },
    { select: ({ pages }) => pages.flatMap((page) => page.data) },
  );
  return (
    <button type="button" disabled={!members.hasNextPage} onClick={() => members.fetchNextPage()}>
      {members.data?.length} members, show more
    </button>
  );
}

export function MemberCount({ groupId }: { groupId: number | undefined }) {
  const { data, error } = useListGroupMembers(groupId === undefined ? skipToken : { group_id: groupId, limit: 1 });
  if (isLanyingApiError(error, ErrorCode.GroupNotFound)) return <p>This group is gone.</p>;
  return <p>{data?.total} members</p>;
}
