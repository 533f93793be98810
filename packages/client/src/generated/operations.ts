// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type {
  AcceptFriendRequestInput,
  AcknowledgeMessageInput,
  AddFriendsDirectlyInput,
  AddFriendsInput,
  AddGroupAdminsInput,
  AddGroupFileInput,
  AddGroupMembersInput,
  AddPushTagsInput,
  AiReply,
  AnonymousUser,
  AnswerGroupApplicationInput,
  AnswerGroupInvitationInput,
  BindDeviceTokenInput,
  BindPushAliasInput,
  BlockGroupMembersInput,
  BlockUserInput,
  BroadcastMessageInput,
  BroadcastReport,
  ChangePasswordInput,
  CheckMessagePermissionInput,
  CheckMessagePermissionResult,
  Contact,
  Conversation,
  CreateGroupAnnouncementInput,
  CreateGroupInput,
  CreateUserTokenByIdInput,
  CreateUserTokenByLoginInput,
  CreateUserTokenByUsernameInput,
  DeclineFriendRequestInput,
  DeleteConversationInput,
  DeleteGroupAnnouncementInput,
  DeleteGroupFilesInput,
  DeleteUserInput,
  DestroyGroupInput,
  DisableUsersInput,
  Done,
  DownloadAvatarInput,
  DownloadAvatarResult,
  DownloadChatFileInput,
  DownloadChatFileResult,
  EnableUsersInput,
  FileUpload,
  FindUserByMobileInput,
  FindUserByUsernameInput,
  Friend,
  FriendRequestOutcome,
  GetChatFileUploadUrlInput,
  GetForwardedFileUrlInput,
  GetForwardedFileUrlResult,
  GetGroupAnnouncementInput,
  GetGroupAvatarUploadUrlInput,
  GetGroupFileInput,
  GetGroupInput,
  GetGroupQrCodeInput,
  GetGroupSettingsInput,
  GetLatestGroupAnnouncementInput,
  GetOnlineStatusInput,
  GetProfileInput,
  GetPushCertificateInput,
  GetSettingsInput,
  GetUserAvatarUploadUrlInput,
  GetUserInput,
  Group,
  GroupAnnouncement,
  GroupBrief,
  GroupFile,
  GroupFileResult,
  GroupId,
  GroupMember,
  GroupMute,
  GroupQrCode,
  InviteGroupMembersInput,
  JoinGroupByQrCodeInput,
  JoinGroupInput,
  KickDeviceInput,
  LeaveGroupInput,
  ListBlockedGroupMembersInput,
  ListBlockedGroupMembersResult,
  ListBlockedUsersInput,
  ListConversationMessagesInput,
  ListConversationsInput,
  ListDevicesInput,
  ListDevicesResult,
  ListFriendDetailsInput,
  ListFriendIdsInput,
  ListFriendIdsResult,
  ListFriendRequestsInput,
  ListFriendRequestsResult,
  ListFriendsInput,
  ListGroupAdminsInput,
  ListGroupAnnouncementsInput,
  ListGroupApplicationsInput,
  ListGroupApplicationsResult,
  ListGroupDisplayNamesInput,
  ListGroupFilesInput,
  ListGroupInvitationsInput,
  ListGroupInvitationsResult,
  ListGroupMembersInput,
  ListGroupMembersResult,
  ListGroupsInput,
  ListJoinedGroupsInput,
  ListMutedGroupMembersInput,
  ListMutedGroupMembersResult,
  ListPinnedConversationsInput,
  ListPublicGroupsInput,
  ListPushTagsInput,
  ListPushTaskStatisticsInput,
  ListUsersInput,
  MemberResult,
  MessageHistory,
  MuteGroupInput,
  MuteGroupMembersInput,
  OnlineStatus,
  PinConversationInput,
  PinnedConversations,
  PushCertificate,
  PushTag,
  PushTaskStatistics,
  RecallMessageInput,
  RegisterAnonymousUserInput,
  RegisterPushUserInput,
  RegisterUserInput,
  RegisterUsersInput,
  RegistrationResult,
  RemoveAllPushTagsInput,
  RemoveDeviceInput,
  RemoveFriendInput,
  RemoveGroupAdminsInput,
  RemoveGroupMembersInput,
  RemovePushTagsInput,
  RequestFriendInput,
  RequestFriendsInput,
  SendAiMessageInput,
  SendMessageInput,
  SendMessageResult,
  SendPushNotificationInput,
  SendPushNotificationResult,
  SendSystemNotificationInput,
  SendSystemNotificationResult,
  SetAuthModeInput,
  SetAutoDownloadInput,
  SetGroupApplyApprovalInput,
  SetGroupAvatarInput,
  SetGroupDescriptionInput,
  SetGroupDisplayNameInput,
  SetGroupExtensionInput,
  SetGroupFileNameInput,
  SetGroupHistoryVisibleInput,
  SetGroupMemberInfoHiddenInput,
  SetGroupMemberInvitationInput,
  SetGroupMemberModificationInput,
  SetGroupMuteModeInput,
  SetGroupNameInput,
  SetGroupPushModeInput,
  SetGroupReadReceiptsInput,
  SetMobileInput,
  SetNicknameInput,
  SetPrivateInfoInput,
  SetPublicInfoInput,
  SetPushBadgeInput,
  SetPushDetailHiddenInput,
  SetPushDisabledInput,
  SetPushNicknameInput,
  SetPushQuietHoursInput,
  SetSoundDisabledInput,
  SetStrangerChatInput,
  SetUserAvatarInput,
  SetUserAvatarsInput,
  SetUserPasswordInput,
  SetUsernameInput,
  SetVibrationInput,
  TransferGroupInput,
  UnbindDeviceTokenInput,
  UnblockGroupMembersInput,
  UnblockUserInput,
  Undocumented,
  UnmuteGroupInput,
  UnmuteGroupMembersInput,
  UnpinConversationInput,
  UpdateFriendInput,
  UpdateProfileInput,
  UpdateProfilesInput,
  UpdateSettingsInput,
  UserAccount,
  UserId,
  UserProfile,
  UserResult,
  UserSettings,
  UserToken,
} from '@lanying-im/types';
import { defineOperation, definePagedOperation, type Operation, type PagedOperation } from '../operation/operation.ts';
import * as descriptors from './descriptors.ts';

/**
 * Accept a friend request.
 *
 * Accepts the request of another user, after which the two are friends. With an admin token, the `user_id` header names the acting user. The request must still be pending and not have expired; `listFriendRequests` shows which ones are.
 *
 * `POST /roster/accept`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, FriendRequestNotFound, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const acceptFriendRequest: Operation<AcceptFriendRequestInput, Done> = /* @__PURE__ */ defineOperation(descriptors.acceptFriendRequest);

/**
 * Send a read receipt.
 *
 * Marks a message as read by the acting user and notifies its sender. The number of unread messages in the conversation decreases. With an admin token, the `user_id` header names the acting user. Despite its method GET, the call has a side effect: exclude it from caching, prefetching and crawling. Send both the conversation and the message. Alternatively, use `sendMessage` with content type 9.
 *
 * `GET /message/ack`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const acknowledgeMessage: Operation<AcknowledgeMessageInput, Done> = /* @__PURE__ */ defineOperation(descriptors.acknowledgeMessage);

/**
 * Add friends.
 *
 * Makes each user of the list a friend of the acting user. With an admin token, the `user_id` header names the acting user. To respect the settings of the other users, use `requestFriend` or `requestFriends` instead.
 *
 * `POST /user/add_roster`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, InvalidAccessToken, PermissionDenied, FriendRequestsRefused, DatabaseFailure, AppNotFound.
 */
export const addFriends: Operation<AddFriendsInput, Done> = /* @__PURE__ */ defineOperation(descriptors.addFriends);

