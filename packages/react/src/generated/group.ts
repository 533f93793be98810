// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { LanyingError } from '@lanying-im/client';
import { addGroupAdmins, addGroupFile, answerGroupApplication, answerGroupInvitation, blockGroupMembers, createGroup, createGroupAnnouncement, deleteGroupAnnouncement, deleteGroupFiles, destroyGroup, getGroup, getGroupAnnouncement, getGroupFile, getGroupQrCode, getGroupSettings, getLatestGroupAnnouncement, inviteGroupMembers, joinGroup, joinGroupByQrCode, leaveGroup, listBlockedGroupMembers, listGroupAdmins, listGroupAnnouncements, listGroupApplications, listGroupDisplayNames, listGroupFiles, listGroupInvitations, listGroupMembers, listGroups, listJoinedGroups, listMutedGroupMembers, listPublicGroups, muteGroup, muteGroupMembers, removeGroupAdmins, removeGroupMembers, setGroupApplyApproval, setGroupAvatar, setGroupDescription, setGroupDisplayName, setGroupExtension, setGroupFileName, setGroupHistoryVisible, setGroupMemberInfoHidden, setGroupMemberInvitation, setGroupMemberModification, setGroupMuteMode, setGroupName, setGroupPushMode, setGroupReadReceipts, transferGroup, unblockGroupMembers, unmuteGroup, unmuteGroupMembers } from '@lanying-im/client/operations';
import type { AddGroupAdminsInput, AddGroupAdminsResult, AddGroupFileInput, AddGroupFileResult, AnswerGroupApplicationInput, AnswerGroupApplicationResult, AnswerGroupInvitationInput, AnswerGroupInvitationResult, BlockGroupMembersInput, BlockGroupMembersResult, CreateGroupInput, CreateGroupResult, CreateGroupAnnouncementInput, CreateGroupAnnouncementResult, DeleteGroupAnnouncementInput, DeleteGroupAnnouncementResult, DeleteGroupFilesInput, DeleteGroupFilesResult, DestroyGroupInput, DestroyGroupResult, GetGroupInput, GetGroupResult, GetGroupAnnouncementInput, GetGroupAnnouncementResult, GetGroupFileInput, GetGroupFileResult, GetGroupQrCodeInput, GetGroupQrCodeResult, GetGroupSettingsInput, GetGroupSettingsResult, GetLatestGroupAnnouncementInput, GetLatestGroupAnnouncementResult, InviteGroupMembersInput, InviteGroupMembersResult, JoinGroupInput, JoinGroupResult, JoinGroupByQrCodeInput, JoinGroupByQrCodeResult, LeaveGroupInput, LeaveGroupResult, ListBlockedGroupMembersInput, ListBlockedGroupMembersResult, ListGroupAdminsInput, ListGroupAdminsResult, ListGroupAnnouncementsInput, ListGroupAnnouncementsResult, ListGroupApplicationsInput, ListGroupApplicationsResult, ListGroupDisplayNamesInput, ListGroupDisplayNamesResult, ListGroupFilesInput, ListGroupFilesResult, ListGroupInvitationsInput, ListGroupInvitationsResult, ListGroupMembersInput, ListGroupMembersResult, ListGroupsInput, ListGroupsResult, ListJoinedGroupsInput, ListJoinedGroupsResult, ListMutedGroupMembersInput, ListMutedGroupMembersResult, ListPublicGroupsInput, ListPublicGroupsResult, MuteGroupInput, MuteGroupResult, MuteGroupMembersInput, MuteGroupMembersResult, RemoveGroupAdminsInput, RemoveGroupAdminsResult, RemoveGroupMembersInput, RemoveGroupMembersResult, SetGroupApplyApprovalInput, SetGroupApplyApprovalResult, SetGroupAvatarInput, SetGroupAvatarResult, SetGroupDescriptionInput, SetGroupDescriptionResult, SetGroupDisplayNameInput, SetGroupDisplayNameResult, SetGroupExtensionInput, SetGroupExtensionResult, SetGroupFileNameInput, SetGroupFileNameResult, SetGroupHistoryVisibleInput, SetGroupHistoryVisibleResult, SetGroupMemberInfoHiddenInput, SetGroupMemberInfoHiddenResult, SetGroupMemberInvitationInput, SetGroupMemberInvitationResult, SetGroupMemberModificationInput, SetGroupMemberModificationResult, SetGroupMuteModeInput, SetGroupMuteModeResult, SetGroupNameInput, SetGroupNameResult, SetGroupPushModeInput, SetGroupPushModeResult, SetGroupReadReceiptsInput, SetGroupReadReceiptsResult, TransferGroupInput, TransferGroupResult, UnblockGroupMembersInput, UnblockGroupMembersResult, UnmuteGroupInput, UnmuteGroupResult, UnmuteGroupMembersInput, UnmuteGroupMembersResult } from '@lanying-im/types';
import type { InfiniteData, SkipToken, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { type InfiniteHookOptions, type MutationHookOptions, type QueryHookOptions, useInfinite, useRead, useWrite } from '../hooks.ts';
import { infiniteOptions, type LanyingInfiniteQueryOptions, type LanyingMutationOptions, type LanyingQueryOptions, readOptions, writeOptions } from '../options.ts';
import { queryKey, type ScopedCaller, type TaggedQueryKey } from '../query-key.ts';
import * as invalidates from './invalidates.ts';

/**
 * Make members administrators.
 *
 * Makes members of a group its administrators. Only the owner may do so; an admin token names the owner in the `user_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A user must be a member before becoming an administrator.
 *
 * Options for `useMutation`. Refetches `listGroupAdmins` before it settles.
 *
 * `POST /group/admin/add`
 */
export function addGroupAdminsMutation(im: ScopedCaller): LanyingMutationOptions<AddGroupAdminsResult, AddGroupAdminsInput> {
  return writeOptions(addGroupAdmins, im, invalidates.addGroupAdmins);
}

/**
 * Make members administrators.
 *
 * Makes members of a group its administrators. Only the owner may do so; an admin token names the owner in the `user_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A user must be a member before becoming an administrator.
 *
 * {@link addGroupAdminsMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupAdmins` before it settles.
 *
 * `POST /group/admin/add`
 */
export function useAddGroupAdmins<OnMutateResult = unknown>(
  options?: MutationHookOptions<AddGroupAdminsResult, AddGroupAdminsInput, OnMutateResult>,
): UseMutationResult<AddGroupAdminsResult, LanyingError, AddGroupAdminsInput, OnMutateResult> {
  return useWrite(addGroupAdminsMutation, options);
}

/**
 * Share a file in a group.
 *
 * Adds a file to the shared files of a group. The request carries no bytes: first upload them with `getChatFileUploadUrl` (file types 200 to 203 are for shared files), then give their address here. The acting user must be a member; an admin token names that user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `listGroupFiles` before it settles.
 *
 * `POST /group/file/upload`
 */
export function addGroupFileMutation(im: ScopedCaller): LanyingMutationOptions<AddGroupFileResult, AddGroupFileInput> {
  return writeOptions(addGroupFile, im, invalidates.addGroupFile);
}

/**
 * Share a file in a group.
 *
 * Adds a file to the shared files of a group. The request carries no bytes: first upload them with `getChatFileUploadUrl` (file types 200 to 203 are for shared files), then give their address here. The acting user must be a member; an admin token names that user in the `user_id` header.
 *
 * {@link addGroupFileMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupFiles` before it settles.
 *
 * `POST /group/file/upload`
 */
export function useAddGroupFile<OnMutateResult = unknown>(
  options?: MutationHookOptions<AddGroupFileResult, AddGroupFileInput, OnMutateResult>,
): UseMutationResult<AddGroupFileResult, LanyingError, AddGroupFileInput, OnMutateResult> {
  return useWrite(addGroupFileMutation, options);
}

/**
 * Answer a request to join a group.
 *
 * Lets an applicant into a group, or turns them down. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Look at `result` as well: code 200 does not mean that it succeeded. A request can be answered once, and only until its `expired_time`; after that the error is `JoinRequestClosed`.
 *
 * Options for `useMutation`. Refetches `listGroupApplications`, `listJoinedGroups`, `listGroupMembers`, `listGroupDisplayNames`, `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/apply/handle`
 */
export function answerGroupApplicationMutation(im: ScopedCaller): LanyingMutationOptions<AnswerGroupApplicationResult, AnswerGroupApplicationInput> {
  return writeOptions(answerGroupApplication, im, invalidates.answerGroupApplication);
}

/**
 * Answer a request to join a group.
 *
 * Lets an applicant into a group, or turns them down. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Look at `result` as well: code 200 does not mean that it succeeded. A request can be answered once, and only until its `expired_time`; after that the error is `JoinRequestClosed`.
 *
 * {@link answerGroupApplicationMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupApplications`, `listJoinedGroups`, `listGroupMembers`, `listGroupDisplayNames`, `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/apply/handle`
 */
export function useAnswerGroupApplication<OnMutateResult = unknown>(
  options?: MutationHookOptions<AnswerGroupApplicationResult, AnswerGroupApplicationInput, OnMutateResult>,
): UseMutationResult<AnswerGroupApplicationResult, LanyingError, AnswerGroupApplicationInput, OnMutateResult> {
  return useWrite(answerGroupApplicationMutation, options);
}

/**
 * Answer an invitation to a group.
 *
 * Accepts or declines an invitation that the acting user has received. An admin token names the acting user in the `user_id` header. An invitation can be answered once, and only until its `expired_time`; after that the error is `GroupInvitationClosed`. Acceptance takes a moment to show in lists.
 *
 * Options for `useMutation`. Refetches `listGroupInvitations`, `listJoinedGroups`, `listGroupMembers`, `listGroupDisplayNames`, `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/invite/handle`
 */
export function answerGroupInvitationMutation(im: ScopedCaller): LanyingMutationOptions<AnswerGroupInvitationResult, AnswerGroupInvitationInput> {
  return writeOptions(answerGroupInvitation, im, invalidates.answerGroupInvitation);
}

/**
 * Answer an invitation to a group.
 *
 * Accepts or declines an invitation that the acting user has received. An admin token names the acting user in the `user_id` header. An invitation can be answered once, and only until its `expired_time`; after that the error is `GroupInvitationClosed`. Acceptance takes a moment to show in lists.
 *
 * {@link answerGroupInvitationMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupInvitations`, `listJoinedGroups`, `listGroupMembers`, `listGroupDisplayNames`, `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/invite/handle`
 */
export function useAnswerGroupInvitation<OnMutateResult = unknown>(
  options?: MutationHookOptions<AnswerGroupInvitationResult, AnswerGroupInvitationInput, OnMutateResult>,
): UseMutationResult<AnswerGroupInvitationResult, LanyingError, AnswerGroupInvitationInput, OnMutateResult> {
  return useWrite(answerGroupInvitationMutation, options);
}

/**
 * Put users on the blacklist of a group.
 *
 * Puts users on the blacklist of a group. A user who is on it cannot join any more: requests and invitations are answered with `BlockedByGroup`. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. It is another list than the blacklist of a user. No document says whether a member who is put on it leaves the group at once: remove them as well if it matters.
 *
 * Options for `useMutation`. Refetches `listBlockedGroupMembers`, `listJoinedGroups`, `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers`, `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/block`
 */
export function blockGroupMembersMutation(im: ScopedCaller): LanyingMutationOptions<BlockGroupMembersResult, BlockGroupMembersInput> {
  return writeOptions(blockGroupMembers, im, invalidates.blockGroupMembers);
}

/**
 * Put users on the blacklist of a group.
 *
 * Puts users on the blacklist of a group. A user who is on it cannot join any more: requests and invitations are answered with `BlockedByGroup`. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. It is another list than the blacklist of a user. No document says whether a member who is put on it leaves the group at once: remove them as well if it matters.
 *
 * {@link blockGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `listBlockedGroupMembers`, `listJoinedGroups`, `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers`, `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/block`
 */
export function useBlockGroupMembers<OnMutateResult = unknown>(
  options?: MutationHookOptions<BlockGroupMembersResult, BlockGroupMembersInput, OnMutateResult>,
): UseMutationResult<BlockGroupMembersResult, LanyingError, BlockGroupMembersInput, OnMutateResult> {
  return useWrite(blockGroupMembersMutation, options);
}

/**
 * Create a group.
 *
 * Creates a group that the acting user owns, and invites the users of `user_list`, if any. An admin token names the owner in the `user_id` header. The app limits the number of groups, and each user the number they may create or join.
 *
 * Options for `useMutation`. Refetches `listJoinedGroups`, `listGroupInvitations` before it settles.
 *
 * `POST /group/create`
 */
export function createGroupMutation(im: ScopedCaller): LanyingMutationOptions<CreateGroupResult, CreateGroupInput> {
  return writeOptions(createGroup, im, invalidates.createGroup);
}

/**
 * Create a group.
 *
 * Creates a group that the acting user owns, and invites the users of `user_list`, if any. An admin token names the owner in the `user_id` header. The app limits the number of groups, and each user the number they may create or join.
 *
 * {@link createGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `listJoinedGroups`, `listGroupInvitations` before it settles.
 *
 * `POST /group/create`
 */
export function useCreateGroup<OnMutateResult = unknown>(
  options?: MutationHookOptions<CreateGroupResult, CreateGroupInput, OnMutateResult>,
): UseMutationResult<CreateGroupResult, LanyingError, CreateGroupInput, OnMutateResult> {
  return useWrite(createGroupMutation, options);
}

/**
 * Publish a group announcement.
 *
 * Publishes a new announcement in a group. Despite its path it edits nothing: a request has no announcement id, so each call makes another announcement. To correct one, publish it anew and delete the old one. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useMutation`. Refetches `listGroupAnnouncements`, `getLatestGroupAnnouncement` before it settles.
 *
 * `POST /group/announcement/edit`
 */
export function createGroupAnnouncementMutation(im: ScopedCaller): LanyingMutationOptions<CreateGroupAnnouncementResult, CreateGroupAnnouncementInput> {
  return writeOptions(createGroupAnnouncement, im, invalidates.createGroupAnnouncement);
}

/**
 * Publish a group announcement.
 *
 * Publishes a new announcement in a group. Despite its path it edits nothing: a request has no announcement id, so each call makes another announcement. To correct one, publish it anew and delete the old one. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link createGroupAnnouncementMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupAnnouncements`, `getLatestGroupAnnouncement` before it settles.
 *
 * `POST /group/announcement/edit`
 */
export function useCreateGroupAnnouncement<OnMutateResult = unknown>(
  options?: MutationHookOptions<CreateGroupAnnouncementResult, CreateGroupAnnouncementInput, OnMutateResult>,
): UseMutationResult<CreateGroupAnnouncementResult, LanyingError, CreateGroupAnnouncementInput, OnMutateResult> {
  return useWrite(createGroupAnnouncementMutation, options);
}

/**
 * Delete a group announcement.
 *
 * Deletes one announcement of a group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Both ids stand in the query, whichever method is used.
 *
 * Options for `useMutation`. Refetches `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement` before it settles.
 *
 * `POST /group/announcement/delete`
 */
export function deleteGroupAnnouncementMutation(im: ScopedCaller): LanyingMutationOptions<DeleteGroupAnnouncementResult, DeleteGroupAnnouncementInput> {
  return writeOptions(deleteGroupAnnouncement, im, invalidates.deleteGroupAnnouncement);
}

/**
 * Delete a group announcement.
 *
 * Deletes one announcement of a group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Both ids stand in the query, whichever method is used.
 *
 * {@link deleteGroupAnnouncementMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupAnnouncements`, `getLatestGroupAnnouncement`, `getGroupAnnouncement` before it settles.
 *
 * `POST /group/announcement/delete`
 */
export function useDeleteGroupAnnouncement<OnMutateResult = unknown>(
  options?: MutationHookOptions<DeleteGroupAnnouncementResult, DeleteGroupAnnouncementInput, OnMutateResult>,
): UseMutationResult<DeleteGroupAnnouncementResult, LanyingError, DeleteGroupAnnouncementInput, OnMutateResult> {
  return useWrite(deleteGroupAnnouncementMutation, options);
}

/**
 * Delete shared files of a group.
 *
 * Deletes files from the shared files of a group. Whoever shared a file may do so, and the owner and the administrators of the group; an admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each file, so look at every `result`: code 200 does not mean that all of them are gone.
 *
 * Options for `useMutation`. Refetches `listGroupFiles`, `getGroupFile` before it settles.
 *
 * `POST /group/file/delete`
 */
export function deleteGroupFilesMutation(im: ScopedCaller): LanyingMutationOptions<DeleteGroupFilesResult, DeleteGroupFilesInput> {
  return writeOptions(deleteGroupFiles, im, invalidates.deleteGroupFiles);
}

/**
 * Delete shared files of a group.
 *
 * Deletes files from the shared files of a group. Whoever shared a file may do so, and the owner and the administrators of the group; an admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each file, so look at every `result`: code 200 does not mean that all of them are gone.
 *
 * {@link deleteGroupFilesMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupFiles`, `getGroupFile` before it settles.
 *
 * `POST /group/file/delete`
 */
export function useDeleteGroupFiles<OnMutateResult = unknown>(
  options?: MutationHookOptions<DeleteGroupFilesResult, DeleteGroupFilesInput, OnMutateResult>,
): UseMutationResult<DeleteGroupFilesResult, LanyingError, DeleteGroupFilesInput, OnMutateResult> {
  return useWrite(deleteGroupFilesMutation, options);
}

/**
 * Disband a group.
 *
 * Disbands a group for all of its members. Only the owner may do so; an admin token names the owner in the `user_id` header. It cannot be undone.
 *
 * Options for `useMutation`. Refetches `listJoinedGroups`, `listPublicGroups`, `listGroups`, `listGroupApplications`, `listGroupInvitations`, `listConversations`, `getGroup`, `getGroupSettings`, `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupAnnouncements`, `getGroupAnnouncement`, `getLatestGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode` before it settles.
 *
 * `DELETE /group/destroy`
 */
export function destroyGroupMutation(im: ScopedCaller): LanyingMutationOptions<DestroyGroupResult, DestroyGroupInput> {
  return writeOptions(destroyGroup, im, invalidates.destroyGroup);
}

/**
 * Disband a group.
 *
 * Disbands a group for all of its members. Only the owner may do so; an admin token names the owner in the `user_id` header. It cannot be undone.
 *
 * {@link destroyGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `listJoinedGroups`, `listPublicGroups`, `listGroups`, `listGroupApplications`, `listGroupInvitations`, `listConversations`, `getGroup`, `getGroupSettings`, `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers`, `listBlockedGroupMembers`, `listGroupAnnouncements`, `getGroupAnnouncement`, `getLatestGroupAnnouncement`, `listGroupFiles`, `getGroupFile`, `getGroupQrCode` before it settles.
 *
 * `DELETE /group/destroy`
 */
export function useDestroyGroup<OnMutateResult = unknown>(
  options?: MutationHookOptions<DestroyGroupResult, DestroyGroupInput, OnMutateResult>,
): UseMutationResult<DestroyGroupResult, LanyingError, DestroyGroupInput, OnMutateResult> {
  return useWrite(destroyGroupMutation, options);
}

/** Key of {@link getGroupOptions}. */
export function getGroupQueryKey(im: ScopedCaller, input: GetGroupInput): TaggedQueryKey<GetGroupResult> {
  return queryKey("getGroup", im, input);
}

/**
 * Get a group.
 *
 * Answers with a group, its settings and the acting user's own settings for it. Other than `getGroupSettings` it also answers about groups that the user is not a member of, for example before joining. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/info`
 */
export function getGroupOptions(im: ScopedCaller, input: GetGroupInput): LanyingQueryOptions<GetGroupResult> {
  return readOptions(getGroup, im, input);
}

/**
 * Get a group.
 *
 * Answers with a group, its settings and the acting user's own settings for it. Other than `getGroupSettings` it also answers about groups that the user is not a member of, for example before joining. An admin token names the acting user in the `user_id` header.
 *
 * {@link getGroupOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/info`
 */
export function useGetGroup<Data = GetGroupResult>(
  input: GetGroupInput | SkipToken,
  options?: QueryHookOptions<GetGroupResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getGroupOptions, input, options);
}

