// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import {
  addGroupAdmins,
  addGroupFile,
  addGroupMembers,
  answerGroupApplication,
  answerGroupInvitation,
  blockGroupMembers,
  createGroup,
  createGroupAnnouncement,
  deleteGroupAnnouncement,
  deleteGroupFiles,
  destroyGroup,
  getGroup,
  getGroupAnnouncement,
  getGroupFile,
  getGroupQrCode,
  getGroupSettings,
  getLatestGroupAnnouncement,
  inviteGroupMembers,
  joinGroup,
  joinGroupByQrCode,
  leaveGroup,
  listBlockedGroupMembers,
  listGroupAdmins,
  listGroupAnnouncements,
  listGroupApplications,
  listGroupDisplayNames,
  listGroupFiles,
  listGroupInvitations,
  listGroupMembers,
  listGroups,
  listJoinedGroups,
  listMutedGroupMembers,
  listPublicGroups,
  muteGroup,
  muteGroupMembers,
  removeGroupAdmins,
  removeGroupMembers,
  setGroupApplyApproval,
  setGroupAvatar,
  setGroupDescription,
  setGroupDisplayName,
  setGroupExtension,
  setGroupFileName,
  setGroupHistoryVisible,
  setGroupMemberInfoHidden,
  setGroupMemberInvitation,
  setGroupMemberModification,
  setGroupMuteMode,
  setGroupName,
  setGroupPushMode,
  setGroupReadReceipts,
  transferGroup,
  unblockGroupMembers,
  unmuteGroup,
  unmuteGroupMembers,
} from '@lanying-im/client/operations';
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
import type {
  InfiniteQueryFactory,
  OptionalInfiniteQueryFactory,
} from '../infinite-options.ts';
import {
  cursorFactory,
} from '../infinite-options.ts';
import type {
  MutationFactory,
} from '../mutation-options.ts';
import {
  mutationFactory,
  privateMutationFactory,
} from '../mutation-options.ts';
import type {
  ScopedCaller,
  TaggedQueryKey,
} from '../query-key.ts';
import {
  queryKey,
} from '../query-key.ts';
import type {
  OptionalQueryFactory,
  QueryFactory,
} from '../query-options.ts';
import {
  privateQueryFactory,
  queryFactory,
} from '../query-options.ts';
import * as effects from './effects.ts';

/**
 * Add group admins.
 *
 * Makes members of a group its administrators. Only the owner can do so; with an admin token, the `user_id` header names the owner. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. A user must be a member before becoming an administrator.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupAdmins`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupApplications` before it settles.
 *
 * `POST /group/admin/add`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
 */
export const addGroupAdminsMutation: MutationFactory<AddGroupAdminsInput, AddGroupAdminsResult> =
  /* @__PURE__ */ mutationFactory<AddGroupAdminsInput, AddGroupAdminsResult, AddGroupAdminsInput>(addGroupAdmins, effects.addGroupAdmins);

/**
 * Share a file in a group.
 *
 * Adds a file to the shared files of a group. First upload the file with `getChatFileUploadUrl` (file types 200 to 203 are for shared files), then send its URL here. The acting user must be a member; with an admin token, the `user_id` header names that user.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupFiles` before it settles.
 *
 * `POST /group/file/upload`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const addGroupFileMutation: MutationFactory<AddGroupFileInput, AddGroupFileResult> =
  /* @__PURE__ */ mutationFactory<AddGroupFileInput, AddGroupFileResult, AddGroupFileInput>(addGroupFile, effects.addGroupFile);

/**
 * Add group members.
 *
 * Makes users members of a group without an invitation, also those whose `group_confirm` is true. Requires an admin token. Each user has an entry in the response: check every `result`, because code 200 does not mean that all of them were added.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listJoinedGroups`, `listConversations`, `listGroupAdmins`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/admin/member_join`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const addGroupMembersMutation: MutationFactory<AddGroupMembersInput, AddGroupMembersResult> =
  /* @__PURE__ */ mutationFactory<AddGroupMembersInput, AddGroupMembersResult, AddGroupMembersInput>(addGroupMembers, effects.addGroupMembers);

/**
 * Accept or decline a group application.
 *
 * Accepts or declines an application to join a group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Check `result` as well: code 200 does not mean that it succeeded. An application can be handled once, and only until its `expired_time`; otherwise the error is `JoinRequestClosed`.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupApplications`, `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listJoinedGroups`, `listConversations`, `listGroupAdmins`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/apply/handle`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, GroupAdminRequired, JoinRequestClosed, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const answerGroupApplicationMutation: MutationFactory<AnswerGroupApplicationInput, AnswerGroupApplicationResult> =
  /* @__PURE__ */ mutationFactory<AnswerGroupApplicationInput, AnswerGroupApplicationResult, AnswerGroupApplicationInput>(answerGroupApplication, effects.answerGroupApplication);

/**
 * Accept or decline a group invitation.
 *
 * Accepts or declines an invitation that the acting user has received. With an admin token, the `user_id` header names the acting user. An invitation can be handled once, and only until its `expired_time`; otherwise the error is `GroupInvitationClosed`. The new member may appear in lists with a delay.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupInvitations`, `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listJoinedGroups`, `listConversations`, `listGroupAdmins`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/invite/handle`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, GroupInvitationClosed, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const answerGroupInvitationMutation: MutationFactory<AnswerGroupInvitationInput, AnswerGroupInvitationResult> =
  /* @__PURE__ */ mutationFactory<AnswerGroupInvitationInput, AnswerGroupInvitationResult, AnswerGroupInvitationInput>(answerGroupInvitation, effects.answerGroupInvitation);

