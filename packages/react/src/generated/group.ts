// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

'use client';

import {
  addGroupAdminsMutation,
  addGroupFileMutation,
  addGroupMembersMutation,
  answerGroupApplicationMutation,
  answerGroupInvitationMutation,
  blockGroupMembersMutation,
  createGroupAnnouncementMutation,
  createGroupMutation,
  deleteGroupAnnouncementMutation,
  deleteGroupFilesMutation,
  destroyGroupMutation,
  getGroupAnnouncementOptions,
  getGroupFileOptions,
  getGroupOptions,
  getGroupQrCodeOptions,
  getGroupSettingsOptions,
  getLatestGroupAnnouncementOptions,
  inviteGroupMembersMutation,
  joinGroupByQrCodeMutation,
  joinGroupMutation,
  leaveGroupMutation,
  listBlockedGroupMembersInfiniteOptions,
  listBlockedGroupMembersOptions,
  listGroupAdminsOptions,
  listGroupAnnouncementsOptions,
  listGroupApplicationsInfiniteOptions,
  listGroupApplicationsOptions,
  listGroupDisplayNamesOptions,
  listGroupFilesOptions,
  listGroupInvitationsInfiniteOptions,
  listGroupInvitationsOptions,
  listGroupMembersInfiniteOptions,
  listGroupMembersOptions,
  listGroupsOptions,
  listJoinedGroupsOptions,
  listMutedGroupMembersInfiniteOptions,
  listMutedGroupMembersOptions,
  listPublicGroupsOptions,
  muteGroupMembersMutation,
  muteGroupMutation,
  removeGroupAdminsMutation,
  removeGroupMembersMutation,
  setGroupApplyApprovalMutation,
  setGroupAvatarMutation,
  setGroupDescriptionMutation,
  setGroupDisplayNameMutation,
  setGroupExtensionMutation,
  setGroupFileNameMutation,
  setGroupHistoryVisibleMutation,
  setGroupMemberInfoHiddenMutation,
  setGroupMemberInvitationMutation,
  setGroupMemberModificationMutation,
  setGroupMuteModeMutation,
  setGroupNameMutation,
  setGroupPushModeMutation,
  setGroupReadReceiptsMutation,
  transferGroupMutation,
  unblockGroupMembersMutation,
  unmuteGroupMembersMutation,
  unmuteGroupMutation,
} from '@lanying-im/query';
import type {
  PageCursor,
} from '@lanying-im/query';
import type {
  AddGroupAdminsInput,
  AddGroupAdminsResult,
  AddGroupFileInput,
  AddGroupFileResult,
  AddGroupMembersInput,
  AddGroupMembersResult,
  AnswerGroupApplicationInput,
  AnswerGroupApplicationResult,
  AnswerGroupInvitationInput,
  AnswerGroupInvitationResult,
  BlockGroupMembersInput,
  BlockGroupMembersResult,
  CreateGroupAnnouncementInput,
  CreateGroupAnnouncementResult,
  CreateGroupInput,
  CreateGroupResult,
  DeleteGroupAnnouncementInput,
  DeleteGroupAnnouncementResult,
  DeleteGroupFilesInput,
  DeleteGroupFilesResult,
  DestroyGroupInput,
  DestroyGroupResult,
  GetGroupAnnouncementInput,
  GetGroupAnnouncementResult,
  GetGroupFileInput,
  GetGroupFileResult,
  GetGroupInput,
  GetGroupQrCodeInput,
  GetGroupQrCodeResult,
  GetGroupResult,
  GetGroupSettingsInput,
  GetGroupSettingsResult,
  GetLatestGroupAnnouncementInput,
  GetLatestGroupAnnouncementResult,
  InviteGroupMembersInput,
  InviteGroupMembersResult,
  JoinGroupByQrCodeInput,
  JoinGroupByQrCodeResult,
  JoinGroupInput,
  JoinGroupResult,
  LeaveGroupInput,
  LeaveGroupResult,
  ListBlockedGroupMembersInput,
  ListBlockedGroupMembersResult,
  ListGroupAdminsInput,
  ListGroupAdminsResult,
  ListGroupAnnouncementsInput,
  ListGroupAnnouncementsResult,
  ListGroupApplicationsInput,
  ListGroupApplicationsResult,
  ListGroupDisplayNamesInput,
  ListGroupDisplayNamesResult,
  ListGroupFilesInput,
  ListGroupFilesResult,
  ListGroupInvitationsInput,
  ListGroupInvitationsResult,
  ListGroupMembersInput,
  ListGroupMembersResult,
  ListGroupsInput,
  ListGroupsResult,
  ListJoinedGroupsInput,
  ListJoinedGroupsResult,
  ListMutedGroupMembersInput,
  ListMutedGroupMembersResult,
  ListPublicGroupsInput,
  ListPublicGroupsResult,
  MuteGroupInput,
  MuteGroupMembersInput,
  MuteGroupMembersResult,
  MuteGroupResult,
  RemoveGroupAdminsInput,
  RemoveGroupAdminsResult,
  RemoveGroupMembersInput,
  RemoveGroupMembersResult,
  SetGroupApplyApprovalInput,
  SetGroupApplyApprovalResult,
  SetGroupAvatarInput,
  SetGroupAvatarResult,
  SetGroupDescriptionInput,
  SetGroupDescriptionResult,
  SetGroupDisplayNameInput,
  SetGroupDisplayNameResult,
  SetGroupExtensionInput,
  SetGroupExtensionResult,
  SetGroupFileNameInput,
  SetGroupFileNameResult,
  SetGroupHistoryVisibleInput,
  SetGroupHistoryVisibleResult,
  SetGroupMemberInfoHiddenInput,
  SetGroupMemberInfoHiddenResult,
  SetGroupMemberInvitationInput,
  SetGroupMemberInvitationResult,
  SetGroupMemberModificationInput,
  SetGroupMemberModificationResult,
  SetGroupMuteModeInput,
  SetGroupMuteModeResult,
  SetGroupNameInput,
  SetGroupNameResult,
  SetGroupPushModeInput,
  SetGroupPushModeResult,
  SetGroupReadReceiptsInput,
  SetGroupReadReceiptsResult,
  TransferGroupInput,
  TransferGroupResult,
  UnblockGroupMembersInput,
  UnblockGroupMembersResult,
  UnmuteGroupInput,
  UnmuteGroupMembersInput,
  UnmuteGroupMembersResult,
  UnmuteGroupResult,
} from '@lanying-im/types';
import {
  infiniteQueryHook,
  mutationHook,
  queryHook,
} from '../hooks.ts';
import type {
  InfiniteQueryHook,
  MutationHook,
  OptionalInfiniteQueryHook,
  OptionalQueryHook,
  QueryHook,
} from '../hook-types.ts';