/** Key of {@link getGroupAnnouncementOptions}. */
export function getGroupAnnouncementQueryKey(im: ScopedCaller, input: GetGroupAnnouncementInput): TaggedQueryKey<GetGroupAnnouncementResult> {
  return queryKey("getGroupAnnouncement", im, input);
}

/**
 * Get a group announcement.
 *
 * Answers with one announcement of a group. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/announcement`
 */
export function getGroupAnnouncementOptions(im: ScopedCaller, input: GetGroupAnnouncementInput): LanyingQueryOptions<GetGroupAnnouncementResult> {
  return readOptions(getGroupAnnouncement, im, input);
}

/**
 * Get a group announcement.
 *
 * Answers with one announcement of a group. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * {@link getGroupAnnouncementOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/announcement`
 */
export function useGetGroupAnnouncement<Data = GetGroupAnnouncementResult>(
  input: GetGroupAnnouncementInput | SkipToken,
  options?: QueryHookOptions<GetGroupAnnouncementResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getGroupAnnouncementOptions, input, options);
}

/** Key of {@link getGroupFileOptions}. */
export function getGroupFileQueryKey(im: ScopedCaller, input: GetGroupFileInput): TaggedQueryKey<GetGroupFileResult> {
  return queryKey("getGroupFile", im, input);
}