/**
 * Block users from a group.
 *
 * Adds users to the blacklist of a group. Users on it cannot join the group: applications and invitations return `BlockedByGroup`. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. It is separate from the blacklist of a user. To make sure that a member leaves the group, also call `removeGroupMembers`.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listJoinedGroups`, `listConversations`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/block`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, BlockedByGroup, AppNotFound.
 */
export const blockGroupMembersMutation: MutationFactory<BlockGroupMembersInput, BlockGroupMembersResult> =
  /* @__PURE__ */ mutationFactory<BlockGroupMembersInput, BlockGroupMembersResult, BlockGroupMembersInput>(blockGroupMembers, effects.blockGroupMembers);

/**
 * Create a group.
 *
 * Creates a group that the acting user owns, and invites the users of `user_list`, if any. An admin token names the owner in the `user_id` header. The app limits the number of groups, and each user the number they may create or join.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listJoinedGroups`, `listGroupInvitations` before it settles.
 *
 * `POST /group/create`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, TooManyGroupsInApp, TooManyGroupsCreated, TooManyGroupsJoined, GroupFull, AppNotFound.
 */
export const createGroupMutation: MutationFactory<CreateGroupInput, CreateGroupResult> =
  /* @__PURE__ */ mutationFactory<CreateGroupInput, CreateGroupResult, CreateGroupInput>(createGroup, effects.createGroup);

/**
 * Publish a group announcement.
 *
 * Publishes a new announcement in a group. Despite its path, each call publishes another announcement. To correct one, publish it anew and delete the old one. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupAnnouncements`, `getLatestGroupAnnouncement` before it settles.
 *
 * `POST /group/announcement/edit`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AnnouncementDisabled, AppNotFound.
 */
export const createGroupAnnouncementMutation: MutationFactory<CreateGroupAnnouncementInput, CreateGroupAnnouncementResult> =
  /* @__PURE__ */ mutationFactory<CreateGroupAnnouncementInput, CreateGroupAnnouncementResult, CreateGroupAnnouncementInput>(createGroupAnnouncement, effects.createGroupAnnouncement);

/**
 * Delete a group announcement.
 *
 * Deletes one announcement of a group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Both ids are in the query, whichever method is used.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupAnnouncements`, `getLatestGroupAnnouncement` before it settles. Removes `getGroupAnnouncement`.
 *
 * `POST /group/announcement/delete`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AnnouncementNotFound, AppNotFound.
 */
export const deleteGroupAnnouncementMutation: MutationFactory<DeleteGroupAnnouncementInput, DeleteGroupAnnouncementResult> =
  /* @__PURE__ */ mutationFactory<DeleteGroupAnnouncementInput, DeleteGroupAnnouncementResult, DeleteGroupAnnouncementInput>(deleteGroupAnnouncement, effects.deleteGroupAnnouncement);

/**
 * Delete group files.
 *
 * Deletes files from the shared files of a group. Allowed for the user who shared the file, the owner and the administrators of the group; with an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator. The response has an entry for each file: check every `result`, because code 200 does not mean that all of them were deleted.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupFiles` before it settles. Removes `getGroupFile`.
 *
 * `POST /group/file/delete`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, SharedFileNotFound, SharedFileForbidden, AppNotFound.
 */
export const deleteGroupFilesMutation: MutationFactory<DeleteGroupFilesInput, DeleteGroupFilesResult> =
  /* @__PURE__ */ mutationFactory<DeleteGroupFilesInput, DeleteGroupFilesResult, DeleteGroupFilesInput>(deleteGroupFiles, effects.deleteGroupFiles);

/**
 * Dissolve a group.
 *
 * Dissolves a group for all of its members. Only the owner can do so; with an admin token, the `user_id` header names the owner. It cannot be undone.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listJoinedGroups`, `listPublicGroups`, `listGroups`, `listGroupApplications`, `listGroupInvitations`, `listConversations` before it settles. Removes `getGroup`, `getGroupSettings`, `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupAnnouncements`, `getGroupAnnouncement`, `getLatestGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages`.
 *
 * `DELETE /group/destroy`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
 */
export const destroyGroupMutation: MutationFactory<DestroyGroupInput, DestroyGroupResult> =
  /* @__PURE__ */ mutationFactory<DestroyGroupInput, DestroyGroupResult, DestroyGroupInput>(destroyGroup, effects.destroyGroup);

/** Returns the key of {@link getGroupOptions}. */
export function getGroupQueryKey(im: ScopedCaller, input: GetGroupInput): TaggedQueryKey<GetGroupResult> {
  return queryKey("getGroup", im, input);
}

/**
 * Get a group.
 *
 * Returns a group, its settings and the acting user's own settings for it. Unlike `getGroupSettings`, it also returns groups that the acting user is not a member of, for example before joining. With an admin token, the `user_id` header names the acting user.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /group/info`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const getGroupOptions: QueryFactory<GetGroupInput, GetGroupResult> =
  /* @__PURE__ */ queryFactory<GetGroupInput, GetGroupResult>(getGroup);