/**
 * Add group admins.
 *
 * Makes members of a group its administrators. Only the owner can do so; with an admin token, the `user_id` header names the owner. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. A user must be a member before becoming an administrator.
 *
 * {@link addGroupAdminsMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupAdmins`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupApplications` before it settles.
 *
 * `POST /group/admin/add`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
 */
export const useAddGroupAdmins: MutationHook<AddGroupAdminsInput, AddGroupAdminsResult> =
  /* @__PURE__ */ mutationHook<AddGroupAdminsInput, AddGroupAdminsResult>(addGroupAdminsMutation);

/**
 * Share a file in a group.
 *
 * Adds a file to the shared files of a group. First upload the file with `getChatFileUploadUrl` (file types 200 to 203 are for shared files), then send its URL here. The acting user must be a member; with an admin token, the `user_id` header names that user.
 *
 * {@link addGroupFileMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupFiles` before it settles.
 *
 * `POST /group/file/upload`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const useAddGroupFile: MutationHook<AddGroupFileInput, AddGroupFileResult> =
  /* @__PURE__ */ mutationHook<AddGroupFileInput, AddGroupFileResult>(addGroupFileMutation);

/**
 * Add group members.
 *
 * Makes users members of a group without an invitation, also those whose `group_confirm` is true. Requires an admin token. Each user has an entry in the response: check every `result`, because code 200 does not mean that all of them were added.
 *
 * {@link addGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listJoinedGroups`, `listConversations`, `listGroupAdmins`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/admin/member_join`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const useAddGroupMembers: MutationHook<AddGroupMembersInput, AddGroupMembersResult> =
  /* @__PURE__ */ mutationHook<AddGroupMembersInput, AddGroupMembersResult>(addGroupMembersMutation);

/**
 * Accept or decline a group application.
 *
 * Accepts or declines an application to join a group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Check `result` as well: code 200 does not mean that it succeeded. An application can be handled once, and only until its `expired_time`; otherwise the error is `JoinRequestClosed`.
 *
 * {@link answerGroupApplicationMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupApplications`, `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listJoinedGroups`, `listConversations`, `listGroupAdmins`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/apply/handle`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, GroupAdminRequired, JoinRequestClosed, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const useAnswerGroupApplication: MutationHook<AnswerGroupApplicationInput, AnswerGroupApplicationResult> =
  /* @__PURE__ */ mutationHook<AnswerGroupApplicationInput, AnswerGroupApplicationResult>(answerGroupApplicationMutation);

/**
 * Accept or decline a group invitation.
 *
 * Accepts or declines an invitation that the acting user has received. With an admin token, the `user_id` header names the acting user. An invitation can be handled once, and only until its `expired_time`; otherwise the error is `GroupInvitationClosed`. The new member may appear in lists with a delay.
 *
 * {@link answerGroupInvitationMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupInvitations`, `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listJoinedGroups`, `listConversations`, `listGroupAdmins`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/invite/handle`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, GroupInvitationClosed, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const useAnswerGroupInvitation: MutationHook<AnswerGroupInvitationInput, AnswerGroupInvitationResult> =
  /* @__PURE__ */ mutationHook<AnswerGroupInvitationInput, AnswerGroupInvitationResult>(answerGroupInvitationMutation);