/**
 * Get a shared file of a group.
 *
 * Answers with what is known about one shared file of a group. The bytes are not in the answer but at its `url`. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/file`
 */
export function getGroupFileOptions(im: ScopedCaller, input: GetGroupFileInput): LanyingQueryOptions<GetGroupFileResult> {
  return readOptions(getGroupFile, im, input);
}

/**
 * Get a shared file of a group.
 *
 * Answers with what is known about one shared file of a group. The bytes are not in the answer but at its `url`. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * {@link getGroupFileOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/file`
 */
export function useGetGroupFile<Data = GetGroupFileResult>(
  input: GetGroupFileInput | SkipToken,
  options?: QueryHookOptions<GetGroupFileResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getGroupFileOptions, input, options);
}

/** Key of {@link getGroupQrCodeOptions}. */
export function getGroupQrCodeQueryKey(im: ScopedCaller, input: GetGroupQrCodeInput): TaggedQueryKey<GetGroupQrCodeResult> {
  return queryKey("getGroupQrCode", im, input);
}

/**
 * Get the QR code of a group.
 *
 * Makes a signed text that lets people join a group. Draw it as a QR code; whoever scans it passes the text to `joinGroupByQrCode`. It is valid until `expire_at`, so fetch it when it is shown and do not store it. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/qrcode/sign`
 */
export function getGroupQrCodeOptions(im: ScopedCaller, input: GetGroupQrCodeInput): LanyingQueryOptions<GetGroupQrCodeResult> {
  return readOptions(getGroupQrCode, im, input);
}

/**
 * Get the QR code of a group.
 *
 * Makes a signed text that lets people join a group. Draw it as a QR code; whoever scans it passes the text to `joinGroupByQrCode`. It is valid until `expire_at`, so fetch it when it is shown and do not store it. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * {@link getGroupQrCodeOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/qrcode/sign`
 */
export function useGetGroupQrCode<Data = GetGroupQrCodeResult>(
  input: GetGroupQrCodeInput | SkipToken,
  options?: QueryHookOptions<GetGroupQrCodeResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getGroupQrCodeOptions, input, options);
}

/** Key of {@link getGroupSettingsOptions}. */
export function getGroupSettingsQueryKey(im: ScopedCaller, input: GetGroupSettingsInput): TaggedQueryKey<GetGroupSettingsResult> {
  return queryKey("getGroupSettings", im, input);
}

/**
 * Get the settings of a group.
 *
 * Answers with the settings of a group in the same form as `getGroup`, which also serves those who are not members. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/settings`
 */
export function getGroupSettingsOptions(im: ScopedCaller, input: GetGroupSettingsInput): LanyingQueryOptions<GetGroupSettingsResult> {
  return readOptions(getGroupSettings, im, input);
}

/**
 * Get the settings of a group.
 *
 * Answers with the settings of a group in the same form as `getGroup`, which also serves those who are not members. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * {@link getGroupSettingsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/settings`
 */
export function useGetGroupSettings<Data = GetGroupSettingsResult>(
  input: GetGroupSettingsInput | SkipToken,
  options?: QueryHookOptions<GetGroupSettingsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getGroupSettingsOptions, input, options);
}

/** Key of {@link getLatestGroupAnnouncementOptions}. */
export function getLatestGroupAnnouncementQueryKey(im: ScopedCaller, input: GetLatestGroupAnnouncementInput): TaggedQueryKey<GetLatestGroupAnnouncementResult> {
  return queryKey("getLatestGroupAnnouncement", im, input);
}

/**
 * Get the latest group announcement.
 *
 * Answers with the announcement that was published last in a group. A group without any answers the error `AnnouncementNotFound`; treat that as "none yet". The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/announcement/last`
 */
export function getLatestGroupAnnouncementOptions(im: ScopedCaller, input: GetLatestGroupAnnouncementInput): LanyingQueryOptions<GetLatestGroupAnnouncementResult> {
  return readOptions(getLatestGroupAnnouncement, im, input);
}

/**
 * Get the latest group announcement.
 *
 * Answers with the announcement that was published last in a group. A group without any answers the error `AnnouncementNotFound`; treat that as "none yet". The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * {@link getLatestGroupAnnouncementOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/announcement/last`
 */
export function useGetLatestGroupAnnouncement<Data = GetLatestGroupAnnouncementResult>(
  input: GetLatestGroupAnnouncementInput | SkipToken,
  options?: QueryHookOptions<GetLatestGroupAnnouncementResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(getLatestGroupAnnouncementOptions, input, options);
}

/**
 * Invite users to a group.
 *
 * Invites users to a group. Ordinary members may do so only while the group's `member_invite` is true. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A user whose `group_confirm` is true becomes a member only after agreeing.
 *
 * Options for `useMutation`. Refetches `listGroupMembers`, `listGroupDisplayNames`, `getGroup`, `getGroupSettings`, `listGroups`, `listGroupInvitations`, `listJoinedGroups` before it settles.
 *
 * `POST /group/invite`
 */
export function inviteGroupMembersMutation(im: ScopedCaller): LanyingMutationOptions<InviteGroupMembersResult, InviteGroupMembersInput> {
  return writeOptions(inviteGroupMembers, im, invalidates.inviteGroupMembers);
}

/**
 * Invite users to a group.
 *
 * Invites users to a group. Ordinary members may do so only while the group's `member_invite` is true. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A user whose `group_confirm` is true becomes a member only after agreeing.
 *
 * {@link inviteGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupMembers`, `listGroupDisplayNames`, `getGroup`, `getGroupSettings`, `listGroups`, `listGroupInvitations`, `listJoinedGroups` before it settles.
 *
 * `POST /group/invite`
 */
export function useInviteGroupMembers<OnMutateResult = unknown>(
  options?: MutationHookOptions<InviteGroupMembersResult, InviteGroupMembersInput, OnMutateResult>,
): UseMutationResult<InviteGroupMembersResult, LanyingError, InviteGroupMembersInput, OnMutateResult> {
  return useWrite(inviteGroupMembersMutation, options);
}

/**
 * Ask to join a group.
 *
 * Asks to make the acting user a member of a group. What follows depends on the `apply_approval` of the group: the user becomes a member at once, or an administrator must agree first, or nobody may apply. Look at `result` as well: code 200 does not mean that it succeeded. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`, and asking again in the meantime may answer `AlreadyGroupMember`, which means that it worked. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `listJoinedGroups`, `listGroupApplications`, `listGroupMembers`, `listGroupDisplayNames`, `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/apply`
 */
export function joinGroupMutation(im: ScopedCaller): LanyingMutationOptions<JoinGroupResult, JoinGroupInput> {
  return writeOptions(joinGroup, im, invalidates.joinGroup);
}

/**
 * Ask to join a group.
 *
 * Asks to make the acting user a member of a group. What follows depends on the `apply_approval` of the group: the user becomes a member at once, or an administrator must agree first, or nobody may apply. Look at `result` as well: code 200 does not mean that it succeeded. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`, and asking again in the meantime may answer `AlreadyGroupMember`, which means that it worked. An admin token names the acting user in the `user_id` header.
 *
 * {@link joinGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `listJoinedGroups`, `listGroupApplications`, `listGroupMembers`, `listGroupDisplayNames`, `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/apply`
 */
export function useJoinGroup<OnMutateResult = unknown>(
  options?: MutationHookOptions<JoinGroupResult, JoinGroupInput, OnMutateResult>,
): UseMutationResult<JoinGroupResult, LanyingError, JoinGroupInput, OnMutateResult> {
  return useWrite(joinGroupMutation, options);
}

