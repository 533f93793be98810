import { FriendRelation, FriendRequestStatus } from '@lanying-im/client';
import {
  useAcceptFriendRequest,
  useDeclineFriendRequest,
  useGetUser,
  useListFriendRequests,
  useRemoveFriend,
  useRequestFriend,
} from '@lanying-im/react';
import { ErrorNote } from './error-note.tsx';
import type { PersonProps } from './person-props.ts';

/** Befriends the other person: sends, accepts and declines friend requests. */
export function Friendship({ other, labels }: PersonProps) {
  const user = useGetUser({ user_id: other.id });
  const requests = useListFriendRequests();
  const requestFriend = useRequestFriend();
  const accept = useAcceptFriendRequest();
  const decline = useDeclineFriendRequest();
  const remove = useRemoveFriend();

  const areFriends = user.data?.relation === FriendRelation.Friend;
  const hasRequest = requests.data?.data.some(
    ({ user_id, status }) => user_id === other.id && status === FriendRequestStatus.Pending,
  );

  return (
    <section>
      <h3>{labels.friendship}</h3>
      {areFriends ? (
        <p>
          {labels.areFriends(other.name)}{' '}
          <button type="button" onClick={() => remove.mutate({ user_id: other.id })}>
            {labels.removeFriend}
          </button>
        </p>
      ) : hasRequest ? (
        <p>
          {labels.wantsToBeFriend(other.name)}{' '}
          <button type="button" onClick={() => accept.mutate({ user_id: other.id })}>
            {labels.accept}
          </button>{' '}
          <button type="button" onClick={() => decline.mutate({ user_id: other.id })}>
            {labels.decline}
          </button>
        </p>
      ) : (
        <p>
          {labels.notFriends(other.name)}{' '}
          <button type="button" onClick={() => requestFriend.mutate({ user_id: other.id })}>
            {requestFriend.isSuccess ? labels.requested : labels.requestFriend}
          </button>
        </p>
      )}
      <ErrorNote error={requestFriend.error ?? accept.error ?? decline.error ?? remove.error ?? user.error} />
    </section>
  );
}