/** Returns the key of {@link getGroupAnnouncementOptions}. */
export function getGroupAnnouncementQueryKey(im: ScopedCaller, input: GetGroupAnnouncementInput): TaggedQueryKey<GetGroupAnnouncementResult> {
  return queryKey("getGroupAnnouncement", im, input);
}

/**
 * Get a group announcement.
 *
 * Returns one announcement of a group. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /group/announcement`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AnnouncementNotFound, AnnouncementDisabled, AppNotFound.
 */
export const getGroupAnnouncementOptions: QueryFactory<GetGroupAnnouncementInput, GetGroupAnnouncementResult> =
  /* @__PURE__ */ queryFactory<GetGroupAnnouncementInput, GetGroupAnnouncementResult>(getGroupAnnouncement);

/** Returns the key of {@link getGroupFileOptions}. */
export function getGroupFileQueryKey(im: ScopedCaller, input: GetGroupFileInput): TaggedQueryKey<GetGroupFileResult> {
  return queryKey("getGroupFile", im, input);
}

/**
 * Get a group file.
 *
 * Returns the details of one shared file of a group. The file itself is at its `url`. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /group/file`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, SharedFileNotFound, AppNotFound.
 */
export const getGroupFileOptions: QueryFactory<GetGroupFileInput, GetGroupFileResult> =
  /* @__PURE__ */ queryFactory<GetGroupFileInput, GetGroupFileResult>(getGroupFile);

/** Returns the key of {@link getGroupQrCodeOptions}. */
export function getGroupQrCodeQueryKey(im: ScopedCaller, input: GetGroupQrCodeInput): TaggedQueryKey<GetGroupQrCodeResult> {
  return queryKey("getGroupQrCode", im, input);
}

/**
 * Get a group QR code.
 *
 * Returns a signed string that lets users join a group. Display it as a QR code; the app that scans it passes the string to `joinGroupByQrCode`. It is valid until `expire_at`: fetch it when it is displayed, and do not store it. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like. No dehydrated state contains its data.
 *
 * `GET /group/qrcode/sign`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const getGroupQrCodeOptions: QueryFactory<GetGroupQrCodeInput, GetGroupQrCodeResult> =
  /* @__PURE__ */ privateQueryFactory<GetGroupQrCodeInput, GetGroupQrCodeResult>(getGroupQrCode);

/** Returns the key of {@link getGroupSettingsOptions}. */
export function getGroupSettingsQueryKey(im: ScopedCaller, input: GetGroupSettingsInput): TaggedQueryKey<GetGroupSettingsResult> {
  return queryKey("getGroupSettings", im, input);
}

/**
 * Get group settings.
 *
 * Returns the settings of a group in the same form as `getGroup`, which also serves non-members. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /group/settings`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const getGroupSettingsOptions: QueryFactory<GetGroupSettingsInput, GetGroupSettingsResult> =
  /* @__PURE__ */ queryFactory<GetGroupSettingsInput, GetGroupSettingsResult>(getGroupSettings);

/** Returns the key of {@link getLatestGroupAnnouncementOptions}. */
export function getLatestGroupAnnouncementQueryKey(im: ScopedCaller, input: GetLatestGroupAnnouncementInput): TaggedQueryKey<GetLatestGroupAnnouncementResult> {
  return queryKey("getLatestGroupAnnouncement", im, input);
}

/**
 * Get the latest group announcement.
 *
 * Returns the announcement that was published last in a group. Returns error `AnnouncementNotFound` if the group has none. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /group/announcement/last`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AnnouncementNotFound, AnnouncementDisabled, AppNotFound.
 */
export const getLatestGroupAnnouncementOptions: QueryFactory<GetLatestGroupAnnouncementInput, GetLatestGroupAnnouncementResult> =
  /* @__PURE__ */ queryFactory<GetLatestGroupAnnouncementInput, GetLatestGroupAnnouncementResult>(getLatestGroupAnnouncement);

/**
 * Invite users to a group.
 *
 * Invites users to a group. An admin token requires the `user_id` header, which names the acting user. Ordinary members can invite only while the group's `member_invite` is true. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. A user whose `group_confirm` is true becomes a member only after agreeing.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupInvitations`, `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listJoinedGroups`, `listConversations`, `listGroupAdmins`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/invite`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, GroupMemberRequired, GroupAdminRequired, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const inviteGroupMembersMutation: MutationFactory<InviteGroupMembersInput, InviteGroupMembersResult> =
  /* @__PURE__ */ mutationFactory<InviteGroupMembersInput, InviteGroupMembersResult, InviteGroupMembersInput>(inviteGroupMembers, effects.inviteGroupMembers);

/**
 * Apply to join a group.
 *
 * Applies for membership of a group as the acting user. The result depends on the `apply_approval` of the group: the user becomes a member at once, an administrator must approve the application, or all applications are rejected. Check `result` as well: code 200 does not mean that it succeeded. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`, and applying again in the meantime can return `AlreadyGroupMember`, which means that it succeeded. With an admin token, the `user_id` header names the acting user.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupApplications`, `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listJoinedGroups`, `listConversations`, `listGroupAdmins`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/apply`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const joinGroupMutation: MutationFactory<JoinGroupInput, JoinGroupResult> =
  /* @__PURE__ */ mutationFactory<JoinGroupInput, JoinGroupResult, JoinGroupInput>(joinGroup, effects.joinGroup);