/**
 * Join a group by QR code.
 *
 * Makes the acting user a member of the group whose QR code they scanned. An admin token names the acting user in the `user_id` header. The group is named by the code alone. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`.
 *
 * Options for `useMutation`. Refetches `listJoinedGroups`, `listGroupApplications`, `listGroupMembers`, `listGroupDisplayNames`, `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/qrcode/invite`
 */
export function joinGroupByQrCodeMutation(im: ScopedCaller): LanyingMutationOptions<JoinGroupByQrCodeResult, JoinGroupByQrCodeInput> {
  return writeOptions(joinGroupByQrCode, im, invalidates.joinGroupByQrCode);
}

/**
 * Join a group by QR code.
 *
 * Makes the acting user a member of the group whose QR code they scanned. An admin token names the acting user in the `user_id` header. The group is named by the code alone. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`.
 *
 * {@link joinGroupByQrCodeMutation} with the client of the nearest `LanyingProvider`. Refetches `listJoinedGroups`, `listGroupApplications`, `listGroupMembers`, `listGroupDisplayNames`, `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/qrcode/invite`
 */
export function useJoinGroupByQrCode<OnMutateResult = unknown>(
  options?: MutationHookOptions<JoinGroupByQrCodeResult, JoinGroupByQrCodeInput, OnMutateResult>,
): UseMutationResult<JoinGroupByQrCodeResult, LanyingError, JoinGroupByQrCodeInput, OnMutateResult> {
  return useWrite(joinGroupByQrCodeMutation, options);
}

/**
 * Leave a group.
 *
 * Ends the acting user's membership of a group. The owner cannot leave: transfer the group first, or disband it. An admin token names the acting user in the `user_id` header. The group stands in the query, whichever method is used.
 *
 * Options for `useMutation`. Refetches `listJoinedGroups`, `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers`, `getGroup`, `getGroupSettings`, `listGroups`, `listConversations` before it settles.
 *
 * `POST /group/leave`
 */
export function leaveGroupMutation(im: ScopedCaller): LanyingMutationOptions<LeaveGroupResult, LeaveGroupInput> {
  return writeOptions(leaveGroup, im, invalidates.leaveGroup);
}

/**
 * Leave a group.
 *
 * Ends the acting user's membership of a group. The owner cannot leave: transfer the group first, or disband it. An admin token names the acting user in the `user_id` header. The group stands in the query, whichever method is used.
 *
 * {@link leaveGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `listJoinedGroups`, `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers`, `getGroup`, `getGroupSettings`, `listGroups`, `listConversations` before it settles.
 *
 * `POST /group/leave`
 */
export function useLeaveGroup<OnMutateResult = unknown>(
  options?: MutationHookOptions<LeaveGroupResult, LeaveGroupInput, OnMutateResult>,
): UseMutationResult<LeaveGroupResult, LanyingError, LeaveGroupInput, OnMutateResult> {
  return useWrite(leaveGroupMutation, options);
}

/** Key of {@link listBlockedGroupMembersOptions}. */
export function listBlockedGroupMembersQueryKey(im: ScopedCaller, input: ListBlockedGroupMembersInput): TaggedQueryKey<ListBlockedGroupMembersResult> {
  return queryKey("listBlockedGroupMembers", im, input);
}

/**
 * List the blacklist of a group.
 *
 * Answers with the users on the blacklist of a group, page by page. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/blocked_list`
 */
export function listBlockedGroupMembersOptions(im: ScopedCaller, input: ListBlockedGroupMembersInput): LanyingQueryOptions<ListBlockedGroupMembersResult> {
  return readOptions(listBlockedGroupMembers, im, input);
}

/**
 * List the blacklist of a group.
 *
 * Answers with the users on the blacklist of a group, page by page. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link listBlockedGroupMembersOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/blocked_list`
 */
export function useListBlockedGroupMembers<Data = ListBlockedGroupMembersResult>(
  input: ListBlockedGroupMembersInput | SkipToken,
  options?: QueryHookOptions<ListBlockedGroupMembersResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listBlockedGroupMembersOptions, input, options);
}

/**
 * List the blacklist of a group.
 *
 * Answers with the users on the blacklist of a group, page by page. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useInfiniteQuery`, `useSuspenseInfiniteQuery` and their like. The first page is asked for without a cursor.
 *
 * `GET /group/blocked_list`
 */
export function listBlockedGroupMembersInfiniteOptions(
  im: ScopedCaller,
  input: Omit<ListBlockedGroupMembersInput, "cursor">,
): LanyingInfiniteQueryOptions<ListBlockedGroupMembersResult> {
  return infiniteOptions(listBlockedGroupMembers, im, input);
}

/**
 * List the blacklist of a group.
 *
 * Answers with the users on the blacklist of a group, page by page. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link listBlockedGroupMembersInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/blocked_list`
 */
export function useListBlockedGroupMembersInfinite<Data = InfiniteData<ListBlockedGroupMembersResult>>(
  input: Omit<ListBlockedGroupMembersInput, "cursor"> | SkipToken,
  options?: InfiniteHookOptions<ListBlockedGroupMembersResult, Data>,
): UseInfiniteQueryResult<Data, LanyingError> {
  return useInfinite(listBlockedGroupMembersInfiniteOptions, input, options);
}

/** Key of {@link listGroupAdminsOptions}. */
export function listGroupAdminsQueryKey(im: ScopedCaller, input: ListGroupAdminsInput): TaggedQueryKey<ListGroupAdminsResult> {
  return queryKey("listGroupAdmins", im, input);
}

/**
 * List the administrators of a group.
 *
 * Answers with all administrators of a group at once. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header. Who owns the group stands in `owner_id` of the group.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/admin_list`
 */
export function listGroupAdminsOptions(im: ScopedCaller, input: ListGroupAdminsInput): LanyingQueryOptions<ListGroupAdminsResult> {
  return readOptions(listGroupAdmins, im, input);
}

/**
 * List the administrators of a group.
 *
 * Answers with all administrators of a group at once. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header. Who owns the group stands in `owner_id` of the group.
 *
 * {@link listGroupAdminsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/admin_list`
 */
export function useListGroupAdmins<Data = ListGroupAdminsResult>(
  input: ListGroupAdminsInput | SkipToken,
  options?: QueryHookOptions<ListGroupAdminsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listGroupAdminsOptions, input, options);
}

/** Key of {@link listGroupAnnouncementsOptions}. */
export function listGroupAnnouncementsQueryKey(im: ScopedCaller, input: ListGroupAnnouncementsInput): TaggedQueryKey<ListGroupAnnouncementsResult> {
  return queryKey("listGroupAnnouncements", im, input);
}

/**
 * List group announcements.
 *
 * Answers with all announcements of a group at once. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/announcement/list`
 */
export function listGroupAnnouncementsOptions(im: ScopedCaller, input: ListGroupAnnouncementsInput): LanyingQueryOptions<ListGroupAnnouncementsResult> {
  return readOptions(listGroupAnnouncements, im, input);
}

/**
 * List group announcements.
 *
 * Answers with all announcements of a group at once. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * {@link listGroupAnnouncementsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/announcement/list`
 */
export function useListGroupAnnouncements<Data = ListGroupAnnouncementsResult>(
  input: ListGroupAnnouncementsInput | SkipToken,
  options?: QueryHookOptions<ListGroupAnnouncementsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listGroupAnnouncementsOptions, input, options);
}

/** Key of {@link listGroupApplicationsOptions}. */
export function listGroupApplicationsQueryKey(im: ScopedCaller, input: ListGroupApplicationsInput): TaggedQueryKey<ListGroupApplicationsResult> {
  return queryKey("listGroupApplications", im, input);
}

/**
 * List requests to join groups.
 *
 * Answers with the requests to join one or several groups, page by page, answered ones included. It only reads; it is a POST because the groups stand in the body, while `cursor`, `limit` and `version` stand in the query. Send the same groups with every page. The acting user must own or administer these groups; an admin token names that user in the `user_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `POST /group/application_list`
 */
export function listGroupApplicationsOptions(im: ScopedCaller, input: ListGroupApplicationsInput): LanyingQueryOptions<ListGroupApplicationsResult> {
  return readOptions(listGroupApplications, im, input);
}

/**
 * List requests to join groups.
 *
 * Answers with the requests to join one or several groups, page by page, answered ones included. It only reads; it is a POST because the groups stand in the body, while `cursor`, `limit` and `version` stand in the query. Send the same groups with every page. The acting user must own or administer these groups; an admin token names that user in the `user_id` header.
 *
 * {@link listGroupApplicationsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `POST /group/application_list`
 */
export function useListGroupApplications<Data = ListGroupApplicationsResult>(
  input: ListGroupApplicationsInput | SkipToken,
  options?: QueryHookOptions<ListGroupApplicationsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listGroupApplicationsOptions, input, options);
}

/**
 * List requests to join groups.
 *
 * Answers with the requests to join one or several groups, page by page, answered ones included. It only reads; it is a POST because the groups stand in the body, while `cursor`, `limit` and `version` stand in the query. Send the same groups with every page. The acting user must own or administer these groups; an admin token names that user in the `user_id` header.
 *
 * Options for `useInfiniteQuery`, `useSuspenseInfiniteQuery` and their like. The first page is asked for without a cursor.
 *
 * `POST /group/application_list`
 */
export function listGroupApplicationsInfiniteOptions(
  im: ScopedCaller,
  input: Omit<ListGroupApplicationsInput, "cursor">,
): LanyingInfiniteQueryOptions<ListGroupApplicationsResult> {
  return infiniteOptions(listGroupApplications, im, input);
}