/**
 * Add friends without a request.
 *
 * Makes each user of the list a friend of the acting user without anybody's consent, whatever `auth_mode` they have set. It is idempotent: a user who is a friend already stays one. Requires an admin token, with the acting user in the `user_id` header.
 *
 * `POST /roster/admin/add_direct`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserBlacklisted, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const addFriendsDirectly: Operation<AddFriendsDirectlyInput, Done> = /* @__PURE__ */ defineOperation(descriptors.addFriendsDirectly);

/**
 * Add group admins.
 *
 * Makes members of a group its administrators. Only the owner can do so; with an admin token, the `user_id` header names the owner. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. A user must be a member before becoming an administrator.
 *
 * `POST /group/admin/add`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
 */
export const addGroupAdmins: Operation<AddGroupAdminsInput, MemberResult[]> = /* @__PURE__ */ defineOperation(descriptors.addGroupAdmins);

/**
 * Share a file in a group.
 *
 * Adds a file to the shared files of a group. First upload the file with `getChatFileUploadUrl` (file types 200 to 203 are for shared files), then send its URL here. The acting user must be a member; with an admin token, the `user_id` header names that user.
 *
 * `POST /group/file/upload`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const addGroupFile: Operation<AddGroupFileInput, GroupFile> = /* @__PURE__ */ defineOperation(descriptors.addGroupFile);

/**
 * Add group members.
 *
 * Makes users members of a group without an invitation, also those whose `group_confirm` is true. Requires an admin token. Each user has an entry in the response: check every `result`, because code 200 does not mean that all of them were added.
 *
 * `POST /group/admin/member_join`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const addGroupMembers: Operation<AddGroupMembersInput, MemberResult[]> = /* @__PURE__ */ defineOperation(descriptors.addGroupMembers);

/**
 * Add push tags.
 *
 * Adds tags to the acting user; existing tags stay. `sendPushNotification` can push to all users who have a tag, which is not limited to the 500 targets of a list. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/push/tag`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const addPushTags: Operation<AddPushTagsInput, Done> = /* @__PURE__ */ defineOperation(descriptors.addPushTags);

/**
 * Accept or decline a group application.
 *
 * Accepts or declines an application to join a group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Check `result` as well: code 200 does not mean that it succeeded. An application can be handled once, and only until its `expired_time`; otherwise the error is `JoinRequestClosed`.
 *
 * `POST /group/apply/handle`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, GroupAdminRequired, JoinRequestClosed, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const answerGroupApplication: Operation<AnswerGroupApplicationInput, MemberResult> = /* @__PURE__ */ defineOperation(descriptors.answerGroupApplication);

/**
 * Accept or decline a group invitation.
 *
 * Accepts or declines an invitation that the acting user has received. With an admin token, the `user_id` header names the acting user. An invitation can be handled once, and only until its `expired_time`; otherwise the error is `GroupInvitationClosed`. The new member may appear in lists with a delay.
 *
 * `POST /group/invite/handle`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, GroupInvitationClosed, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const answerGroupInvitation: Operation<AnswerGroupInvitationInput, Done> = /* @__PURE__ */ defineOperation(descriptors.answerGroupInvitation);

/**
 * Bind a device token.
 *
 * Registers the device token that a push service, such as APNs or Huawei, assigned to a device of the acting user, so that pushes arrive while the app is closed. `notifier_name` is the name of a push certificate in the console. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/token/bind`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, UserIdAlreadyBound, DatabaseFailure, AppNotFound.
 */
export const bindDeviceToken: Operation<BindDeviceTokenInput, Done> = /* @__PURE__ */ defineOperation(descriptors.bindDeviceToken);

/**
 * Bind a push alias.
 *
 * Binds an alias to the acting user: a name of your choice by which `sendPushNotification` can select the user. Returns error 10011 if the alias is already bound. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/push/alias`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, UserIdAlreadyBound, DatabaseFailure, AppNotFound.
 */
export const bindPushAlias: Operation<BindPushAliasInput, Done> = /* @__PURE__ */ defineOperation(descriptors.bindPushAlias);

/**
 * Block users from a group.
 *
 * Adds users to the blacklist of a group. Users on it cannot join the group: applications and invitations return `BlockedByGroup`. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. It is separate from the blacklist of a user. To make sure that a member leaves the group, also call `removeGroupMembers`.
 *
 * `POST /group/block`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, BlockedByGroup, AppNotFound.
 */
export const blockGroupMembers: Operation<BlockGroupMembersInput, MemberResult[]> = /* @__PURE__ */ defineOperation(descriptors.blockGroupMembers);

/**
 * Block a user.
 *
 * Adds a user to the blacklist of the acting user. The two cannot become friends while one has blocked the other. With an admin token, the `user_id` header names the acting user. Blocking a user twice is an error. To keep a user out of a group, use `blockGroupMembers`.
 *
 * `POST /roster/block`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserBlacklisted, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const blockUser: Operation<BlockUserInput, Done> = /* @__PURE__ */ defineOperation(descriptors.blockUser);

/**
 * Broadcast a message.
 *
 * Sends a message to every user of the app. Requires an admin token. A broadcast cannot be recalled as a whole and has no idempotency key, so do not retry a call whose outcome is unknown. Delivery continues after the response: `send_num` counts messages sent, not messages delivered.
 *
 * `POST /message/broadcast`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const broadcastMessage: Operation<BroadcastMessageInput, BroadcastReport> = /* @__PURE__ */ defineOperation(descriptors.broadcastMessage);

/**
 * Change your password.
 *
 * Replaces the password of the acting user, given the old one. Without the old password, use `setUserPassword`. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/change_password`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const changePassword: Operation<ChangePasswordInput, Done> = /* @__PURE__ */ defineOperation(descriptors.changePassword);

/**
 * Check whether a user can message another.
 *
 * Returns whether one user may send messages to another. The query names sender and receiver; call it as the sender or with an admin token. The result reflects the current state, so sending can still fail.
 *
 * `GET /roster/may_message`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const checkMessagePermission: Operation<CheckMessagePermissionInput, CheckMessagePermissionResult> = /* @__PURE__ */ defineOperation(descriptors.checkMessagePermission);

/**
 * Create a group.
 *
 * Creates a group that the acting user owns, and invites the users of `user_list`, if any. An admin token names the owner in the `user_id` header. The app limits the number of groups, and each user the number they may create or join.
 *
 * `POST /group/create`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, TooManyGroupsInApp, TooManyGroupsCreated, TooManyGroupsJoined, GroupFull, AppNotFound.
 */
export const createGroup: Operation<CreateGroupInput, Group> = /* @__PURE__ */ defineOperation(descriptors.createGroup);

/**
 * Publish a group announcement.
 *
 * Publishes a new announcement in a group. Despite its path, each call publishes another announcement. To correct one, publish it anew and delete the old one. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * `POST /group/announcement/edit`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AnnouncementDisabled, AppNotFound.
 */
export const createGroupAnnouncement: Operation<CreateGroupAnnouncementInput, GroupAnnouncement> = /* @__PURE__ */ defineOperation(descriptors.createGroupAnnouncement);

/**
 * Create a user token by user ID.
 *
 * Signs a user in by user id and password, and returns an access token. Requires no access token, so a mobile app can call it for its own user.
 *
 * `POST /token/id`
 *
 * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
 */
export const createUserTokenById: Operation<CreateUserTokenByIdInput, UserToken> = /* @__PURE__ */ defineOperation(descriptors.createUserTokenById);

/**
 * Create a user token by login name.
 *
 * Signs a user in by login name and password, and returns an access token. The login name is a username, a mobile number or an email address. Requires no access token.
 *
 * `POST /token/login`
 *
 * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
 */
export const createUserTokenByLogin: Operation<CreateUserTokenByLoginInput, UserToken> = /* @__PURE__ */ defineOperation(descriptors.createUserTokenByLogin);

/**
 * Create a user token by username.
 *
 * Signs a user in by username and password, and returns an access token. Requires no access token. To also accept mobile numbers and email addresses, use `createUserTokenByLogin`.
 *
 * `POST /token/user`
 *
 * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
 */