/**
 * Join a group by QR code.
 *
 * Makes the acting user a member of the group whose QR code they scanned. With an admin token, the `user_id` header names the acting user. The QR code identifies the group. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupApplications`, `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listJoinedGroups`, `listConversations`, `listGroupAdmins`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/qrcode/invite`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, TooManyGroupsJoined, GroupFull, KickedTooOften, AlreadyGroupMember, BlockedByGroup, InvalidGroupQrCode, GroupQrCodeExpired, AppNotFound.
 */
export const joinGroupByQrCodeMutation: MutationFactory<JoinGroupByQrCodeInput, JoinGroupByQrCodeResult> =
  /* @__PURE__ */ privateMutationFactory<JoinGroupByQrCodeInput, JoinGroupByQrCodeResult, JoinGroupByQrCodeInput>(joinGroupByQrCode, effects.joinGroupByQrCode);

/**
 * Leave a group.
 *
 * Ends the acting user's membership of a group. The owner cannot leave: transfer the group first, or dissolve it. With an admin token, the `user_id` header names the acting user. The group is in the query, whichever method is used.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listJoinedGroups`, `listConversations`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/leave`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, OwnerCannotLeave, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const leaveGroupMutation: MutationFactory<LeaveGroupInput, LeaveGroupResult> =
  /* @__PURE__ */ mutationFactory<LeaveGroupInput, LeaveGroupResult, LeaveGroupInput>(leaveGroup, effects.leaveGroup);

/** Returns the key of {@link listBlockedGroupMembersOptions}. */
export function listBlockedGroupMembersQueryKey(im: ScopedCaller, input: ListBlockedGroupMembersInput): TaggedQueryKey<ListBlockedGroupMembersResult> {
  return queryKey("listBlockedGroupMembers", im, input);
}

/**
 * List users blocked from a group.
 *
 * Returns the users on the blacklist of a group, page by page. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /group/blocked_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const listBlockedGroupMembersOptions: QueryFactory<ListBlockedGroupMembersInput, ListBlockedGroupMembersResult> =
  /* @__PURE__ */ queryFactory<ListBlockedGroupMembersInput, ListBlockedGroupMembersResult>(listBlockedGroupMembers);

/**
 * List users blocked from a group.
 *
 * Returns the users on the blacklist of a group, page by page. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * Options for `useInfiniteQuery`, `createInfiniteQuery` and the like. The first page has no cursor.
 *
 * `GET /group/blocked_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const listBlockedGroupMembersInfiniteOptions: InfiniteQueryFactory<Omit<ListBlockedGroupMembersInput, "cursor">, ListBlockedGroupMembersResult> =
  /* @__PURE__ */ cursorFactory<Omit<ListBlockedGroupMembersInput, "cursor">, ListBlockedGroupMembersResult>(listBlockedGroupMembers);

/** Returns the key of {@link listGroupAdminsOptions}. */
export function listGroupAdminsQueryKey(im: ScopedCaller, input: ListGroupAdminsInput): TaggedQueryKey<ListGroupAdminsResult> {
  return queryKey("listGroupAdmins", im, input);
}

/**
 * List group admins.
 *
 * Returns all administrators of a group at once. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group. The owner is in `owner_id` of the group.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /group/admin_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const listGroupAdminsOptions: QueryFactory<ListGroupAdminsInput, ListGroupAdminsResult> =
  /* @__PURE__ */ queryFactory<ListGroupAdminsInput, ListGroupAdminsResult>(listGroupAdmins);

/** Returns the key of {@link listGroupAnnouncementsOptions}. */
export function listGroupAnnouncementsQueryKey(im: ScopedCaller, input: ListGroupAnnouncementsInput): TaggedQueryKey<ListGroupAnnouncementsResult> {
  return queryKey("listGroupAnnouncements", im, input);
}

/**
 * List group announcements.
 *
 * Returns all announcements of a group at once. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /group/announcement/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AnnouncementDisabled, AppNotFound.
 */
export const listGroupAnnouncementsOptions: QueryFactory<ListGroupAnnouncementsInput, ListGroupAnnouncementsResult> =
  /* @__PURE__ */ queryFactory<ListGroupAnnouncementsInput, ListGroupAnnouncementsResult>(listGroupAnnouncements);

/** Returns the key of {@link listGroupApplicationsOptions}. */
export function listGroupApplicationsQueryKey(im: ScopedCaller, input: ListGroupApplicationsInput): TaggedQueryKey<ListGroupApplicationsResult> {
  return queryKey("listGroupApplications", im, input);
}

/**
 * List group applications.
 *
 * Returns the requests to join one or several groups, page by page, handled ones included. It only reads; it is a POST because the groups is in the body, while `cursor`, `limit` and `version` is in the query. Send the same groups with every page. The acting user must own or administer these groups; with an admin token, the `user_id` header names that user.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `POST /group/application_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const listGroupApplicationsOptions: QueryFactory<ListGroupApplicationsInput, ListGroupApplicationsResult> =
  /* @__PURE__ */ queryFactory<ListGroupApplicationsInput, ListGroupApplicationsResult>(listGroupApplications);

