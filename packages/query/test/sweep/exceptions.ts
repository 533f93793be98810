import type { OperationId } from '@lanying-im/types';

/** Queries that a mutation refetches although their results may not change, with the reason. */
interface Exception {
  mutations: readonly OperationId[];
  queries: readonly OperationId[];
  reason: string;
}

const groupCounts: readonly OperationId[] = [
  'getGroup',
  'getGroupSettings',
  'listGroups',
  'listGroupMembers',
  'listMutedGroupMembers',
  'listBlockedGroupMembers',
];

export const exceptions: readonly Exception[] = [
  {
    mutations: ['inviteGroupMembers', 'joinGroup', 'createGroup'],
    queries: [...groupCounts, 'listGroupInvitations', 'listGroupApplications', 'listJoinedGroups', 'listConversations'],
    reason: 'the settings of group and user decide whether somebody becomes a member or has to be approved first',
  },
  {
    mutations: [
      'answerGroupApplication',
      'answerGroupInvitation',
      'blockGroupMembers',
      'removeGroupMembers',
      'leaveGroup',
      'addGroupMembers',
    ],
    queries: ['listConversations'],
    reason: 'a group has a conversation only where it has messages that the member may see',
  },
  {
    mutations: ['joinGroupByQrCode'],
    queries: [
      ...groupCounts,
      'getGroupAnnouncement',
      'getGroupFile',
      'getLatestGroupAnnouncement',
      'listConversationMessages',
      'listConversations',
      'listGroupAdmins',
      'listGroupAnnouncements',
      'listGroupApplications',
      'listGroupDisplayNames',
      'listGroupFiles',
    ],
    reason: 'a QR code does not reveal its group',
  },
  {
    mutations: ['deleteUser'],
    queries: ['getGroup', 'getGroupSettings', 'listGroups', 'listMutedGroupMembers', 'listBlockedGroupMembers'],
    reason: 'no query reveals in which groups the user was',
  },
  {
    mutations: ['acknowledgeMessage', 'recallMessage'],
    queries: ['listConversationMessages', 'listConversations'],
    reason: 'the input does not reveal whether the conversation is that of a group, which all members see',
  },
  {
    mutations: ['broadcastMessage', 'sendSystemNotification'],
    queries: ['listConversationMessages'],
    reason: 'the conversation with the app itself has no documented id',
  },
  {
    mutations: ['sendMessage'],
    queries: ['listConversations'],
    reason: 'the members of a group are not part of the input',
  },
  {
    mutations: [
      'addFriends',
      'addFriendsDirectly',
      'setStrangerChat',
      'removeFriend',
      'requestFriend',
      'requestFriends',
      'acceptFriendRequest',
    ],
    queries: ['checkMessagePermission'],
    reason: 'both a setting of the receiver and their friendship decide whether users may message each other',
  },
  {
    mutations: ['requestFriend', 'requestFriends'],
    queries: [
      'findUserByMobile',
      'findUserByUsername',
      'getUser',
      'listFriendDetails',
      'listFriendIds',
      'listFriendRequests',
      'listFriends',
    ],
    reason: 'the settings of the other user decide whether the two are friends at once',
  },
  {
    mutations: ['addFriendsDirectly'],
    queries: ['listFriendRequests'],
    reason: 'a request is accepted only where there is one',
  },
  {
    mutations: ['unblockUser'],
    queries: ['listFriendIds', 'listFriends'],
    reason: 'somebody who was blocked may have stayed a friend',
  },
  {
    mutations: ['setUsername'],
    queries: ['listFriends'],
    reason: 'only friends without a nickname are listed under their usernames',
  },
  {
    mutations: ['setGroupHistoryVisible'],
    queries: ['listConversationMessages'],
    reason: 'only members who joined later see another history',
  },
  {
    mutations: ['setGroupMemberInfoHidden'],
    queries: ['listGroupAdmins', 'listGroupDisplayNames', 'listGroupMembers'],
    reason: 'administrators of the group see what others do not',
  },
  {
    mutations: ['addGroupAdmins', 'removeGroupAdmins', 'transferGroup'],
    queries: ['listGroupApplications'],
    reason: 'a user may have seen the applications before, as another kind of administrator',
  },
  {
    mutations: ['updateSettings'],
    queries: ['findUserByMobile', 'findUserByUsername', 'getUser', 'listFriendDetails'],
    reason: 'some of the settings, such as auth_mode, are shown to others',
  },
];