export const createUserTokenByUsername: Operation<CreateUserTokenByUsernameInput, UserToken> = /* @__PURE__ */ defineOperation(descriptors.createUserTokenByUsername);

/**
 * Decline a friend request.
 *
 * Declines the request of another user. With an admin token, the `user_id` header names the acting user. The request must still be pending and not have expired. To reject all later requests of this user, use `blockUser`.
 *
 * `POST /roster/decline`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, FriendRequestNotFound, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const declineFriendRequest: Operation<DeclineFriendRequestInput, Done> = /* @__PURE__ */ defineOperation(descriptors.declineFriendRequest);

/**
 * Delete a conversation.
 *
 * Removes a conversation from the list of the acting user; the conversation of the other side is unchanged. With an admin token, the `user_id` header names the acting user.
 *
 * `DELETE /message/conversation`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const deleteConversation: Operation<DeleteConversationInput, Done> = /* @__PURE__ */ defineOperation(descriptors.deleteConversation);

/**
 * Delete a group announcement.
 *
 * Deletes one announcement of a group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Both ids are in the query, whichever method is used.
 *
 * `POST /group/announcement/delete`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AnnouncementNotFound, AppNotFound.
 */
export const deleteGroupAnnouncement: Operation<DeleteGroupAnnouncementInput, Undocumented> = /* @__PURE__ */ defineOperation(descriptors.deleteGroupAnnouncement);

/**
 * Delete group files.
 *
 * Deletes files from the shared files of a group. Allowed for the user who shared the file, the owner and the administrators of the group; with an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator. The response has an entry for each file: check every `result`, because code 200 does not mean that all of them were deleted.
 *
 * `POST /group/file/delete`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, SharedFileNotFound, SharedFileForbidden, AppNotFound.
 */
export const deleteGroupFiles: Operation<DeleteGroupFilesInput, GroupFileResult[]> = /* @__PURE__ */ defineOperation(descriptors.deleteGroupFiles);

/**
 * Delete a user.
 *
 * Deletes the account of the acting user permanently. To block sign-in temporarily, use `disableUsers`. A user token also requires the password. With an admin token, the `user_id` header names the user, and the body is `{}`.
 *
 * `POST /user/delete`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const deleteUser: Operation<DeleteUserInput, Done> = /* @__PURE__ */ defineOperation(descriptors.deleteUser);

/**
 * Dissolve a group.
 *
 * Dissolves a group for all of its members. Only the owner can do so; with an admin token, the `user_id` header names the owner. It cannot be undone.
 *
 * `DELETE /group/destroy`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
 */
export const destroyGroup: Operation<DestroyGroupInput, Done> = /* @__PURE__ */ defineOperation(descriptors.destroyGroup);

/**
 * Disable users.
 *
 * Disables the accounts of users: they cannot sign in until `enableUsers` enables them again. Requires an admin token. To sign out their devices as well, use `kickDevice`. To mute users in a group, use `muteGroupMembers`.
 *
 * `PUT /user/disable`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const disableUsers: Operation<DisableUsersInput, Done> = /* @__PURE__ */ defineOperation(descriptors.disableUsers);

/**
 * Download an avatar.
 *
 * Redirects to the avatar of a user or a group, or returns its bytes. Follow the redirect, but do not send the `access-token` on to the other host. A successful response is not JSON. Prefer the `download_url` of the upload, or the `avatar` of a user or group: these URLs lead here.
 *
 * `GET /file/download/avatar`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const downloadAvatar: Operation<DownloadAvatarInput, DownloadAvatarResult> = /* @__PURE__ */ defineOperation(descriptors.downloadAvatar);

/**
 * Download a chat file.
 *
 * Redirects to a file attached to a message, or returns its bytes. The acting user must have access to it; with an admin token, the `user_id` header names the acting user. Follow the redirect, but do not send the `access-token` on to the other host. A successful response is not JSON. Voice messages are AMR unless `format` is MP3.
 *
 * `GET /file/download/chat`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const downloadChatFile: Operation<DownloadChatFileInput, DownloadChatFileResult> = /* @__PURE__ */ defineOperation(descriptors.downloadChatFile);

/**
 * Enable users.
 *
 * Enables accounts that `disableUsers` disabled. Requires an admin token.
 *
 * `PUT /user/enable`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const enableUsers: Operation<EnableUsersInput, Done> = /* @__PURE__ */ defineOperation(descriptors.enableUsers);

/**
 * Find a user by mobile number.
 *
 * Returns the user who has this mobile number, and the relation between that user and the acting user. With an admin token, the `user_id` header names the acting user. Returns error 10000 if there is no such user. The number is the one in the profile, which `setMobile` changes.
 *
 * `GET /roster/mobile`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const findUserByMobile: Operation<FindUserByMobileInput, Contact> = /* @__PURE__ */ defineOperation(descriptors.findUserByMobile);

/**
 * Find a user by username.
 *
 * Returns the user with exactly this username, and the relation between that user and the acting user. With an admin token, the `user_id` header names the acting user. Partial names do not match. Returns error 10000 if there is no such user.
 *
 * `GET /roster/name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const findUserByUsername: Operation<FindUserByUsernameInput, Contact> = /* @__PURE__ */ defineOperation(descriptors.findUserByUsername);

/**
 * Get an upload URL for a chat file.
 *
 * Prepares the upload of a file for a message, or of one to be shared in a group. With an admin token, the `user_id` header names the acting user. Then upload the bytes to `upload_url`, with `upload_method` and the fields of `oss_body_param`, without the `access-token`: that request goes to the object storage. Finally put `download_url` as `url` into the `attachment` of `sendMessage`, or pass it to `addGroupFile`. The file is meant for the receiver named here; to share it with another receiver, use `getForwardedFileUrl`.
 *
 * `GET /file/upload/chat`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const getChatFileUploadUrl: Operation<GetChatFileUploadUrlInput, FileUpload> = /* @__PURE__ */ defineOperation(descriptors.getChatFileUploadUrl);

/**
 * Get a download URL for a forwarded file.
 *
 * Makes a file attached to a message available to another user or group without another upload, and returns its new download URL for the `attachment` of the forwarding message. The acting user must have access to the file; with an admin token, the `user_id` header names that user.
 *
 * `GET /file/upload/forward`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getForwardedFileUrl: Operation<GetForwardedFileUrlInput, GetForwardedFileUrlResult> = /* @__PURE__ */ defineOperation(descriptors.getForwardedFileUrl);

/**
 * Get a group.
 *
 * Returns a group, its settings and the acting user's own settings for it. Unlike `getGroupSettings`, it also returns groups that the acting user is not a member of, for example before joining. With an admin token, the `user_id` header names the acting user.
 *
 * `GET /group/info`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const getGroup: Operation<GetGroupInput, Group> = /* @__PURE__ */ defineOperation(descriptors.getGroup);

/**
 * Get a group announcement.
 *
 * Returns one announcement of a group. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * `GET /group/announcement`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AnnouncementNotFound, AnnouncementDisabled, AppNotFound.
 */
export const getGroupAnnouncement: Operation<GetGroupAnnouncementInput, GroupAnnouncement> = /* @__PURE__ */ defineOperation(descriptors.getGroupAnnouncement);

/**
 * Get an upload URL for a group avatar.
 *
 * Prepares the upload of the avatar of a group. The acting user must be allowed to change the group; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group. Then upload the bytes to `upload_url`, with `upload_method` and the fields of `oss_body_param`, without the `access-token`: that request goes to the object storage. Finally pass `download_url` to `setGroupAvatar`.
 *
 * `GET /file/upload/avatar/group`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const getGroupAvatarUploadUrl: Operation<GetGroupAvatarUploadUrlInput, FileUpload> = /* @__PURE__ */ defineOperation(descriptors.getGroupAvatarUploadUrl);

/**
 * Get a group file.
 *
 * Returns the details of one shared file of a group. The file itself is at its `url`. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * `GET /group/file`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, SharedFileNotFound, AppNotFound.
 */
