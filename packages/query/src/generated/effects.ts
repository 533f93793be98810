// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { MutationEffects } from '../effects.ts';

export const acceptFriendRequest: MutationEffects = {
  invalidates: [
    {"operations":["listFriendRequests"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["listFriends","listFriendIds"],"where":{"$actingUser":["$actingUser","user_id"]}},
    {"operations":["getUser"],"where":{"$actingUser":["$actingUser"],"user_id":["user_id"]}},
    {"operations":["getUser"],"where":{"$actingUser":["user_id"],"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["$actingUser"],"list":["user_id"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["user_id"],"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["$actingUser"],"$result.user_id":["user_id"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["user_id"],"$result.user_id":["$actingUser"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["$actingUser"],"roster_id":["user_id"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["user_id"],"roster_id":["$actingUser"]}},
  ],
};

export const acknowledgeMessage: MutationEffects = {
  invalidates: [
    {"operations":["listConversations"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["listConversationMessages"],"where":{"opposite_id":["conversation_id"]}},
    {"operations":["listConversationMessages"],"where":{"$actingUser":["conversation_id"],"opposite_id":["$actingUser"]}},
  ],
};

export const addFriends: MutationEffects = {
  invalidates: [
    {"operations":["listFriends","listFriendIds"],"where":{"$actingUser":["$actingUser","list"]}},
    {"operations":["getUser"],"where":{"$actingUser":["$actingUser"],"user_id":["list"]}},
    {"operations":["getUser"],"where":{"$actingUser":["list"],"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["$actingUser"],"list":["list"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["list"],"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["$actingUser"],"$result.user_id":["list"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["list"],"$result.user_id":["$actingUser"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["$actingUser"],"roster_id":["list"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["list"],"roster_id":["$actingUser"]}},
  ],
};

export const addFriendsDirectly: MutationEffects = {
  invalidates: [
    {"operations":["listFriends","listFriendIds"],"where":{"$actingUser":["$actingUser","list"]}},
    {"operations":["listFriendRequests"],"where":{"$actingUser":["$actingUser","list"]}},
    {"operations":["getUser"],"where":{"$actingUser":["$actingUser"],"user_id":["list"]}},
    {"operations":["getUser"],"where":{"$actingUser":["list"],"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["$actingUser"],"list":["list"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["list"],"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["$actingUser"],"$result.user_id":["list"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["list"],"$result.user_id":["$actingUser"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["$actingUser"],"roster_id":["list"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["list"],"roster_id":["$actingUser"]}},
  ],
};

export const addGroupAdmins: MutationEffects = {
  invalidates: [
    {"operations":["listGroupAdmins"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupApplications"],"where":{"$actingUser":["user_list"],"group_list":["group_id"]}},
  ],
};

export const addGroupFile: MutationEffects = {
  invalidates: [
    {"operations":["listGroupFiles"],"where":{"group_id":["group_id"]}},
  ],
};

export const addGroupMembers: MutationEffects = {
  invalidates: [
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]}},
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupDisplayNames"],"where":{"group_id":["group_id"],"user_list":["user_list"]}},
    {"operations":["listJoinedGroups","listConversations"],"where":{"$actingUser":["user_list"]}},
    {"operations":["listGroupAdmins","listGroupDisplayNames","listGroupAnnouncements","getLatestGroupAnnouncement","getGroupAnnouncement","listGroupFiles","getGroupFile","getGroupQrCode"],"where":{"$actingUser":["user_list"],"group_id":["group_id"]}},
    {"operations":["listConversationMessages"],"where":{"$actingUser":["user_list"],"opposite_id":["group_id"]}},
  ],
};

export const addPushTags: MutationEffects = {
  invalidates: [
    {"operations":["listPushTags"],"where":{"$actingUser":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["listPushTags"],"where":{"$actingUser":["$actingUser"]},"add":"tags"},
  ],
};

export const answerGroupApplication: MutationEffects = {
  invalidates: [
    {"operations":["listGroupApplications"],"where":{"group_list":["group_id"]}},
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]}},
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupDisplayNames"],"where":{"group_id":["group_id"],"user_list":["user_id"]}},
    {"operations":["listJoinedGroups","listConversations"],"where":{"$actingUser":["user_id"]}},
    {"operations":["listGroupAdmins","listGroupDisplayNames","listGroupAnnouncements","getLatestGroupAnnouncement","getGroupAnnouncement","listGroupFiles","getGroupFile","getGroupQrCode"],"where":{"$actingUser":["user_id"],"group_id":["group_id"]}},
    {"operations":["listConversationMessages"],"where":{"$actingUser":["user_id"],"opposite_id":["group_id"]}},
  ],
};

export const answerGroupInvitation: MutationEffects = {
  invalidates: [
    {"operations":["listGroupInvitations"],"where":{"$actingUser":["$actingUser","user_id"]}},
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]}},
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupDisplayNames"],"where":{"group_id":["group_id"],"user_list":["user_id"]}},
    {"operations":["listJoinedGroups","listConversations"],"where":{"$actingUser":["user_id"]}},
    {"operations":["listGroupAdmins","listGroupDisplayNames","listGroupAnnouncements","getLatestGroupAnnouncement","getGroupAnnouncement","listGroupFiles","getGroupFile","getGroupQrCode"],"where":{"$actingUser":["user_id"],"group_id":["group_id"]}},
    {"operations":["listConversationMessages"],"where":{"$actingUser":["user_id"],"opposite_id":["group_id"]}},
  ],
};

export const bindPushAlias: MutationEffects = {
  invalidates: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]}},
  ],
};

export const blockGroupMembers: MutationEffects = {
  invalidates: [
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]}},
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupDisplayNames"],"where":{"group_id":["group_id"],"user_list":["user_list"]}},
    {"operations":["listGroupAdmins"],"where":{"group_id":["group_id"],"$result.user_id":["user_list"]}},
    {"operations":["listJoinedGroups","listConversations"],"where":{"$actingUser":["user_list"]}},
    {"operations":["listGroupAdmins","listGroupDisplayNames","listGroupAnnouncements","getLatestGroupAnnouncement","getGroupAnnouncement","listGroupFiles","getGroupFile","getGroupQrCode"],"where":{"$actingUser":["user_list"],"group_id":["group_id"]}},
    {"operations":["listConversationMessages"],"where":{"$actingUser":["user_list"],"opposite_id":["group_id"]}},
  ],
  optimistic: [
    {"operations":["listGroupMembers"],"where":{"group_id":["group_id"]},"list":"data","remove":{"user_id":"user_list"}},
  ],
};