/**
 * Block users from a group.
 *
 * Adds users to the blacklist of a group. Users on it cannot join the group: applications and invitations return `BlockedByGroup`. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. It is separate from the blacklist of a user. To make sure that a member leaves the group, also call `removeGroupMembers`.
 *
 * {@link blockGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listJoinedGroups`, `listConversations`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/block`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, BlockedByGroup, AppNotFound.
 */
export const useBlockGroupMembers: MutationHook<BlockGroupMembersInput, BlockGroupMembersResult> =
  /* @__PURE__ */ mutationHook<BlockGroupMembersInput, BlockGroupMembersResult>(blockGroupMembersMutation);

/**
 * Create a group.
 *
 * Creates a group that the acting user owns, and invites the users of `user_list`, if any. An admin token names the owner in the `user_id` header. The app limits the number of groups, and each user the number they may create or join.
 *
 * {@link createGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `listJoinedGroups`, `listGroupInvitations` before it settles.
 *
 * `POST /group/create`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, TooManyGroupsInApp, TooManyGroupsCreated, TooManyGroupsJoined, GroupFull, AppNotFound.
 */
export const useCreateGroup: MutationHook<CreateGroupInput, CreateGroupResult> =
  /* @__PURE__ */ mutationHook<CreateGroupInput, CreateGroupResult>(createGroupMutation);

/**
 * Publish a group announcement.
 *
 * Publishes a new announcement in a group. Despite its path, each call publishes another announcement. To correct one, publish it anew and delete the old one. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * {@link createGroupAnnouncementMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupAnnouncements`, `getLatestGroupAnnouncement` before it settles.
 *
 * `POST /group/announcement/edit`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AnnouncementDisabled, AppNotFound.
 */
export const useCreateGroupAnnouncement: MutationHook<CreateGroupAnnouncementInput, CreateGroupAnnouncementResult> =
  /* @__PURE__ */ mutationHook<CreateGroupAnnouncementInput, CreateGroupAnnouncementResult>(createGroupAnnouncementMutation);

/**
 * Delete a group announcement.
 *
 * Deletes one announcement of a group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Both ids are in the query, whichever method is used.
 *
 * {@link deleteGroupAnnouncementMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupAnnouncements`, `getLatestGroupAnnouncement` before it settles. Removes `getGroupAnnouncement`.
 *
 * `POST /group/announcement/delete`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AnnouncementNotFound, AppNotFound.
 */
export const useDeleteGroupAnnouncement: MutationHook<DeleteGroupAnnouncementInput, DeleteGroupAnnouncementResult> =
  /* @__PURE__ */ mutationHook<DeleteGroupAnnouncementInput, DeleteGroupAnnouncementResult>(deleteGroupAnnouncementMutation);

/**
 * Delete group files.
 *
 * Deletes files from the shared files of a group. Allowed for the user who shared the file, the owner and the administrators of the group; with an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator. The response has an entry for each file: check every `result`, because code 200 does not mean that all of them were deleted.
 *
 * {@link deleteGroupFilesMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupFiles` before it settles. Removes `getGroupFile`.
 *
 * `POST /group/file/delete`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, SharedFileNotFound, SharedFileForbidden, AppNotFound.
 */
export const useDeleteGroupFiles: MutationHook<DeleteGroupFilesInput, DeleteGroupFilesResult> =
  /* @__PURE__ */ mutationHook<DeleteGroupFilesInput, DeleteGroupFilesResult>(deleteGroupFilesMutation);

/**
 * Dissolve a group.
 *
 * Dissolves a group for all of its members. Only the owner can do so; with an admin token, the `user_id` header names the owner. It cannot be undone.
 *
 * {@link destroyGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `listJoinedGroups`, `listPublicGroups`, `listGroups`, `listGroupApplications`, `listGroupInvitations`, `listConversations` before it settles. Removes `getGroup`, `getGroupSettings`, `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupAnnouncements`, `getGroupAnnouncement`, `getLatestGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages`.
 *
 * `DELETE /group/destroy`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
 */
export const useDestroyGroup: MutationHook<DestroyGroupInput, DestroyGroupResult> =
  /* @__PURE__ */ mutationHook<DestroyGroupInput, DestroyGroupResult>(destroyGroupMutation);

/**
 * Get a group.
 *
 * Returns a group, its settings and the acting user's own settings for it. Unlike `getGroupSettings`, it also returns groups that the acting user is not a member of, for example before joining. With an admin token, the `user_id` header names the acting user.
 *
 * {@link getGroupOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/info`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const useGetGroup: QueryHook<GetGroupInput, GetGroupResult> =
  /* @__PURE__ */ queryHook<GetGroupInput, GetGroupResult>(getGroupOptions);

/**
 * Get a group announcement.
 *
 * Returns one announcement of a group. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * {@link getGroupAnnouncementOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/announcement`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AnnouncementNotFound, AnnouncementDisabled, AppNotFound.
 */
export const useGetGroupAnnouncement: QueryHook<GetGroupAnnouncementInput, GetGroupAnnouncementResult> =
  /* @__PURE__ */ queryHook<GetGroupAnnouncementInput, GetGroupAnnouncementResult>(getGroupAnnouncementOptions);

