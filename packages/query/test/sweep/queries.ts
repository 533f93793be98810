import type { OperationId } from '@lanying-im/types';
import { ann, bob, cid, club, dan, eve, guarded, open, team } from './seed.ts';

const users = [ann, bob, cid, dan, eve];
const groups = [club, team, open, guarded];
const all = [{}];
const ofGroups = groups.map((group_id) => ({ group_id }));
const permissions = [
  [ann, bob],
  [bob, ann],
  [ann, eve],
  [eve, ann],
  [bob, dan],
].map(([user_id, roster_id]) => ({ user_id, roster_id }));

/** Inputs of every query that the sweep keeps on screen for each of its readers. */
export const queryInputs: Partial<Record<OperationId, readonly object[]>> = {
  checkMessagePermission: permissions,
  findUserByMobile: ['13800000001', '13800000002', '13800000009'].map((mobile) => ({ mobile })),
  findUserByUsername: ['ann', 'bob', 'zoe', 'annie'].map((username) => ({ username })),
  getGroup: ofGroups,
  getGroupAnnouncement: [{ group_id: club, announcement_id: 301 }],
  getGroupFile: [401, 402].map((file_id) => ({ group_id: club, file_id })),
  getGroupSettings: ofGroups,
  getLatestGroupAnnouncement: ofGroups,
  getOnlineStatus: all,
  getProfile: all,
  getPushCertificate: [{ provider: 'apns' }],
  getSettings: all,
  getUser: users.map((user_id) => ({ user_id })),
  listBlockedGroupMembers: ofGroups,
  listBlockedUsers: all,
  listConversationMessages: [...users, ...groups].map((opposite_id) => ({
    opposite_id,
    msg_id_start: '0',
    limit: 20,
  })),
  listConversations: all,
  listDevices: all,
  listFriendDetails: [[bob], [cid, dan], [ann], [eve]].map((list) => ({ list })),
  listFriendIds: all,
  listFriendRequests: all,
  listFriends: all,
  listGroupAdmins: ofGroups,
  listGroupAnnouncements: ofGroups,
  listGroupApplications: groups.map((group_id) => ({ group_list: [group_id] })),
  listGroupDisplayNames: [
    { group_id: club, user_list: [ann] },
    { group_id: club, user_list: [bob, cid] },
    { group_id: team, user_list: [ann, bob] },
  ],
  listGroupFiles: ofGroups,
  listGroupInvitations: all,
  listGroupMembers: ofGroups,
  listGroups: [{ group_list: [club] }, { group_list: [team, open] }],
  listJoinedGroups: all,
  listMutedGroupMembers: ofGroups,
  listPinnedConversations: all,
  listPublicGroups: all,
  listPushTags: all,
  listPushTaskStatistics: [{ list: [1] }],
  listUsers: all,
};

/** Queries that the sweep leaves out, with the reason. */
export const queriesLeftOut: Partial<Record<OperationId, string>> = {
  downloadAvatar: 'a file, whose content no mutation of the API changes',
  downloadChatFile: 'a file, whose content no mutation of the API changes',
  getChatFileUploadUrl: 'every call returns another URL',
  getForwardedFileUrl: 'every call returns another URL',
  getGroupAvatarUploadUrl: 'every call returns another URL',
  getGroupQrCode: 'every call returns another code',
  getUserAvatarUploadUrl: 'every call returns another URL',
};