export const blockUser: MutationEffects = {
  invalidates: [
    {"operations":["listBlockedUsers"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["listFriends","listFriendIds"],"where":{"$actingUser":["$actingUser","user_id"]}},
    {"operations":["getUser"],"where":{"$actingUser":["$actingUser"],"user_id":["user_id"]}},
    {"operations":["getUser"],"where":{"$actingUser":["user_id"],"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["$actingUser"],"list":["user_id"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["user_id"],"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["$actingUser"],"$result.user_id":["user_id"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["user_id"],"$result.user_id":["$actingUser"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["$actingUser"],"roster_id":["user_id"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["user_id"],"roster_id":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["listBlockedUsers"],"where":{"$actingUser":["$actingUser"]},"add":"user_id"},
  ],
};

export const broadcastMessage: MutationEffects = {
  invalidates: [
    {"operations":["listConversations"]},
    {"operations":["listConversationMessages"]},
  ],
};

export const createGroup: MutationEffects = {
  invalidates: [
    {"operations":["listJoinedGroups"],"where":{"$actingUser":["$actingUser","user_list"]}},
    {"operations":["listGroupInvitations"],"where":{"$actingUser":["user_list"]}},
  ],
};

export const createGroupAnnouncement: MutationEffects = {
  invalidates: [
    {"operations":["listGroupAnnouncements"],"where":{"group_id":["group_id"]}},
    {"operations":["getLatestGroupAnnouncement"],"where":{"group_id":["group_id"]}},
  ],
};

export const createUserTokenById: MutationEffects = {
  invalidates: [
    {"operations":["getSettings"],"where":{"$actingUser":["user_id"]}},
    {"operations":["listDevices"],"where":{"$actingUser":["user_id"]}},
    {"operations":["getOnlineStatus"],"where":{"$actingUser":["user_id"]}},
  ],
};

export const createUserTokenByLogin: MutationEffects = {
  invalidates: [
    {"operations":["getSettings","listDevices","getOnlineStatus"],"where":{"$actingUser":["$result.user_id"]}},
  ],
};

export const createUserTokenByUsername: MutationEffects = {
  invalidates: [
    {"operations":["getSettings","listDevices","getOnlineStatus"],"where":{"$actingUser":["$result.user_id"]}},
  ],
};

export const declineFriendRequest: MutationEffects = {
  invalidates: [
    {"operations":["listFriendRequests"],"where":{"$actingUser":["$actingUser"]}},
  ],
};

export const deleteConversation: MutationEffects = {
  invalidates: [
    {"operations":["listConversations"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["listConversationMessages"],"where":{"$actingUser":["$actingUser"],"opposite_id":["conversation_id"]}},
  ],
  optimistic: [
    {"operations":["listConversations"],"where":{"$actingUser":["$actingUser"]},"remove":{"conversation_id.uid":"conversation_id"}},
  ],
};

export const deleteGroupAnnouncement: MutationEffects = {
  invalidates: [
    {"operations":["listGroupAnnouncements"],"where":{"group_id":["group_id"]}},
    {"operations":["getLatestGroupAnnouncement"],"where":{"group_id":["group_id"]}},
  ],
  removes: [
    {"operations":["getGroupAnnouncement"],"where":{"group_id":["group_id"],"announcement_id":["announcement_id"]}},
  ],
  optimistic: [
    {"operations":["listGroupAnnouncements"],"where":{"group_id":["group_id"]},"remove":{"id":"announcement_id"}},
  ],
};

export const deleteGroupFiles: MutationEffects = {
  invalidates: [
    {"operations":["listGroupFiles"],"where":{"group_id":["group_id"]}},
  ],
  removes: [
    {"operations":["getGroupFile"],"where":{"group_id":["group_id"],"file_id":["file_list"]}},
  ],
  optimistic: [
    {"operations":["listGroupFiles"],"where":{"group_id":["group_id"]},"remove":{"file_id":"file_list"}},
  ],
};

export const deleteUser: MutationEffects = {
  invalidates: [
    {"operations":["listUsers"]},
    {"operations":["getUser"],"where":{"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile","listFriends","listGroupAdmins"],"where":{"$result.user_id":["$actingUser"]}},
    {"operations":["listFriendIds"],"where":{"$result.data":["$actingUser"]}},
    {"operations":["listBlockedUsers"],"where":{"$result":["$actingUser"]}},
    {"operations":["listFriendRequests","listGroupMembers"],"where":{"$result.data.user_id":["$actingUser"]}},
    {"operations":["listGroupDisplayNames"],"where":{"user_list":["$actingUser"]}},
    {"operations":["getGroup"]},
    {"operations":["getGroupSettings"]},
    {"operations":["listGroups"]},
    {"operations":["listMutedGroupMembers"]},
    {"operations":["listBlockedGroupMembers"]},
    {"operations":["listConversationMessages"],"where":{"opposite_id":["$actingUser"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["$actingUser"]}},
    {"operations":["checkMessagePermission"],"where":{"roster_id":["$actingUser"]}},
  ],
  removes: [
    {"operations":["*"],"where":{"$actingUser":["$actingUser"]},"error":10000},
  ],
};

export const destroyGroup: MutationEffects = {
  invalidates: [
    {"operations":["listJoinedGroups","listPublicGroups"],"where":{"$result":["group_id"]}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]}},
    {"operations":["listGroupApplications"],"where":{"group_list":["group_id"]}},
    {"operations":["listGroupInvitations"],"where":{"$result.data.group_id":["group_id"]}},
    {"operations":["listConversations"],"where":{"$result.conversation_id.uid":["group_id"]}},
  ],
  removes: [
    {"operations":["getGroup","getGroupSettings","listGroupMembers","listGroupDisplayNames","listGroupAdmins","listMutedGroupMembers","listBlockedGroupMembers","listGroupAnnouncements","getGroupAnnouncement","getLatestGroupAnnouncement","listGroupFiles","getGroupFile","getGroupQrCode"],"where":{"group_id":["group_id"]},"error":20001},
    {"operations":["listConversationMessages"],"where":{"opposite_id":["group_id"]}},
  ],
};

export const disableUsers: MutationEffects = {
  invalidates: [
    {"operations":["listUsers"]},
    {"operations":["getOnlineStatus"],"where":{"$actingUser":["list"]}},
  ],
};

export const enableUsers: MutationEffects = {
  invalidates: [
    {"operations":["listUsers"]},
  ],
};

export const inviteGroupMembers: MutationEffects = {
  invalidates: [
    {"operations":["listGroupInvitations"],"where":{"$actingUser":["user_list"]}},
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]}},
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupDisplayNames"],"where":{"group_id":["group_id"],"user_list":["user_list"]}},
    {"operations":["listJoinedGroups","listConversations"],"where":{"$actingUser":["user_list"]}},
    {"operations":["listGroupAdmins","listGroupDisplayNames","listGroupAnnouncements","getLatestGroupAnnouncement","getGroupAnnouncement","listGroupFiles","getGroupFile","getGroupQrCode"],"where":{"$actingUser":["user_list"],"group_id":["group_id"]}},
    {"operations":["listConversationMessages"],"where":{"$actingUser":["user_list"],"opposite_id":["group_id"]}},
  ],
};

export const joinGroup: MutationEffects = {
  invalidates: [
    {"operations":["listGroupApplications"],"where":{"group_list":["group_id"]}},
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]}},
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupDisplayNames"],"where":{"group_id":["group_id"],"user_list":["$actingUser"]}},
    {"operations":["listJoinedGroups","listConversations"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["listGroupAdmins","listGroupDisplayNames","listGroupAnnouncements","getLatestGroupAnnouncement","getGroupAnnouncement","listGroupFiles","getGroupFile","getGroupQrCode"],"where":{"$actingUser":["$actingUser"],"group_id":["group_id"]}},
    {"operations":["listConversationMessages"],"where":{"$actingUser":["$actingUser"],"opposite_id":["group_id"]}},
  ],
};