/**
 * Get a group file.
 *
 * Returns the details of one shared file of a group. The file itself is at its `url`. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * {@link getGroupFileOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/file`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, SharedFileNotFound, AppNotFound.
 */
export const useGetGroupFile: QueryHook<GetGroupFileInput, GetGroupFileResult> =
  /* @__PURE__ */ queryHook<GetGroupFileInput, GetGroupFileResult>(getGroupFileOptions);

/**
 * Get a group QR code.
 *
 * Returns a signed string that lets users join a group. Display it as a QR code; the app that scans it passes the string to `joinGroupByQrCode`. It is valid until `expire_at`: fetch it when it is displayed, and do not store it. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * {@link getGroupQrCodeOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/qrcode/sign`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const useGetGroupQrCode: QueryHook<GetGroupQrCodeInput, GetGroupQrCodeResult> =
  /* @__PURE__ */ queryHook<GetGroupQrCodeInput, GetGroupQrCodeResult>(getGroupQrCodeOptions);

/**
 * Get group settings.
 *
 * Returns the settings of a group in the same form as `getGroup`, which also serves non-members. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * {@link getGroupSettingsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/settings`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const useGetGroupSettings: QueryHook<GetGroupSettingsInput, GetGroupSettingsResult> =
  /* @__PURE__ */ queryHook<GetGroupSettingsInput, GetGroupSettingsResult>(getGroupSettingsOptions);

/**
 * Get the latest group announcement.
 *
 * Returns the announcement that was published last in a group. Returns error `AnnouncementNotFound` if the group has none. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * {@link getLatestGroupAnnouncementOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/announcement/last`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AnnouncementNotFound, AnnouncementDisabled, AppNotFound.
 */
export const useGetLatestGroupAnnouncement: QueryHook<GetLatestGroupAnnouncementInput, GetLatestGroupAnnouncementResult> =
  /* @__PURE__ */ queryHook<GetLatestGroupAnnouncementInput, GetLatestGroupAnnouncementResult>(getLatestGroupAnnouncementOptions);

/**
 * Invite users to a group.
 *
 * Invites users to a group. An admin token requires the `user_id` header, which names the acting user. Ordinary members can invite only while the group's `member_invite` is true. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. A user whose `group_confirm` is true becomes a member only after agreeing.
 *
 * {@link inviteGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupInvitations`, `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listJoinedGroups`, `listConversations`, `listGroupAdmins`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/invite`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, GroupMemberRequired, GroupAdminRequired, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const useInviteGroupMembers: MutationHook<InviteGroupMembersInput, InviteGroupMembersResult> =
  /* @__PURE__ */ mutationHook<InviteGroupMembersInput, InviteGroupMembersResult>(inviteGroupMembersMutation);

/**
 * Apply to join a group.
 *
 * Applies for membership of a group as the acting user. The result depends on the `apply_approval` of the group: the user becomes a member at once, an administrator must approve the application, or all applications are rejected. Check `result` as well: code 200 does not mean that it succeeded. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`, and applying again in the meantime can return `AlreadyGroupMember`, which means that it succeeded. With an admin token, the `user_id` header names the acting user.
 *
 * {@link joinGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupApplications`, `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listJoinedGroups`, `listConversations`, `listGroupAdmins`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/apply`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const useJoinGroup: MutationHook<JoinGroupInput, JoinGroupResult> =
  /* @__PURE__ */ mutationHook<JoinGroupInput, JoinGroupResult>(joinGroupMutation);

/**
 * Join a group by QR code.
 *
 * Makes the acting user a member of the group whose QR code they scanned. With an admin token, the `user_id` header names the acting user. The QR code identifies the group. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`.
 *
 * {@link joinGroupByQrCodeMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupApplications`, `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listJoinedGroups`, `listConversations`, `listGroupAdmins`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/qrcode/invite`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, TooManyGroupsJoined, GroupFull, KickedTooOften, AlreadyGroupMember, BlockedByGroup, InvalidGroupQrCode, GroupQrCodeExpired, AppNotFound.
 */
export const useJoinGroupByQrCode: MutationHook<JoinGroupByQrCodeInput, JoinGroupByQrCodeResult> =
  /* @__PURE__ */ mutationHook<JoinGroupByQrCodeInput, JoinGroupByQrCodeResult>(joinGroupByQrCodeMutation);

/**
 * Leave a group.
 *
 * Ends the acting user's membership of a group. The owner cannot leave: transfer the group first, or dissolve it. With an admin token, the `user_id` header names the acting user. The group is in the query, whichever method is used.
 *
 * {@link leaveGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listJoinedGroups`, `listConversations`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/leave`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, OwnerCannotLeave, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const useLeaveGroup: MutationHook<LeaveGroupInput, LeaveGroupResult> =
  /* @__PURE__ */ mutationHook<LeaveGroupInput, LeaveGroupResult>(leaveGroupMutation);

/**
 * List users blocked from a group.
 *
 * Returns the users on the blacklist of a group, page by page. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * {@link listBlockedGroupMembersOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/blocked_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const useListBlockedGroupMembers: QueryHook<ListBlockedGroupMembersInput, ListBlockedGroupMembersResult> =
  /* @__PURE__ */ queryHook<ListBlockedGroupMembersInput, ListBlockedGroupMembersResult>(listBlockedGroupMembersOptions);