export const getGroupFile: Operation<GetGroupFileInput, GroupFile> = /* @__PURE__ */ defineOperation(descriptors.getGroupFile);

/**
 * Get a group QR code.
 *
 * Returns a signed string that lets users join a group. Display it as a QR code; the app that scans it passes the string to `joinGroupByQrCode`. It is valid until `expire_at`: fetch it when it is displayed, and do not store it. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * `GET /group/qrcode/sign`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const getGroupQrCode: Operation<GetGroupQrCodeInput, GroupQrCode> = /* @__PURE__ */ defineOperation(descriptors.getGroupQrCode);

/**
 * Get group settings.
 *
 * Returns the settings of a group in the same form as `getGroup`, which also serves non-members. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * `GET /group/settings`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const getGroupSettings: Operation<GetGroupSettingsInput, Group> = /* @__PURE__ */ defineOperation(descriptors.getGroupSettings);

/**
 * Get the latest group announcement.
 *
 * Returns the announcement that was published last in a group. Returns error `AnnouncementNotFound` if the group has none. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * `GET /group/announcement/last`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AnnouncementNotFound, AnnouncementDisabled, AppNotFound.
 */
export const getLatestGroupAnnouncement: Operation<GetLatestGroupAnnouncementInput, GroupAnnouncement> = /* @__PURE__ */ defineOperation(descriptors.getLatestGroupAnnouncement);

/**
 * Get the online status of a user.
 *
 * Returns whether the acting user is online. Each call is for one user. With an admin token, the `user_id` header names the acting user.
 *
 * `GET /user/online_status`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getOnlineStatus: Operation<GetOnlineStatusInput, OnlineStatus> = /* @__PURE__ */ defineOperation(descriptors.getOnlineStatus);

/**
 * Get a user profile.
 *
 * Returns the profile of the acting user, including private information, mobile number and email address. For the public profile, use `getUser`. With an admin token, the `user_id` header names the acting user.
 *
 * `GET /user/profile`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getProfile: Operation<GetProfileInput, UserProfile> = /* @__PURE__ */ defineOperation(descriptors.getProfile);

/**
 * Get a push certificate.
 *
 * Returns the credentials of the app at a push service, as entered in the console. They are secrets: request them only on a server, and never pass them to a browser or a mobile app. Use an admin token; callers without permission receive error `PermissionDenied`.
 *
 * `GET /push/certificate`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getPushCertificate: Operation<GetPushCertificateInput, PushCertificate> = /* @__PURE__ */ defineOperation(descriptors.getPushCertificate);

/**
 * Get user settings.
 *
 * Returns all settings of the acting user: pushes, sound and vibration, friend requests, group invitations. With an admin token, the `user_id` header names the acting user.
 *
 * `GET /user/settings`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getSettings: Operation<GetSettingsInput, UserSettings> = /* @__PURE__ */ defineOperation(descriptors.getSettings);

/**
 * Get a user.
 *
 * Returns the public profile of any user of the app, and the relation between that user and the acting user, such as friend, not a friend or blocked. With an admin token, the `user_id` header names the acting user. Returns error 10000 if the user does not exist; a deleted user may also return 10021. For the complete profile of the acting user, use `getProfile`.
 *
 * `GET /roster/id`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getUser: Operation<GetUserInput, Contact> = /* @__PURE__ */ defineOperation(descriptors.getUser);

/**
 * Get an upload URL for a user avatar.
 *
 * Prepares the upload of an avatar of the acting user. With an admin token, the `user_id` header names the acting user. Then upload the bytes to `upload_url`, with `upload_method` and the fields of `oss_body_param`, without the `access-token`: that request goes to the object storage. Finally pass `download_url` to `setUserAvatar`.
 *
 * `GET /file/upload/avatar/user`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const getUserAvatarUploadUrl: Operation<GetUserAvatarUploadUrlInput, FileUpload> = /* @__PURE__ */ defineOperation(descriptors.getUserAvatarUploadUrl);

/**
 * Invite users to a group.
 *
 * Invites users to a group. An admin token requires the `user_id` header, which names the acting user. Ordinary members can invite only while the group's `member_invite` is true. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. A user whose `group_confirm` is true becomes a member only after agreeing.
 *
 * `POST /group/invite`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, GroupMemberRequired, GroupAdminRequired, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const inviteGroupMembers: Operation<InviteGroupMembersInput, MemberResult[]> = /* @__PURE__ */ defineOperation(descriptors.inviteGroupMembers);

/**
 * Apply to join a group.
 *
 * Applies for membership of a group as the acting user. The result depends on the `apply_approval` of the group: the user becomes a member at once, an administrator must approve the application, or all applications are rejected. Check `result` as well: code 200 does not mean that it succeeded. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`, and applying again in the meantime can return `AlreadyGroupMember`, which means that it succeeded. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /group/apply`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
 */
export const joinGroup: Operation<JoinGroupInput, MemberResult> = /* @__PURE__ */ defineOperation(descriptors.joinGroup);

/**
 * Join a group by QR code.
 *
 * Makes the acting user a member of the group whose QR code they scanned. With an admin token, the `user_id` header names the acting user. The QR code identifies the group. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`.
 *
 * `POST /group/qrcode/invite`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, TooManyGroupsJoined, GroupFull, KickedTooOften, AlreadyGroupMember, BlockedByGroup, InvalidGroupQrCode, GroupQrCodeExpired, AppNotFound.
 */
export const joinGroupByQrCode: Operation<JoinGroupByQrCodeInput, Undocumented> = /* @__PURE__ */ defineOperation(descriptors.joinGroupByQrCode);

/**
 * Sign out a device.
 *
 * Signs out one device of the acting user, or all devices if `device_sn` is absent. Send `device_sn` in the query: in a body it is ignored, and all devices are signed out. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/kick`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const kickDevice: Operation<KickDeviceInput, Done> = /* @__PURE__ */ defineOperation(descriptors.kickDevice);

/**
 * Leave a group.
 *
 * Ends the acting user's membership of a group. The owner cannot leave: transfer the group first, or dissolve it. With an admin token, the `user_id` header names the acting user. The group is in the query, whichever method is used.
 *
 * `POST /group/leave`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, OwnerCannotLeave, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const leaveGroup: Operation<LeaveGroupInput, Done> = /* @__PURE__ */ defineOperation(descriptors.leaveGroup);

/**
 * List users blocked from a group.
 *
 * Returns the users on the blacklist of a group, page by page. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * `GET /group/blocked_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const listBlockedGroupMembers: PagedOperation<ListBlockedGroupMembersInput, ListBlockedGroupMembersResult, ListBlockedGroupMembersResult["data"][number]> = /* @__PURE__ */ definePagedOperation(descriptors.listBlockedGroupMembers);

/**
 * List blocked users.
 *
 * Returns the ids of all users on the blacklist of the acting user at once. With an admin token, the `user_id` header names the acting user. For names and avatars, pass the ids to `listFriendDetails`.
 *
 * `GET /roster/blocked_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listBlockedUsers: Operation<ListBlockedUsersInput, UserId[]> = /* @__PURE__ */ defineOperation(descriptors.listBlockedUsers);

/**
 * List messages in a conversation.
 *
 * Returns messages of one conversation of the acting user, from the newest towards the oldest. With an admin token, the `user_id` header names the acting user; in a group the user must be a member. Start with `msg_id_start` 0, then send the `next_msg_id` of the previous response, until `is_last` is true.
 *
 * `GET /message/conversation`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupMemberRequired, AppNotFound.
 */
export const listConversationMessages: Operation<ListConversationMessagesInput, MessageHistory> = /* @__PURE__ */ defineOperation(descriptors.listConversationMessages);

/**
 * List conversations.
 *
 * Returns the recent conversations of the acting user and the number of unread messages in each, all at once. With an admin token, the `user_id` header names the acting user. For the messages themselves use `listConversationMessages`.
 *
 * `GET /message/unread`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listConversations: Operation<ListConversationsInput, Conversation[]> = /* @__PURE__ */ defineOperation(descriptors.listConversations);