export const joinGroupByQrCode: MutationEffects = {
  invalidates: [
    {"operations":["listGroupApplications"]},
    {"operations":["getGroup"]},
    {"operations":["getGroupSettings"]},
    {"operations":["listGroups"]},
    {"operations":["listGroupMembers"]},
    {"operations":["listMutedGroupMembers"]},
    {"operations":["listBlockedGroupMembers"]},
    {"operations":["listGroupDisplayNames"],"where":{"user_list":["$actingUser"]}},
    {"operations":["listJoinedGroups","listConversations","listGroupAdmins","listGroupDisplayNames","listGroupAnnouncements","getLatestGroupAnnouncement","getGroupAnnouncement","listGroupFiles","getGroupFile","getGroupQrCode","listConversationMessages"],"where":{"$actingUser":["$actingUser"]}},
  ],
};

export const kickDevice: MutationEffects = {
  invalidates: [
    {"operations":["listDevices"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["getOnlineStatus"],"where":{"$actingUser":["$actingUser"]}},
  ],
};

export const leaveGroup: MutationEffects = {
  invalidates: [
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]}},
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupDisplayNames"],"where":{"group_id":["group_id"],"user_list":["$actingUser"]}},
    {"operations":["listGroupAdmins"],"where":{"group_id":["group_id"],"$result.user_id":["$actingUser"]}},
    {"operations":["listJoinedGroups","listConversations"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["listGroupAdmins","listGroupDisplayNames","listGroupAnnouncements","getLatestGroupAnnouncement","getGroupAnnouncement","listGroupFiles","getGroupFile","getGroupQrCode"],"where":{"$actingUser":["$actingUser"],"group_id":["group_id"]}},
    {"operations":["listConversationMessages"],"where":{"$actingUser":["$actingUser"],"opposite_id":["group_id"]}},
  ],
  optimistic: [
    {"operations":["listJoinedGroups"],"where":{"$actingUser":["$actingUser"]},"remove":{"$item":"group_id"}},
  ],
};