/**
 * List group applications.
 *
 * Returns the requests to join one or several groups, page by page, handled ones included. It only reads; it is a POST because the groups is in the body, while `cursor`, `limit` and `version` is in the query. Send the same groups with every page. The acting user must own or administer these groups; with an admin token, the `user_id` header names that user.
 *
 * Options for `useInfiniteQuery`, `createInfiniteQuery` and the like. The first page has no cursor.
 *
 * `POST /group/application_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const listGroupApplicationsInfiniteOptions: InfiniteQueryFactory<Omit<ListGroupApplicationsInput, "cursor">, ListGroupApplicationsResult> =
  /* @__PURE__ */ cursorFactory<Omit<ListGroupApplicationsInput, "cursor">, ListGroupApplicationsResult>(listGroupApplications);

/** Returns the key of {@link listGroupDisplayNamesOptions}. */
export function listGroupDisplayNamesQueryKey(im: ScopedCaller, input: ListGroupDisplayNamesInput): TaggedQueryKey<ListGroupDisplayNamesResult> {
  return queryKey("listGroupDisplayNames", im, input);
}

/**
 * List group nicknames of members.
 *
 * Returns the group nicknames of given members, for example of the senders of messages. A read, despite the POST: the users are in the body. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `POST /group/members/display_name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const listGroupDisplayNamesOptions: QueryFactory<ListGroupDisplayNamesInput, ListGroupDisplayNamesResult> =
  /* @__PURE__ */ queryFactory<ListGroupDisplayNamesInput, ListGroupDisplayNamesResult>(listGroupDisplayNames);

/** Returns the key of {@link listGroupFilesOptions}. */
export function listGroupFilesQueryKey(im: ScopedCaller, input: ListGroupFilesInput): TaggedQueryKey<ListGroupFilesResult> {
  return queryKey("listGroupFiles", im, input);
}

/**
 * List group files.
 *
 * Returns all shared files of a group at once, without their bytes. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /group/file/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const listGroupFilesOptions: QueryFactory<ListGroupFilesInput, ListGroupFilesResult> =
  /* @__PURE__ */ queryFactory<ListGroupFilesInput, ListGroupFilesResult>(listGroupFiles);

/** Returns the key of {@link listGroupInvitationsOptions}. */
export function listGroupInvitationsQueryKey(im: ScopedCaller, input?: ListGroupInvitationsInput): TaggedQueryKey<ListGroupInvitationsResult> {
  return queryKey("listGroupInvitations", im, input);
}

/**
 * List group invitations.
 *
 * Returns the invitations to groups that the acting user has received, page by page, handled ones included. They are those that need the user's own agreement, as `group_confirm` of the user's settings says. With an admin token, the `user_id` header names the acting user.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /group/invitation_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listGroupInvitationsOptions: OptionalQueryFactory<ListGroupInvitationsInput, ListGroupInvitationsResult> =
  /* @__PURE__ */ queryFactory<ListGroupInvitationsInput, ListGroupInvitationsResult>(listGroupInvitations);

/**
 * List group invitations.
 *
 * Returns the invitations to groups that the acting user has received, page by page, handled ones included. They are those that need the user's own agreement, as `group_confirm` of the user's settings says. With an admin token, the `user_id` header names the acting user.
 *
 * Options for `useInfiniteQuery`, `createInfiniteQuery` and the like. The first page has no cursor.
 *
 * `GET /group/invitation_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listGroupInvitationsInfiniteOptions: OptionalInfiniteQueryFactory<Omit<ListGroupInvitationsInput, "cursor">, ListGroupInvitationsResult> =
  /* @__PURE__ */ cursorFactory<Omit<ListGroupInvitationsInput, "cursor">, ListGroupInvitationsResult>(listGroupInvitations);

/** Returns the key of {@link listGroupMembersOptions}. */
export function listGroupMembersQueryKey(im: ScopedCaller, input: ListGroupMembersInput): TaggedQueryKey<ListGroupMembersResult> {
  return queryKey("listGroupMembers", im, input);
}

/**
 * List group members.
 *
 * Returns the members of a group, page by page. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /group/member_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const listGroupMembersOptions: QueryFactory<ListGroupMembersInput, ListGroupMembersResult> =
  /* @__PURE__ */ queryFactory<ListGroupMembersInput, ListGroupMembersResult>(listGroupMembers);

/**
 * List group members.
 *
 * Returns the members of a group, page by page. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * Options for `useInfiniteQuery`, `createInfiniteQuery` and the like. The first page has no cursor.
 *
 * `GET /group/member_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const listGroupMembersInfiniteOptions: InfiniteQueryFactory<Omit<ListGroupMembersInput, "cursor">, ListGroupMembersResult> =
  /* @__PURE__ */ cursorFactory<Omit<ListGroupMembersInput, "cursor">, ListGroupMembersResult>(listGroupMembers);

/** Returns the key of {@link listGroupsOptions}. */
export function listGroupsQueryKey(im: ScopedCaller, input: ListGroupsInput): TaggedQueryKey<ListGroupsResult> {
  return queryKey("listGroups", im, input);
}