/**
 * List devices.
 *
 * Returns the devices on which the acting user has signed in. The response contains `cursor` and `version`, but the operation has no parameter for them: treat it as a single page. With an admin token, the `user_id` header names the acting user.
 *
 * `GET /user/device/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listDevices: Operation<ListDevicesInput, ListDevicesResult> = /* @__PURE__ */ defineOperation(descriptors.listDevices);

/**
 * List friend details.
 *
 * Returns names, avatars and other details of several users. With an admin token, the `user_id` header names the acting user. A read, despite the POST: the users are in the body. A user who does not exist may be missing from the response, so match the entries by `user_id`, not by position.
 *
 * `POST /roster/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listFriendDetails: Operation<ListFriendDetailsInput, Contact[]> = /* @__PURE__ */ defineOperation(descriptors.listFriendDetails);

/**
 * List friend IDs.
 *
 * Returns the ids of the friends of the acting user, page by page. With an admin token, the `user_id` header names the acting user. The list is incremental: merge each page into what you have. For names and avatars, pass the ids to `listFriendDetails`.
 *
 * `GET /roster/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listFriendIds: PagedOperation<ListFriendIdsInput, ListFriendIdsResult, ListFriendIdsResult["data"][number]> = /* @__PURE__ */ definePagedOperation(descriptors.listFriendIds);

/**
 * List friend requests.
 *
 * Returns the requests that other users have sent to the acting user, page by page, handled ones included. With an admin token, the `user_id` header names the acting user. The list is incremental: merge each page into what you have, by `user_id`.
 *
 * `GET /roster/apply/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listFriendRequests: PagedOperation<ListFriendRequestsInput, ListFriendRequestsResult, ListFriendRequestsResult["data"][number]> = /* @__PURE__ */ definePagedOperation(descriptors.listFriendRequests);

/**
 * List friends.
 *
 * Returns all friends of the acting user at once. With an admin token, the `user_id` header names the acting user. For long lists, use `listFriendIds` and `listFriendDetails`, which return pages and details.
 *
 * `GET /user/rosters`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listFriends: Operation<ListFriendsInput, Friend[]> = /* @__PURE__ */ defineOperation(descriptors.listFriends);

/**
 * List group admins.
 *
 * Returns all administrators of a group at once. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group. The owner is in `owner_id` of the group.
 *
 * `GET /group/admin_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const listGroupAdmins: Operation<ListGroupAdminsInput, GroupMember[]> = /* @__PURE__ */ defineOperation(descriptors.listGroupAdmins);

/**
 * List group announcements.
 *
 * Returns all announcements of a group at once. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * `GET /group/announcement/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AnnouncementDisabled, AppNotFound.
 */
export const listGroupAnnouncements: Operation<ListGroupAnnouncementsInput, GroupAnnouncement[]> = /* @__PURE__ */ defineOperation(descriptors.listGroupAnnouncements);

/**
 * List group applications.
 *
 * Returns the requests to join one or several groups, page by page, handled ones included. It only reads; it is a POST because the groups is in the body, while `cursor`, `limit` and `version` is in the query. Send the same groups with every page. The acting user must own or administer these groups; with an admin token, the `user_id` header names that user.
 *
 * `POST /group/application_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const listGroupApplications: PagedOperation<ListGroupApplicationsInput, ListGroupApplicationsResult, ListGroupApplicationsResult["data"][number]> = /* @__PURE__ */ definePagedOperation(descriptors.listGroupApplications);

/**
 * List group nicknames of members.
 *
 * Returns the group nicknames of given members, for example of the senders of messages. A read, despite the POST: the users are in the body. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * `POST /group/members/display_name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const listGroupDisplayNames: Operation<ListGroupDisplayNamesInput, GroupMember[]> = /* @__PURE__ */ defineOperation(descriptors.listGroupDisplayNames);

/**
 * List group files.
 *
 * Returns all shared files of a group at once, without their bytes. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * `GET /group/file/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const listGroupFiles: Operation<ListGroupFilesInput, GroupFile[]> = /* @__PURE__ */ defineOperation(descriptors.listGroupFiles);

/**
 * List group invitations.
 *
 * Returns the invitations to groups that the acting user has received, page by page, handled ones included. They are those that need the user's own agreement, as `group_confirm` of the user's settings says. With an admin token, the `user_id` header names the acting user.
 *
 * `GET /group/invitation_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listGroupInvitations: PagedOperation<ListGroupInvitationsInput, ListGroupInvitationsResult, ListGroupInvitationsResult["data"][number]> = /* @__PURE__ */ definePagedOperation(descriptors.listGroupInvitations);

/**
 * List group members.
 *
 * Returns the members of a group, page by page. The acting user must be a member; with an admin token, the `user_id` header names that user, or the `group_id` header selects an administrator of the group.
 *
 * `GET /group/member_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const listGroupMembers: PagedOperation<ListGroupMembersInput, ListGroupMembersResult, ListGroupMembersResult["data"][number]> = /* @__PURE__ */ definePagedOperation(descriptors.listGroupMembers);

/**
 * List groups by ID.
 *
 * Returns brief information on several groups, for example the names and avatars of those that `listJoinedGroups` returns. A read, despite the POST: the ids are in the body. The entries have fewer fields than the result of `getGroup`, and the owner is in `owner`. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /group/info/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const listGroups: Operation<ListGroupsInput, GroupBrief[]> = /* @__PURE__ */ defineOperation(descriptors.listGroups);

/**
 * List joined groups.
 *
 * Returns the ids of all groups that the acting user is a member of, at once. For names and avatars, pass them to `listGroups`. A group that was joined a moment ago may be missing for some seconds. With an admin token, the `user_id` header names the acting user.
 *
 * `GET /group/user_joined`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listJoinedGroups: Operation<ListJoinedGroupsInput, GroupId[]> = /* @__PURE__ */ defineOperation(descriptors.listJoinedGroups);

/**
 * List muted group members.
 *
 * Returns the individually muted members of a group, page by page. `expired_time` is the end of the mute in milliseconds, or -1 if it is permanent. A mute of the whole group is not included: see `ban_expire_time` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * `GET /group/banned_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
 */
export const listMutedGroupMembers: PagedOperation<ListMutedGroupMembersInput, ListMutedGroupMembersResult, ListMutedGroupMembersResult["data"][number]> = /* @__PURE__ */ definePagedOperation(descriptors.listMutedGroupMembers);

/**
 * List pinned conversations.
 *
 * Returns all conversations that the acting user has pinned. An id alone does not indicate whether it is a user or a group. With an admin token, the `user_id` header names the acting user.
 *
 * `GET /user/conversation/pin_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listPinnedConversations: Operation<ListPinnedConversationsInput, PinnedConversations> = /* @__PURE__ */ defineOperation(descriptors.listPinnedConversations);

/**
 * List public groups.
 *
 * Returns the ids of public groups. It is deprecated and has no direct replacement: public groups cannot be created any more. Keep a directory of your own, and fetch what it holds with `listGroups`. With an admin token, the `user_id` header names the acting user.
 *
 * `GET /group/public_list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listPublicGroups: Operation<ListPublicGroupsInput, GroupId[]> = /* @__PURE__ */ defineOperation(descriptors.listPublicGroups);

/**
 * List push tags.
 *
 * Returns all push tags of the acting user at once. With an admin token, the `user_id` header names the acting user.
 *
 * `GET /user/push/tag`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listPushTags: Operation<ListPushTagsInput, PushTag[]> = /* @__PURE__ */ defineOperation(descriptors.listPushTags);

/**
 * List push task statistics.
 *
 * Returns the number of target devices, sent notifications and delivered notifications of each push task, for every channel. Requires an admin token. A read, despite the POST: the tasks are in the body. The ids are those that `sendPushNotification` returns. The numbers grow while a task is being delivered; match the entries by `task_id`, not by position.
 *
 * `POST /push/task/detail`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, PushNotEnabled, DatabaseFailure, AppNotFound.
 */