export const muteGroup: MutationEffects = {
  invalidates: [
    {"operations":["getGroup"],"where":{"group_id":["group_id"]}},
    {"operations":["getGroupSettings"],"where":{"group_id":["group_id"]}},
  ],
};

export const muteGroupMembers: MutationEffects = {
  invalidates: [
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupDisplayNames"],"where":{"group_id":["group_id"],"user_list":["user_list"]}},
    {"operations":["listGroupAdmins"],"where":{"group_id":["group_id"],"$result.user_id":["user_list"]}},
  ],
};

export const pinConversation: MutationEffects = {
  invalidates: [
    {"operations":["listPinnedConversations"],"where":{"$actingUser":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["listPinnedConversations"],"where":{"$actingUser":["$actingUser"]},"list":"conversation_ids","add":"conversation_id"},
  ],
};

export const recallMessage: MutationEffects = {
  invalidates: [
    {"operations":["listConversations"],"where":{"$result.conversation_id.uid":["conversation_id"]}},
    {"operations":["listConversations"],"where":{"$actingUser":["conversation_id"],"$result.conversation_id.uid":["$actingUser"]}},
    {"operations":["listConversationMessages"],"where":{"opposite_id":["conversation_id"]}},
    {"operations":["listConversationMessages"],"where":{"$actingUser":["conversation_id"],"opposite_id":["$actingUser"]}},
  ],
};

export const registerAnonymousUser: MutationEffects = {
  invalidates: [
    {"operations":["listUsers"]},
  ],
};

export const registerPushUser: MutationEffects = {
  invalidates: [
    {"operations":["listUsers"]},
    {"operations":["findUserByUsername"],"where":{"username":["username"]}},
  ],
};

export const registerUser: MutationEffects = {
  invalidates: [
    {"operations":["listUsers"]},
    {"operations":["findUserByUsername"],"where":{"username":["username"]}},
  ],
};

export const registerUsers: MutationEffects = {
  invalidates: [
    {"operations":["listUsers"]},
    {"operations":["findUserByUsername"],"where":{"username":["list.username"]}},
  ],
};

export const removeAllPushTags: MutationEffects = {
  invalidates: [
    {"operations":["listPushTags"],"where":{"$actingUser":["$actingUser"]}},
  ],
};

export const removeDevice: MutationEffects = {
  invalidates: [
    {"operations":["listDevices"],"where":{"$actingUser":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["listDevices"],"where":{"$actingUser":["$actingUser"]},"list":"data","remove":{"device_sn":"device_sn"}},
  ],
};

export const removeFriend: MutationEffects = {
  invalidates: [
    {"operations":["listFriends","listFriendIds"],"where":{"$actingUser":["$actingUser","user_id"]}},
    {"operations":["getUser"],"where":{"$actingUser":["$actingUser"],"user_id":["user_id"]}},
    {"operations":["getUser"],"where":{"$actingUser":["user_id"],"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["$actingUser"],"list":["user_id"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["user_id"],"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["$actingUser"],"$result.user_id":["user_id"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["user_id"],"$result.user_id":["$actingUser"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["$actingUser"],"roster_id":["user_id"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["user_id"],"roster_id":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["listFriends"],"where":{"$actingUser":["$actingUser"]},"remove":{"user_id":"user_id"}},
    {"operations":["listFriendIds"],"where":{"$actingUser":["$actingUser"]},"list":"data","remove":{"$item":"user_id"}},
  ],
};

export const removeGroupAdmins: MutationEffects = {
  invalidates: [
    {"operations":["listGroupAdmins"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupApplications"],"where":{"$actingUser":["user_list"],"group_list":["group_id"]}},
  ],
  optimistic: [
    {"operations":["listGroupAdmins"],"where":{"group_id":["group_id"]},"remove":{"user_id":"user_list"}},
  ],
};

export const removeGroupMembers: MutationEffects = {
  invalidates: [
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]}},
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupDisplayNames"],"where":{"group_id":["group_id"],"user_list":["user_list"]}},
    {"operations":["listGroupAdmins"],"where":{"group_id":["group_id"],"$result.user_id":["user_list"]}},
    {"operations":["listJoinedGroups","listConversations"],"where":{"$actingUser":["user_list"]}},
    {"operations":["listGroupAdmins","listGroupDisplayNames","listGroupAnnouncements","getLatestGroupAnnouncement","getGroupAnnouncement","listGroupFiles","getGroupFile","getGroupQrCode"],"where":{"$actingUser":["user_list"],"group_id":["group_id"]}},
    {"operations":["listConversationMessages"],"where":{"$actingUser":["user_list"],"opposite_id":["group_id"]}},
  ],
  optimistic: [
    {"operations":["listGroupMembers"],"where":{"group_id":["group_id"]},"list":"data","remove":{"user_id":"user_list"}},
  ],
};

export const removePushTags: MutationEffects = {
  invalidates: [
    {"operations":["listPushTags"],"where":{"$actingUser":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["listPushTags"],"where":{"$actingUser":["$actingUser"]},"remove":{"$item":"tags"}},
  ],
};

export const requestFriend: MutationEffects = {
  invalidates: [
    {"operations":["listFriendRequests"],"where":{"$actingUser":["user_id"]}},
    {"operations":["listFriends","listFriendIds"],"where":{"$actingUser":["$actingUser","user_id"]}},
    {"operations":["getUser"],"where":{"$actingUser":["$actingUser"],"user_id":["user_id"]}},
    {"operations":["getUser"],"where":{"$actingUser":["user_id"],"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["$actingUser"],"list":["user_id"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["user_id"],"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["$actingUser"],"$result.user_id":["user_id"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["user_id"],"$result.user_id":["$actingUser"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["$actingUser"],"roster_id":["user_id"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["user_id"],"roster_id":["$actingUser"]}},
  ],
};

export const requestFriends: MutationEffects = {
  invalidates: [
    {"operations":["listFriendRequests"],"where":{"$actingUser":["body.user_id"]}},
    {"operations":["listFriends","listFriendIds"],"where":{"$actingUser":["$actingUser","body.user_id"]}},
    {"operations":["getUser"],"where":{"$actingUser":["$actingUser"],"user_id":["body.user_id"]}},
    {"operations":["getUser"],"where":{"$actingUser":["body.user_id"],"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["$actingUser"],"list":["body.user_id"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["body.user_id"],"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["$actingUser"],"$result.user_id":["body.user_id"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["body.user_id"],"$result.user_id":["$actingUser"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["$actingUser"],"roster_id":["body.user_id"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["body.user_id"],"roster_id":["$actingUser"]}},
  ],
};

export const sendAiMessage: MutationEffects = {
  invalidates: [
    {"operations":["listConversations"],"when":{"type":1},"where":{"$actingUser":["targets","from_user_id|$actingUser"]}},
    {"operations":["listConversations"],"when":{"type":2}},
    {"operations":["listConversationMessages"],"when":{"type":1},"where":{"$actingUser":["from_user_id|$actingUser"],"opposite_id":["targets"]}},
    {"operations":["listConversationMessages"],"when":{"type":1},"where":{"$actingUser":["targets"],"opposite_id":["from_user_id|$actingUser"]}},
    {"operations":["listConversationMessages"],"when":{"type":2},"where":{"opposite_id":["targets"]}},
  ],
};

export const sendMessage: MutationEffects = {
  invalidates: [
    {"operations":["listConversations"],"when":{"type":1},"where":{"$actingUser":["targets","from_user_id|$actingUser"]}},
    {"operations":["listConversations"],"when":{"type":2}},
    {"operations":["listConversationMessages"],"when":{"type":1},"where":{"$actingUser":["from_user_id|$actingUser"],"opposite_id":["targets"]}},
    {"operations":["listConversationMessages"],"when":{"type":1},"where":{"$actingUser":["targets"],"opposite_id":["from_user_id|$actingUser"]}},
    {"operations":["listConversationMessages"],"when":{"type":2},"where":{"opposite_id":["targets"]}},
  ],
};

export const sendSystemNotification: MutationEffects = {
  invalidates: [
    {"operations":["listConversations"],"when":{"type":1},"where":{"$actingUser":["targets"]}},
    {"operations":["listConversations"],"when":{"type":2}},
    {"operations":["listConversationMessages"],"when":{"type":1},"where":{"$actingUser":["targets"],"opposite_id":["from_user_id"]}},
    {"operations":["listConversationMessages"],"when":{"type":2},"where":{"opposite_id":["targets"]}},
  ],
};

export const setAuthMode: MutationEffects = {
  invalidates: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["getUser"],"where":{"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$result.user_id":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]},"set":{"auth_mode":"value"}},
  ],
};

export const setAutoDownload: MutationEffects = {
  invalidates: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]},"set":{"auto_download":"value"}},
  ],
};

export const setGroupApplyApproval: MutationEffects = {
  invalidates: [
    {"operations":["getGroup"],"where":{"group_id":["group_id"]}},
    {"operations":["getGroupSettings"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]}},
  ],
  optimistic: [
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]},"set":{"apply_approval":"apply_approval"}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]},"item":{"group_id":"group_id"},"set":{"apply_approval":"apply_approval"}},
  ],
};