/**
 * List users blocked from a group.
 *
 * Returns the users on the blacklist of a group, page by page. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * {@link listBlockedGroupMembersInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/blocked_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const useListBlockedGroupMembersInfinite: InfiniteQueryHook<Omit<ListBlockedGroupMembersInput, "cursor">, ListBlockedGroupMembersResult> =
  /* @__PURE__ */ infiniteQueryHook<Omit<ListBlockedGroupMembersInput, "cursor">, ListBlockedGroupMembersResult, PageCursor>(listBlockedGroupMembersInfiniteOptions);

/**
 * List group admins.
 *
 * Returns all administrators of a group at once. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group. The owner is in `owner_id` of the group.
 *
 * {@link listGroupAdminsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/admin_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const useListGroupAdmins: QueryHook<ListGroupAdminsInput, ListGroupAdminsResult> =
  /* @__PURE__ */ queryHook<ListGroupAdminsInput, ListGroupAdminsResult>(listGroupAdminsOptions);

/**
 * List group announcements.
 *
 * Returns all announcements of a group at once. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * {@link listGroupAnnouncementsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/announcement/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AnnouncementDisabled, AppNotFound.
 */
export const useListGroupAnnouncements: QueryHook<ListGroupAnnouncementsInput, ListGroupAnnouncementsResult> =
  /* @__PURE__ */ queryHook<ListGroupAnnouncementsInput, ListGroupAnnouncementsResult>(listGroupAnnouncementsOptions);

/**
 * List group applications.
 *
 * Returns the requests to join one or several groups, page by page, handled ones included. It only reads; it is a POST because the groups is in the body, while `cursor`, `limit` and `version` is in the query. Send the same groups with every page. The acting user must own or administer these groups; with an admin token, the `user_id` header names that user.
 *
 * {@link listGroupApplicationsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `POST /group/application_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const useListGroupApplications: QueryHook<ListGroupApplicationsInput, ListGroupApplicationsResult> =
  /* @__PURE__ */ queryHook<ListGroupApplicationsInput, ListGroupApplicationsResult>(listGroupApplicationsOptions);

/**
 * List group applications.
 *
 * Returns the requests to join one or several groups, page by page, handled ones included. It only reads; it is a POST because the groups is in the body, while `cursor`, `limit` and `version` is in the query. Send the same groups with every page. The acting user must own or administer these groups; with an admin token, the `user_id` header names that user.
 *
 * {@link listGroupApplicationsInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `POST /group/application_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const useListGroupApplicationsInfinite: InfiniteQueryHook<Omit<ListGroupApplicationsInput, "cursor">, ListGroupApplicationsResult> =
  /* @__PURE__ */ infiniteQueryHook<Omit<ListGroupApplicationsInput, "cursor">, ListGroupApplicationsResult, PageCursor>(listGroupApplicationsInfiniteOptions);

/**
 * List group nicknames of members.
 *
 * Returns the group nicknames of given members, for example of the senders of messages. A read, despite the POST: the users are in the body. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * {@link listGroupDisplayNamesOptions} with the client of the nearest `LanyingProvider`.
 *
 * `POST /group/members/display_name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const useListGroupDisplayNames: QueryHook<ListGroupDisplayNamesInput, ListGroupDisplayNamesResult> =
  /* @__PURE__ */ queryHook<ListGroupDisplayNamesInput, ListGroupDisplayNamesResult>(listGroupDisplayNamesOptions);

/**
 * List group files.
 *
 * Returns all shared files of a group at once, without their bytes. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * {@link listGroupFilesOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/file/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const useListGroupFiles: QueryHook<ListGroupFilesInput, ListGroupFilesResult> =
  /* @__PURE__ */ queryHook<ListGroupFilesInput, ListGroupFilesResult>(listGroupFilesOptions);

/**
 * List group invitations.
 *
 * Returns the invitations to groups that the acting user has received, page by page, handled ones included. They are those that need the user's own agreement, as `group_confirm` of the user's settings says. With an admin token, the `user_id` header names the acting user.
 *
 * {@link listGroupInvitationsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/invitation_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListGroupInvitations: OptionalQueryHook<ListGroupInvitationsInput, ListGroupInvitationsResult> =
  /* @__PURE__ */ queryHook<ListGroupInvitationsInput, ListGroupInvitationsResult>(listGroupInvitationsOptions);

/**
 * List group invitations.
 *
 * Returns the invitations to groups that the acting user has received, page by page, handled ones included. They are those that need the user's own agreement, as `group_confirm` of the user's settings says. With an admin token, the `user_id` header names the acting user.
 *
 * {@link listGroupInvitationsInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/invitation_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListGroupInvitationsInfinite: OptionalInfiniteQueryHook<Omit<ListGroupInvitationsInput, "cursor">, ListGroupInvitationsResult> =
  /* @__PURE__ */ infiniteQueryHook<Omit<ListGroupInvitationsInput, "cursor">, ListGroupInvitationsResult, PageCursor>(listGroupInvitationsInfiniteOptions);

