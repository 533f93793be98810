// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

'use client';

import {
  addGroupAdminsMutation,
  addGroupFileMutation,
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
 * Make members administrators.
 *
 * Makes members of a group its administrators. Only the owner may do so; an admin token names the owner in the `user_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A user must be a member before becoming an administrator.
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
 * Adds a file to the shared files of a group. The request carries no bytes: first upload them with `getChatFileUploadUrl` (file types 200 to 203 are for shared files), then give their address here. The acting user must be a member; an admin token names that user in the `user_id` header.
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
 * Answer a request to join a group.
 *
 * Lets an applicant into a group, or turns them down. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Look at `result` as well: code 200 does not mean that it succeeded. A request can be answered once, and only until its `expired_time`; after that the error is `JoinRequestClosed`.
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
 * Answer an invitation to a group.
 *
 * Accepts or declines an invitation that the acting user has received. An admin token names the acting user in the `user_id` header. An invitation can be answered once, and only until its `expired_time`; after that the error is `GroupInvitationClosed`. Acceptance takes a moment to show in lists.
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
 * Put users on the blacklist of a group.
 *
 * Puts users on the blacklist of a group. A user who is on it cannot join any more: requests and invitations are answered with `BlockedByGroup`. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. It is another list than the blacklist of a user. No document says whether a member who is put on it leaves the group at once: remove them as well if it matters.
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
 * Publishes a new announcement in a group. Despite its path it edits nothing: a request has no announcement id, so each call makes another announcement. To correct one, publish it anew and delete the old one. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * Deletes one announcement of a group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Both ids stand in the query, whichever method is used.
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
 * Delete shared files of a group.
 *
 * Deletes files from the shared files of a group. Whoever shared a file may do so, and the owner and the administrators of the group; an admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each file, so look at every `result`: code 200 does not mean that all of them are gone.
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
 * Disband a group.
 *
 * Disbands a group for all of its members. Only the owner may do so; an admin token names the owner in the `user_id` header. It cannot be undone.
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
 * Answers with a group, its settings and the acting user's own settings for it. Other than `getGroupSettings` it also answers about groups that the user is not a member of, for example before joining. An admin token names the acting user in the `user_id` header.
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
 * Answers with one announcement of a group. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
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
 * Get a shared file of a group.
 *
 * Answers with what is known about one shared file of a group. The bytes are not in the answer but at its `url`. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
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
 * Get the QR code of a group.
 *
 * Makes a signed text that lets people join a group. Draw it as a QR code; whoever scans it passes the text to `joinGroupByQrCode`. It is valid until `expire_at`, so fetch it when it is shown and do not store it. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
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
 * Get the settings of a group.
 *
 * Answers with the settings of a group in the same form as `getGroup`, which also serves those who are not members. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
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
 * Answers with the announcement that was published last in a group. A group without any answers the error `AnnouncementNotFound`; treat that as "none yet". The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
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
 * Invites users to a group. Ordinary members may do so only while the group's `member_invite` is true. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A user whose `group_confirm` is true becomes a member only after agreeing.
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
 * Ask to join a group.
 *
 * Asks to make the acting user a member of a group. What follows depends on the `apply_approval` of the group: the user becomes a member at once, or an administrator must agree first, or nobody may apply. Look at `result` as well: code 200 does not mean that it succeeded. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`, and asking again in the meantime may answer `AlreadyGroupMember`, which means that it worked. An admin token names the acting user in the `user_id` header.
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
 * Makes the acting user a member of the group whose QR code they scanned. An admin token names the acting user in the `user_id` header. The group is named by the code alone. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`.
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
 * Ends the acting user's membership of a group. The owner cannot leave: transfer the group first, or disband it. An admin token names the acting user in the `user_id` header. The group stands in the query, whichever method is used.
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
 * List the blacklist of a group.
 *
 * Answers with the users on the blacklist of a group, page by page. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * List the blacklist of a group.
 *
 * Answers with the users on the blacklist of a group, page by page. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * List the administrators of a group.
 *
 * Answers with all administrators of a group at once. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header. Who owns the group stands in `owner_id` of the group.
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
 * Answers with all announcements of a group at once. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
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
 * List requests to join groups.
 *
 * Answers with the requests to join one or several groups, page by page, answered ones included. It only reads; it is a POST because the groups stand in the body, while `cursor`, `limit` and `version` stand in the query. Send the same groups with every page. The acting user must own or administer these groups; an admin token names that user in the `user_id` header.
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
 * List requests to join groups.
 *
 * Answers with the requests to join one or several groups, page by page, answered ones included. It only reads; it is a POST because the groups stand in the body, while `cursor`, `limit` and `version` stand in the query. Send the same groups with every page. The acting user must own or administer these groups; an admin token names that user in the `user_id` header.
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
 * List name cards of group members.
 *
 * Answers with the name cards of the members named, for example of those who wrote the messages on screen. It only reads; it is a POST because the users stand in the body. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
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
 * List shared files of a group.
 *
 * Answers with all shared files of a group at once, without their bytes. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
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
 * List invitations to groups.
 *
 * Answers with the invitations to groups that the acting user has received, page by page, answered ones included. They are those that need the user's own agreement, as `group_confirm` of the user's settings says. An admin token names the acting user in the `user_id` header.
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
 * List invitations to groups.
 *
 * Answers with the invitations to groups that the acting user has received, page by page, answered ones included. They are those that need the user's own agreement, as `group_confirm` of the user's settings says. An admin token names the acting user in the `user_id` header.
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
 * Answers with the members of a group, page by page. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
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
 * Answers with the members of a group, page by page. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
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
 * List groups by id.
 *
 * Answers with several groups in short, for example to show the names and pictures of what `listJoinedGroups` answers. It only reads; it is a POST because the ids stand in the body. The entries are smaller than those of `getGroup`, and the owner stands under `owner`. An admin token names the acting user in the `user_id` header.
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
 * List the groups of a user.
 *
 * Answers with the ids of all groups that the acting user is a member of, at once. Pass them to `listGroups` for names and pictures. A group that was joined a moment ago may be missing for some seconds. An admin token names the acting user in the `user_id` header.
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
 * Answers with the members of a group who are muted one by one, page by page; `expired_time` says until when, in milliseconds, and -1 for ever. A mute of the whole group is not among them: see `ban_expire_time` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * Answers with the members of a group who are muted one by one, page by page; `expired_time` says until when, in milliseconds, and -1 for ever. A mute of the whole group is not among them: see `ban_expire_time` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * Answers with the ids of public groups. It is deprecated and has no direct replacement: public groups cannot be created any more. Keep a directory of your own, and fetch what it holds with `listGroups`. An admin token names the acting user in the `user_id` header.
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
 * Mute a whole group.
 *
 * Mutes a whole group for a number of minutes: meanwhile only its owner and administrators can send messages. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Mind the units: `duration` is in minutes, the `ban_expire_time` of the answer in seconds since 1970.
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
 * Mute members of a group.
 *
 * Takes the right to speak in a group from some of its members, for a number of minutes. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. It concerns this group only and has nothing to do with disabling an account.
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
 * Take the administrator role from members.
 *
 * Turns administrators of a group back into ordinary members; they stay in the group. Only the owner may do so; an admin token names the owner in the `user_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded.
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
 * Remove members from a group.
 *
 * Removes members from a group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. Removed users may come back, but not for ever: after several removals (more than three, say the vendor's apps) they get `KickedTooOften`. To keep somebody out, block them.
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
 * Set what happens to requests to join.
 *
 * Says whether anyone may join a group, or only with the agreement of an administrator, or nobody on their own request. It is not a boolean, although the path sounds so. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * Set the picture of a group.
 *
 * Replaces the picture of a group by another address. Upload the picture first with `getGroupAvatarUploadUrl`. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * Set the description of a group.
 *
 * Replaces the text that says what a group is about. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * Set the own name card in a group.
 *
 * Sets the name under which the acting user appears in one group. It changes neither the nickname of the account nor the name in other groups. The acting user must be a member; an admin token names that user in the `user_id` header.
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
 * Replaces the custom data that your own programs keep with a group. The service does not read it. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header. All of it is replaced, so read the old data first if you want to add to it.
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
 * Rename a shared file of a group.
 *
 * Changes the name under which a shared file of a group is shown. Whoever shared a file may do so, and the owner and the administrators of the group; an admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * Set whether newcomers see earlier messages.
 *
 * Says whether newcomers can read what was written in a group before they joined. It is `history_visible` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * Set whether details of members are hidden.
 *
 * Says whether ordinary members are kept from seeing details of the other members. It is `hide_member_info` of the group. Mind the direction: `true` hides. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * Set whether members may invite.
 *
 * Says whether ordinary members may invite others to a group. It is `member_invite` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * Set whether members may edit the group.
 *
 * Says whether ordinary members may edit the name, picture, description and custom data of a group. It is `member_modify` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * Set how a user mutes a group.
 *
 * Sets how the acting user receives the messages of a group: with an alert, without one, or not at all. It concerns this user only; to keep others from speaking, mute members or the group. The acting user must be a member; an admin token names that user in the `user_id` header.
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
 * Gives a group another name. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * Set which messages of a group are pushed to a user.
 *
 * Sets which messages of a group are pushed to the devices of the acting user. It concerns this user only, and only pushes: what the app itself receives is up to `setGroupMuteMode`. The acting user must be a member; an admin token names that user in the `user_id` header.
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
 * Set whether a group has read receipts.
 *
 * Switches the read receipts of a group on or off. It is `read_ack` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
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
 * Transfer a group to another owner.
 *
 * Makes another member the owner of a group. Only the owner may do so; an admin token names the owner in the `user_id` header. The former owner loses the rights of an owner, and only the new one can give them back. Look at `result` as well: code 200 does not mean that it succeeded.
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
 * Take users off the blacklist of a group.
 *
 * Takes users off the blacklist of a group. They do not become members by that, but may join or be invited again. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded.
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
 * End the mute of a whole group.
 *
 * Ends the mute of a whole group before its time. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Members who are muted one by one stay so.
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
 * Unmute members of a group.
 *
 * Gives members who were muted the right to speak again, before their mute ends by itself. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A mute of the whole group stays as it is.
 *
 * {@link unmuteGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins` before it settles.
 *
 * `POST /group/unban`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const useUnmuteGroupMembers: MutationHook<UnmuteGroupMembersInput, UnmuteGroupMembersResult> =
  /* @__PURE__ */ mutationHook<UnmuteGroupMembersInput, UnmuteGroupMembersResult>(unmuteGroupMembersMutation);