export const setGroupAvatar: MutationEffects = {
  invalidates: [
    {"operations":["getGroup"],"where":{"group_id":["group_id"]}},
    {"operations":["getGroupSettings"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]}},
  ],
  optimistic: [
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]},"set":{"avatar":"value"}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]},"item":{"group_id":"group_id"},"set":{"avatar":"value"}},
  ],
};

export const setGroupDescription: MutationEffects = {
  invalidates: [
    {"operations":["getGroup"],"where":{"group_id":["group_id"]}},
    {"operations":["getGroupSettings"],"where":{"group_id":["group_id"]}},
  ],
  optimistic: [
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]},"set":{"description":"value"}},
  ],
};

export const setGroupDisplayName: MutationEffects = {
  invalidates: [
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupDisplayNames"],"where":{"group_id":["group_id"],"user_list":["$actingUser"]}},
    {"operations":["listGroupAdmins"],"where":{"group_id":["group_id"],"$result.user_id":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["listGroupMembers"],"where":{"group_id":["group_id"]},"list":"data","item":{"user_id":"$actingUser"},"set":{"display_name":"value"}},
    {"operations":["listGroupDisplayNames"],"where":{"group_id":["group_id"],"user_list":["$actingUser"]},"item":{"user_id":"$actingUser"},"set":{"display_name":"value"}},
  ],
};

export const setGroupExtension: MutationEffects = {
  invalidates: [
    {"operations":["getGroup"],"where":{"group_id":["group_id"]}},
    {"operations":["getGroupSettings"],"where":{"group_id":["group_id"]}},
  ],
  optimistic: [
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]},"set":{"ext":"value"}},
  ],
};

