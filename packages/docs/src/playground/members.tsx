import type { GroupBrief } from '@lanying-im/client';
import {
  useListGroupMembers,
  useListMutedGroupMembers,
  useMuteGroupMembers,
  useRemoveGroupMembers,
  useUnmuteGroupMembers,
} from '@lanying-im/react';
import { skipToken } from '@tanstack/react-query';
import { ErrorNote } from './error-note.tsx';
import type { PersonProps } from './person-props.ts';

/** Lists the members of a group. Its owner can mute, unmute and remove them. */
export function Members({ me, other, labels, group }: PersonProps & { group: GroupBrief }) {
  const { group_id } = group;
  const isOwner = group.owner === me.id;
  const members = useListGroupMembers({ group_id });
  const muted = useListMutedGroupMembers(isOwner ? { group_id } : skipToken);
  const mute = useMuteGroupMembers();
  const unmute = useUnmuteGroupMembers();
  const remove = useRemoveGroupMembers();

  const mutedIds = new Set(muted.data?.data.map(({ user_id }) => user_id));
  return (
    <>
      <ul>
        {members.data?.data.map(({ user_id }) => {
          const target = { group_id, user_list: [user_id] };
          return (
            <li key={user_id}>
              {user_id === me.id ? labels.you : other.name}
              {user_id === group.owner && ` (${labels.owner})`}
              {mutedIds.has(user_id) && ` (${labels.muted})`}
              {isOwner && user_id !== me.id && (
                <>
                  {' '}
                  {mutedIds.has(user_id) ? (
                    <button type="button" onClick={() => unmute.mutate(target)}>
                      {labels.unmute}
                    </button>
                  ) : (
                    <button type="button" onClick={() => mute.mutate({ ...target, duration: 10 })}>
                      {labels.mute}
                    </button>
                  )}{' '}
                  <button type="button" onClick={() => remove.mutate(target)}>
                    {labels.remove}
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <ErrorNote error={mute.error ?? unmute.error ?? remove.error} />
    </>
  );
}