/**
 * List groups by ID.
 *
 * Returns brief information on several groups, for example the names and avatars of those that `listJoinedGroups` returns. A read, despite the POST: the ids are in the body. The entries have fewer fields than the result of `getGroup`, and the owner is in `owner`. With an admin token, the `user_id` header names the acting user.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `POST /group/info/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const listGroupsOptions: QueryFactory<ListGroupsInput, ListGroupsResult> =
  /* @__PURE__ */ queryFactory<ListGroupsInput, ListGroupsResult>(listGroups);

/** Returns the key of {@link listJoinedGroupsOptions}. */
export function listJoinedGroupsQueryKey(im: ScopedCaller, input?: ListJoinedGroupsInput): TaggedQueryKey<ListJoinedGroupsResult> {
  return queryKey("listJoinedGroups", im, input);
}

/**
 * List joined groups.
 *
 * Returns the ids of all groups that the acting user is a member of, at once. For names and avatars, pass them to `listGroups`. A group that was joined a moment ago may be missing for some seconds. With an admin token, the `user_id` header names the acting user.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /group/user_joined`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listJoinedGroupsOptions: OptionalQueryFactory<ListJoinedGroupsInput, ListJoinedGroupsResult> =
  /* @__PURE__ */ queryFactory<ListJoinedGroupsInput, ListJoinedGroupsResult>(listJoinedGroups);

/** Returns the key of {@link listMutedGroupMembersOptions}. */
export function listMutedGroupMembersQueryKey(im: ScopedCaller, input: ListMutedGroupMembersInput): TaggedQueryKey<ListMutedGroupMembersResult> {
  return queryKey("listMutedGroupMembers", im, input);
}

/**
 * List muted group members.
 *
 * Returns the individually muted members of a group, page by page. `expired_time` is the end of the mute in milliseconds, or -1 if it is permanent. A mute of the whole group is not included: see `ban_expire_time` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /group/banned_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const listMutedGroupMembersOptions: QueryFactory<ListMutedGroupMembersInput, ListMutedGroupMembersResult> =
  /* @__PURE__ */ queryFactory<ListMutedGroupMembersInput, ListMutedGroupMembersResult>(listMutedGroupMembers);

/**
 * List muted group members.
 *
 * Returns the individually muted members of a group, page by page. `expired_time` is the end of the mute in milliseconds, or -1 if it is permanent. A mute of the whole group is not included: see `ban_expire_time` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * Options for `useInfiniteQuery`, `createInfiniteQuery` and the like. The first page has no cursor.
 *
 * `GET /group/banned_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const listMutedGroupMembersInfiniteOptions: InfiniteQueryFactory<Omit<ListMutedGroupMembersInput, "cursor">, ListMutedGroupMembersResult> =
  /* @__PURE__ */ cursorFactory<Omit<ListMutedGroupMembersInput, "cursor">, ListMutedGroupMembersResult>(listMutedGroupMembers);

/** Returns the key of {@link listPublicGroupsOptions}. */
export function listPublicGroupsQueryKey(im: ScopedCaller, input?: ListPublicGroupsInput): TaggedQueryKey<ListPublicGroupsResult> {
  return queryKey("listPublicGroups", im, input);
}

/**
 * List public groups.
 *
 * Returns the ids of public groups. It is deprecated and has no direct replacement: public groups cannot be created any more. Keep a directory of your own, and fetch what it holds with `listGroups`. With an admin token, the `user_id` header names the acting user.
 *
 * Options for `useQuery`, `createQuery`, `queryClient.prefetchQuery` and the like.
 *
 * `GET /group/public_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listPublicGroupsOptions: OptionalQueryFactory<ListPublicGroupsInput, ListPublicGroupsResult> =
  /* @__PURE__ */ queryFactory<ListPublicGroupsInput, ListPublicGroupsResult>(listPublicGroups);

/**
 * Mute a group.
 *
 * Mutes a whole group for a number of minutes: meanwhile only its owner and administrators can send messages. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Mind the units: `duration` is in minutes, the `ban_expire_time` of the response in seconds since 1970.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/ban_all`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const muteGroupMutation: MutationFactory<MuteGroupInput, MuteGroupResult> =
  /* @__PURE__ */ mutationFactory<MuteGroupInput, MuteGroupResult, MuteGroupInput>(muteGroup, effects.muteGroup);

/**
 * Mute group members.
 *
 * Mutes members of a group for a number of minutes: they cannot send messages in the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. The mute applies to this group only.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins` before it settles.
 *
 * `POST /group/ban`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const muteGroupMembersMutation: MutationFactory<MuteGroupMembersInput, MuteGroupMembersResult> =
  /* @__PURE__ */ mutationFactory<MuteGroupMembersInput, MuteGroupMembersResult, MuteGroupMembersInput>(muteGroupMembers, effects.muteGroupMembers);

/**
 * Remove group admins.
 *
 * Removes the administrator role from members of a group. They stay members. Only the owner can do so; with an admin token, the `user_id` header names the owner. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupAdmins`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupApplications` before it settles.
 *
 * `POST /group/admin/remove`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
 */
export const removeGroupAdminsMutation: MutationFactory<RemoveGroupAdminsInput, RemoveGroupAdminsResult> =
  /* @__PURE__ */ mutationFactory<RemoveGroupAdminsInput, RemoveGroupAdminsResult, RemoveGroupAdminsInput>(removeGroupAdmins, effects.removeGroupAdmins);

