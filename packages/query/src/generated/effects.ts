// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { MutationEffects } from '../effects.ts';

export const acceptFriendRequest: MutationEffects = {
  invalidates: [
    {"operation":"listFriendRequests","where":{"$actingUser":["$actingUser"]}},
    {"operation":"listFriends"},
    {"operation":"listFriendIds"},
    {"operation":"getUser","where":{"user_id":["user_id","$actingUser"]}},
    {"operation":"listFriendDetails","where":{"list":["user_id","$actingUser"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
    {"operation":"checkMessagePermission","where":{"user_id":["user_id","$actingUser"],"roster_id":["user_id","$actingUser"]}},
  ],
};

export const acknowledgeMessage: MutationEffects = {
  invalidates: [
    {"operation":"listConversations"},
    {"operation":"listConversationMessages"},
  ],
};

export const addFriends: MutationEffects = {
  invalidates: [
    {"operation":"listFriends"},
    {"operation":"listFriendIds"},
    {"operation":"getUser","where":{"user_id":["list","$actingUser"]}},
    {"operation":"listFriendDetails","where":{"list":["list","$actingUser"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
    {"operation":"checkMessagePermission","where":{"user_id":["list","$actingUser"],"roster_id":["list","$actingUser"]}},
  ],
};

export const addGroupAdmins: MutationEffects = {
  invalidates: [
    {"operation":"listGroupAdmins","where":{"group_id":["group_id"]}},
  ],
};

export const addGroupFile: MutationEffects = {
  invalidates: [
    {"operation":"listGroupFiles","where":{"group_id":["group_id"]}},
  ],
};

export const addPushTags: MutationEffects = {
  invalidates: [
    {"operation":"listPushTags","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const answerGroupApplication: MutationEffects = {
  invalidates: [
    {"operation":"listGroupApplications","where":{"group_list":["group_id"]}},
    {"operation":"listJoinedGroups"},
    {"operation":"listGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listGroupDisplayNames","where":{"group_id":["group_id"]}},
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroups","where":{"group_list":["group_id"]}},
  ],
};

export const answerGroupInvitation: MutationEffects = {
  invalidates: [
    {"operation":"listGroupInvitations"},
    {"operation":"listJoinedGroups"},
    {"operation":"listGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listGroupDisplayNames","where":{"group_id":["group_id"]}},
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroups","where":{"group_list":["group_id"]}},
  ],
};

export const bindPushAlias: MutationEffects = {
  invalidates: [
    {"operation":"getSettings","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const blockGroupMembers: MutationEffects = {
  invalidates: [
    {"operation":"listBlockedGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listJoinedGroups"},
    {"operation":"listGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listGroupDisplayNames","where":{"group_id":["group_id"]}},
    {"operation":"listGroupAdmins","where":{"group_id":["group_id"]}},
    {"operation":"listMutedGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroups","where":{"group_list":["group_id"]}},
  ],
};

export const blockUser: MutationEffects = {
  invalidates: [
    {"operation":"listBlockedUsers","where":{"$actingUser":["$actingUser"]}},
    {"operation":"listFriends"},
    {"operation":"listFriendIds"},
    {"operation":"getUser","where":{"user_id":["user_id","$actingUser"]}},
    {"operation":"listFriendDetails","where":{"list":["user_id","$actingUser"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
    {"operation":"checkMessagePermission","where":{"user_id":["user_id","$actingUser"],"roster_id":["user_id","$actingUser"]}},
  ],
};

export const broadcastMessage: MutationEffects = {
  invalidates: [
    {"operation":"listConversations"},
    {"operation":"listConversationMessages"},
  ],
};

export const createGroup: MutationEffects = {
  invalidates: [
    {"operation":"listJoinedGroups"},
    {"operation":"listGroupInvitations"},
  ],
};

export const createGroupAnnouncement: MutationEffects = {
  invalidates: [
    {"operation":"listGroupAnnouncements","where":{"group_id":["group_id"]}},
    {"operation":"getLatestGroupAnnouncement","where":{"group_id":["group_id"]}},
  ],
};

export const createUserTokenById: MutationEffects = {
  invalidates: [
    {"operation":"getSettings","where":{"$actingUser":["user_id"]}},
    {"operation":"listDevices","where":{"$actingUser":["user_id"]}},
    {"operation":"getOnlineStatus","where":{"$actingUser":["user_id"]}},
  ],
};

export const createUserTokenByLogin: MutationEffects = {
  invalidates: [
    {"operation":"getSettings"},
    {"operation":"listDevices"},
    {"operation":"getOnlineStatus"},
  ],
};

export const createUserTokenByUsername: MutationEffects = {
  invalidates: [
    {"operation":"getSettings"},
    {"operation":"listDevices"},
    {"operation":"getOnlineStatus"},
  ],
};

export const declineFriendRequest: MutationEffects = {
  invalidates: [
    {"operation":"listFriendRequests","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const deleteConversation: MutationEffects = {
  invalidates: [
    {"operation":"listConversations","where":{"$actingUser":["$actingUser"]}},
    {"operation":"listConversationMessages","where":{"opposite_id":["conversation_id"]}},
  ],
};

export const deleteGroupAnnouncement: MutationEffects = {
  invalidates: [
    {"operation":"listGroupAnnouncements","where":{"group_id":["group_id"]}},
    {"operation":"getLatestGroupAnnouncement","where":{"group_id":["group_id"]}},
  ],
  removes: [
    {"operation":"getGroupAnnouncement","where":{"group_id":["group_id"],"announcement_id":["announcement_id"]}},
  ],
};

export const deleteGroupFiles: MutationEffects = {
  invalidates: [
    {"operation":"listGroupFiles","where":{"group_id":["group_id"]}},
  ],
  removes: [
    {"operation":"getGroupFile","where":{"group_id":["group_id"],"file_id":["file_list"]}},
  ],
};

export const deleteUser: MutationEffects = {
  invalidates: [
    {"operation":"listUsers"},
    {"operation":"listFriendDetails","where":{"list":["$actingUser"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
    {"operation":"listFriends"},
    {"operation":"listFriendIds"},
    {"operation":"listBlockedUsers"},
    {"operation":"listGroupMembers"},
    {"operation":"listGroupAdmins"},
    {"operation":"getGroup"},
  ],
  removes: [
    {"operation":"getUser","where":{"user_id":["$actingUser"]}},
    {"operation":"getProfile","where":{"$actingUser":["$actingUser"]}},
    {"operation":"getSettings","where":{"$actingUser":["$actingUser"]}},
    {"operation":"getOnlineStatus","where":{"$actingUser":["$actingUser"]}},
    {"operation":"listDevices","where":{"$actingUser":["$actingUser"]}},
    {"operation":"listPushTags","where":{"$actingUser":["$actingUser"]}},
    {"operation":"listPinnedConversations","where":{"$actingUser":["$actingUser"]}},
    {"operation":"listJoinedGroups","where":{"$actingUser":["$actingUser"]}},
    {"operation":"listConversations","where":{"$actingUser":["$actingUser"]}},
    {"operation":"listFriendRequests","where":{"$actingUser":["$actingUser"]}},
    {"operation":"listGroupInvitations","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const destroyGroup: MutationEffects = {
  invalidates: [
    {"operation":"listJoinedGroups"},
    {"operation":"listPublicGroups"},
    {"operation":"listGroups","where":{"group_list":["group_id"]}},
    {"operation":"listGroupApplications","where":{"group_list":["group_id"]}},
    {"operation":"listGroupInvitations"},
    {"operation":"listConversations"},
  ],
  removes: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listGroupDisplayNames","where":{"group_id":["group_id"]}},
    {"operation":"listGroupAdmins","where":{"group_id":["group_id"]}},
    {"operation":"listMutedGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listBlockedGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listGroupAnnouncements","where":{"group_id":["group_id"]}},
    {"operation":"getGroupAnnouncement","where":{"group_id":["group_id"]}},
    {"operation":"getLatestGroupAnnouncement","where":{"group_id":["group_id"]}},
    {"operation":"listGroupFiles","where":{"group_id":["group_id"]}},
    {"operation":"getGroupFile","where":{"group_id":["group_id"]}},
    {"operation":"getGroupQrCode","where":{"group_id":["group_id"]}},
  ],
};

export const disableUsers: MutationEffects = {
  invalidates: [
    {"operation":"listUsers"},
    {"operation":"getOnlineStatus","where":{"$actingUser":["list"]}},
  ],
};

export const enableUsers: MutationEffects = {
  invalidates: [
    {"operation":"listUsers"},
  ],
};

export const inviteGroupMembers: MutationEffects = {
  invalidates: [
    {"operation":"listGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listGroupDisplayNames","where":{"group_id":["group_id"]}},
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroups","where":{"group_list":["group_id"]}},
    {"operation":"listGroupInvitations"},
    {"operation":"listJoinedGroups"},
  ],
};

export const joinGroup: MutationEffects = {
  invalidates: [
    {"operation":"listJoinedGroups"},
    {"operation":"listGroupApplications","where":{"group_list":["group_id"]}},
    {"operation":"listGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listGroupDisplayNames","where":{"group_id":["group_id"]}},
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroups","where":{"group_list":["group_id"]}},
  ],
};

export const joinGroupByQrCode: MutationEffects = {
  invalidates: [
    {"operation":"listJoinedGroups"},
    {"operation":"listGroupApplications"},
    {"operation":"listGroupMembers"},
    {"operation":"listGroupDisplayNames"},
    {"operation":"getGroup"},
    {"operation":"getGroupSettings"},
    {"operation":"listGroups"},
  ],
};

export const kickDevice: MutationEffects = {
  invalidates: [
    {"operation":"listDevices","where":{"$actingUser":["$actingUser"]}},
    {"operation":"getOnlineStatus","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const leaveGroup: MutationEffects = {
  invalidates: [
    {"operation":"listJoinedGroups"},
    {"operation":"listGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listGroupDisplayNames","where":{"group_id":["group_id"]}},
    {"operation":"listGroupAdmins","where":{"group_id":["group_id"]}},
    {"operation":"listMutedGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroups","where":{"group_list":["group_id"]}},
    {"operation":"listConversations"},
  ],
};

export const muteGroup: MutationEffects = {
  invalidates: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
  ],
};

export const muteGroupMembers: MutationEffects = {
  invalidates: [
    {"operation":"listGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listGroupDisplayNames","where":{"group_id":["group_id"]}},
    {"operation":"listGroupAdmins","where":{"group_id":["group_id"]}},
    {"operation":"listMutedGroupMembers","where":{"group_id":["group_id"]}},
  ],
};

export const pinConversation: MutationEffects = {
  invalidates: [
    {"operation":"listPinnedConversations","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const recallMessage: MutationEffects = {
  invalidates: [
    {"operation":"listConversationMessages","where":{"opposite_id":["conversation_id","$actingUser"]}},
    {"operation":"listConversations"},
  ],
};

export const registerPushUser: MutationEffects = {
  invalidates: [
    {"operation":"listUsers"},
    {"operation":"findUserByUsername","where":{"username":["username"]}},
  ],
};

export const registerUser: MutationEffects = {
  invalidates: [
    {"operation":"listUsers"},
    {"operation":"findUserByUsername","where":{"username":["username"]}},
  ],
};

export const registerUsers: MutationEffects = {
  invalidates: [
    {"operation":"listUsers"},
    {"operation":"findUserByUsername","where":{"username":["list.username"]}},
  ],
};

export const removeAllPushTags: MutationEffects = {
  invalidates: [
    {"operation":"listPushTags","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const removeDevice: MutationEffects = {
  invalidates: [
    {"operation":"listDevices","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const removeFriend: MutationEffects = {
  invalidates: [
    {"operation":"listFriends"},
    {"operation":"listFriendIds"},
    {"operation":"getUser","where":{"user_id":["user_id","$actingUser"]}},
    {"operation":"listFriendDetails","where":{"list":["user_id","$actingUser"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
    {"operation":"checkMessagePermission","where":{"user_id":["user_id","$actingUser"],"roster_id":["user_id","$actingUser"]}},
  ],
};

export const removeGroupAdmins: MutationEffects = {
  invalidates: [
    {"operation":"listGroupAdmins","where":{"group_id":["group_id"]}},
  ],
};

export const removeGroupMembers: MutationEffects = {
  invalidates: [
    {"operation":"listJoinedGroups"},
    {"operation":"listGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listGroupDisplayNames","where":{"group_id":["group_id"]}},
    {"operation":"listGroupAdmins","where":{"group_id":["group_id"]}},
    {"operation":"listMutedGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroups","where":{"group_list":["group_id"]}},
  ],
};

export const removePushTags: MutationEffects = {
  invalidates: [
    {"operation":"listPushTags","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const requestFriend: MutationEffects = {
  invalidates: [
    {"operation":"listFriends"},
    {"operation":"listFriendIds"},
    {"operation":"getUser","where":{"user_id":["user_id","$actingUser"]}},
    {"operation":"listFriendDetails","where":{"list":["user_id","$actingUser"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
    {"operation":"checkMessagePermission","where":{"user_id":["user_id","$actingUser"],"roster_id":["user_id","$actingUser"]}},
  ],
};

export const requestFriends: MutationEffects = {
  invalidates: [
    {"operation":"listFriends"},
    {"operation":"listFriendIds"},
    {"operation":"getUser","where":{"user_id":["body.user_id","$actingUser"]}},
    {"operation":"listFriendDetails","where":{"list":["body.user_id","$actingUser"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
    {"operation":"checkMessagePermission","where":{"user_id":["body.user_id","$actingUser"],"roster_id":["body.user_id","$actingUser"]}},
  ],
};

export const sendAiMessage: MutationEffects = {
  invalidates: [
    {"operation":"listConversations"},
    {"operation":"listConversationMessages","where":{"opposite_id":["targets","from_user_id","$actingUser"]}},
  ],
};

export const sendMessage: MutationEffects = {
  invalidates: [
    {"operation":"listConversations"},
    {"operation":"listConversationMessages","where":{"opposite_id":["targets","from_user_id","$actingUser"]}},
  ],
};

export const sendSystemNotification: MutationEffects = {
  invalidates: [
    {"operation":"listConversations"},
    {"operation":"listConversationMessages","where":{"opposite_id":["targets","from_user_id","$actingUser"]}},
  ],
};

export const setAuthMode: MutationEffects = {
  invalidates: [
    {"operation":"getSettings","where":{"$actingUser":["$actingUser"]}},
    {"operation":"getUser","where":{"user_id":["$actingUser"]}},
    {"operation":"listFriendDetails","where":{"list":["$actingUser"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
  ],
};

export const setAutoDownload: MutationEffects = {
  invalidates: [
    {"operation":"getSettings","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const setGroupApplyApproval: MutationEffects = {
  invalidates: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroups","where":{"group_list":["group_id"]}},
  ],
};

export const setGroupAvatar: MutationEffects = {
  invalidates: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroups","where":{"group_list":["group_id"]}},
  ],
};

export const setGroupDescription: MutationEffects = {
  invalidates: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
  ],
};

export const setGroupDisplayName: MutationEffects = {
  invalidates: [
    {"operation":"listGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listGroupDisplayNames","where":{"group_id":["group_id"],"user_list":["$actingUser"]}},
    {"operation":"listGroupAdmins","where":{"group_id":["group_id"]}},
    {"operation":"listMutedGroupMembers","where":{"group_id":["group_id"]}},
  ],
};

export const setGroupExtension: MutationEffects = {
  invalidates: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
  ],
};

export const setGroupFileName: MutationEffects = {
  invalidates: [
    {"operation":"listGroupFiles","where":{"group_id":["group_id"]}},
    {"operation":"getGroupFile","where":{"group_id":["group_id"],"file_id":["file_id"]}},
  ],
};

export const setGroupHistoryVisible: MutationEffects = {
  invalidates: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listConversationMessages","where":{"opposite_id":["group_id"]}},
  ],
};

export const setGroupMemberInfoHidden: MutationEffects = {
  invalidates: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listGroupDisplayNames","where":{"group_id":["group_id"]}},
    {"operation":"listGroupAdmins","where":{"group_id":["group_id"]}},
  ],
};

export const setGroupMemberInvitation: MutationEffects = {
  invalidates: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
  ],
};

export const setGroupMemberModification: MutationEffects = {
  invalidates: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
  ],
};

export const setGroupMuteMode: MutationEffects = {
  invalidates: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroups","where":{"group_list":["group_id"]}},
  ],
};

export const setGroupName: MutationEffects = {
  invalidates: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroups","where":{"group_list":["group_id"]}},
  ],
};

export const setGroupPushMode: MutationEffects = {
  invalidates: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroups","where":{"group_list":["group_id"]}},
  ],
};

export const setGroupReadReceipts: MutationEffects = {
  invalidates: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
  ],
};

export const setMobile: MutationEffects = {
  invalidates: [
    {"operation":"getProfile","where":{"$actingUser":["$actingUser"]}},
    {"operation":"findUserByMobile"},
  ],
};

export const setNickname: MutationEffects = {
  invalidates: [
    {"operation":"getProfile","where":{"$actingUser":["$actingUser"]}},
    {"operation":"getUser","where":{"user_id":["$actingUser"]}},
    {"operation":"listFriendDetails","where":{"list":["$actingUser"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
    {"operation":"listFriends"},
  ],
};

export const setPrivateInfo: MutationEffects = {
  invalidates: [
    {"operation":"getProfile","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const setPublicInfo: MutationEffects = {
  invalidates: [
    {"operation":"getProfile","where":{"$actingUser":["$actingUser"]}},
    {"operation":"getUser","where":{"user_id":["$actingUser"]}},
    {"operation":"listFriendDetails","where":{"list":["$actingUser"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
  ],
};

export const setPushDetailHidden: MutationEffects = {
  invalidates: [
    {"operation":"getSettings","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const setPushDisabled: MutationEffects = {
  invalidates: [
    {"operation":"getSettings","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const setPushNickname: MutationEffects = {
  invalidates: [
    {"operation":"getSettings","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const setPushQuietHours: MutationEffects = {
  invalidates: [
    {"operation":"getSettings","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const setSoundDisabled: MutationEffects = {
  invalidates: [
    {"operation":"getSettings","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const setUserAvatar: MutationEffects = {
  invalidates: [
    {"operation":"getProfile","where":{"$actingUser":["$actingUser"]}},
    {"operation":"getUser","where":{"user_id":["$actingUser"]}},
    {"operation":"listFriendDetails","where":{"list":["$actingUser"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
  ],
};

export const setUserAvatars: MutationEffects = {
  invalidates: [
    {"operation":"getProfile","where":{"$actingUser":["list.user_id"]}},
    {"operation":"getUser","where":{"user_id":["list.user_id"]}},
    {"operation":"listFriendDetails","where":{"list":["list.user_id"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
  ],
};

export const setUsername: MutationEffects = {
  invalidates: [
    {"operation":"getProfile","where":{"$actingUser":["$actingUser"]}},
    {"operation":"getUser","where":{"user_id":["$actingUser"]}},
    {"operation":"listFriendDetails","where":{"list":["$actingUser"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
    {"operation":"listFriends"},
    {"operation":"listUsers"},
  ],
};

export const setVibration: MutationEffects = {
  invalidates: [
    {"operation":"getSettings","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const transferGroup: MutationEffects = {
  invalidates: [
    {"operation":"listGroupAdmins","where":{"group_id":["group_id"]}},
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
    {"operation":"listGroups","where":{"group_list":["group_id"]}},
  ],
};

export const unblockGroupMembers: MutationEffects = {
  invalidates: [
    {"operation":"listBlockedGroupMembers","where":{"group_id":["group_id"]}},
  ],
};

export const unblockUser: MutationEffects = {
  invalidates: [
    {"operation":"listBlockedUsers","where":{"$actingUser":["$actingUser"]}},
    {"operation":"listFriends"},
    {"operation":"listFriendIds"},
    {"operation":"getUser","where":{"user_id":["user_id","$actingUser"]}},
    {"operation":"listFriendDetails","where":{"list":["user_id","$actingUser"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
    {"operation":"checkMessagePermission","where":{"user_id":["user_id","$actingUser"],"roster_id":["user_id","$actingUser"]}},
  ],
};

export const unmuteGroup: MutationEffects = {
  invalidates: [
    {"operation":"getGroup","where":{"group_id":["group_id"]}},
    {"operation":"getGroupSettings","where":{"group_id":["group_id"]}},
  ],
};

export const unmuteGroupMembers: MutationEffects = {
  invalidates: [
    {"operation":"listGroupMembers","where":{"group_id":["group_id"]}},
    {"operation":"listGroupDisplayNames","where":{"group_id":["group_id"]}},
    {"operation":"listGroupAdmins","where":{"group_id":["group_id"]}},
    {"operation":"listMutedGroupMembers","where":{"group_id":["group_id"]}},
  ],
};

export const unpinConversation: MutationEffects = {
  invalidates: [
    {"operation":"listPinnedConversations","where":{"$actingUser":["$actingUser"]}},
  ],
};

export const updateFriend: MutationEffects = {
  invalidates: [
    {"operation":"getUser","where":{"user_id":["user_id"]}},
    {"operation":"listFriendDetails","where":{"list":["user_id"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
  ],
};

export const updateProfile: MutationEffects = {
  invalidates: [
    {"operation":"getProfile","where":{"$actingUser":["$actingUser"]}},
    {"operation":"getUser","where":{"user_id":["$actingUser"]}},
    {"operation":"listFriendDetails","where":{"list":["$actingUser"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
    {"operation":"listFriends"},
  ],
};

export const updateProfiles: MutationEffects = {
  invalidates: [
    {"operation":"getProfile","where":{"$actingUser":["list.user_id"]}},
    {"operation":"getUser","where":{"user_id":["list.user_id"]}},
    {"operation":"listFriendDetails","where":{"list":["list.user_id"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
    {"operation":"listFriends"},
  ],
};

export const updateSettings: MutationEffects = {
  invalidates: [
    {"operation":"getSettings","where":{"$actingUser":["user_id"]}},
    {"operation":"getUser","where":{"user_id":["user_id"]}},
    {"operation":"listFriendDetails","where":{"list":["user_id"]}},
    {"operation":"findUserByUsername"},
    {"operation":"findUserByMobile"},
  ],
};