export const setGroupFileName: MutationEffects = {
  invalidates: [
    {"operations":["listGroupFiles"],"where":{"group_id":["group_id"]}},
    {"operations":["getGroupFile"],"where":{"group_id":["group_id"],"file_id":["file_id"]}},
  ],
  optimistic: [
    {"operations":["listGroupFiles"],"where":{"group_id":["group_id"]},"item":{"file_id":"file_id"},"set":{"name":"name"}},
    {"operations":["getGroupFile"],"where":{"group_id":["group_id"],"file_id":["file_id"]},"set":{"name":"name"}},
  ],
};

export const setGroupHistoryVisible: MutationEffects = {
  invalidates: [
    {"operations":["getGroup"],"where":{"group_id":["group_id"]}},
    {"operations":["getGroupSettings"],"where":{"group_id":["group_id"]}},
    {"operations":["listConversationMessages"],"where":{"opposite_id":["group_id"]}},
  ],
  optimistic: [
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]},"set":{"history_visible":"value"}},
  ],
};

export const setGroupMemberInfoHidden: MutationEffects = {
  invalidates: [
    {"operations":["getGroup"],"where":{"group_id":["group_id"]}},
    {"operations":["getGroupSettings"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupDisplayNames"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupAdmins"],"where":{"group_id":["group_id"]}},
  ],
  optimistic: [
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]},"set":{"hide_member_info":"value"}},
  ],
};

export const setGroupMemberInvitation: MutationEffects = {
  invalidates: [
    {"operations":["getGroup"],"where":{"group_id":["group_id"]}},
    {"operations":["getGroupSettings"],"where":{"group_id":["group_id"]}},
  ],
  optimistic: [
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]},"set":{"member_invite":"value"}},
  ],
};

export const setGroupMemberModification: MutationEffects = {
  invalidates: [
    {"operations":["getGroup"],"where":{"group_id":["group_id"]}},
    {"operations":["getGroupSettings"],"where":{"group_id":["group_id"]}},
  ],
  optimistic: [
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]},"set":{"member_modify":"value"}},
  ],
};

export const setGroupMuteMode: MutationEffects = {
  invalidates: [
    {"operations":["getGroup","getGroupSettings"],"where":{"$actingUser":["$actingUser"],"group_id":["group_id"]}},
    {"operations":["listGroups"],"where":{"$actingUser":["$actingUser"],"group_list":["group_id"]}},
  ],
  optimistic: [
    {"operations":["getGroup","getGroupSettings"],"where":{"$actingUser":["$actingUser"],"group_id":["group_id"]},"set":{"msg_mute_mode":"msg_mute_mode"}},
    {"operations":["listGroups"],"where":{"$actingUser":["$actingUser"],"group_list":["group_id"]},"item":{"group_id":"group_id"},"set":{"msg_mute_mode":"msg_mute_mode"}},
  ],
};

export const setGroupName: MutationEffects = {
  invalidates: [
    {"operations":["getGroup"],"where":{"group_id":["group_id"]}},
    {"operations":["getGroupSettings"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]}},
  ],
  optimistic: [
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]},"set":{"name":"value"}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]},"item":{"group_id":"group_id"},"set":{"name":"value"}},
  ],
};

export const setGroupPushMode: MutationEffects = {
  invalidates: [
    {"operations":["getGroup","getGroupSettings"],"where":{"$actingUser":["$actingUser"],"group_id":["group_id"]}},
    {"operations":["listGroups"],"where":{"$actingUser":["$actingUser"],"group_list":["group_id"]}},
  ],
  optimistic: [
    {"operations":["getGroup","getGroupSettings"],"where":{"$actingUser":["$actingUser"],"group_id":["group_id"]},"set":{"msg_push_mode":"msg_push_mode"}},
    {"operations":["listGroups"],"where":{"$actingUser":["$actingUser"],"group_list":["group_id"]},"item":{"group_id":"group_id"},"set":{"msg_push_mode":"msg_push_mode"}},
  ],
};