export const listPushTaskStatistics: Operation<ListPushTaskStatisticsInput, PushTaskStatistics[]> = /* @__PURE__ */ defineOperation(descriptors.listPushTaskStatistics);

/**
 * List users.
 *
 * Returns the users of the app by page number. Requires an admin token. There is no total: a page with fewer users than `page_size` is the last one.
 *
 * `GET /user/list`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const listUsers: Operation<ListUsersInput, UserAccount[]> = /* @__PURE__ */ defineOperation(descriptors.listUsers);

/**
 * Mute a group.
 *
 * Mutes a whole group for a number of minutes: meanwhile only its owner and administrators can send messages. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Mind the units: `duration` is in minutes, the `ban_expire_time` of the response in seconds since 1970.
 *
 * `POST /group/settings/ban_all`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const muteGroup: Operation<MuteGroupInput, GroupMute> = /* @__PURE__ */ defineOperation(descriptors.muteGroup);

/**
 * Mute group members.
 *
 * Mutes members of a group for a number of minutes: they cannot send messages in the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. The mute applies to this group only.
 *
 * `POST /group/ban`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const muteGroupMembers: Operation<MuteGroupMembersInput, MemberResult[]> = /* @__PURE__ */ defineOperation(descriptors.muteGroupMembers);

/**
 * Pin a conversation.
 *
 * Keeps a conversation with a user or a group at the top of the list of the acting user. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/conversation/pin`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const pinConversation: Operation<PinConversationInput, Done> = /* @__PURE__ */ defineOperation(descriptors.pinConversation);

/**
 * Recall a message.
 *
 * Recalls a sent message: it disappears for all participants of the conversation. Users can recall their own messages; with an admin token, the `user_id` header names the acting user. The client SDKs allow it within five minutes after sending.
 *
 * `POST /message/recall`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const recallMessage: Operation<RecallMessageInput, Done> = /* @__PURE__ */ defineOperation(descriptors.recallMessage);

/**
 * Register an anonymous user.
 *
 * Creates a user account whose username the service completes: `username` is only its beginning, so the same value can be used again and again. The result contains the complete username, which the user signs in with. It requires no access token. Used to represent guests and contacts of other channels.
 *
 * `POST /user/register/anonymous`
 *
 * Errors: InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
 */
export const registerAnonymousUser: Operation<RegisterAnonymousUserInput, AnonymousUser> = /* @__PURE__ */ defineOperation(descriptors.registerAnonymousUser);

/**
 * Register a push user.
 *
 * Creates a user account for receiving pushes, optionally with an alias and the push token of a device. Returns its id and initial settings. Requires no access token, but push must be enabled for the app in the console. For users who also chat, use `registerUser`.
 *
 * `POST /user/register/push`
 *
 * Errors: InvalidParameter, UserAlreadyExists, PushNotEnabled, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
 */
export const registerPushUser: Operation<RegisterPushUserInput, UserSettings> = /* @__PURE__ */ defineOperation(descriptors.registerPushUser);

/**
 * Register a user.
 *
 * Creates a user account in the app, and returns its id and initial settings. Requires no access token. Usernames are unique, and the license of the app can limit the number of users.
 *
 * `POST /user/register/v2`
 *
 * Errors: InvalidParameter, UserAlreadyExists, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
 */
export const registerUser: Operation<RegisterUserInput, UserSettings> = /* @__PURE__ */ defineOperation(descriptors.registerUser);

/**
 * Register users.
 *
 * Creates several user accounts with one call. Requires an admin token. Code 200 does not mean that all of them were created: check `success` of every entry in the response, where a username that is already taken fails alone.
 *
 * `POST /user/register/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserAlreadyExists, InvalidAccessToken, PermissionDenied, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
 */
export const registerUsers: Operation<RegisterUsersInput, RegistrationResult[]> = /* @__PURE__ */ defineOperation(descriptors.registerUsers);

/**
 * Remove all push tags.
 *
 * Removes all push tags from the acting user. With an admin token, the `user_id` header names the acting user.
 *
 * `DELETE /user/push/tag/all`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const removeAllPushTags: Operation<RemoveAllPushTagsInput, Done> = /* @__PURE__ */ defineOperation(descriptors.removeAllPushTags);

/**
 * Remove a device.
 *
 * Removes a device from the device list of the acting user. To sign it out, use `kickDevice`. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/device/remove`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const removeDevice: Operation<RemoveDeviceInput, Done> = /* @__PURE__ */ defineOperation(descriptors.removeDevice);

/**
 * Remove a friend.
 *
 * Ends the friendship between the acting user and another user. Afterwards `getUser` returns 1 as their `relation`. With an admin token, the `user_id` header names the acting user. To prevent further requests of that user, use `blockUser`.
 *
 * `POST /roster/delete`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const removeFriend: Operation<RemoveFriendInput, Done> = /* @__PURE__ */ defineOperation(descriptors.removeFriend);

/**
 * Remove group admins.
 *
 * Removes the administrator role from members of a group. They stay members. Only the owner can do so; with an admin token, the `user_id` header names the owner. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded.
 *
 * `POST /group/admin/remove`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
 */
export const removeGroupAdmins: Operation<RemoveGroupAdminsInput, MemberResult[]> = /* @__PURE__ */ defineOperation(descriptors.removeGroupAdmins);

/**
 * Remove group members.
 *
 * Removes members from a group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. Removed users can join again; after several removals, joining returns `KickedTooOften`. To keep a user out, use `blockGroupMembers`.
 *
 * `POST /group/kick`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const removeGroupMembers: Operation<RemoveGroupMembersInput, MemberResult[]> = /* @__PURE__ */ defineOperation(descriptors.removeGroupMembers);

/**
 * Remove push tags.
 *
 * Removes tags from the acting user. The request is a DELETE with a body, which some proxies drop; in that case, use `removeAllPushTags` and add the remaining tags again. With an admin token, the `user_id` header names the acting user.
 *
 * `DELETE /user/push/tag`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const removePushTags: Operation<RemovePushTagsInput, Done> = /* @__PURE__ */ defineOperation(descriptors.removePushTags);

/**
 * Send a friend request.
 *
 * Sends a friend request from the acting user to another user. With an admin token, the `user_id` header names the acting user. The result depends on the `auth_mode` of the other user: the two become friends at once, the request waits for approval, `auth_answer` must be the correct answer to a question, or the request is rejected. Success therefore does not imply friendship: check the `relation` that `getUser` returns.
 *
 * `POST /roster/apply`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, InvalidAccessToken, PermissionDenied, FriendRequestsRefused, DatabaseFailure, AppNotFound.
 */
export const requestFriend: Operation<RequestFriendInput, Done> = /* @__PURE__ */ defineOperation(descriptors.requestFriend);

/**
 * Send friend requests.
 *
 * Sends friend requests from the acting user to several users. With an admin token, the `user_id` header names the acting user. Code 200 does not mean that all requests were sent: `fails` lists the failures with their reasons. To answer the question of a user whose `auth_mode` is 2, use `requestFriend`. The body is an array.
 *
 * `POST /roster/apply/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, InvalidAccessToken, PermissionDenied, FriendRequestsRefused, DatabaseFailure, AppNotFound.
 */
export const requestFriends: Operation<RequestFriendsInput, FriendRequestOutcome> = /* @__PURE__ */ defineOperation(descriptors.requestFriends);

/**
 * Send a message to an AI.
 *
 * Sends a message as `sendMessage` does, and returns the reply of the AI behind the target, which must be set up in the console. An admin token may send as any user through `from_user_id`; a user token sends only as that user. The call lasts until the AI has replied, so set a longer timeout than for other operations. It consumes the quota of AI messages. Set `transaction_id` before you retry a call whose outcome is unknown: the service ignores a retry with the same id within a short time.
 *
 * `POST /ai/message/send`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const sendAiMessage: Operation<SendAiMessageInput, AiReply> = /* @__PURE__ */ defineOperation(descriptors.sendAiMessage);