/**
 * Remove group members.
 *
 * Removes members from a group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. Removed users can join again; after several removals, joining returns `KickedTooOften`. To keep a user out, use `blockGroupMembers`.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listJoinedGroups`, `listConversations`, `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode`, `listConversationMessages` before it settles.
 *
 * `POST /group/kick`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const removeGroupMembersMutation: MutationFactory<RemoveGroupMembersInput, RemoveGroupMembersResult> =
  /* @__PURE__ */ mutationFactory<RemoveGroupMembersInput, RemoveGroupMembersResult, RemoveGroupMembersInput>(removeGroupMembers, effects.removeGroupMembers);

/**
 * Set the group join policy.
 *
 * Sets how applications to join a group are handled: accepted at once, approved by an administrator, or rejected. Despite the path, the value is not a boolean. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/settings/require_admin_approval`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupApplyApprovalMutation: MutationFactory<SetGroupApplyApprovalInput, SetGroupApplyApprovalResult> =
  /* @__PURE__ */ mutationFactory<SetGroupApplyApprovalInput, SetGroupApplyApprovalResult, SetGroupApplyApprovalInput>(setGroupApplyApproval, effects.setGroupApplyApproval);

/**
 * Set the group avatar.
 *
 * Sets the avatar of a group by its URL. Upload the image first with `getGroupAvatarUploadUrl`. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/info/avatar`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupAvatarMutation: MutationFactory<SetGroupAvatarInput, SetGroupAvatarResult> =
  /* @__PURE__ */ mutationFactory<SetGroupAvatarInput, SetGroupAvatarResult, SetGroupAvatarInput>(setGroupAvatar, effects.setGroupAvatar);

/**
 * Set the group description.
 *
 * Replaces the description of a group. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/info/description`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupDescriptionMutation: MutationFactory<SetGroupDescriptionInput, SetGroupDescriptionResult> =
  /* @__PURE__ */ mutationFactory<SetGroupDescriptionInput, SetGroupDescriptionResult, SetGroupDescriptionInput>(setGroupDescription, effects.setGroupDescription);

/**
 * Set your group nickname.
 *
 * Sets the name under which the acting user appears in one group. It changes neither the nickname of the account nor the name in other groups. The acting user must be a member; with an admin token, the `user_id` header names that user.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins` before it settles.
 *
 * `POST /group/display_name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const setGroupDisplayNameMutation: MutationFactory<SetGroupDisplayNameInput, SetGroupDisplayNameResult> =
  /* @__PURE__ */ mutationFactory<SetGroupDisplayNameInput, SetGroupDisplayNameResult, SetGroupDisplayNameInput>(setGroupDisplayName, effects.setGroupDisplayName);

/**
 * Set the custom data of a group.
 *
 * Replaces the custom data of a group, which the service does not interpret. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group. To add to the data, read it first.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/info/ext`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupExtensionMutation: MutationFactory<SetGroupExtensionInput, SetGroupExtensionResult> =
  /* @__PURE__ */ mutationFactory<SetGroupExtensionInput, SetGroupExtensionResult, SetGroupExtensionInput>(setGroupExtension, effects.setGroupExtension);

/**
 * Rename a group file.
 *
 * Changes the name under which a shared file of a group is shown. Whoever shared a file can do so, and the owner and the administrators of the group; with an admin token, the `user_id` header names the acting user, or acts as an administrator through the `group_id` header.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupFiles`, `getGroupFile` before it settles.
 *
 * `POST /group/file/update_name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, SharedFileNotFound, SharedFileForbidden, AppNotFound.
 */
export const setGroupFileNameMutation: MutationFactory<SetGroupFileNameInput, SetGroupFileNameResult> =
  /* @__PURE__ */ mutationFactory<SetGroupFileNameInput, SetGroupFileNameResult, SetGroupFileNameInput>(setGroupFileName, effects.setGroupFileName);

/**
 * Show or hide earlier messages for new members.
 *
 * Sets whether newcomers can read what was written in a group before they joined. It is `history_visible` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings`, `listConversationMessages` before it settles.
 *
 * `POST /group/settings/history_visible`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupHistoryVisibleMutation: MutationFactory<SetGroupHistoryVisibleInput, SetGroupHistoryVisibleResult> =
  /* @__PURE__ */ mutationFactory<SetGroupHistoryVisibleInput, SetGroupHistoryVisibleResult, SetGroupHistoryVisibleInput>(setGroupHistoryVisible, effects.setGroupHistoryVisible);

/**
 * Hide or show member details.
 *
 * Sets whether ordinary members are kept from seeing details of the other members. It is `hide_member_info` of the group. Mind the direction: `true` hides. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings`, `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins` before it settles.
 *
 * `POST /group/settings/hide_member_info`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupMemberInfoHiddenMutation: MutationFactory<SetGroupMemberInfoHiddenInput, SetGroupMemberInfoHiddenResult> =
  /* @__PURE__ */ mutationFactory<SetGroupMemberInfoHiddenInput, SetGroupMemberInfoHiddenResult, SetGroupMemberInfoHiddenInput>(setGroupMemberInfoHidden, effects.setGroupMemberInfoHidden);