/**
 * List requests to join groups.
 *
 * Answers with the requests to join one or several groups, page by page, answered ones included. It only reads; it is a POST because the groups stand in the body, while `cursor`, `limit` and `version` stand in the query. Send the same groups with every page. The acting user must own or administer these groups; an admin token names that user in the `user_id` header.
 *
 * {@link listGroupApplicationsInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `POST /group/application_list`
 */
export function useListGroupApplicationsInfinite<Data = InfiniteData<ListGroupApplicationsResult>>(
  input: Omit<ListGroupApplicationsInput, "cursor"> | SkipToken,
  options?: InfiniteHookOptions<ListGroupApplicationsResult, Data>,
): UseInfiniteQueryResult<Data, LanyingError> {
  return useInfinite(listGroupApplicationsInfiniteOptions, input, options);
}

/** Key of {@link listGroupDisplayNamesOptions}. */
export function listGroupDisplayNamesQueryKey(im: ScopedCaller, input: ListGroupDisplayNamesInput): TaggedQueryKey<ListGroupDisplayNamesResult> {
  return queryKey("listGroupDisplayNames", im, input);
}

/**
 * List name cards of group members.
 *
 * Answers with the name cards of the members named, for example of those who wrote the messages on screen. It only reads; it is a POST because the users stand in the body. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `POST /group/members/display_name`
 */
export function listGroupDisplayNamesOptions(im: ScopedCaller, input: ListGroupDisplayNamesInput): LanyingQueryOptions<ListGroupDisplayNamesResult> {
  return readOptions(listGroupDisplayNames, im, input);
}

/**
 * List name cards of group members.
 *
 * Answers with the name cards of the members named, for example of those who wrote the messages on screen. It only reads; it is a POST because the users stand in the body. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * {@link listGroupDisplayNamesOptions} with the client of the nearest `LanyingProvider`.
 *
 * `POST /group/members/display_name`
 */
export function useListGroupDisplayNames<Data = ListGroupDisplayNamesResult>(
  input: ListGroupDisplayNamesInput | SkipToken,
  options?: QueryHookOptions<ListGroupDisplayNamesResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listGroupDisplayNamesOptions, input, options);
}

/** Key of {@link listGroupFilesOptions}. */
export function listGroupFilesQueryKey(im: ScopedCaller, input: ListGroupFilesInput): TaggedQueryKey<ListGroupFilesResult> {
  return queryKey("listGroupFiles", im, input);
}

/**
 * List shared files of a group.
 *
 * Answers with all shared files of a group at once, without their bytes. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/file/list`
 */
export function listGroupFilesOptions(im: ScopedCaller, input: ListGroupFilesInput): LanyingQueryOptions<ListGroupFilesResult> {
  return readOptions(listGroupFiles, im, input);
}

/**
 * List shared files of a group.
 *
 * Answers with all shared files of a group at once, without their bytes. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * {@link listGroupFilesOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/file/list`
 */
export function useListGroupFiles<Data = ListGroupFilesResult>(
  input: ListGroupFilesInput | SkipToken,
  options?: QueryHookOptions<ListGroupFilesResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listGroupFilesOptions, input, options);
}

/** Key of {@link listGroupInvitationsOptions}. */
export function listGroupInvitationsQueryKey(im: ScopedCaller, input?: ListGroupInvitationsInput): TaggedQueryKey<ListGroupInvitationsResult> {
  return queryKey("listGroupInvitations", im, input);
}

/**
 * List invitations to groups.
 *
 * Answers with the invitations to groups that the acting user has received, page by page, answered ones included. They are those that need the user's own agreement, as `group_confirm` of the user's settings says. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/invitation_list`
 */
export function listGroupInvitationsOptions(im: ScopedCaller, input?: ListGroupInvitationsInput): LanyingQueryOptions<ListGroupInvitationsResult> {
  return readOptions(listGroupInvitations, im, input);
}

/**
 * List invitations to groups.
 *
 * Answers with the invitations to groups that the acting user has received, page by page, answered ones included. They are those that need the user's own agreement, as `group_confirm` of the user's settings says. An admin token names the acting user in the `user_id` header.
 *
 * {@link listGroupInvitationsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/invitation_list`
 */
export function useListGroupInvitations<Data = ListGroupInvitationsResult>(
  input?: ListGroupInvitationsInput | SkipToken,
  options?: QueryHookOptions<ListGroupInvitationsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listGroupInvitationsOptions, input, options);
}

/**
 * List invitations to groups.
 *
 * Answers with the invitations to groups that the acting user has received, page by page, answered ones included. They are those that need the user's own agreement, as `group_confirm` of the user's settings says. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useInfiniteQuery`, `useSuspenseInfiniteQuery` and their like. The first page is asked for without a cursor.
 *
 * `GET /group/invitation_list`
 */
export function listGroupInvitationsInfiniteOptions(
  im: ScopedCaller,
  input?: Omit<ListGroupInvitationsInput, "cursor">,
): LanyingInfiniteQueryOptions<ListGroupInvitationsResult> {
  return infiniteOptions(listGroupInvitations, im, input);
}

/**
 * List invitations to groups.
 *
 * Answers with the invitations to groups that the acting user has received, page by page, answered ones included. They are those that need the user's own agreement, as `group_confirm` of the user's settings says. An admin token names the acting user in the `user_id` header.
 *
 * {@link listGroupInvitationsInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/invitation_list`
 */
export function useListGroupInvitationsInfinite<Data = InfiniteData<ListGroupInvitationsResult>>(
  input?: Omit<ListGroupInvitationsInput, "cursor"> | SkipToken,
  options?: InfiniteHookOptions<ListGroupInvitationsResult, Data>,
): UseInfiniteQueryResult<Data, LanyingError> {
  return useInfinite(listGroupInvitationsInfiniteOptions, input, options);
}

/** Key of {@link listGroupMembersOptions}. */
export function listGroupMembersQueryKey(im: ScopedCaller, input: ListGroupMembersInput): TaggedQueryKey<ListGroupMembersResult> {
  return queryKey("listGroupMembers", im, input);
}

/**
 * List group members.
 *
 * Answers with the members of a group, page by page. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/member_list`
 */
export function listGroupMembersOptions(im: ScopedCaller, input: ListGroupMembersInput): LanyingQueryOptions<ListGroupMembersResult> {
  return readOptions(listGroupMembers, im, input);
}

/**
 * List group members.
 *
 * Answers with the members of a group, page by page. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * {@link listGroupMembersOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/member_list`
 */
export function useListGroupMembers<Data = ListGroupMembersResult>(
  input: ListGroupMembersInput | SkipToken,
  options?: QueryHookOptions<ListGroupMembersResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listGroupMembersOptions, input, options);
}

/**
 * List group members.
 *
 * Answers with the members of a group, page by page. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * Options for `useInfiniteQuery`, `useSuspenseInfiniteQuery` and their like. The first page is asked for without a cursor.
 *
 * `GET /group/member_list`
 */
export function listGroupMembersInfiniteOptions(
  im: ScopedCaller,
  input: Omit<ListGroupMembersInput, "cursor">,
): LanyingInfiniteQueryOptions<ListGroupMembersResult> {
  return infiniteOptions(listGroupMembers, im, input);
}

/**
 * List group members.
 *
 * Answers with the members of a group, page by page. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
 *
 * {@link listGroupMembersInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/member_list`
 */
export function useListGroupMembersInfinite<Data = InfiniteData<ListGroupMembersResult>>(
  input: Omit<ListGroupMembersInput, "cursor"> | SkipToken,
  options?: InfiniteHookOptions<ListGroupMembersResult, Data>,
): UseInfiniteQueryResult<Data, LanyingError> {
  return useInfinite(listGroupMembersInfiniteOptions, input, options);
}

/** Key of {@link listGroupsOptions}. */
export function listGroupsQueryKey(im: ScopedCaller, input: ListGroupsInput): TaggedQueryKey<ListGroupsResult> {
  return queryKey("listGroups", im, input);
}

/**
 * List groups by id.
 *
 * Answers with several groups in short, for example to show the names and pictures of what `listJoinedGroups` answers. It only reads; it is a POST because the ids stand in the body. The entries are smaller than those of `getGroup`, and the owner stands under `owner`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `POST /group/info/batch`
 */
export function listGroupsOptions(im: ScopedCaller, input: ListGroupsInput): LanyingQueryOptions<ListGroupsResult> {
  return readOptions(listGroups, im, input);
}

/**
 * List groups by id.
 *
 * Answers with several groups in short, for example to show the names and pictures of what `listJoinedGroups` answers. It only reads; it is a POST because the ids stand in the body. The entries are smaller than those of `getGroup`, and the owner stands under `owner`. An admin token names the acting user in the `user_id` header.
 *
 * {@link listGroupsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `POST /group/info/batch`
 */
export function useListGroups<Data = ListGroupsResult>(
  input: ListGroupsInput | SkipToken,
  options?: QueryHookOptions<ListGroupsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listGroupsOptions, input, options);
}

/** Key of {@link listJoinedGroupsOptions}. */
export function listJoinedGroupsQueryKey(im: ScopedCaller, input?: ListJoinedGroupsInput): TaggedQueryKey<ListJoinedGroupsResult> {
  return queryKey("listJoinedGroups", im, input);
}

/**
 * List the groups of a user.
 *
 * Answers with the ids of all groups that the acting user is a member of, at once. Pass them to `listGroups` for names and pictures. A group that was joined a moment ago may be missing for some seconds. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/user_joined`
 */
export function listJoinedGroupsOptions(im: ScopedCaller, input?: ListJoinedGroupsInput): LanyingQueryOptions<ListJoinedGroupsResult> {
  return readOptions(listJoinedGroups, im, input);
}

