// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type {
  AcceptFriendRequestInput,
  AcknowledgeMessageInput,
  AddFriendsInput,
  AddGroupAdminsInput,
  AddGroupFileInput,
  AddPushTagsInput,
  AiReply,
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
import type { CallOptions } from '../operation/operation-caller.ts';
import type { PagePromise } from '../operation/paginate.ts';

/** One method for each operation of the description. */
export interface LanyingMethods {
  /**
   * Accept a friend request.
   *
   * Accepts the request of another user, after which the two are friends. An admin token names the acting user in the `user_id` header. The request must still be pending and not have expired; `listFriendRequests` shows which ones are.
   *
   * `POST /roster/accept`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, FriendRequestNotFound, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  acceptFriendRequest(input: AcceptFriendRequestInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Acknowledge a message.
   *
   * Sends the receipt that the acting user has read a message, which also lowers the number of unread messages in that conversation. An admin token names the acting user in the `user_id` header. Although its method is GET, the call changes something: keep it away from caches, prefetching and crawlers. Every parameter is optional, but nothing is documented about leaving one out; name the conversation and the message. `sendMessage` with content type 9 sends a read receipt too.
   *
   * `GET /message/ack`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  acknowledgeMessage(input?: AcknowledgeMessageInput | undefined, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Add friends.
   *
   * Makes each user of the list a friend of the acting user. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has `requestFriend` and `requestFriends` instead, which ask the other side first where its settings say so.
   *
   * `POST /user/add_roster`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, InvalidAccessToken, PermissionDenied, FriendRequestsRefused, DatabaseFailure, AppNotFound.
   */
  addFriends(input: AddFriendsInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Make members administrators.
   *
   * Makes members of a group its administrators. Only the owner may do so; an admin token names the owner in the `user_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A user must be a member before becoming an administrator.
   *
   * `POST /group/admin/add`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
   */
  addGroupAdmins(input: AddGroupAdminsInput, options?: CallOptions | undefined): Promise<MemberResult[]>;

  /**
   * Share a file in a group.
   *
   * Adds a file to the shared files of a group. The request carries no bytes: first upload them with `getChatFileUploadUrl` (file types 200 to 203 are for shared files), then give their address here. The acting user must be a member; an admin token names that user in the `user_id` header.
   *
   * `POST /group/file/upload`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupMemberRequired, AppNotFound.
   */
  addGroupFile(input: AddGroupFileInput, options?: CallOptions | undefined): Promise<GroupFile>;

  /**
   * Add push tags to a user.
   *
   * Puts tags on the acting user. Those that the user has already stay, as far as the reference tells. `sendPushNotification` can push to everybody who has a tag, which reaches more than the 500 targets of a list. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/push/tag`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  addPushTags(input: AddPushTagsInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Answer a request to join a group.
   *
   * Lets an applicant into a group, or turns them down. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Look at `result` as well: code 200 does not mean that it succeeded. A request can be answered once, and only until its `expired_time`; after that the error is `JoinRequestClosed`.
   *
   * `POST /group/apply/handle`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, GroupAdminRequired, JoinRequestClosed, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
   */
  answerGroupApplication(input: AnswerGroupApplicationInput, options?: CallOptions | undefined): Promise<MemberResult>;

  /**
   * Answer an invitation to a group.
   *
   * Accepts or declines an invitation that the acting user has received. An admin token names the acting user in the `user_id` header. An invitation can be answered once, and only until its `expired_time`; after that the error is `GroupInvitationClosed`. Acceptance takes a moment to show in lists.
   *
   * `POST /group/invite/handle`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, GroupInvitationClosed, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
   */
  answerGroupInvitation(input: AnswerGroupInvitationInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Bind the push token of a device.
   *
   * Tells the service the token under which a phone vendor, such as Apple or Huawei, reaches a device of the acting user, so that pushes get through while the app is closed. `notifier_name` is the name of a push certificate in the console. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/token/bind`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, UserIdAlreadyBound, DatabaseFailure, AppNotFound.
   */
  bindDeviceToken(input: BindDeviceTokenInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Bind a push alias.
   *
   * Gives the acting user an alias, a name of your own under which `sendPushNotification` finds the user in its audience. The error for a binding that exists already may mean that somebody else has the alias; no document explains it. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/push/alias`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, UserIdAlreadyBound, DatabaseFailure, AppNotFound.
   */
  bindPushAlias(input: BindPushAliasInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Put users on the blacklist of a group.
   *
   * Puts users on the blacklist of a group. A user who is on it cannot join any more: requests and invitations are answered with `BlockedByGroup`. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. It is another list than the blacklist of a user. No document says whether a member who is put on it leaves the group at once: remove them as well if it matters.
   *
   * `POST /group/block`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, BlockedByGroup, AppNotFound.
   */
  blockGroupMembers(input: BlockGroupMembersInput, options?: CallOptions | undefined): Promise<MemberResult[]>;

  /**
   * Block a user.
   *
   * Puts a user on the blacklist of the acting user; the two cannot become friends then. An admin token names the acting user in the `user_id` header. Blocking somebody twice is an error. This is about two people; `blockGroupMembers` keeps somebody out of a group.
   *
   * `POST /roster/block`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserBlacklisted, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  blockUser(input: BlockUserInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Broadcast a message.
   *
   * Sends a message to every user of the app. It takes an admin token. There is no way to take a broadcast back as a whole, and none to make a repetition harmless, so never repeat a call whose outcome you do not know. Delivery goes on after the answer: `send_num` counts messages sent, not messages that have arrived.
   *
   * `POST /message/broadcast`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  broadcastMessage(input: BroadcastMessageInput, options?: CallOptions | undefined): Promise<BroadcastReport>;

  /**
   * Change a password, given the old one.
   *
   * Replaces the password of the acting user, who must know the old one. No document says which error a wrong old password gives, nor whether tokens issued before stay valid. An administrator who does not know the old password uses `setUserPassword`. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/change_password`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  changePassword(input: ChangePasswordInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Check whether a user may message another.
   *
   * Tells whether one user may send messages to another. The query names both of them, sender and receiver; the caller needs the right to ask for the sender, as that user or with an admin token. The answer holds for the moment only, so sending may still fail.
   *
   * `GET /roster/may_message`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  checkMessagePermission(input: CheckMessagePermissionInput, options?: CallOptions | undefined): Promise<CheckMessagePermissionResult>;

  /**
   * Create a group.
   *
   * Creates a group that the acting user owns, and invites the users of `user_list`, if any. An admin token names the owner in the `user_id` header. The app limits the number of groups, and each user the number they may create or join.
   *
   * `POST /group/create`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, TooManyGroupsInApp, TooManyGroupsCreated, TooManyGroupsJoined, GroupFull, AppNotFound.
   */
  createGroup(input: CreateGroupInput, options?: CallOptions | undefined): Promise<Group>;

  /**
   * Publish a group announcement.
   *
   * Publishes a new announcement in a group. Despite its path it edits nothing: a request has no announcement id, so each call makes another announcement. To correct one, publish it anew and delete the old one. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
   *
   * `POST /group/announcement/edit`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AnnouncementDisabled, AppNotFound.
   */
  createGroupAnnouncement(input: CreateGroupAnnouncementInput, options?: CallOptions | undefined): Promise<GroupAnnouncement>;

  /**
   * Create a user token from a user id.
   *
   * Signs a user in with user id and password, and answers with an access token of that user. The call itself needs no access token, so an app on a phone may make it for its own user. Which error a wrong password gets is not documented: be ready for any code.
   *
   * `POST /token/id`
   *
   * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
   */
  createUserTokenById(input: CreateUserTokenByIdInput, options?: CallOptions | undefined): Promise<UserToken>;

  /**
   * Create a user token from a login name.
   *
   * Signs a user in with a password and whatever the user calls themselves: username, mobile number or e-mail address. It answers with an access token of that user and itself needs none. Which error a wrong password gets is not documented: be ready for any code.
   *
   * `POST /token/login`
   *
   * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
   */
  createUserTokenByLogin(input: CreateUserTokenByLoginInput, options?: CallOptions | undefined): Promise<UserToken>;

  /**
   * Create a user token from a username.
   *
   * Signs a user in with username and password, and answers with an access token of that user. The call itself needs no access token. Where people may also type their mobile number or e-mail address, use `createUserTokenByLogin`. Which error a wrong password gets is not documented: be ready for any code.
   *
   * `POST /token/user`
   *
   * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
   */
  createUserTokenByUsername(input: CreateUserTokenByUsernameInput, options?: CallOptions | undefined): Promise<UserToken>;

  /**
   * Decline a friend request.
   *
   * Declines the request of another user. An admin token names the acting user in the `user_id` header. The request must still be pending and not have expired. To refuse whatever this user may ask later, use `blockUser`.
   *
   * `POST /roster/decline`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, FriendRequestNotFound, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  declineFriendRequest(input: DeclineFriendRequestInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Delete a conversation.
   *
   * Removes a conversation from the list of the acting user; for the other side nothing changes. An admin token names the acting user in the `user_id` header. Whether the messages that the acting user has in it go with it is not documented.
   *
   * `DELETE /message/conversation`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  deleteConversation(input: DeleteConversationInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Delete a group announcement.
   *
   * Deletes one announcement of a group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Both ids stand in the query, whichever method is used.
   *
   * `POST /group/announcement/delete`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AnnouncementNotFound, AppNotFound.
   */
  deleteGroupAnnouncement(input: DeleteGroupAnnouncementInput, options?: CallOptions | undefined): Promise<Undocumented>;

  /**
   * Delete shared files of a group.
   *
   * Deletes files from the shared files of a group. Whoever shared a file may do so, and the owner and the administrators of the group; an admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each file, so look at every `result`: code 200 does not mean that all of them are gone.
   *
   * `POST /group/file/delete`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, SharedFileNotFound, SharedFileForbidden, AppNotFound.
   */
  deleteGroupFiles(input: DeleteGroupFilesInput, options?: CallOptions | undefined): Promise<GroupFileResult[]>;

  /**
   * Delete a user.
   *
   * Deletes the account of the acting user. No operation brings it back; to keep somebody out for a while, use `disableUsers`. With a user token the password is needed as well. With an admin token the `user_id` header names the user, and the body is `{}`.
   *
   * `POST /user/delete`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  deleteUser(input?: DeleteUserInput | undefined, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Disband a group.
   *
   * Disbands a group for all of its members. Only the owner may do so; an admin token names the owner in the `user_id` header. It cannot be undone.
   *
   * `DELETE /group/destroy`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
   */
  destroyGroup(input: DestroyGroupInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Disable users.
   *
   * Takes from users the right to sign in, until `enableUsers` gives it back. It takes an admin token. No document says whether devices that are signed in are signed out at once; `kickDevice` makes sure. Muting somebody in a group is something else: `muteGroupMembers`.
   *
   * `PUT /user/disable`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  disableUsers(input: DisableUsersInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Download a picture.
   *
   * Leads to the picture of a user or a group, or answers with its bytes. Follow the redirect, but do not send the `access-token` on to the other host. The answer of a success is no JSON. Use the `download_url` that the upload gave, or the `avatar` of a user or group, rather than composing this call yourself: they lead here.
   *
   * `GET /file/download/avatar`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  downloadAvatar(input: DownloadAvatarInput, options?: CallOptions | undefined): Promise<DownloadAvatarResult>;

  /**
   * Download a chat file.
   *
   * Leads to a file that came with a message, or answers with its bytes. The acting user must have access to it; an admin token names the acting user in the `user_id` header. Follow the redirect, but do not send the `access-token` on to the other host. The answer of a success is no JSON. Voice messages come as AMR unless `format` asks for MP3.
   *
   * `GET /file/download/chat`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  downloadChatFile(input: DownloadChatFileInput, options?: CallOptions | undefined): Promise<DownloadChatFileResult>;

  /**
   * Enable users again.
   *
   * Gives back the right to sign in that `disableUsers` took. It takes an admin token.
   *
   * `PUT /user/enable`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  enableUsers(input: EnableUsersInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Find a user by mobile number.
   *
   * Answers with the user to whom this mobile number belongs, and with what the user is to the acting user. An admin token names the acting user in the `user_id` header. Nobody found is an error. The number is that of the profile; `setMobile` changes it.
   *
   * `GET /roster/mobile`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  findUserByMobile(input: FindUserByMobileInput, options?: CallOptions | undefined): Promise<Contact>;

  /**
   * Find a user by username.
   *
   * Answers with the user who has exactly this username, and with what the user is to the acting user. An admin token names the acting user in the `user_id` header. It is no search: parts of names find nothing, and nobody found is an error.
   *
   * `GET /roster/name`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  findUserByUsername(input: FindUserByUsernameInput, options?: CallOptions | undefined): Promise<Contact>;

  /**
   * Get the URL for uploading a chat file.
   *
   * Prepares the upload of a file for a message, or of one to be shared in a group. An admin token names the acting user in the `user_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally put `download_url` as `url` into the `attachment` of `sendMessage`, or hand it to `addGroupFile`. The file is meant for the receiver named here; to pass it on to somebody else later, use `getForwardedFileUrl`.
   *
   * `GET /file/upload/chat`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
   */
  getChatFileUploadUrl(input: GetChatFileUploadUrlInput, options?: CallOptions | undefined): Promise<FileUpload>;

  /**
   * Get the URL of a forwarded file.
   *
   * Makes a file that came with a message available to another user or group, without uploading it again, and answers with its new download URL. Put that into the `attachment` of the forwarding message. The acting user must have access to the file; an admin token names that user in the `user_id` header.
   *
   * `GET /file/upload/forward`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  getForwardedFileUrl(input: GetForwardedFileUrlInput, options?: CallOptions | undefined): Promise<GetForwardedFileUrlResult>;

  /**
   * Get a group.
   *
   * Answers with a group, its settings and the acting user's own settings for it. Other than `getGroupSettings` it also answers about groups that the user is not a member of, for example before joining. An admin token names the acting user in the `user_id` header.
   *
   * `GET /group/info`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
   */
  getGroup(input: GetGroupInput, options?: CallOptions | undefined): Promise<Group>;

  /**
   * Get a group announcement.
   *
   * Answers with one announcement of a group. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
   *
   * `GET /group/announcement`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AnnouncementNotFound, AnnouncementDisabled, AppNotFound.
   */
  getGroupAnnouncement(input: GetGroupAnnouncementInput, options?: CallOptions | undefined): Promise<GroupAnnouncement>;

  /**
   * Get the URL for uploading a group picture.
   *
   * Prepares the upload of the picture of a group. The acting user must be allowed to change the group; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally hand `download_url` to `setGroupAvatar`.
   *
   * `GET /file/upload/avatar/group`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
   */
  getGroupAvatarUploadUrl(input: GetGroupAvatarUploadUrlInput, options?: CallOptions | undefined): Promise<FileUpload>;

  /**
   * Get a shared file of a group.
   *
   * Answers with what is known about one shared file of a group. The bytes are not in the answer but at its `url`. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
   *
   * `GET /group/file`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, SharedFileNotFound, AppNotFound.
   */
  getGroupFile(input: GetGroupFileInput, options?: CallOptions | undefined): Promise<GroupFile>;

  /**
   * Get the QR code of a group.
   *
   * Makes a signed text that lets people join a group. Draw it as a QR code; whoever scans it passes the text to `joinGroupByQrCode`. It is valid until `expire_at`, so fetch it when it is shown and do not store it. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
   *
   * `GET /group/qrcode/sign`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
   */
  getGroupQrCode(input: GetGroupQrCodeInput, options?: CallOptions | undefined): Promise<GroupQrCode>;

  /**
   * Get the settings of a group.
   *
   * Answers with the settings of a group in the same form as `getGroup`, which also serves those who are not members. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
   *
   * `GET /group/settings`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
   */
  getGroupSettings(input: GetGroupSettingsInput, options?: CallOptions | undefined): Promise<Group>;

  /**
   * Get the latest group announcement.
   *
   * Answers with the announcement that was published last in a group. A group without any answers the error `AnnouncementNotFound`; treat that as "none yet". The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
   *
   * `GET /group/announcement/last`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AnnouncementNotFound, AnnouncementDisabled, AppNotFound.
   */
  getLatestGroupAnnouncement(input: GetLatestGroupAnnouncementInput, options?: CallOptions | undefined): Promise<GroupAnnouncement>;

  /**
   * Get whether a user is online.
   *
   * Tells whether the acting user is connected. It answers for one user only, not for those of a list. An admin token names the acting user in the `user_id` header.
   *
   * `GET /user/online_status`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  getOnlineStatus(input?: GetOnlineStatusInput | undefined, options?: CallOptions | undefined): Promise<OnlineStatus>;

  /**
   * Get the profile of a user.
   *
   * Answers with the profile of the acting user, with what only that user may see: private information, mobile number and e-mail address. Use `getUser` for what others see. An admin token names the acting user in the `user_id` header.
   *
   * `GET /user/profile`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  getProfile(input?: GetProfileInput | undefined, options?: CallOptions | undefined): Promise<UserProfile>;

  /**
   * Get a push certificate.
   *
   * Answers with the credentials that the app has at a push service, as they were entered in the console. They are secrets: ask for them on a server only, and never pass them to a browser or to an app on a phone. A caller without the right to see them gets the error PermissionDenied; no document says who has it, so use an admin token.
   *
   * `GET /push/certificate`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  getPushCertificate(input: GetPushCertificateInput, options?: CallOptions | undefined): Promise<PushCertificate>;

  /**
   * Get the settings of a user.
   *
   * Answers with all settings of the acting user: pushes, sound and vibration, friend requests, group invitations. An admin token names the acting user in the `user_id` header.
   *
   * `GET /user/settings`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  getSettings(input?: GetSettingsInput | undefined, options?: CallOptions | undefined): Promise<UserSettings>;

  /**
   * Get a user.
   *
   * Answers with the public profile of any user of the app, and with what the user is to the acting user: friend, stranger, blocked. An admin token names the acting user in the `user_id` header. A user who does not exist is an error; one who has deleted the account may be answered with code 10021, which no document lists. For one's own profile use `getProfile`.
   *
   * `GET /roster/id`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  getUser(input: GetUserInput, options?: CallOptions | undefined): Promise<Contact>;

  /**
   * Get the URL for uploading a user picture.
   *
   * Prepares the upload of a picture of the acting user. An admin token names the acting user in the `user_id` header. Upload the bytes to `upload_url` then, with `upload_method` and the fields of `oss_body_param`; that request goes to the object storage, so it takes no `access-token`. Finally hand `download_url` to `setUserAvatar`.
   *
   * `GET /file/upload/avatar/user`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, ObjectStorageFailure, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  getUserAvatarUploadUrl(input?: GetUserAvatarUploadUrlInput | undefined, options?: CallOptions | undefined): Promise<FileUpload>;

  /**
   * Invite users to a group.
   *
   * Invites users to a group. Ordinary members may do so only while the group's `member_invite` is true. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A user whose `group_confirm` is true becomes a member only after agreeing.
   *
   * `POST /group/invite`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, GroupMemberRequired, GroupAdminRequired, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
   */
  inviteGroupMembers(input: InviteGroupMembersInput, options?: CallOptions | undefined): Promise<MemberResult[]>;

  /**
   * Ask to join a group.
   *
   * Asks to make the acting user a member of a group. What follows depends on the `apply_approval` of the group: the user becomes a member at once, or an administrator must agree first, or nobody may apply. Look at `result` as well: code 200 does not mean that it succeeded. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`, and asking again in the meantime may answer `AlreadyGroupMember`, which means that it worked. An admin token names the acting user in the `user_id` header.
   *
   * `POST /group/apply`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
   */
  joinGroup(input: JoinGroupInput, options?: CallOptions | undefined): Promise<MemberResult>;

  /**
   * Join a group by QR code.
   *
   * Makes the acting user a member of the group whose QR code they scanned. An admin token names the acting user in the `user_id` header. The group is named by the code alone. Membership is not immediate: it can take seconds until the group appears in `listJoinedGroups`.
   *
   * `POST /group/qrcode/invite`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, TooManyGroupsJoined, GroupFull, KickedTooOften, AlreadyGroupMember, BlockedByGroup, InvalidGroupQrCode, GroupQrCodeExpired, AppNotFound.
   */
  joinGroupByQrCode(input: JoinGroupByQrCodeInput, options?: CallOptions | undefined): Promise<Undocumented>;

  /**
   * Sign a device out.
   *
   * Signs one device of the acting user out, or all of them when `device_sn` is absent. The parameter belongs in the query: in a body it would be overlooked, and every device would be signed out. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/kick`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  kickDevice(input?: KickDeviceInput | undefined, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Leave a group.
   *
   * Ends the acting user's membership of a group. The owner cannot leave: transfer the group first, or disband it. An admin token names the acting user in the `user_id` header. The group stands in the query, whichever method is used.
   *
   * `POST /group/leave`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, OwnerCannotLeave, GroupUnderRepair, GroupMemberRequired, AppNotFound.
   */
  leaveGroup(input: LeaveGroupInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * List the blacklist of a group.
   *
   * Answers with the users on the blacklist of a group, page by page. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
   *
   * `GET /group/blocked_list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
   */
  listBlockedGroupMembers(input: ListBlockedGroupMembersInput, options?: CallOptions | undefined): PagePromise<ListBlockedGroupMembersResult, ListBlockedGroupMembersResult["data"][number]>;

  /**
   * List blocked users.
   *
   * Answers with the ids of all users on the blacklist of the acting user at once. An admin token names the acting user in the `user_id` header. For names and pictures pass the ids to `listFriendDetails`.
   *
   * `GET /roster/blocked_list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  listBlockedUsers(input?: ListBlockedUsersInput | undefined, options?: CallOptions | undefined): Promise<UserId[]>;

  /**
   * List messages of a conversation.
   *
   * Answers with messages of one conversation of the acting user, from the newest towards the oldest. An admin token names the acting user in the `user_id` header; in a group the user must be a member. There is no cursor: begin with `msg_id_start` 0, then send the `next_msg_id` of the last answer, until `is_last` is true. How many messages the service keeps, and the largest `limit`, are not documented.
   *
   * `GET /message/conversation`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupMemberRequired, AppNotFound.
   */
  listConversationMessages(input: ListConversationMessagesInput, options?: CallOptions | undefined): Promise<MessageHistory>;

  /**
   * List conversations.
   *
   * Answers with the recent conversations of the acting user and the number of unread messages in each, all at once. An admin token names the acting user in the `user_id` header. For the messages themselves use `listConversationMessages`.
   *
   * `GET /message/unread`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  listConversations(input?: ListConversationsInput | undefined, options?: CallOptions | undefined): Promise<Conversation[]>;

  /**
   * List the devices of a user.
   *
   * Answers with the devices on which the acting user has signed in. `cursor` and `version` come back, but the operation takes no parameter to send them in, so treat the answer as the only page. The vendor's schema calls the data incremental, to be merged by `device_sn`. An admin token names the acting user in the `user_id` header.
   *
   * `GET /user/device/list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  listDevices(input?: ListDevicesInput | undefined, options?: CallOptions | undefined): Promise<ListDevicesResult>;

  /**
   * List details of friends.
   *
   * Answers with name, picture and more of the users in the list. An admin token names the acting user in the `user_id` header. The list comes in the body of a POST, but nothing changes. A user who does not exist may be left out of the answer, so match the entries by `user_id`, not by position.
   *
   * `POST /roster/list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  listFriendDetails(input: ListFriendDetailsInput, options?: CallOptions | undefined): Promise<Contact[]>;

  /**
   * List friend ids.
   *
   * Answers with the ids of the friends of the acting user, page by page. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have. For names and pictures pass the ids to `listFriendDetails`.
   *
   * `GET /roster/list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  listFriendIds(input?: ListFriendIdsInput | undefined, options?: CallOptions | undefined): PagePromise<ListFriendIdsResult, ListFriendIdsResult["data"][number]>;

  /**
   * List friend requests.
   *
   * Answers with the requests that other users have sent to the acting user, page by page, answered ones included. An admin token names the acting user in the `user_id` header. The list is incremental: merge each answer into what you have, by `user_id`.
   *
   * `GET /roster/apply/list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  listFriendRequests(input?: ListFriendRequestsInput | undefined, options?: CallOptions | undefined): PagePromise<ListFriendRequestsResult, ListFriendRequestsResult["data"][number]>;

  /**
   * List friends.
   *
   * Answers with all friends of the acting user at once. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has `listFriendIds` and `listFriendDetails` instead.
   *
   * `GET /user/rosters`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  listFriends(input?: ListFriendsInput | undefined, options?: CallOptions | undefined): Promise<Friend[]>;

  /**
   * List the administrators of a group.
   *
   * Answers with all administrators of a group at once. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header. Who owns the group stands in `owner_id` of the group.
   *
   * `GET /group/admin_list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
   */
  listGroupAdmins(input: ListGroupAdminsInput, options?: CallOptions | undefined): Promise<GroupMember[]>;

  /**
   * List group announcements.
   *
   * Answers with all announcements of a group at once. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
   *
   * `GET /group/announcement/list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AnnouncementDisabled, AppNotFound.
   */
  listGroupAnnouncements(input: ListGroupAnnouncementsInput, options?: CallOptions | undefined): Promise<GroupAnnouncement[]>;

  /**
   * List requests to join groups.
   *
   * Answers with the requests to join one or several groups, page by page, answered ones included. It only reads; it is a POST because the groups stand in the body, while `cursor`, `limit` and `version` stand in the query. Send the same groups with every page. The acting user must own or administer these groups; an admin token names that user in the `user_id` header.
   *
   * `POST /group/application_list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
   */
  listGroupApplications(input: ListGroupApplicationsInput, options?: CallOptions | undefined): PagePromise<ListGroupApplicationsResult, ListGroupApplicationsResult["data"][number]>;

  /**
   * List name cards of group members.
   *
   * Answers with the name cards of the members named, for example of those who wrote the messages on screen. It only reads; it is a POST because the users stand in the body. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
   *
   * `POST /group/members/display_name`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupMemberRequired, AppNotFound.
   */
  listGroupDisplayNames(input: ListGroupDisplayNamesInput, options?: CallOptions | undefined): Promise<GroupMember[]>;

  /**
   * List shared files of a group.
   *
   * Answers with all shared files of a group at once, without their bytes. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
   *
   * `GET /group/file/list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
   */
  listGroupFiles(input: ListGroupFilesInput, options?: CallOptions | undefined): Promise<GroupFile[]>;

  /**
   * List invitations to groups.
   *
   * Answers with the invitations to groups that the acting user has received, page by page, answered ones included. They are those that need the user's own agreement, as `group_confirm` of the user's settings says. An admin token names the acting user in the `user_id` header.
   *
   * `GET /group/invitation_list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  listGroupInvitations(input?: ListGroupInvitationsInput | undefined, options?: CallOptions | undefined): PagePromise<ListGroupInvitationsResult, ListGroupInvitationsResult["data"][number]>;

  /**
   * List group members.
   *
   * Answers with the members of a group, page by page. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
   *
   * `GET /group/member_list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
   */
  listGroupMembers(input: ListGroupMembersInput, options?: CallOptions | undefined): PagePromise<ListGroupMembersResult, ListGroupMembersResult["data"][number]>;

  /**
   * List groups by id.
   *
   * Answers with several groups in short, for example to show the names and pictures of what `listJoinedGroups` answers. It only reads; it is a POST because the ids stand in the body. The entries are smaller than those of `getGroup`, and the owner stands under `owner`. An admin token names the acting user in the `user_id` header.
   *
   * `POST /group/info/batch`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
   */
  listGroups(input: ListGroupsInput, options?: CallOptions | undefined): Promise<GroupBrief[]>;

  /**
   * List the groups of a user.
   *
   * Answers with the ids of all groups that the acting user is a member of, at once. Pass them to `listGroups` for names and pictures. A group that was joined a moment ago may be missing for some seconds. An admin token names the acting user in the `user_id` header.
   *
   * `GET /group/user_joined`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  listJoinedGroups(input?: ListJoinedGroupsInput | undefined, options?: CallOptions | undefined): Promise<GroupId[]>;

  /**
   * List muted group members.
   *
   * Answers with the members of a group who are muted one by one, page by page; `expired_time` says until when, in milliseconds, and -1 for ever. A mute of the whole group is not among them: see `ban_expire_time` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
   *
   * `GET /group/banned_list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupAdminRequired, AppNotFound.
   */
  listMutedGroupMembers(input: ListMutedGroupMembersInput, options?: CallOptions | undefined): PagePromise<ListMutedGroupMembersResult, ListMutedGroupMembersResult["data"][number]>;

  /**
   * List pinned conversations.
   *
   * Answers with all conversations that the acting user has pinned. An id does not say by itself whether it is a user or a group. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
   *
   * `GET /user/conversation/pin_list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  listPinnedConversations(input?: ListPinnedConversationsInput | undefined, options?: CallOptions | undefined): Promise<PinnedConversations>;

  /**
   * List public groups.
   *
   * Answers with the ids of public groups. It is deprecated and has no direct replacement: public groups cannot be created any more. Keep a directory of your own, and fetch what it holds with `listGroups`. An admin token names the acting user in the `user_id` header.
   *
   * `GET /group/public_list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  listPublicGroups(input?: ListPublicGroupsInput | undefined, options?: CallOptions | undefined): Promise<GroupId[]>;

  /**
   * List the push tags of a user.
   *
   * Answers with all push tags of the acting user at once. An admin token names the acting user in the `user_id` header.
   *
   * `GET /user/push/tag`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  listPushTags(input?: ListPushTagsInput | undefined, options?: CallOptions | undefined): Promise<PushTag[]>;

  /**
   * List statistics of push tasks.
   *
   * Answers how many devices each push task was for, and how many it was sent to and has reached, for every channel. It takes an admin token. The list of tasks comes in the body of a POST, but nothing changes. The ids are those that `sendPushNotification` answers. Numbers grow while a task is being delivered, so ask again later; match the entries by `task_id`, not by position.
   *
   * `POST /push/task/detail`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, PushNotEnabled, DatabaseFailure, AppNotFound.
   */
  listPushTaskStatistics(input: ListPushTaskStatisticsInput, options?: CallOptions | undefined): Promise<PushTaskStatistics[]>;

  /**
   * List the users of the app.
   *
   * Answers with the users of the app, page by page, by number of the page instead of a cursor. It takes an admin token. There is no total: a page with fewer users than `page_size` is the last one.
   *
   * `GET /user/list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  listUsers(input?: ListUsersInput | undefined, options?: CallOptions | undefined): Promise<UserAccount[]>;

  /**
   * Mute a whole group.
   *
   * Mutes a whole group for a number of minutes: meanwhile only its owner and administrators can send messages. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Mind the units: `duration` is in minutes, the `ban_expire_time` of the answer in seconds since 1970.
   *
   * `POST /group/settings/ban_all`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  muteGroup(input: MuteGroupInput, options?: CallOptions | undefined): Promise<GroupMute>;

  /**
   * Mute members of a group.
   *
   * Takes the right to speak in a group from some of its members, for a number of minutes. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. It concerns this group only and has nothing to do with disabling an account.
   *
   * `POST /group/ban`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  muteGroupMembers(input: MuteGroupMembersInput, options?: CallOptions | undefined): Promise<MemberResult[]>;

  /**
   * Pin a conversation.
   *
   * Keeps a conversation with a user or a group at the top of the list of the acting user. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/conversation/pin`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  pinConversation(input: PinConversationInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Recall a message.
   *
   * Takes a sent message back, so that it disappears for everybody in the conversation. Users recall what they have sent themselves; an admin token names the acting user in the `user_id` header. The client SDKs allow it within five minutes after sending; no document gives a limit for this API.
   *
   * `POST /message/recall`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  recallMessage(input: RecallMessageInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Register a user for pushes.
   *
   * Creates a user account that is meant for pushes, and can give it an alias and the push token of a device at once. Answers with its id and initial settings. It needs no access token, but push must be switched on for the app in the console. For a user who also chats, see `registerUser`.
   *
   * `POST /user/register/push`
   *
   * Errors: InvalidParameter, UserAlreadyExists, PushNotEnabled, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
   */
  registerPushUser(input: RegisterPushUserInput, options?: CallOptions | undefined): Promise<UserSettings>;

  /**
   * Register a user.
   *
   * Creates a user account in the app and answers with its id and initial settings. It needs no access token. A username can be taken only once, and the licence of the app may limit how many users it has.
   *
   * `POST /user/register/v2`
   *
   * Errors: InvalidParameter, UserAlreadyExists, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
   */
  registerUser(input: RegisterUserInput, options?: CallOptions | undefined): Promise<UserSettings>;

  /**
   * Register several users.
   *
   * Creates several user accounts with one call. It takes an admin token. Code 200 does not mean that all of them were created: look at `success` of every entry of the answer, where a name that is taken fails alone. No document says how many fit in one call.
   *
   * `POST /user/register/batch`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserAlreadyExists, InvalidAccessToken, PermissionDenied, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
   */
  registerUsers(input: RegisterUsersInput, options?: CallOptions | undefined): Promise<RegistrationResult[]>;

  /**
   * Remove all push tags from a user.
   *
   * Takes every push tag off the acting user. An admin token names the acting user in the `user_id` header.
   *
   * `DELETE /user/push/tag/all`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  removeAllPushTags(input?: RemoveAllPushTagsInput | undefined, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Remove a device of a user.
   *
   * Takes a device off the list of the acting user. To sign the device out, use `kickDevice`. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/device/remove`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  removeDevice(input: RemoveDeviceInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Remove a friend.
   *
   * Ends the friendship of the acting user and another user; `getUser` answers 1 as their `relation` afterwards. An admin token names the acting user in the `user_id` header. To keep the other user from asking again, use `blockUser`.
   *
   * `POST /roster/delete`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  removeFriend(input: RemoveFriendInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Take the administrator role from members.
   *
   * Turns administrators of a group back into ordinary members; they stay in the group. Only the owner may do so; an admin token names the owner in the `user_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded.
   *
   * `POST /group/admin/remove`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
   */
  removeGroupAdmins(input: RemoveGroupAdminsInput, options?: CallOptions | undefined): Promise<MemberResult[]>;

  /**
   * Remove members from a group.
   *
   * Removes members from a group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. Removed users may come back, but not for ever: after several removals (more than three, say the vendor's apps) they get `KickedTooOften`. To keep somebody out, block them.
   *
   * `POST /group/kick`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  removeGroupMembers(input: RemoveGroupMembersInput, options?: CallOptions | undefined): Promise<MemberResult[]>;

  /**
   * Remove push tags from a user.
   *
   * Takes tags off the acting user. The request is a DELETE with a body, which some proxies drop; where that happens, use `removeAllPushTags` and add the others again. An admin token names the acting user in the `user_id` header.
   *
   * `DELETE /user/push/tag`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  removePushTags(input: RemovePushTagsInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Request a friend.
   *
   * Asks another user to become a friend of the acting user. An admin token names the acting user in the `user_id` header. What happens depends on the `auth_mode` of the other user: friends at once, a request to be answered, a question that `auth_answer` must answer, or a refusal. So a success does not yet mean friendship: look at the `relation` that `getUser` answers.
   *
   * `POST /roster/apply`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, InvalidAccessToken, PermissionDenied, FriendRequestsRefused, DatabaseFailure, AppNotFound.
   */
  requestFriend(input: RequestFriendInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Request several friends.
   *
   * Asks several users to become friends of the acting user. An admin token names the acting user in the `user_id` header. Code 200 does not mean that all of them were asked: `fails` lists the others, with reasons. A question that a user asks cannot be answered here; use `requestFriend` for such a user. The body is an array, not an object.
   *
   * `POST /roster/apply/batch`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, InvalidAccessToken, PermissionDenied, FriendRequestsRefused, DatabaseFailure, AppNotFound.
   */
  requestFriends(input: RequestFriendsInput, options?: CallOptions | undefined): Promise<FriendRequestOutcome>;

  /**
   * Send a message to an AI.
   *
   * Sends a message as `sendMessage` does, and answers with the reply of the AI behind the target, which must be set up in the console. An admin token may send in the name of any user through `from_user_id`; a user token sends only as that user. The call lasts until the AI has answered, so allow more time than for other operations. It uses up the quota of AI messages. Set `transaction_id` before you repeat a call whose outcome you do not know.
   *
   * `POST /ai/message/send`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
   */
  sendAiMessage(input: SendAiMessageInput, options?: CallOptions | undefined): Promise<AiReply>;

  /**
   * Send a message.
   *
   * Sends a message to several users or to several groups, never to both in one call. An admin token may send in the name of any user through `from_user_id`; a user token sends only as that user. Set `transaction_id` before you repeat a call whose outcome you do not know: the service drops the repetition if it comes within a short time. `msg_ids` is answered only when there is a single target.
   *
   * `POST /message/send`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
   */
  sendMessage(input: SendMessageInput, options?: CallOptions | undefined): Promise<SendMessageResult>;

  /**
   * Send a push notification.
   *
   * Pushes a notification to every device of the app, or to those that a list of tags, aliases, users or push tokens selects. It takes an admin token, and push must be switched on for the app in the console. Set `setting.request_id` before you repeat a call whose outcome you do not know. The answer is the id of a push task; the quick start shows `true` in its place.
   *
   * `POST /push/notify`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, XiaomiImageUploadFailed, PushImageTooLarge, OppoImageUploadFailed, PushImageUnreachable, TooManyPushTargets, PushNotEnabled, DatabaseFailure, AppNotFound.
   */
  sendPushNotification(input: SendPushNotificationInput, options?: CallOptions | undefined): Promise<SendPushNotificationResult>;

  /**
   * Send a system notification.
   *
   * Sends a message to users or groups in the name of the system, as a welcome or a reminder. It takes an admin token. The fields are those of `sendMessage`; `from_user_id` may stay out, since nobody in particular writes. Set `transaction_id` before you repeat a call whose outcome you do not know. `msg_ids` is answered only when there is a single target. To reach devices without a chat message, use `sendPushNotification`.
   *
   * `POST /message/notify`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, AppNotFound.
   */
  sendSystemNotification(input: SendSystemNotificationInput, options?: CallOptions | undefined): Promise<SendSystemNotificationResult>;

  /**
   * Set who may become a friend.
   *
   * Sets what happens to friend requests to the acting user: anyone becomes a friend, or only after approval, or with the right answer to a question, or nobody. The question and its answer are set with `updateSettings`. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/authmode`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setAuthMode(input: SetAuthModeInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Switch automatic downloads on or off.
   *
   * Sets whether thumbnails and files that the acting user receives are downloaded automatically. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/download`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setAutoDownload(input: SetAutoDownloadInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set what happens to requests to join.
   *
   * Says whether anyone may join a group, or only with the agreement of an administrator, or nobody on their own request. It is not a boolean, although the path sounds so. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
   *
   * `POST /group/settings/require_admin_approval`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  setGroupApplyApproval(input: SetGroupApplyApprovalInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set the picture of a group.
   *
   * Replaces the picture of a group by another address. Upload the picture first with `getGroupAvatarUploadUrl`. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
   *
   * `POST /group/info/avatar`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  setGroupAvatar(input: SetGroupAvatarInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set the description of a group.
   *
   * Replaces the text that says what a group is about. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
   *
   * `POST /group/info/description`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  setGroupDescription(input: SetGroupDescriptionInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set the own name card in a group.
   *
   * Sets the name under which the acting user appears in one group. It changes neither the nickname of the account nor the name in other groups. The acting user must be a member; an admin token names that user in the `user_id` header.
   *
   * `POST /group/display_name`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupMemberRequired, AppNotFound.
   */
  setGroupDisplayName(input: SetGroupDisplayNameInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set the custom data of a group.
   *
   * Replaces the custom data that your own programs keep with a group. The service does not read it. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header. All of it is replaced, so read the old data first if you want to add to it.
   *
   * `POST /group/info/ext`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  setGroupExtension(input: SetGroupExtensionInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Rename a shared file of a group.
   *
   * Changes the name under which a shared file of a group is shown. Whoever shared a file may do so, and the owner and the administrators of the group; an admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
   *
   * `POST /group/file/update_name`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, SharedFileNotFound, SharedFileForbidden, AppNotFound.
   */
  setGroupFileName(input: SetGroupFileNameInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set whether newcomers see earlier messages.
   *
   * Says whether newcomers can read what was written in a group before they joined. It is `history_visible` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
   *
   * `POST /group/settings/history_visible`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  setGroupHistoryVisible(input: SetGroupHistoryVisibleInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set whether details of members are hidden.
   *
   * Says whether ordinary members are kept from seeing details of the other members. It is `hide_member_info` of the group. Mind the direction: `true` hides. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
   *
   * `POST /group/settings/hide_member_info`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  setGroupMemberInfoHidden(input: SetGroupMemberInfoHiddenInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set whether members may invite.
   *
   * Says whether ordinary members may invite others to a group. It is `member_invite` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
   *
   * `POST /group/settings/allow_member_invitation`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  setGroupMemberInvitation(input: SetGroupMemberInvitationInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set whether members may edit the group.
   *
   * Says whether ordinary members may edit the name, picture, description and custom data of a group. It is `member_modify` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
   *
   * `POST /group/settings/allow_member_modify`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  setGroupMemberModification(input: SetGroupMemberModificationInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set how a user mutes a group.
   *
   * Sets how the acting user receives the messages of a group: with an alert, without one, or not at all. It concerns this user only; to keep others from speaking, mute members or the group. The acting user must be a member; an admin token names that user in the `user_id` header.
   *
   * `POST /group/msg/mute_mode`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupMemberRequired, AppNotFound.
   */
  setGroupMuteMode(input: SetGroupMuteModeInput, options?: CallOptions | undefined): Promise<Undocumented>;

  /**
   * Rename a group.
   *
   * Gives a group another name. The owner and the administrators may do so, and ordinary members while the group's `member_modify` is true. An admin token names the acting user in the `user_id` header, or acts as an administrator through the `group_id` header.
   *
   * `POST /group/info/name`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  setGroupName(input: SetGroupNameInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set which messages of a group are pushed to a user.
   *
   * Sets which messages of a group are pushed to the devices of the acting user. It concerns this user only, and only pushes: what the app itself receives is up to `setGroupMuteMode`. The acting user must be a member; an admin token names that user in the `user_id` header.
   *
   * `POST /group/msg/push_mode`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, InvalidMsgPushMode, GroupUnderRepair, GroupMemberRequired, AppNotFound.
   */
  setGroupPushMode(input: SetGroupPushModeInput, options?: CallOptions | undefined): Promise<Undocumented>;

  /**
   * Set whether a group has read receipts.
   *
   * Switches the read receipts of a group on or off. It is `read_ack` of the group. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header.
   *
   * `POST /group/settings/enable_read_ack`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  setGroupReadReceipts(input: SetGroupReadReceiptsInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set the mobile number of a user.
   *
   * Sets the mobile phone number of the acting user, by which `findUserByMobile` finds the user. The request has no place for a verification code, although the service knows an error for a wrong one: verify the number yourself before you set it. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/mobile`
   *
   * Errors: UserNotFound, WrongVerificationCode, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, UserIdAlreadyBound, DatabaseFailure, AppNotFound.
   */
  setMobile(input: SetMobileInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set the nickname of a user.
   *
   * Sets the name that the acting user goes by. It does not change the name shown in pushes, see `setPushNickname`, nor name cards in groups. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/nickname`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setNickname(input: SetNicknameInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set the private information of a user.
   *
   * Replaces the custom data of the acting user that only that user can read. The body is a JSON text of its own, quotes included, not an object, and no document says whether the service keeps the quotes. `updateProfile` sets the same in its field `private_info` without this doubt. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/private`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setPrivateInfo(input: SetPrivateInfoInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set the public information of a user.
   *
   * Replaces the custom data of the acting user that friends and strangers can read. The body is a JSON text of its own, quotes included, not an object, and no document says whether the service keeps the quotes. `updateProfile` sets the same in its field `public_info` without this doubt. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/public`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setPublicInfo(input: SetPublicInfoInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set the badge number of a user.
   *
   * Sets the number on the icon of the app that the service keeps for the acting user, for example after messages were read. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/push/badge`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setPushBadge(input: SetPushBadgeInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Hide or show message contents in pushes.
   *
   * Sets whether pushes to the acting user keep the content of the message to themselves. `true` hides it. The vendor's text on the setting `no_push_detail` says the opposite of the text on this operation; its name and this operation agree. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/push/detail`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setPushDetailHidden(input: SetPushDetailHiddenInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Switch pushes off or on.
   *
   * Switches all pushes to the acting user off or on again. Mind the direction: `true` means no pushes, as in the setting `no_push`. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/push`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setPushDisabled(input: SetPushDisabledInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set the name shown in pushes.
   *
   * Sets the name of the acting user that pushes show. It is kept apart from the nickname of the profile, which `setNickname` changes. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/push/nickname`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setPushNickname(input: SetPushNicknameInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set the hours without pushes.
   *
   * Sets the hours of the day between which the acting user gets no pushes. The hours are whole ones, and no document says in which time zone. Hours with pushes but without sound are something else: `silence_start_time` and `silence_end_time` of `updateSettings`. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/push/limit`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setPushQuietHours(input: SetPushQuietHoursInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Switch the sound of new messages off or on.
   *
   * Switches the sound that announces a new message to the acting user. Mind the direction: `true` means no sound, as in the setting `no_sounds`. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/sounds`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setSoundDisabled(input: SetSoundDisabledInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set the avatar of a user.
   *
   * Sets the picture of the acting user by its URL. To have Lanying keep the file, upload it to the address that `getUserAvatarUploadUrl` gives and send the `download_url` here. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/avatar`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setUserAvatar(input: SetUserAvatarInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Set the avatars of several users.
   *
   * Sets the pictures of several users with one call. It takes an admin token. Code 200 does not mean that all of them succeeded: look at `success` of every entry of the answer.
   *
   * `POST /user/avatar/batch`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setUserAvatars(input: SetUserAvatarsInput, options?: CallOptions | undefined): Promise<UserResult[]>;

  /**
   * Set the password of a user as an administrator.
   *
   * Gives a user a new password without the old one. It takes an admin token, and the `user_id` header names the user. No document says whether tokens issued before stay valid.
   *
   * `POST /user/change_password_admin`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setUserPassword(input: SetUserPasswordInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Change the username of a user.
   *
   * Changes the name under which the acting user signs in. The reference gives no rule for the new name, so the rules of registration are taken to apply. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/username`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, UserAlreadyExists, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setUsername(input: SetUsernameInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Switch vibration on or off.
   *
   * Switches the vibration that announces a new message to the acting user. Unlike the setters of sound and pushes, `true` switches it on. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/vibratory`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  setVibration(input: SetVibrationInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Transfer a group to another owner.
   *
   * Makes another member the owner of a group. Only the owner may do so; an admin token names the owner in the `user_id` header. The former owner loses the rights of an owner, and only the new one can give them back. Look at `result` as well: code 200 does not mean that it succeeded.
   *
   * `POST /group/transfer`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NewOwnerNotMember, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
   */
  transferGroup(input: TransferGroupInput, options?: CallOptions | undefined): Promise<MemberResult>;

  /**
   * Unbind the push token of a device.
   *
   * Makes the service forget the vendor token of a device of the acting user, for example when the user signs out. The parameter is spelled `deviceSn` here and `device_sn` everywhere else. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/token/unbind`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  unbindDeviceToken(input: UnbindDeviceTokenInput, options?: CallOptions | undefined): Promise<Undocumented>;

  /**
   * Take users off the blacklist of a group.
   *
   * Takes users off the blacklist of a group. They do not become members by that, but may join or be invited again. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded.
   *
   * `POST /group/unblock`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  unblockGroupMembers(input: UnblockGroupMembersInput, options?: CallOptions | undefined): Promise<MemberResult[]>;

  /**
   * Unblock a user.
   *
   * Takes a user from the blacklist of the acting user. An admin token names the acting user in the `user_id` header. Whether two former friends are friends again is not documented; the `relation` that `getUser` answers tells.
   *
   * `POST /roster/unblock`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  unblockUser(input: UnblockUserInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * End the mute of a whole group.
   *
   * Ends the mute of a whole group before its time. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. Members who are muted one by one stay so.
   *
   * `POST /group/settings/unban_all`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  unmuteGroup(input: UnmuteGroupInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Unmute members of a group.
   *
   * Gives members who were muted the right to speak again, before their mute ends by itself. Only the owner and the administrators of the group may do so; an admin token names one of them in the `user_id` header, or acts as an administrator through the `group_id` header. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A mute of the whole group stays as it is.
   *
   * `POST /group/unban`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, NotGroupMember, GroupUnderRepair, GroupAdminRequired, AppNotFound.
   */
  unmuteGroupMembers(input: UnmuteGroupMembersInput, options?: CallOptions | undefined): Promise<MemberResult[]>;

  /**
   * Unpin a conversation.
   *
   * Lets a pinned conversation of the acting user take its ordinary place again. Only the Chinese reference describes this operation. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/conversation/unpin`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  unpinConversation(input: UnpinConversationInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Update what is kept about a friend.
   *
   * Sets the alias, the custom data and the muting that the acting user keeps about a friend; the friend sees none of it. An admin token names the acting user in the `user_id` header. A field that is absent is not touched.
   *
   * `POST /roster/ext`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  updateFriend(input: UpdateFriendInput, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Change the profile of a user.
   *
   * Changes the nickname, description, public and private information of the acting user. Send only what changes. Username, mobile number and avatar have operations of their own. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/profile`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  updateProfile(input?: UpdateProfileInput | undefined, options?: CallOptions | undefined): Promise<Done>;

  /**
   * Change the profiles of several users.
   *
   * Changes the profiles of several users with one call. It takes an admin token. Code 200 does not mean that all of them succeeded: look at `success` of every entry of the answer. Only the fields that an entry names are changed.
   *
   * `POST /user/profile/batch`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  updateProfiles(input: UpdateProfilesInput, options?: CallOptions | undefined): Promise<UserResult[]>;

  /**
   * Change settings of a user.
   *
   * Changes several settings of a user at once. Send only those that change, and the `user_id`, which must be in the body even if the token says it already. Each of the more common settings also has an operation of its own, such as `setPushDisabled`. An admin token names the acting user in the `user_id` header.
   *
   * `POST /user/settings`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  updateSettings(input: UpdateSettingsInput, options?: CallOptions | undefined): Promise<Done>;
}