export const setGroupReadReceipts: MutationEffects = {
  invalidates: [
    {"operations":["getGroup"],"where":{"group_id":["group_id"]}},
    {"operations":["getGroupSettings"],"where":{"group_id":["group_id"]}},
  ],
  optimistic: [
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]},"set":{"read_ack":"value"}},
  ],
};

export const setMobile: MutationEffects = {
  invalidates: [
    {"operations":["getProfile"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["findUserByMobile"],"where":{"mobile":["mobile"]}},
    {"operations":["findUserByMobile"],"where":{"$result.user_id":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getProfile"],"where":{"$actingUser":["$actingUser"]},"set":{"mobile":"mobile"}},
  ],
};

export const setNickname: MutationEffects = {
  invalidates: [
    {"operations":["getProfile"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["getUser"],"where":{"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$result.user_id":["$actingUser"]}},
    {"operations":["listFriends"],"where":{"$result.user_id":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getProfile"],"where":{"$actingUser":["$actingUser"]},"set":{"nick_name":"nick_name"}},
    {"operations":["getUser"],"where":{"user_id":["$actingUser"]},"set":{"nick_name":"nick_name"}},
    {"operations":["listFriendDetails"],"where":{"list":["$actingUser"]},"item":{"user_id":"$actingUser"},"set":{"nick_name":"nick_name"}},
  ],
};

export const setPrivateInfo: MutationEffects = {
  invalidates: [
    {"operations":["getProfile"],"where":{"$actingUser":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getProfile"],"where":{"$actingUser":["$actingUser"]},"set":{"private_info":"body"}},
  ],
};

export const setPublicInfo: MutationEffects = {
  invalidates: [
    {"operations":["getProfile"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["getUser"],"where":{"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$result.user_id":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getProfile"],"where":{"$actingUser":["$actingUser"]},"set":{"public_info":"body"}},
    {"operations":["getUser"],"where":{"user_id":["$actingUser"]},"set":{"public_info":"body"}},
    {"operations":["listFriendDetails"],"where":{"list":["$actingUser"]},"item":{"user_id":"$actingUser"},"set":{"public_info":"body"}},
  ],
};

export const setPushDetailHidden: MutationEffects = {
  invalidates: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]},"set":{"no_push_detail":"value"}},
  ],
};

export const setPushDisabled: MutationEffects = {
  invalidates: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]},"set":{"no_push":"value"}},
  ],
};

export const setPushNickname: MutationEffects = {
  invalidates: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]},"set":{"push_nick_name":"value"}},
  ],
};

export const setPushQuietHours: MutationEffects = {
  invalidates: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]},"set":{"no_push_start_hour":"no_push_start_hour","no_push_end_hour":"no_push_end_hour"}},
  ],
};

export const setSoundDisabled: MutationEffects = {
  invalidates: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]},"set":{"no_sounds":"value"}},
  ],
};

export const setStrangerChat: MutationEffects = {
  invalidates: [
    {"operations":["checkMessagePermission"],"where":{"roster_id":["$actingUser"]}},
  ],
};