/**
 * List the groups of a user.
 *
 * Answers with the ids of all groups that the acting user is a member of, at once. Pass them to `listGroups` for names and pictures. A group that was joined a moment ago may be missing for some seconds. An admin token names the acting user in the `user_id` header.
 *
 * {@link listJoinedGroupsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/user_joined`
 */
export function useListJoinedGroups<Data = ListJoinedGroupsResult>(
  input?: ListJoinedGroupsInput | SkipToken,
  options?: QueryHookOptions<ListJoinedGroupsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listJoinedGroupsOptions, input, options);
}

/** Key of {@link listMutedGroupMembersOptions}. */
export function listMutedGroupMembersQueryKey(im: ScopedCaller, input: ListMutedGroupMembersInput): TaggedQueryKey<ListMutedGroupMembersResult> {
  return queryKey("listMutedGroupMembers", im, input);
}

/**
 * List muted group members.
 *
 * Answers with the members of a group who are muted one by one, page by page; `expired_time` says until when, in milliseconds, and -1 for ever. A mute of the whole group is not among them: see `ban_expire_time` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/banned_list`
 */
export function listMutedGroupMembersOptions(im: ScopedCaller, input: ListMutedGroupMembersInput): LanyingQueryOptions<ListMutedGroupMembersResult> {
  return readOptions(listMutedGroupMembers, im, input);
}

/**
 * List muted group members.
 *
 * Answers with the members of a group who are muted one by one, page by page; `expired_time` says until when, in milliseconds, and -1 for ever. A mute of the whole group is not among them: see `ban_expire_time` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link listMutedGroupMembersOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/banned_list`
 */
export function useListMutedGroupMembers<Data = ListMutedGroupMembersResult>(
  input: ListMutedGroupMembersInput | SkipToken,
  options?: QueryHookOptions<ListMutedGroupMembersResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listMutedGroupMembersOptions, input, options);
}

/**
 * List muted group members.
 *
 * Answers with the members of a group who are muted one by one, page by page; `expired_time` says until when, in milliseconds, and -1 for ever. A mute of the whole group is not among them: see `ban_expire_time` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useInfiniteQuery`, `useSuspenseInfiniteQuery` and their like. The first page is asked for without a cursor.
 *
 * `GET /group/banned_list`
 */
export function listMutedGroupMembersInfiniteOptions(
  im: ScopedCaller,
  input: Omit<ListMutedGroupMembersInput, "cursor">,
): LanyingInfiniteQueryOptions<ListMutedGroupMembersResult> {
  return infiniteOptions(listMutedGroupMembers, im, input);
}

/**
 * List muted group members.
 *
 * Answers with the members of a group who are muted one by one, page by page; `expired_time` says until when, in milliseconds, and -1 for ever. A mute of the whole group is not among them: see `ban_expire_time` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link listMutedGroupMembersInfiniteOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/banned_list`
 */
export function useListMutedGroupMembersInfinite<Data = InfiniteData<ListMutedGroupMembersResult>>(
  input: Omit<ListMutedGroupMembersInput, "cursor"> | SkipToken,
  options?: InfiniteHookOptions<ListMutedGroupMembersResult, Data>,
): UseInfiniteQueryResult<Data, LanyingError> {
  return useInfinite(listMutedGroupMembersInfiniteOptions, input, options);
}

/** Key of {@link listPublicGroupsOptions}. */
export function listPublicGroupsQueryKey(im: ScopedCaller, input?: ListPublicGroupsInput): TaggedQueryKey<ListPublicGroupsResult> {
  return queryKey("listPublicGroups", im, input);
}

/**
 * List public groups.
 *
 * Answers with the ids of public groups. It is deprecated and has no direct replacement: public groups cannot be created any more. Keep a directory of your own, and fetch what it holds with `listGroups`. An admin token names the acting user in the `user_id` header.
 *
 * Options for `useQuery`, `useSuspenseQuery`, `queryClient.prefetchQuery` and their like.
 *
 * `GET /group/public_list`
 */
export function listPublicGroupsOptions(im: ScopedCaller, input?: ListPublicGroupsInput): LanyingQueryOptions<ListPublicGroupsResult> {
  return readOptions(listPublicGroups, im, input);
}

/**
 * List public groups.
 *
 * Answers with the ids of public groups. It is deprecated and has no direct replacement: public groups cannot be created any more. Keep a directory of your own, and fetch what it holds with `listGroups`. An admin token names the acting user in the `user_id` header.
 *
 * {@link listPublicGroupsOptions} with the client of the nearest `LanyingProvider`.
 *
 * `GET /group/public_list`
 */
export function useListPublicGroups<Data = ListPublicGroupsResult>(
  input?: ListPublicGroupsInput | SkipToken,
  options?: QueryHookOptions<ListPublicGroupsResult, Data>,
): UseQueryResult<Data, LanyingError> {
  return useRead(listPublicGroupsOptions, input, options);
}

/**
 * Mute a whole group.
 *
 * Mutes a whole group for a number of minutes: meanwhile only its owner and administrators can send messages. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Mind the units: `duration` is in minutes, the `ban_expire_time` of the answer in seconds since 1970.
 *
 * Options for `useMutation`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/ban_all`
 */
export function muteGroupMutation(im: ScopedCaller): LanyingMutationOptions<MuteGroupResult, MuteGroupInput> {
  return writeOptions(muteGroup, im, invalidates.muteGroup);
}

/**
 * Mute a whole group.
 *
 * Mutes a whole group for a number of minutes: meanwhile only its owner and administrators can send messages. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Mind the units: `duration` is in minutes, the `ban_expire_time` of the answer in seconds since 1970.
 *
 * {@link muteGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/ban_all`
 */
export function useMuteGroup<OnMutateResult = unknown>(
  options?: MutationHookOptions<MuteGroupResult, MuteGroupInput, OnMutateResult>,
): UseMutationResult<MuteGroupResult, LanyingError, MuteGroupInput, OnMutateResult> {
  return useWrite(muteGroupMutation, options);
}

/**
 * Mute members of a group.
 *
 * Takes the right to speak in a group from some of its members, for a number of minutes. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. It concerns this group only and has nothing to do with disabling an account.
 *
 * Options for `useMutation`. Refetches `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers` before it settles.
 *
 * `POST /group/ban`
 */
export function muteGroupMembersMutation(im: ScopedCaller): LanyingMutationOptions<MuteGroupMembersResult, MuteGroupMembersInput> {
  return writeOptions(muteGroupMembers, im, invalidates.muteGroupMembers);
}

/**
 * Mute members of a group.
 *
 * Takes the right to speak in a group from some of its members, for a number of minutes. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. It concerns this group only and has nothing to do with disabling an account.
 *
 * {@link muteGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers` before it settles.
 *
 * `POST /group/ban`
 */
export function useMuteGroupMembers<OnMutateResult = unknown>(
  options?: MutationHookOptions<MuteGroupMembersResult, MuteGroupMembersInput, OnMutateResult>,
): UseMutationResult<MuteGroupMembersResult, LanyingError, MuteGroupMembersInput, OnMutateResult> {
  return useWrite(muteGroupMembersMutation, options);
}

/**
 * Take the administrator role from members.
 *
 * Turns administrators of a group back into ordinary members; they stay in the group. Only the owner may do so; an admin token names the owner in the `user_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded.
 *
 * Options for `useMutation`. Refetches `listGroupAdmins` before it settles.
 *
 * `POST /group/admin/remove`
 */
export function removeGroupAdminsMutation(im: ScopedCaller): LanyingMutationOptions<RemoveGroupAdminsResult, RemoveGroupAdminsInput> {
  return writeOptions(removeGroupAdmins, im, invalidates.removeGroupAdmins);
}

/**
 * Take the administrator role from members.
 *
 * Turns administrators of a group back into ordinary members; they stay in the group. Only the owner may do so; an admin token names the owner in the `user_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded.
 *
 * {@link removeGroupAdminsMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupAdmins` before it settles.
 *
 * `POST /group/admin/remove`
 */
export function useRemoveGroupAdmins<OnMutateResult = unknown>(
  options?: MutationHookOptions<RemoveGroupAdminsResult, RemoveGroupAdminsInput, OnMutateResult>,
): UseMutationResult<RemoveGroupAdminsResult, LanyingError, RemoveGroupAdminsInput, OnMutateResult> {
  return useWrite(removeGroupAdminsMutation, options);
}

/**
 * Remove members from a group.
 *
 * Removes members from a group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. Removed users may come back, but not for ever: after several removals (more than three, say the vendor's apps) they get `KickedTooOften`. To keep somebody out, block them.
 *
 * Options for `useMutation`. Refetches `listJoinedGroups`, `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers`, `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/kick`
 */
export function removeGroupMembersMutation(im: ScopedCaller): LanyingMutationOptions<RemoveGroupMembersResult, RemoveGroupMembersInput> {
  return writeOptions(removeGroupMembers, im, invalidates.removeGroupMembers);
}

/**
 * Remove members from a group.
 *
 * Removes members from a group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. Removed users may come back, but not for ever: after several removals (more than three, say the vendor's apps) they get `KickedTooOften`. To keep somebody out, block them.
 *
 * {@link removeGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `listJoinedGroups`, `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers`, `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/kick`
 */
export function useRemoveGroupMembers<OnMutateResult = unknown>(
  options?: MutationHookOptions<RemoveGroupMembersResult, RemoveGroupMembersInput, OnMutateResult>,
): UseMutationResult<RemoveGroupMembersResult, LanyingError, RemoveGroupMembersInput, OnMutateResult> {
  return useWrite(removeGroupMembersMutation, options);
}

/**
 * Set what happens to requests to join.
 *
 * Says whether anyone may join a group, or only with the agreement of an administrator, or nobody on their own request. It is not a boolean, although the path sounds so. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useMutation`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/settings/require_admin_approval`
 */