/**
 * Allow or forbid invitations by members.
 *
 * Sets whether ordinary members may invite others to a group. It is `member_invite` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/allow_member_invitation`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupMemberInvitationMutation: MutationFactory<SetGroupMemberInvitationInput, SetGroupMemberInvitationResult> =
  /* @__PURE__ */ mutationFactory<SetGroupMemberInvitationInput, SetGroupMemberInvitationResult, SetGroupMemberInvitationInput>(setGroupMemberInvitation, effects.setGroupMemberInvitation);

/**
 * Allow or forbid changes by members.
 *
 * Sets whether ordinary members may edit the name, avatar, description and custom data of a group. Sets `member_modify` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/allow_member_modify`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupMemberModificationMutation: MutationFactory<SetGroupMemberModificationInput, SetGroupMemberModificationResult> =
  /* @__PURE__ */ mutationFactory<SetGroupMemberModificationInput, SetGroupMemberModificationResult, SetGroupMemberModificationInput>(setGroupMemberModification, effects.setGroupMemberModification);

/**
 * Set the notification mode of a group.
 *
 * Sets how the acting user receives the messages of a group: with an alert, without one, or not at all. It concerns this user only; to keep others from speaking, mute members or the group. The acting user must be a member; with an admin token, the `user_id` header names that user.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/msg/mute_mode`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const setGroupMuteModeMutation: MutationFactory<SetGroupMuteModeInput, SetGroupMuteModeResult> =
  /* @__PURE__ */ mutationFactory<SetGroupMuteModeInput, SetGroupMuteModeResult, SetGroupMuteModeInput>(setGroupMuteMode, effects.setGroupMuteMode);

/**
 * Rename a group.
 *
 * Renames a group. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/info/name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupNameMutation: MutationFactory<SetGroupNameInput, SetGroupNameResult> =
  /* @__PURE__ */ mutationFactory<SetGroupNameInput, SetGroupNameResult, SetGroupNameInput>(setGroupName, effects.setGroupName);

/**
 * Set the push mode of a group.
 *
 * Sets which messages of a group are pushed to the devices of the acting user. It concerns this user only, and only pushes: what the app itself receives is up to `setGroupMuteMode`. The acting user must be a member; with an admin token, the `user_id` header names that user.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/msg/push_mode`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, InvalidMsgPushMode, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const setGroupPushModeMutation: MutationFactory<SetGroupPushModeInput, SetGroupPushModeResult> =
  /* @__PURE__ */ mutationFactory<SetGroupPushModeInput, SetGroupPushModeResult, SetGroupPushModeInput>(setGroupPushMode, effects.setGroupPushMode);

/**
 * Turn group read receipts on or off.
 *
 * Switches the read receipts of a group on or off. It is `read_ack` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/enable_read_ack`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupReadReceiptsMutation: MutationFactory<SetGroupReadReceiptsInput, SetGroupReadReceiptsResult> =
  /* @__PURE__ */ mutationFactory<SetGroupReadReceiptsInput, SetGroupReadReceiptsResult, SetGroupReadReceiptsInput>(setGroupReadReceipts, effects.setGroupReadReceipts);

/**
 * Transfer group ownership.
 *
 * Makes another member the owner of a group. Only the owner can do so; with an admin token, the `user_id` header names the owner. The former owner loses the owner's permissions; only the new owner can transfer them back. Check `result` as well: code 200 does not mean that it succeeded.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupAdmins`, `getGroup`, `getGroupSettings`, `listGroups`, `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupApplications` before it settles.
 *
 * `POST /group/transfer`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NewOwnerNotMember, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
 */
export const transferGroupMutation: MutationFactory<TransferGroupInput, TransferGroupResult> =
  /* @__PURE__ */ mutationFactory<TransferGroupInput, TransferGroupResult, TransferGroupInput>(transferGroup, effects.transferGroup);

/**
 * Unblock users from a group.
 *
 * Removes users from the blacklist of a group. They do not become members, but can join or be invited again. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers` before it settles.
 *
 * `POST /group/unblock`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const unblockGroupMembersMutation: MutationFactory<UnblockGroupMembersInput, UnblockGroupMembersResult> =
  /* @__PURE__ */ mutationFactory<UnblockGroupMembersInput, UnblockGroupMembersResult, UnblockGroupMembersInput>(unblockGroupMembers, effects.unblockGroupMembers);

/**
 * Unmute a group.
 *
 * Ends the mute of a whole group early. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Individually muted members stay muted.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/unban_all`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const unmuteGroupMutation: MutationFactory<UnmuteGroupInput, UnmuteGroupResult> =
  /* @__PURE__ */ mutationFactory<UnmuteGroupInput, UnmuteGroupResult, UnmuteGroupInput>(unmuteGroup, effects.unmuteGroup);

/**
 * Unmute group members.
 *
 * Ends the mute of group members early. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. A mute of the whole group stays as it is.
 *
 * Options for `useMutation`, `createMutation` and the like. Refetches `listGroupMembers`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins` before it settles.
 *
 * `POST /group/unban`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const unmuteGroupMembersMutation: MutationFactory<UnmuteGroupMembersInput, UnmuteGroupMembersResult> =
  /* @__PURE__ */ mutationFactory<UnmuteGroupMembersInput, UnmuteGroupMembersResult, UnmuteGroupMembersInput>(unmuteGroupMembers, effects.unmuteGroupMembers);