/**
 * Send a message.
 *
 * Sends a message to several users or to several groups, never to both in one call. An admin token may send as any user through `from_user_id`; a user token sends only as that user. Set `transaction_id` before you retry a call whose outcome is unknown: the service ignores a retry with the same id within a short time. `msg_ids` is returned only for a single target.
 *
 * `POST /message/send`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
 */
export const sendMessage: Operation<SendMessageInput, SendMessageResult> = /* @__PURE__ */ defineOperation(descriptors.sendMessage);

/**
 * Send a push notification.
 *
 * Pushes a notification to all devices of the app, or to those selected by a list of tags, aliases, users or push tokens. Requires an admin token, and push must be enabled for the app in the console. Set `setting.request_id` before you retry a call whose outcome is unknown. Returns the id of a push task, or `true` on services that do not return it.
 *
 * `POST /push/notify`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, XiaomiImageUploadFailed, PushImageTooLarge, OppoImageUploadFailed, PushImageUnreachable, TooManyPushTargets, PushNotEnabled, DatabaseFailure, AppNotFound.
 */
export const sendPushNotification: Operation<SendPushNotificationInput, SendPushNotificationResult> = /* @__PURE__ */ defineOperation(descriptors.sendPushNotification);

/**
 * Send a system notification.
 *
 * Sends a message to users or groups as the system, for example a welcome message or a reminder. Requires an admin token. The fields are those of `sendMessage`; `from_user_id` is optional. Set `transaction_id` before you retry a call whose outcome is unknown: the service ignores a retry with the same id within a short time. `msg_ids` is returned only for a single target. To reach devices without a chat message, use `sendPushNotification`.
 *
 * `POST /message/notify`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
 */
export const sendSystemNotification: Operation<SendSystemNotificationInput, SendSystemNotificationResult> = /* @__PURE__ */ defineOperation(descriptors.sendSystemNotification);

/**
 * Set the friend request policy.
 *
 * Sets how friend requests to the acting user are handled: accepted at once, after approval, with the correct answer to a question, or rejected. Set the question and its answer with `updateSettings`. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/authmode`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setAuthMode: Operation<SetAuthModeInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setAuthMode);

/**
 * Turn automatic downloads on or off.
 *
 * Sets whether thumbnails and files that the acting user receives are downloaded automatically. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/download`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setAutoDownload: Operation<SetAutoDownloadInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setAutoDownload);

/**
 * Set the group join policy.
 *
 * Sets how applications to join a group are handled: accepted at once, approved by an administrator, or rejected. Despite the path, the value is not a boolean. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * `POST /group/settings/require_admin_approval`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupApplyApproval: Operation<SetGroupApplyApprovalInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setGroupApplyApproval);

/**
 * Set the group avatar.
 *
 * Sets the avatar of a group by its URL. Upload the image first with `getGroupAvatarUploadUrl`. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group.
 *
 * `POST /group/info/avatar`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupAvatar: Operation<SetGroupAvatarInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setGroupAvatar);

/**
 * Set the group description.
 *
 * Replaces the description of a group. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group.
 *
 * `POST /group/info/description`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupDescription: Operation<SetGroupDescriptionInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setGroupDescription);

/**
 * Set your group nickname.
 *
 * Sets the name under which the acting user appears in one group. It changes neither the nickname of the account nor the name in other groups. The acting user must be a member; with an admin token, the `user_id` header names that user.
 *
 * `POST /group/display_name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const setGroupDisplayName: Operation<SetGroupDisplayNameInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setGroupDisplayName);

/**
 * Set the custom data of a group.
 *
 * Replaces the custom data of a group, which the service does not interpret. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group. To add to the data, read it first.
 *
 * `POST /group/info/ext`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupExtension: Operation<SetGroupExtensionInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setGroupExtension);

/**
 * Rename a group file.
 *
 * Changes the name under which a shared file of a group is shown. Whoever shared a file can do so, and the owner and the administrators of the group; with an admin token, the `user_id` header names the acting user, or acts as an administrator through the `group_id` header.
 *
 * `POST /group/file/update_name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, SharedFileNotFound, SharedFileForbidden, AppNotFound.
 */
export const setGroupFileName: Operation<SetGroupFileNameInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setGroupFileName);

/**
 * Show or hide earlier messages for new members.
 *
 * Sets whether newcomers can read what was written in a group before they joined. It is `history_visible` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * `POST /group/settings/history_visible`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupHistoryVisible: Operation<SetGroupHistoryVisibleInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setGroupHistoryVisible);

/**
 * Hide or show member details.
 *
 * Sets whether ordinary members are kept from seeing details of the other members. It is `hide_member_info` of the group. Mind the direction: `true` hides. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * `POST /group/settings/hide_member_info`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupMemberInfoHidden: Operation<SetGroupMemberInfoHiddenInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setGroupMemberInfoHidden);

/**
 * Allow or forbid invitations by members.
 *
 * Sets whether ordinary members may invite others to a group. It is `member_invite` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * `POST /group/settings/allow_member_invitation`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupMemberInvitation: Operation<SetGroupMemberInvitationInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setGroupMemberInvitation);

/**
 * Allow or forbid changes by members.
 *
 * Sets whether ordinary members may edit the name, avatar, description and custom data of a group. Sets `member_modify` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * `POST /group/settings/allow_member_modify`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupMemberModification: Operation<SetGroupMemberModificationInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setGroupMemberModification);

/**
 * Set the notification mode of a group.
 *
 * Sets how the acting user receives the messages of a group: with an alert, without one, or not at all. It concerns this user only; to keep others from speaking, mute members or the group. The acting user must be a member; with an admin token, the `user_id` header names that user.
 *
 * `POST /group/msg/mute_mode`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const setGroupMuteMode: Operation<SetGroupMuteModeInput, Undocumented> = /* @__PURE__ */ defineOperation(descriptors.setGroupMuteMode);

/**
 * Rename a group.
 *
 * Renames a group. The owner and the administrators can do so, and ordinary members while the group's `member_modify` is true. With an admin token, the `user_id` header names the acting user, or the `group_id` header selects an administrator of the group.
 *
 * `POST /group/info/name`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupName: Operation<SetGroupNameInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setGroupName);

/**
 * Set the push mode of a group.
 *
 * Sets which messages of a group are pushed to the devices of the acting user. It concerns this user only, and only pushes: what the app itself receives is up to `setGroupMuteMode`. The acting user must be a member; with an admin token, the `user_id` header names that user.
 *
 * `POST /group/msg/push_mode`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, InvalidMsgPushMode, GroupUnderRepair, GroupMemberRequired, AppNotFound.
 */
export const setGroupPushMode: Operation<SetGroupPushModeInput, Undocumented> = /* @__PURE__ */ defineOperation(descriptors.setGroupPushMode);

/**
 * Turn group read receipts on or off.
 *
 * Switches the read receipts of a group on or off. It is `read_ack` of the group. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator.
 *
 * `POST /group/settings/enable_read_ack`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const setGroupReadReceipts: Operation<SetGroupReadReceiptsInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setGroupReadReceipts);

/**
 * Set the mobile number.
 *
 * Sets the mobile phone number of the acting user, by which `findUserByMobile` finds the user. The request has no verification code: verify the number before you set it. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/mobile`
 *
 * Errors: UserNotFound, WrongVerificationCode, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, UserIdAlreadyBound, DatabaseFailure, AppNotFound.
 */
export const setMobile: Operation<SetMobileInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setMobile);