/**
 * List group members.
 *
 * Returns the members of a group, page by page. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * {@link listGroupMembersOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/member_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const useListGroupMembers: QueryHook<ListGroupMembersInput, ListGroupMembersResult> =
  /* @__PURE__ */ queryHook<ListGroupMembersInput, ListGroupMembersResult>(listGroupMembersOptions);

/**
 * List group members.
 *
 * Returns the members of a group, page by page. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * {@link listGroupMembersInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/member_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const useListGroupMembersInfinite: InfiniteQueryHook<Omit<ListGroupMembersInput, "cursor">, ListGroupMembersResult> =
  /* @__PURE__ */ infiniteQueryHook<Omit<ListGroupMembersInput, "cursor">, ListGroupMembersResult, PageCursor>(listGroupMembersInfiniteOptions);

/**
 * List groups by ID.
 *
 * Returns brief information on several groups, for example the names and avatars of those that `listJoinedGroups` returns. A read, despite the POST: the ids are in the body. The entries have fewer fields than the result of `getGroup`, and the owner is in `owner`. With an admin token, the `user_id` header names the acting user.
 *
 * {@link listGroupsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `POST /group/info/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const useListGroups: QueryHook<ListGroupsInput, ListGroupsResult> =
  /* @__PURE__ */ queryHook<ListGroupsInput, ListGroupsResult>(listGroupsOptions);

/**
 * List joined groups.
 *
 * Returns the ids of all groups that the acting user is a member of, at once. For names and avatars, pass them to `listGroups`. A group that was joined a moment ago may be missing for some seconds. With an admin token, the `user_id` header names the acting user.
 *
 * {@link listJoinedGroupsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/user_joined`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListJoinedGroups: OptionalQueryHook<ListJoinedGroupsInput, ListJoinedGroupsResult> =
  /* @__PURE__ */ queryHook<ListJoinedGroupsInput, ListJoinedGroupsResult>(listJoinedGroupsOptions);

/**
 * List muted group members.
 *
 * Returns the individually muted members of a group, page by page. `expired_time` is the end of the mute in milliseconds, or -1 if it is permanent. A mute of the whole group is not included: see `ban_expire_time` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * {@link listMutedGroupMembersOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/banned_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const useListMutedGroupMembers: QueryHook<ListMutedGroupMembersInput, ListMutedGroupMembersResult> =
  /* @__PURE__ */ queryHook<ListMutedGroupMembersInput, ListMutedGroupMembersResult>(listMutedGroupMembersOptions);

/**
 * List muted group members.
 *
 * Returns the individually muted members of a group, page by page. `expired_time` is the end of the mute in milliseconds, or -1 if it is permanent. A mute of the whole group is not included: see `ban_expire_time` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * {@link listMutedGroupMembersInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/banned_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const useListMutedGroupMembersInfinite: InfiniteQueryHook<Omit<ListMutedGroupMembersInput, "cursor">, ListMutedGroupMembersResult> =
  /* @__PURE__ */ infiniteQueryHook<Omit<ListMutedGroupMembersInput, "cursor">, ListMutedGroupMembersResult, PageCursor>(listMutedGroupMembersInfiniteOptions);

/**
 * List public groups.
 *
 * Returns the ids of public groups. It is deprecated and has no direct replacement: public groups cannot be created any more. Keep a directory of your own, and fetch what it holds with `listGroups`. With an admin token, the `user_id` header names the acting user.
 *
 * {@link listPublicGroupsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/public_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const useListPublicGroups: OptionalQueryHook<ListPublicGroupsInput, ListPublicGroupsResult> =
  /* @__PURE__ */ queryHook<ListPublicGroupsInput, ListPublicGroupsResult>(listPublicGroupsOptions);

/**
 * Mute a group.
 *
 * Mutes a whole group for a number of minutes: meanwhile only its owner and administrators can send messages. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Mind the units: `duration` is in minutes, the `ban_expire_time` of the response in seconds since 1970.
 *
 * {@link muteGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/ban_all`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useMuteGroup: MutationHook<MuteGroupInput, MuteGroupResult> =
  /* @__PURE__ */ mutationHook<MuteGroupInput, MuteGroupResult>(muteGroupMutation);

/**
 * Mute group members.
 *
 * Mutes members of a group for a number of minutes: they cannot send messages in the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. The mute applies to this group only.
 *
 * {@link muteGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins` before it settles.
 *
 * `POST /group/ban`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useMuteGroupMembers: MutationHook<MuteGroupMembersInput, MuteGroupMembersResult> =
  /* @__PURE__ */ mutationHook<MuteGroupMembersInput, MuteGroupMembersResult>(muteGroupMembersMutation);

/**
 * Remove group admins.
 *
 * Removes the administrator role from members of a group. They stay members. Only the owner can do so; with an admin token, the `user_id` header names the owner. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded.
 *
 * {@link removeGroupAdminsMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupAdmins`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupApplications` before it settles.
 *
 * `POST /group/admin/remove`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
 */