export const setUserAvatar: MutationEffects = {
  invalidates: [
    {"operations":["getProfile"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["getUser"],"where":{"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$result.user_id":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getProfile"],"where":{"$actingUser":["$actingUser"]},"set":{"avatar":"avatar"}},
    {"operations":["getUser"],"where":{"user_id":["$actingUser"]},"set":{"avatar":"avatar"}},
    {"operations":["listFriendDetails"],"where":{"list":["$actingUser"]},"item":{"user_id":"$actingUser"},"set":{"avatar":"avatar"}},
  ],
};

export const setUserAvatars: MutationEffects = {
  invalidates: [
    {"operations":["getProfile"],"where":{"$actingUser":["list.user_id"]}},
    {"operations":["getUser"],"where":{"user_id":["list.user_id"]}},
    {"operations":["listFriendDetails"],"where":{"list":["list.user_id"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$result.user_id":["list.user_id"]}},
  ],
};

export const setUsername: MutationEffects = {
  invalidates: [
    {"operations":["listUsers"]},
    {"operations":["getProfile"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["getUser"],"where":{"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$result.user_id":["$actingUser"]}},
    {"operations":["findUserByUsername"],"where":{"username":["username"]}},
    {"operations":["listFriends"],"where":{"$result.user_id":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getProfile"],"where":{"$actingUser":["$actingUser"]},"set":{"username":"username"}},
    {"operations":["getUser"],"where":{"user_id":["$actingUser"]},"set":{"username":"username"}},
    {"operations":["listFriendDetails"],"where":{"list":["$actingUser"]},"item":{"user_id":"$actingUser"},"set":{"username":"username"}},
  ],
};

export const setVibration: MutationEffects = {
  invalidates: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getSettings"],"where":{"$actingUser":["$actingUser"]},"set":{"vibratory":"value"}},
  ],
};

export const transferGroup: MutationEffects = {
  invalidates: [
    {"operations":["listGroupAdmins"],"where":{"group_id":["group_id"]}},
    {"operations":["getGroup","getGroupSettings"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroups"],"where":{"group_list":["group_id"]}},
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupApplications"],"where":{"$actingUser":["$actingUser","new_owner"],"group_list":["group_id"]}},
  ],
};

export const unblockGroupMembers: MutationEffects = {
  invalidates: [
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
  ],
  optimistic: [
    {"operations":["listBlockedGroupMembers"],"where":{"group_id":["group_id"]},"list":"data","remove":{"user_id":"user_list"}},
  ],
};

export const unblockUser: MutationEffects = {
  invalidates: [
    {"operations":["listBlockedUsers"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["listFriends","listFriendIds"],"where":{"$actingUser":["$actingUser","user_id"]}},
    {"operations":["getUser"],"where":{"$actingUser":["$actingUser"],"user_id":["user_id"]}},
    {"operations":["getUser"],"where":{"$actingUser":["user_id"],"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["$actingUser"],"list":["user_id"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["user_id"],"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["$actingUser"],"$result.user_id":["user_id"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["user_id"],"$result.user_id":["$actingUser"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["$actingUser"],"roster_id":["user_id"]}},
    {"operations":["checkMessagePermission"],"where":{"user_id":["user_id"],"roster_id":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["listBlockedUsers"],"where":{"$actingUser":["$actingUser"]},"remove":{"$item":"user_id"}},
  ],
};

export const unmuteGroup: MutationEffects = {
  invalidates: [
    {"operations":["getGroup"],"where":{"group_id":["group_id"]}},
    {"operations":["getGroupSettings"],"where":{"group_id":["group_id"]}},
  ],
};

export const unmuteGroupMembers: MutationEffects = {
  invalidates: [
    {"operations":["listGroupMembers","listMutedGroupMembers","listBlockedGroupMembers"],"where":{"group_id":["group_id"]}},
    {"operations":["listGroupDisplayNames"],"where":{"group_id":["group_id"],"user_list":["user_list"]}},
    {"operations":["listGroupAdmins"],"where":{"group_id":["group_id"],"$result.user_id":["user_list"]}},
  ],
};

export const unpinConversation: MutationEffects = {
  invalidates: [
    {"operations":["listPinnedConversations"],"where":{"$actingUser":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["listPinnedConversations"],"where":{"$actingUser":["$actingUser"]},"list":"conversation_ids","remove":{"$item":"conversation_id"}},
  ],
};

export const updateFriend: MutationEffects = {
  invalidates: [
    {"operations":["getUser"],"where":{"$actingUser":["$actingUser"],"user_id":["user_id"]}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["$actingUser"],"list":["user_id"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$actingUser":["$actingUser"],"$result.user_id":["user_id"]}},
  ],
  optimistic: [
    {"operations":["getUser"],"where":{"$actingUser":["$actingUser"],"user_id":["user_id"]},"set":{"alias":"alias","ext":"ext","mute_notification":"mute_notification"}},
    {"operations":["listFriendDetails"],"where":{"$actingUser":["$actingUser"],"list":["user_id"]},"item":{"user_id":"user_id"},"set":{"alias":"alias","ext":"ext","mute_notification":"mute_notification"}},
  ],
};

export const updateProfile: MutationEffects = {
  invalidates: [
    {"operations":["getProfile"],"where":{"$actingUser":["$actingUser"]}},
    {"operations":["getUser"],"where":{"user_id":["$actingUser"]}},
    {"operations":["listFriendDetails"],"where":{"list":["$actingUser"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$result.user_id":["$actingUser"]}},
    {"operations":["listFriends"],"where":{"$result.user_id":["$actingUser"]}},
  ],
  optimistic: [
    {"operations":["getProfile"],"where":{"$actingUser":["$actingUser"]},"set":{"nick_name":"nick_name","public_info":"public_info","private_info":"private_info"}},
  ],
};

export const updateProfiles: MutationEffects = {
  invalidates: [
    {"operations":["getProfile"],"where":{"$actingUser":["list.user_id"]}},
    {"operations":["getUser"],"where":{"user_id":["list.user_id"]}},
    {"operations":["listFriendDetails"],"where":{"list":["list.user_id"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$result.user_id":["list.user_id"]}},
    {"operations":["listFriends"],"where":{"$result.user_id":["list.user_id"]}},
  ],
};

export const updateSettings: MutationEffects = {
  invalidates: [
    {"operations":["getSettings"],"where":{"$actingUser":["user_id"]}},
    {"operations":["getUser"],"where":{"user_id":["user_id"]}},
    {"operations":["listFriendDetails"],"where":{"list":["user_id"]}},
    {"operations":["findUserByUsername","findUserByMobile"],"where":{"$result.user_id":["user_id"]}},
  ],
  optimistic: [
    {"operations":["getSettings"],"where":{"$actingUser":["user_id"]},"set":{"auto_download":"auto_download","group_confirm":"group_confirm","vibratory":"vibratory","no_sounds":"no_sounds","no_push":"no_push","no_push_detail":"no_push_detail","no_push_start_hour":"no_push_start_hour","no_push_end_hour":"no_push_end_hour","silence_start_time":"silence_start_time","silence_end_time":"silence_end_time","push_nick_name":"push_nick_name","auth_mode":"auth_mode"}},
  ],
};