/**
 * Set the nickname.
 *
 * Sets the nickname of the acting user. The push nickname (`setPushNickname`) and group nicknames are unchanged. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/nickname`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setNickname: Operation<SetNicknameInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setNickname);

/**
 * Set the private info.
 *
 * Replaces the custom data of the acting user that only that user can read. The body is a JSON string, quotes included, not an object. Prefer `private_info` of `updateProfile`, which has the same effect. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/private`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setPrivateInfo: Operation<SetPrivateInfoInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setPrivateInfo);

/**
 * Set the public info.
 *
 * Replaces the custom data of the acting user that every user can read. The body is a JSON string, quotes included, not an object. Prefer `public_info` of `updateProfile`, which has the same effect. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/public`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setPublicInfo: Operation<SetPublicInfoInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setPublicInfo);

/**
 * Set the badge number.
 *
 * Sets the badge number on the app icon that the service stores for the acting user, for example after messages were read. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/push/badge`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setPushBadge: Operation<SetPushBadgeInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setPushBadge);

/**
 * Hide or show message content in pushes.
 *
 * Sets whether pushes to the acting user hide the content of the message, as the setting `no_push_detail`. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/push/detail`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setPushDetailHidden: Operation<SetPushDetailHiddenInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setPushDetailHidden);

/**
 * Turn pushes off or on.
 *
 * Turns all pushes to the acting user off or on. `true` means no pushes, as in the setting `no_push`. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/push`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setPushDisabled: Operation<SetPushDisabledInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setPushDisabled);

/**
 * Set the push nickname.
 *
 * Sets the name of the acting user in pushes. It is independent of the nickname in the profile, which `setNickname` changes. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/push/nickname`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setPushNickname: Operation<SetPushNicknameInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setPushNickname);

/**
 * Set the quiet hours of pushes.
 *
 * Sets the hours of the day between which the acting user receives no pushes. For hours with pushes but without sound, set `silence_start_time` and `silence_end_time` with `updateSettings`. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/push/limit`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setPushQuietHours: Operation<SetPushQuietHoursInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setPushQuietHours);

/**
 * Turn the message sound off or on.
 *
 * Turns the sound of new messages off or on for the acting user. `true` means no sound, as in the setting `no_sounds`. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/sounds`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setSoundDisabled: Operation<SetSoundDisabledInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setSoundDisabled);

/**
 * Allow or reject messages from non-friends.
 *
 * Sets whether users who are not friends of the acting user may send messages to the acting user. An admin token names the acting user in the `user_id` header. `checkMessagePermission` returns what applies between two users.
 *
 * `POST /user/stranger_chat`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setStrangerChat: Operation<SetStrangerChatInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setStrangerChat);

/**
 * Set the user avatar.
 *
 * Sets the avatar of the acting user by its URL. To store the image on Lanying IM, upload it with `getUserAvatarUploadUrl` and send its `download_url` here. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/avatar`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setUserAvatar: Operation<SetUserAvatarInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setUserAvatar);

/**
 * Set user avatars.
 *
 * Sets the avatars of several users with one call. Requires an admin token. Code 200 does not mean that all of them succeeded: check `success` of every entry in the response.
 *
 * `POST /user/avatar/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setUserAvatars: Operation<SetUserAvatarsInput, UserResult[]> = /* @__PURE__ */ defineOperation(descriptors.setUserAvatars);

/**
 * Reset the password of a user.
 *
 * Sets a new password for a user, without the old one. Requires an admin token, with the user in the `user_id` header.
 *
 * `POST /user/change_password_admin`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setUserPassword: Operation<SetUserPasswordInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setUserPassword);

/**
 * Change the username.
 *
 * Changes the username of the acting user. The rules of registration apply. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/username`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserAlreadyExists, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setUsername: Operation<SetUsernameInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setUsername);

/**
 * Turn vibration on or off.
 *
 * Turns vibration on new messages on or off for the acting user. Unlike the operations for sound and pushes, `true` turns it on. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/vibratory`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const setVibration: Operation<SetVibrationInput, Done> = /* @__PURE__ */ defineOperation(descriptors.setVibration);

/**
 * Transfer group ownership.
 *
 * Makes another member the owner of a group. Only the owner can do so; with an admin token, the `user_id` header names the owner. The former owner loses the owner's permissions; only the new owner can transfer them back. Check `result` as well: code 200 does not mean that it succeeded.
 *
 * `POST /group/transfer`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NewOwnerNotMember, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
 */
export const transferGroup: Operation<TransferGroupInput, MemberResult> = /* @__PURE__ */ defineOperation(descriptors.transferGroup);

/**
 * Unbind a device token.
 *
 * Removes the device token of a device of the acting user, for example when the user signs out. The parameter is spelled `deviceSn` here and `device_sn` everywhere else. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/token/unbind`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const unbindDeviceToken: Operation<UnbindDeviceTokenInput, Undocumented> = /* @__PURE__ */ defineOperation(descriptors.unbindDeviceToken);

/**
 * Unblock users from a group.
 *
 * Removes users from the blacklist of a group. They do not become members, but can join or be invited again. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded.
 *
 * `POST /group/unblock`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const unblockGroupMembers: Operation<UnblockGroupMembersInput, MemberResult[]> = /* @__PURE__ */ defineOperation(descriptors.unblockGroupMembers);

/**
 * Unblock a user.
 *
 * Removes a user from the blacklist of the acting user. With an admin token, the `user_id` header names the acting user. Check the `relation` that `getUser` returns to see whether former friends are friends again.
 *
 * `POST /roster/unblock`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const unblockUser: Operation<UnblockUserInput, Done> = /* @__PURE__ */ defineOperation(descriptors.unblockUser);

/**
 * Unmute a group.
 *
 * Ends the mute of a whole group early. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. Individually muted members stay muted.
 *
 * `POST /group/settings/unban_all`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const unmuteGroup: Operation<UnmuteGroupInput, Done> = /* @__PURE__ */ defineOperation(descriptors.unmuteGroup);

/**
 * Unmute group members.
 *
 * Ends the mute of group members early. Only the owner and the administrators of the group can do so; with an admin token, the `user_id` header names one of them, or the `group_id` header selects an administrator. The response has an entry for each user: check every `result`, because code 200 does not mean that all of them succeeded. A mute of the whole group stays as it is.
 *
 * `POST /group/unban`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, AppNotFound.
 */
export const unmuteGroupMembers: Operation<UnmuteGroupMembersInput, MemberResult[]> = /* @__PURE__ */ defineOperation(descriptors.unmuteGroupMembers);

/**
 * Unpin a conversation.
 *
 * Unpins a conversation of the acting user. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/conversation/unpin`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const unpinConversation: Operation<UnpinConversationInput, Done> = /* @__PURE__ */ defineOperation(descriptors.unpinConversation);

/**
 * Update a friend.
 *
 * Updates the alias, the custom data and the notification setting that the acting user keeps for a friend. The friend cannot see them. With an admin token, the `user_id` header names the acting user. Absent fields are unchanged.
 *
 * `POST /roster/ext`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const updateFriend: Operation<UpdateFriendInput, Done> = /* @__PURE__ */ defineOperation(descriptors.updateFriend);

/**
 * Update a user profile.
 *
 * Changes the nickname, description, public and private information of the acting user. Absent fields are unchanged. For username, mobile number and avatar, use `setUsername`, `setMobile` and `setUserAvatar`. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/profile`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const updateProfile: Operation<UpdateProfileInput, Done> = /* @__PURE__ */ defineOperation(descriptors.updateProfile);

/**
 * Update user profiles.
 *
 * Changes the profiles of several users with one call. Requires an admin token. Code 200 does not mean that all of them succeeded: check `success` of every entry in the response. Only the fields that an entry names are changed.
 *
 * `POST /user/profile/batch`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const updateProfiles: Operation<UpdateProfilesInput, UserResult[]> = /* @__PURE__ */ defineOperation(descriptors.updateProfiles);

/**
 * Update user settings.
 *
 * Changes several settings of a user at once. Absent settings are unchanged; `user_id` is required in the body, even with a user token. Common settings also have operations of their own, such as `setPushDisabled`. With an admin token, the `user_id` header names the acting user.
 *
 * `POST /user/settings`
 *
 * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
 */
export const updateSettings: Operation<UpdateSettingsInput, Done> = /* @__PURE__ */ defineOperation(descriptors.updateSettings);