export const useRemoveGroupAdmins: MutationHook<RemoveGroupAdminsInput, RemoveGroupAdminsResult> =
  /* @__PURE__ */ mutationHook<RemoveGroupAdminsInput, RemoveGroupAdminsResult>(removeGroupAdminsMutation);

/**
 * Remove group members.
 *
 * Removes members from a group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. Removed users can join again; after several removals, joining returns `KickedTooOften`. To keep a user out, use `blockGroupMembers`.
 *
 * {@link removeGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listJoinedGroups`, `listConversations`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/kick`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useRemoveGroupMembers: MutationHook<RemoveGroupMembersInput, RemoveGroupMembersResult> =
  /* @__PURE__ */ mutationHook<RemoveGroupMembersInput, RemoveGroupMembersResult>(removeGroupMembersMutation);

/**
 * Set the group join policy.
 *
 * Sets how applications to join a group are handled: accepted at once, approved by an administrator, or rejected. Despite the path, the value is not a boolean. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * {@link setGroupApplyApprovalMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/settings/require_admin_approval`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useSetGroupApplyApproval: MutationHook<SetGroupApplyApprovalInput, SetGroupApplyApprovalResult> =
  /* @__PURE__ */ mutationHook<SetGroupApplyApprovalInput, SetGroupApplyApprovalResult>(setGroupApplyApprovalMutation);

/**
 * Set the group avatar.
 *
 * Sets the avatar of a group by its URL. Upload the image first with `getGroupAvatarUploadUrl`. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group.
 *
 * {@link setGroupAvatarMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/info/avatar`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useSetGroupAvatar: MutationHook<SetGroupAvatarInput, SetGroupAvatarResult> =
  /* @__PURE__ */ mutationHook<SetGroupAvatarInput, SetGroupAvatarResult>(setGroupAvatarMutation);

/**
 * Set the group description.
 *
 * Replaces the description of a group. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group.
 *
 * {@link setGroupDescriptionMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/info/description`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useSetGroupDescription: MutationHook<SetGroupDescriptionInput, SetGroupDescriptionResult> =
  /* @__PURE__ */ mutationHook<SetGroupDescriptionInput, SetGroupDescriptionResult>(setGroupDescriptionMutation);

/**
 * Set your group nickname.
 *
 * Sets the name under which the acting user appears in one group. It changes neither the nickname of the account nor the name in other groups. The acting user must be a member; with an admin token, the `user_id` header names that user.
 *
 * {@link setGroupDisplayNameMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins` before it settles.
 *
 * `POST /group/display_name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const useSetGroupDisplayName: MutationHook<SetGroupDisplayNameInput, SetGroupDisplayNameResult> =
  /* @__PURE__ */ mutationHook<SetGroupDisplayNameInput, SetGroupDisplayNameResult>(setGroupDisplayNameMutation);

/**
 * Set the custom data of a group.
 *
 * Replaces the custom data of a group, which the service does not interpret. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group. To add to the data, read it first.
 *
 * {@link setGroupExtensionMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/info/ext`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useSetGroupExtension: MutationHook<SetGroupExtensionInput, SetGroupExtensionResult> =
  /* @__PURE__ */ mutationHook<SetGroupExtensionInput, SetGroupExtensionResult>(setGroupExtensionMutation);

/**
 * Rename a group file.
 *
 * Changes the name under which a shared file of a group is shown. Whoever shared a file can do so, and the owner and the administrators of the group; with an admin token, the `user_id` header names the acting user, or acts as an administrator through the `group_id` header.
 *
 * {@link setGroupFileNameMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupFiles`, `getGroupFile` before it settles.
 *
 * `POST /group/file/update_name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, SharedFileNotFound, SharedFileForbidden, AppNotFound.
 */
export const useSetGroupFileName: MutationHook<SetGroupFileNameInput, SetGroupFileNameResult> =
  /* @__PURE__ */ mutationHook<SetGroupFileNameInput, SetGroupFileNameResult>(setGroupFileNameMutation);

/**
 * Show or hide earlier messages for new members.
 *
 * Sets whether newcomers can read what was written in a group before they joined. It is `history_visible` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * {@link setGroupHistoryVisibleMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listConversationMessages` before it settles.
 *
 * `POST /group/settings/history_visible`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useSetGroupHistoryVisible: MutationHook<SetGroupHistoryVisibleInput, SetGroupHistoryVisibleResult> =
  /* @__PURE__ */ mutationHook<SetGroupHistoryVisibleInput, SetGroupHistoryVisibleResult>(setGroupHistoryVisibleMutation);

/**
 * Hide or show member details.
 *
 * Sets whether ordinary members are kept from seeing details of the other members. It is `hide_member_info` of the group. Mind the direction: `true` hides. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * {@link setGroupMemberInfoHiddenMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins` before it settles.
 *
 * `POST /group/settings/hide_member_info`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useSetGroupMemberInfoHidden: MutationHook<SetGroupMemberInfoHiddenInput, SetGroupMemberInfoHiddenResult> =
  /* @__PURE__ */ mutationHook<SetGroupMemberInfoHiddenInput, SetGroupMemberInfoHiddenResult>(setGroupMemberInfoHiddenMutation);