export function setGroupApplyApprovalMutation(im: ScopedCaller): LanyingMutationOptions<SetGroupApplyApprovalResult, SetGroupApplyApprovalInput> {
  return writeOptions(setGroupApplyApproval, im, invalidates.setGroupApplyApproval);
}

/**
 * Set what happens to requests to join.
 *
 * Says whether anyone may join a group, or only with the agreement of an administrator, or nobody on their own request. It is not a boolean, although the path sounds so. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link setGroupApplyApprovalMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/settings/require_admin_approval`
 */
export function useSetGroupApplyApproval<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetGroupApplyApprovalResult, SetGroupApplyApprovalInput, OnMutateResult>,
): UseMutationResult<SetGroupApplyApprovalResult, LanyingError, SetGroupApplyApprovalInput, OnMutateResult> {
  return useWrite(setGroupApplyApprovalMutation, options);
}

/**
 * Set the picture of a group.
 *
 * Replaces the picture of a group by another address. Upload the picture first with `getGroupAvatarUploadUrl`. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useMutation`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/info/avatar`
 */
export function setGroupAvatarMutation(im: ScopedCaller): LanyingMutationOptions<SetGroupAvatarResult, SetGroupAvatarInput> {
  return writeOptions(setGroupAvatar, im, invalidates.setGroupAvatar);
}

/**
 * Set the picture of a group.
 *
 * Replaces the picture of a group by another address. Upload the picture first with `getGroupAvatarUploadUrl`. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link setGroupAvatarMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/info/avatar`
 */
export function useSetGroupAvatar<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetGroupAvatarResult, SetGroupAvatarInput, OnMutateResult>,
): UseMutationResult<SetGroupAvatarResult, LanyingError, SetGroupAvatarInput, OnMutateResult> {
  return useWrite(setGroupAvatarMutation, options);
}

/**
 * Set the description of a group.
 *
 * Replaces the text that says what a group is about. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useMutation`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/info/description`
 */
export function setGroupDescriptionMutation(im: ScopedCaller): LanyingMutationOptions<SetGroupDescriptionResult, SetGroupDescriptionInput> {
  return writeOptions(setGroupDescription, im, invalidates.setGroupDescription);
}

/**
 * Set the description of a group.
 *
 * Replaces the text that says what a group is about. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link setGroupDescriptionMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/info/description`
 */
export function useSetGroupDescription<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetGroupDescriptionResult, SetGroupDescriptionInput, OnMutateResult>,
): UseMutationResult<SetGroupDescriptionResult, LanyingError, SetGroupDescriptionInput, OnMutateResult> {
  return useWrite(setGroupDescriptionMutation, options);
}

/**
 * Set the own name card in a group.
 *
 * Sets the name under which the acting user appears in one group. It changes neither the nickname of the account nor the name in other groups. The acting user must be a member; an admin token names that user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers` before it settles.
 *
 * `POST /group/display_name`
 */
export function setGroupDisplayNameMutation(im: ScopedCaller): LanyingMutationOptions<SetGroupDisplayNameResult, SetGroupDisplayNameInput> {
  return writeOptions(setGroupDisplayName, im, invalidates.setGroupDisplayName);
}

/**
 * Set the own name card in a group.
 *
 * Sets the name under which the acting user appears in one group. It changes neither the nickname of the account nor the name in other groups. The acting user must be a member; an admin token names that user in the `user_id` header.
 *
 * {@link setGroupDisplayNameMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers` before it settles.
 *
 * `POST /group/display_name`
 */
export function useSetGroupDisplayName<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetGroupDisplayNameResult, SetGroupDisplayNameInput, OnMutateResult>,
): UseMutationResult<SetGroupDisplayNameResult, LanyingError, SetGroupDisplayNameInput, OnMutateResult> {
  return useWrite(setGroupDisplayNameMutation, options);
}

/**
 * Set the custom data of a group.
 *
 * Replaces the custom data that your own programs keep with a group. The service does not read it. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header. All of it is replaced, so read the old data first if you want to add to it.
 *
 * Options for `useMutation`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/info/ext`
 */
export function setGroupExtensionMutation(im: ScopedCaller): LanyingMutationOptions<SetGroupExtensionResult, SetGroupExtensionInput> {
  return writeOptions(setGroupExtension, im, invalidates.setGroupExtension);
}

/**
 * Set the custom data of a group.
 *
 * Replaces the custom data that your own programs keep with a group. The service does not read it. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header. All of it is replaced, so read the old data first if you want to add to it.
 *
 * {@link setGroupExtensionMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/info/ext`
 */
export function useSetGroupExtension<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetGroupExtensionResult, SetGroupExtensionInput, OnMutateResult>,
): UseMutationResult<SetGroupExtensionResult, LanyingError, SetGroupExtensionInput, OnMutateResult> {
  return useWrite(setGroupExtensionMutation, options);
}

/**
 * Rename a shared file of a group.
 *
 * Changes the name under which a shared file of a group is shown. Whoever shared a file may do so, and the owner and the administrators of the group; an admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useMutation`. Refetches `listGroupFiles`, `getGroupFile` before it settles.
 *
 * `POST /group/file/update_name`
 */
export function setGroupFileNameMutation(im: ScopedCaller): LanyingMutationOptions<SetGroupFileNameResult, SetGroupFileNameInput> {
  return writeOptions(setGroupFileName, im, invalidates.setGroupFileName);
}

/**
 * Rename a shared file of a group.
 *
 * Changes the name under which a shared file of a group is shown. Whoever shared a file may do so, and the owner and the administrators of the group; an admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link setGroupFileNameMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupFiles`, `getGroupFile` before it settles.
 *
 * `POST /group/file/update_name`
 */
export function useSetGroupFileName<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetGroupFileNameResult, SetGroupFileNameInput, OnMutateResult>,
): UseMutationResult<SetGroupFileNameResult, LanyingError, SetGroupFileNameInput, OnMutateResult> {
  return useWrite(setGroupFileNameMutation, options);
}

/**
 * Set whether newcomers see earlier messages.
 *
 * Says whether newcomers can read what was written in a group before they joined. It is `history_visible` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useMutation`. Refetches `getGroup`, `getGroupSettings`, `listConversationMessages` before it settles.
 *
 * `POST /group/settings/history_visible`
 */
export function setGroupHistoryVisibleMutation(im: ScopedCaller): LanyingMutationOptions<SetGroupHistoryVisibleResult, SetGroupHistoryVisibleInput> {
  return writeOptions(setGroupHistoryVisible, im, invalidates.setGroupHistoryVisible);
}

/**
 * Set whether newcomers see earlier messages.
 *
 * Says whether newcomers can read what was written in a group before they joined. It is `history_visible` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link setGroupHistoryVisibleMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listConversationMessages` before it settles.
 *
 * `POST /group/settings/history_visible`
 */
export function useSetGroupHistoryVisible<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetGroupHistoryVisibleResult, SetGroupHistoryVisibleInput, OnMutateResult>,
): UseMutationResult<SetGroupHistoryVisibleResult, LanyingError, SetGroupHistoryVisibleInput, OnMutateResult> {
  return useWrite(setGroupHistoryVisibleMutation, options);
}

/**
 * Set whether details of members are hidden.
 *
 * Says whether ordinary members are kept from seeing details of the other members. It is `hide_member_info` of the group. Mind the direction: `true` hides. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useMutation`. Refetches `getGroup`, `getGroupSettings`, `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins` before it settles.
 *
 * `POST /group/settings/hide_member_info`
 */
export function setGroupMemberInfoHiddenMutation(im: ScopedCaller): LanyingMutationOptions<SetGroupMemberInfoHiddenResult, SetGroupMemberInfoHiddenInput> {
  return writeOptions(setGroupMemberInfoHidden, im, invalidates.setGroupMemberInfoHidden);
}

/**
 * Set whether details of members are hidden.
 *
 * Says whether ordinary members are kept from seeing details of the other members. It is `hide_member_info` of the group. Mind the direction: `true` hides. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link setGroupMemberInfoHiddenMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins` before it settles.
 *
 * `POST /group/settings/hide_member_info`
 */
export function useSetGroupMemberInfoHidden<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetGroupMemberInfoHiddenResult, SetGroupMemberInfoHiddenInput, OnMutateResult>,
): UseMutationResult<SetGroupMemberInfoHiddenResult, LanyingError, SetGroupMemberInfoHiddenInput, OnMutateResult> {
  return useWrite(setGroupMemberInfoHiddenMutation, options);
}

/**
 * Set whether members may invite.
 *
 * Says whether ordinary members may invite others to a group. It is `member_invite` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useMutation`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/allow_member_invitation`
 */
export function setGroupMemberInvitationMutation(im: ScopedCaller): LanyingMutationOptions<SetGroupMemberInvitationResult, SetGroupMemberInvitationInput> {
  return writeOptions(setGroupMemberInvitation, im, invalidates.setGroupMemberInvitation);
}

/**
 * Set whether members may invite.
 *
 * Says whether ordinary members may invite others to a group. It is `member_invite` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link setGroupMemberInvitationMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/allow_member_invitation`
 */
export function useSetGroupMemberInvitation<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetGroupMemberInvitationResult, SetGroupMemberInvitationInput, OnMutateResult>,
): UseMutationResult<SetGroupMemberInvitationResult, LanyingError, SetGroupMemberInvitationInput, OnMutateResult> {
  return useWrite(setGroupMemberInvitationMutation, options);
}

/**
 * Set whether members may edit the group.
 *
 * Says whether ordinary members may edit the name, picture, description and custom data of a group. It is `member_modify` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useMutation`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/allow_member_modify`
 */
export function setGroupMemberModificationMutation(im: ScopedCaller): LanyingMutationOptions<SetGroupMemberModificationResult, SetGroupMemberModificationInput> {
  return writeOptions(setGroupMemberModification, im, invalidates.setGroupMemberModification);
}