/**
 * Allow or forbid invitations by members.
 *
 * Sets whether ordinary members may invite others to a group. It is `member_invite` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * {@link setGroupMemberInvitationMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/allow_member_invitation`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useSetGroupMemberInvitation: MutationHook<SetGroupMemberInvitationInput, SetGroupMemberInvitationResult> =
  /* @__PURE__ */ mutationHook<SetGroupMemberInvitationInput, SetGroupMemberInvitationResult>(setGroupMemberInvitationMutation);

/**
 * Allow or forbid changes by members.
 *
 * Sets whether ordinary members may edit the name, avatar, description and custom data of a group. Sets `member_modify` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * {@link setGroupMemberModificationMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/allow_member_modify`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useSetGroupMemberModification: MutationHook<SetGroupMemberModificationInput, SetGroupMemberModificationResult> =
  /* @__PURE__ */ mutationHook<SetGroupMemberModificationInput, SetGroupMemberModificationResult>(setGroupMemberModificationMutation);

/**
 * Set the notification mode of a group.
 *
 * Sets how the acting user receives the messages of a group: with an alert, without one, or not at all. It concerns this user only; to keep others from speaking, mute members or the group. The acting user must be a member; with an admin token, the `user_id` header names that user.
 *
 * {@link setGroupMuteModeMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/msg/mute_mode`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const useSetGroupMuteMode: MutationHook<SetGroupMuteModeInput, SetGroupMuteModeResult> =
  /* @__PURE__ */ mutationHook<SetGroupMuteModeInput, SetGroupMuteModeResult>(setGroupMuteModeMutation);

/**
 * Rename a group.
 *
 * Renames a group. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group.
 *
 * {@link setGroupNameMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/info/name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useSetGroupName: MutationHook<SetGroupNameInput, SetGroupNameResult> =
  /* @__PURE__ */ mutationHook<SetGroupNameInput, SetGroupNameResult>(setGroupNameMutation);

/**
 * Set the push mode of a group.
 *
 * Sets which messages of a group are pushed to the devices of the acting user. It concerns this user only, and only pushes: what the app itself receives is up to `setGroupMuteMode`. The acting user must be a member; with an admin token, the `user_id` header names that user.
 *
 * {@link setGroupPushModeMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/msg/push_mode`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, InvalidMsgPushMode, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const useSetGroupPushMode: MutationHook<SetGroupPushModeInput, SetGroupPushModeResult> =
  /* @__PURE__ */ mutationHook<SetGroupPushModeInput, SetGroupPushModeResult>(setGroupPushModeMutation);

/**
 * Turn group read receipts on or off.
 *
 * Switches the read receipts of a group on or off. It is `read_ack` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * {@link setGroupReadReceiptsMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/enable_read_ack`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useSetGroupReadReceipts: MutationHook<SetGroupReadReceiptsInput, SetGroupReadReceiptsResult> =
  /* @__PURE__ */ mutationHook<SetGroupReadReceiptsInput, SetGroupReadReceiptsResult>(setGroupReadReceiptsMutation);

/**
 * Transfer group ownership.
 *
 * Makes another member the owner of a group. Only the owner can do so; with an admin token, the `user_id` header names the owner. The former owner loses the owner's permissions; only the new owner can transfer them back. Check `result` as well: code 200 does not mean that it succeeded.
 *
 * {@link transferGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupAdmins`, `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupApplications` before it settles.
 *
 * `POST /group/transfer`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NewOwnerNotMember, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
 */
export const useTransferGroup: MutationHook<TransferGroupInput, TransferGroupResult> =
  /* @__PURE__ */ mutationHook<TransferGroupInput, TransferGroupResult>(transferGroupMutation);

/**
 * Unblock users from a group.
 *
 * Removes users from the blacklist of a group. They do not become members, but can join or be invited again. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded.
 *
 * {@link unblockGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers` before it settles.
 *
 * `POST /group/unblock`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useUnblockGroupMembers: MutationHook<UnblockGroupMembersInput, UnblockGroupMembersResult> =
  /* @__PURE__ */ mutationHook<UnblockGroupMembersInput, UnblockGroupMembersResult>(unblockGroupMembersMutation);

/**
 * Unmute a group.
 *
 * Ends the mute of a whole group early. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Individually muted members stay muted.
 *
 * {@link unmuteGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/unban_all`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useUnmuteGroup: MutationHook<UnmuteGroupInput, UnmuteGroupResult> =
  /* @__PURE__ */ mutationHook<UnmuteGroupInput, UnmuteGroupResult>(unmuteGroupMutation);

/**
 * Unmute group members.
 *
 * Ends the mute of group members early. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. A mute of the whole group stays as it is.
 *
 * {@link unmuteGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins` before it settles.
 *
 * `POST /group/unban`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useUnmuteGroupMembers: MutationHook<UnmuteGroupMembersInput, UnmuteGroupMembersResult> =
  /* @__PURE__ */ mutationHook<UnmuteGroupMembersInput, UnmuteGroupMembersResult>(unmuteGroupMembersMutation);