/**
 * Set whether members may edit the group.
 *
 * Says whether ordinary members may edit the name, picture, description and custom data of a group. It is `member_modify` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link setGroupMemberModificationMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/allow_member_modify`
 */
export function useSetGroupMemberModification<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetGroupMemberModificationResult, SetGroupMemberModificationInput, OnMutateResult>,
): UseMutationResult<SetGroupMemberModificationResult, LanyingError, SetGroupMemberModificationInput, OnMutateResult> {
  return useWrite(setGroupMemberModificationMutation, options);
}

/**
 * Set how a user mutes a group.
 *
 * Sets how the acting user receives the messages of a group: with an alert, without one, or not at all. It concerns this user only; to keep others from speaking, mute members or the group. The acting user must be a member; an admin token names that user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/msg/mute_mode`
 */
export function setGroupMuteModeMutation(im: ScopedCaller): LanyingMutationOptions<SetGroupMuteModeResult, SetGroupMuteModeInput> {
  return writeOptions(setGroupMuteMode, im, invalidates.setGroupMuteMode);
}

/**
 * Set how a user mutes a group.
 *
 * Sets how the acting user receives the messages of a group: with an alert, without one, or not at all. It concerns this user only; to keep others from speaking, mute members or the group. The acting user must be a member; an admin token names that user in the `user_id` header.
 *
 * {@link setGroupMuteModeMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/msg/mute_mode`
 */
export function useSetGroupMuteMode<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetGroupMuteModeResult, SetGroupMuteModeInput, OnMutateResult>,
): UseMutationResult<SetGroupMuteModeResult, LanyingError, SetGroupMuteModeInput, OnMutateResult> {
  return useWrite(setGroupMuteModeMutation, options);
}

/**
 * Rename a group.
 *
 * Gives a group another name. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useMutation`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/info/name`
 */
export function setGroupNameMutation(im: ScopedCaller): LanyingMutationOptions<SetGroupNameResult, SetGroupNameInput> {
  return writeOptions(setGroupName, im, invalidates.setGroupName);
}

/**
 * Rename a group.
 *
 * Gives a group another name. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link setGroupNameMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/info/name`
 */
export function useSetGroupName<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetGroupNameResult, SetGroupNameInput, OnMutateResult>,
): UseMutationResult<SetGroupNameResult, LanyingError, SetGroupNameInput, OnMutateResult> {
  return useWrite(setGroupNameMutation, options);
}

/**
 * Set which messages of a group are pushed to a user.
 *
 * Sets which messages of a group are pushed to the devices of the acting user. It concerns this user only, and only pushes: what the app itself receives is up to `setGroupMuteMode`. The acting user must be a member; an admin token names that user in the `user_id` header.
 *
 * Options for `useMutation`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/msg/push_mode`
 */
export function setGroupPushModeMutation(im: ScopedCaller): LanyingMutationOptions<SetGroupPushModeResult, SetGroupPushModeInput> {
  return writeOptions(setGroupPushMode, im, invalidates.setGroupPushMode);
}

/**
 * Set which messages of a group are pushed to a user.
 *
 * Sets which messages of a group are pushed to the devices of the acting user. It concerns this user only, and only pushes: what the app itself receives is up to `setGroupMuteMode`. The acting user must be a member; an admin token names that user in the `user_id` header.
 *
 * {@link setGroupPushModeMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/msg/push_mode`
 */
export function useSetGroupPushMode<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetGroupPushModeResult, SetGroupPushModeInput, OnMutateResult>,
): UseMutationResult<SetGroupPushModeResult, LanyingError, SetGroupPushModeInput, OnMutateResult> {
  return useWrite(setGroupPushModeMutation, options);
}

/**
 * Set whether a group has read receipts.
 *
 * Switches the read receipts of a group on or off. It is `read_ack` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * Options for `useMutation`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/enable_read_ack`
 */
export function setGroupReadReceiptsMutation(im: ScopedCaller): LanyingMutationOptions<SetGroupReadReceiptsResult, SetGroupReadReceiptsInput> {
  return writeOptions(setGroupReadReceipts, im, invalidates.setGroupReadReceipts);
}

/**
 * Set whether a group has read receipts.
 *
 * Switches the read receipts of a group on or off. It is `read_ack` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
 *
 * {@link setGroupReadReceiptsMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/enable_read_ack`
 */
export function useSetGroupReadReceipts<OnMutateResult = unknown>(
  options?: MutationHookOptions<SetGroupReadReceiptsResult, SetGroupReadReceiptsInput, OnMutateResult>,
): UseMutationResult<SetGroupReadReceiptsResult, LanyingError, SetGroupReadReceiptsInput, OnMutateResult> {
  return useWrite(setGroupReadReceiptsMutation, options);
}

/**
 * Transfer a group to another owner.
 *
 * Makes another member the owner of a group. Only the owner may do so; an admin token names the owner in the `user_id` header. The former owner loses the rights of an owner, and only the new one can give them back. Look at `result` as well: code 200 does not mean that it succeeded.
 *
 * Options for `useMutation`. Refetches `listGroupAdmins`, `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/transfer`
 */
export function transferGroupMutation(im: ScopedCaller): LanyingMutationOptions<TransferGroupResult, TransferGroupInput> {
  return writeOptions(transferGroup, im, invalidates.transferGroup);
}

/**
 * Transfer a group to another owner.
 *
 * Makes another member the owner of a group. Only the owner may do so; an admin token names the owner in the `user_id` header. The former owner loses the rights of an owner, and only the new one can give them back. Look at `result` as well: code 200 does not mean that it succeeded.
 *
 * {@link transferGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupAdmins`, `getGroup`, `getGroupSettings`, `listGroups` before it settles.
 *
 * `POST /group/transfer`
 */
export function useTransferGroup<OnMutateResult = unknown>(
  options?: MutationHookOptions<TransferGroupResult, TransferGroupInput, OnMutateResult>,
): UseMutationResult<TransferGroupResult, LanyingError, TransferGroupInput, OnMutateResult> {
  return useWrite(transferGroupMutation, options);
}

/**
 * Take users off the blacklist of a group.
 *
 * Takes users off the blacklist of a group. They do not become members by that, but may join or be invited again. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded.
 *
 * Options for `useMutation`. Refetches `listBlockedGroupMembers` before it settles.
 *
 * `POST /group/unblock`
 */
export function unblockGroupMembersMutation(im: ScopedCaller): LanyingMutationOptions<UnblockGroupMembersResult, UnblockGroupMembersInput> {
  return writeOptions(unblockGroupMembers, im, invalidates.unblockGroupMembers);
}

/**
 * Take users off the blacklist of a group.
 *
 * Takes users off the blacklist of a group. They do not become members by that, but may join or be invited again. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded.
 *
 * {@link unblockGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `listBlockedGroupMembers` before it settles.
 *
 * `POST /group/unblock`
 */
export function useUnblockGroupMembers<OnMutateResult = unknown>(
  options?: MutationHookOptions<UnblockGroupMembersResult, UnblockGroupMembersInput, OnMutateResult>,
): UseMutationResult<UnblockGroupMembersResult, LanyingError, UnblockGroupMembersInput, OnMutateResult> {
  return useWrite(unblockGroupMembersMutation, options);
}

/**
 * End the mute of a whole group.
 *
 * Ends the mute of a whole group before its time. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Members who are muted one by one stay so.
 *
 * Options for `useMutation`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/unban_all`
 */
export function unmuteGroupMutation(im: ScopedCaller): LanyingMutationOptions<UnmuteGroupResult, UnmuteGroupInput> {
  return writeOptions(unmuteGroup, im, invalidates.unmuteGroup);
}

/**
 * End the mute of a whole group.
 *
 * Ends the mute of a whole group before its time. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Members who are muted one by one stay so.
 *
 * {@link unmuteGroupMutation} with the client of the nearest `LanyingProvider`. Refetches `getGroup`, `getGroupSettings` before it settles.
 *
 * `POST /group/settings/unban_all`
 */
export function useUnmuteGroup<OnMutateResult = unknown>(
  options?: MutationHookOptions<UnmuteGroupResult, UnmuteGroupInput, OnMutateResult>,
): UseMutationResult<UnmuteGroupResult, LanyingError, UnmuteGroupInput, OnMutateResult> {
  return useWrite(unmuteGroupMutation, options);
}

/**
 * Unmute members of a group.
 *
 * Gives members who were muted the right to speak again, before their mute ends by itself. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A mute of the whole group stays as it is.
 *
 * Options for `useMutation`. Refetches `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers` before it settles.
 *
 * `POST /group/unban`
 */
export function unmuteGroupMembersMutation(im: ScopedCaller): LanyingMutationOptions<UnmuteGroupMembersResult, UnmuteGroupMembersInput> {
  return writeOptions(unmuteGroupMembers, im, invalidates.unmuteGroupMembers);
}

/**
 * Unmute members of a group.
 *
 * Gives members who were muted the right to speak again, before their mute ends by itself. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A mute of the whole group stays as it is.
 *
 * {@link unmuteGroupMembersMutation} with the client of the nearest `LanyingProvider`. Refetches `listGroupMembers`, `listGroupDisplayNames`, `listGroupAdmins`, `listMutedGroupMembers` before it settles.
 *
 * `POST /group/unban`
 */
export function useUnmuteGroupMembers<OnMutateResult = unknown>(
  options?: MutationHookOptions<UnmuteGroupMembersResult, UnmuteGroupMembersInput, OnMutateResult>,
): UseMutationResult<UnmuteGroupMembersResult, LanyingError, UnmuteGroupMembersInput, OnMutateResult> {
  return useWrite(unmuteGroupMembersMutation, options);
}
