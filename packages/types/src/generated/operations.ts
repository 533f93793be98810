// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type {
  AcceptFriendRequestInput,
  AcceptFriendRequestResult,
  AcknowledgeMessageInput,
  AcknowledgeMessageResult,
  AddFriendsDirectlyInput,
  AddFriendsDirectlyResult,
  AddFriendsInput,
  AddFriendsResult,
  AddGroupAdminsInput,
  AddGroupAdminsResult,
  AddGroupFileInput,
  AddGroupFileResult,
  AddGroupMembersInput,
  AddGroupMembersResult,
  AddPushTagsInput,
  AddPushTagsResult,
  AnswerGroupApplicationInput,
  AnswerGroupApplicationResult,
  AnswerGroupInvitationInput,
  AnswerGroupInvitationResult,
  BindDeviceTokenInput,
  BindDeviceTokenResult,
  BindPushAliasInput,
  BindPushAliasResult,
  BlockGroupMembersInput,
  BlockGroupMembersResult,
  BlockUserInput,
  BlockUserResult,
  BroadcastMessageInput,
  BroadcastMessageResult,
  ChangePasswordInput,
  ChangePasswordResult,
  CheckMessagePermissionInput,
  CheckMessagePermissionResult,
  CreateGroupAnnouncementInput,
  CreateGroupAnnouncementResult,
  CreateGroupInput,
  CreateGroupResult,
  CreateUserTokenByIdInput,
  CreateUserTokenByIdResult,
  CreateUserTokenByLoginInput,
  CreateUserTokenByLoginResult,
  CreateUserTokenByUsernameInput,
  CreateUserTokenByUsernameResult,
  DeclineFriendRequestInput,
  DeclineFriendRequestResult,
  DeleteConversationInput,
  DeleteConversationResult,
  DeleteGroupAnnouncementInput,
  DeleteGroupAnnouncementResult,
  DeleteGroupFilesInput,
  DeleteGroupFilesResult,
  DeleteUserInput,
  DeleteUserResult,
  DestroyGroupInput,
  DestroyGroupResult,
  DisableUsersInput,
  DisableUsersResult,
  DownloadAvatarInput,
  DownloadAvatarResult,
  DownloadChatFileInput,
  DownloadChatFileResult,
  EnableUsersInput,
  EnableUsersResult,
  FindUserByMobileInput,
  FindUserByMobileResult,
  FindUserByUsernameInput,
  FindUserByUsernameResult,
  GetChatFileUploadUrlInput,
  GetChatFileUploadUrlResult,
  GetForwardedFileUrlInput,
  GetForwardedFileUrlResult,
  GetGroupAnnouncementInput,
  GetGroupAnnouncementResult,
  GetGroupAvatarUploadUrlInput,
  GetGroupAvatarUploadUrlResult,
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
  GetOnlineStatusInput,
  GetOnlineStatusResult,
  GetProfileInput,
  GetProfileResult,
  GetPushCertificateInput,
  GetPushCertificateResult,
  GetSettingsInput,
  GetSettingsResult,
  GetUserAvatarUploadUrlInput,
  GetUserAvatarUploadUrlResult,
  GetUserInput,
  GetUserResult,
  InviteGroupMembersInput,
  InviteGroupMembersResult,
  JoinGroupByQrCodeInput,
  JoinGroupByQrCodeResult,
  JoinGroupInput,
  JoinGroupResult,
  KickDeviceInput,
  KickDeviceResult,
  LeaveGroupInput,
  LeaveGroupResult,
  ListBlockedGroupMembersInput,
  ListBlockedGroupMembersResult,
  ListBlockedUsersInput,
  ListBlockedUsersResult,
  ListConversationMessagesInput,
  ListConversationMessagesResult,
  ListConversationsInput,
  ListConversationsResult,
  ListDevicesInput,
  ListDevicesResult,
  ListFriendDetailsInput,
  ListFriendDetailsResult,
  ListFriendIdsInput,
  ListFriendIdsResult,
  ListFriendRequestsInput,
  ListFriendRequestsResult,
  ListFriendsInput,
  ListFriendsResult,
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
  ListPinnedConversationsInput,
  ListPinnedConversationsResult,
  ListPublicGroupsInput,
  ListPublicGroupsResult,
  ListPushTagsInput,
  ListPushTagsResult,
  ListPushTaskStatisticsInput,
  ListPushTaskStatisticsResult,
  ListUsersInput,
  ListUsersResult,
  MuteGroupInput,
  MuteGroupMembersInput,
  MuteGroupMembersResult,
  MuteGroupResult,
  PinConversationInput,
  PinConversationResult,
  RecallMessageInput,
  RecallMessageResult,
  RegisterAnonymousUserInput,
  RegisterAnonymousUserResult,
  RegisterPushUserInput,
  RegisterPushUserResult,
  RegisterUserInput,
  RegisterUserResult,
  RegisterUsersInput,
  RegisterUsersResult,
  RemoveAllPushTagsInput,
  RemoveAllPushTagsResult,
  RemoveDeviceInput,
  RemoveDeviceResult,
  RemoveFriendInput,
  RemoveFriendResult,
  RemoveGroupAdminsInput,
  RemoveGroupAdminsResult,
  RemoveGroupMembersInput,
  RemoveGroupMembersResult,
  RemovePushTagsInput,
  RemovePushTagsResult,
  RequestFriendInput,
  RequestFriendResult,
  RequestFriendsInput,
  RequestFriendsResult,
  SendAiMessageInput,
  SendAiMessageResult,
  SendMessageInput,
  SendMessageResult,
  SendPushNotificationInput,
  SendPushNotificationResult,
  SendSystemNotificationInput,
  SendSystemNotificationResult,
  SetAuthModeInput,
  SetAuthModeResult,
  SetAutoDownloadInput,
  SetAutoDownloadResult,
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
  SetMobileInput,
  SetMobileResult,
  SetNicknameInput,
  SetNicknameResult,
  SetPrivateInfoInput,
  SetPrivateInfoResult,
  SetPublicInfoInput,
  SetPublicInfoResult,
  SetPushBadgeInput,
  SetPushBadgeResult,
  SetPushDetailHiddenInput,
  SetPushDetailHiddenResult,
  SetPushDisabledInput,
  SetPushDisabledResult,
  SetPushNicknameInput,
  SetPushNicknameResult,
  SetPushQuietHoursInput,
  SetPushQuietHoursResult,
  SetSoundDisabledInput,
  SetSoundDisabledResult,
  SetStrangerChatInput,
  SetStrangerChatResult,
  SetUserAvatarInput,
  SetUserAvatarResult,
  SetUserAvatarsInput,
  SetUserAvatarsResult,
  SetUserPasswordInput,
  SetUserPasswordResult,
  SetUsernameInput,
  SetUsernameResult,
  SetVibrationInput,
  SetVibrationResult,
  TransferGroupInput,
  TransferGroupResult,
  UnbindDeviceTokenInput,
  UnbindDeviceTokenResult,
  UnblockGroupMembersInput,
  UnblockGroupMembersResult,
  UnblockUserInput,
  UnblockUserResult,
  UnmuteGroupInput,
  UnmuteGroupMembersInput,
  UnmuteGroupMembersResult,
  UnmuteGroupResult,
  UnpinConversationInput,
  UnpinConversationResult,
  UpdateFriendInput,
  UpdateFriendResult,
  UpdateProfileInput,
  UpdateProfileResult,
  UpdateProfilesInput,
  UpdateProfilesResult,
  UpdateSettingsInput,
  UpdateSettingsResult,
} from './schema.ts';

/** Input, result and documented error codes of each operation. */
export interface OperationTypes {
  /** Accept a friend request. */
  acceptFriendRequest: { input: AcceptFriendRequestInput; result: AcceptFriendRequestResult; errorCode: 10000 | 10002 | 10003 | 10005 | 10006 | 10007 | 10008 | 10010 | 20000 | 40000 };
  /** Send a read receipt. */
  acknowledgeMessage: { input: AcknowledgeMessageInput; result: AcknowledgeMessageResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Add friends. */
  addFriends: { input: AddFriendsInput; result: AddFriendsResult; errorCode: 10000 | 10002 | 10003 | 10005 | 10006 | 10008 | 10010 | 10012 | 20000 | 40000 };
  /** Add friends without a request. */
  addFriendsDirectly: { input: AddFriendsDirectlyInput; result: AddFriendsDirectlyResult; errorCode: 10000 | 10002 | 10003 | 10006 | 10008 | 10010 | 20000 | 40000 };
  /** Add group admins. */
  addGroupAdmins: { input: AddGroupAdminsInput; result: AddGroupAdminsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20013 | 40000 };
  /** Share a file in a group. */
  addGroupFile: { input: AddGroupFileInput; result: AddGroupFileResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20011 | 40000 };
  /** Add group members. */
  addGroupMembers: { input: AddGroupMembersInput; result: AddGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20009 | 20010 | 20017 | 20018 | 40000 };
  /** Add push tags. */
  addPushTags: { input: AddPushTagsInput; result: AddPushTagsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Accept or decline a group application. */
  answerGroupApplication: { input: AnswerGroupApplicationInput; result: AnswerGroupApplicationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20009 | 20010 | 20012 | 20014 | 20016 | 20017 | 20018 | 40000 };
  /** Accept or decline a group invitation. */
  answerGroupInvitation: { input: AnswerGroupInvitationInput; result: AnswerGroupInvitationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20009 | 20010 | 20015 | 20016 | 20017 | 20018 | 40000 };
  /** Bind a device token. */
  bindDeviceToken: { input: BindDeviceTokenInput; result: BindDeviceTokenResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 10011 | 20000 | 40000 };
  /** Bind a push alias. */
  bindPushAlias: { input: BindPushAliasInput; result: BindPushAliasResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 10011 | 20000 | 40000 };
  /** Block users from a group. */
  blockGroupMembers: { input: BlockGroupMembersInput; result: BlockGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20012 | 20018 | 40000 };
  /** Block a user. */
  blockUser: { input: BlockUserInput; result: BlockUserResult; errorCode: 10000 | 10002 | 10003 | 10006 | 10008 | 10010 | 20000 | 40000 };
  /** Broadcast a message. */
  broadcastMessage: { input: BroadcastMessageInput; result: BroadcastMessageResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Change your password. */
  changePassword: { input: ChangePasswordInput; result: ChangePasswordResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Check whether a user can message another. */
  checkMessagePermission: { input: CheckMessagePermissionInput; result: CheckMessagePermissionResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Create a group. */
  createGroup: { input: CreateGroupInput; result: CreateGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20007 | 20008 | 20009 | 20010 | 40000 };
  /** Publish a group announcement. */
  createGroupAnnouncement: { input: CreateGroupAnnouncementInput; result: CreateGroupAnnouncementResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 20021 | 40000 };
  /** Create a user token by user ID. */
  createUserTokenById: { input: CreateUserTokenByIdInput; result: CreateUserTokenByIdResult; errorCode: 10000 | 10002 | 20000 | 30021 | 30022 | 40000 };
  /** Create a user token by login name. */
  createUserTokenByLogin: { input: CreateUserTokenByLoginInput; result: CreateUserTokenByLoginResult; errorCode: 10000 | 10002 | 20000 | 30021 | 30022 | 40000 };
  /** Create a user token by username. */
  createUserTokenByUsername: { input: CreateUserTokenByUsernameInput; result: CreateUserTokenByUsernameResult; errorCode: 10000 | 10002 | 20000 | 30021 | 30022 | 40000 };
  /** Decline a friend request. */
  declineFriendRequest: { input: DeclineFriendRequestInput; result: DeclineFriendRequestResult; errorCode: 10000 | 10002 | 10003 | 10007 | 10008 | 10010 | 20000 | 40000 };
  /** Delete a conversation. */
  deleteConversation: { input: DeleteConversationInput; result: DeleteConversationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Delete a group announcement. */
  deleteGroupAnnouncement: { input: DeleteGroupAnnouncementInput; result: DeleteGroupAnnouncementResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 20020 | 40000 };
  /** Delete group files. */
  deleteGroupFiles: { input: DeleteGroupFilesInput; result: DeleteGroupFilesResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20022 | 20023 | 40000 };
  /** Delete a user. */
  deleteUser: { input: DeleteUserInput; result: DeleteUserResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Dissolve a group. */
  destroyGroup: { input: DestroyGroupInput; result: DestroyGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20013 | 40000 };
  /** Disable users. */
  disableUsers: { input: DisableUsersInput; result: DisableUsersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Download an avatar. */
  downloadAvatar: { input: DownloadAvatarInput; result: DownloadAvatarResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10009 | 10010 | 20000 | 40000 };
  /** Download a chat file. */
  downloadChatFile: { input: DownloadChatFileInput; result: DownloadChatFileResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10009 | 10010 | 20000 | 40000 };
  /** Enable users. */
  enableUsers: { input: EnableUsersInput; result: EnableUsersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Find a user by mobile number. */
  findUserByMobile: { input: FindUserByMobileInput; result: FindUserByMobileResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Find a user by username. */
  findUserByUsername: { input: FindUserByUsernameInput; result: FindUserByUsernameResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Get an upload URL for a chat file. */
  getChatFileUploadUrl: { input: GetChatFileUploadUrlInput; result: GetChatFileUploadUrlResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10009 | 10010 | 20000 | 20001 | 40000 };
  /** Get a download URL for a forwarded file. */
  getForwardedFileUrl: { input: GetForwardedFileUrlInput; result: GetForwardedFileUrlResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10009 | 10010 | 20000 | 40000 };
  /** Get a group. */
  getGroup: { input: GetGroupInput; result: GetGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 40000 };
  /** Get a group announcement. */
  getGroupAnnouncement: { input: GetGroupAnnouncementInput; result: GetGroupAnnouncementResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 20020 | 20021 | 40000 };
  /** Get an upload URL for a group avatar. */
  getGroupAvatarUploadUrl: { input: GetGroupAvatarUploadUrlInput; result: GetGroupAvatarUploadUrlResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10009 | 10010 | 20000 | 20001 | 20012 | 40000 };
  /** Get a group file. */
  getGroupFile: { input: GetGroupFileInput; result: GetGroupFileResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 20022 | 40000 };
  /** Get a group QR code. */
  getGroupQrCode: { input: GetGroupQrCodeInput; result: GetGroupQrCodeResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** Get group settings. */
  getGroupSettings: { input: GetGroupSettingsInput; result: GetGroupSettingsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** Get the latest group announcement. */
  getLatestGroupAnnouncement: { input: GetLatestGroupAnnouncementInput; result: GetLatestGroupAnnouncementResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 20020 | 20021 | 40000 };
  /** Get the online status of a user. */
  getOnlineStatus: { input: GetOnlineStatusInput; result: GetOnlineStatusResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Get a user profile. */
  getProfile: { input: GetProfileInput; result: GetProfileResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Get a push certificate. */
  getPushCertificate: { input: GetPushCertificateInput; result: GetPushCertificateResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Get user settings. */
  getSettings: { input: GetSettingsInput; result: GetSettingsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Get a user. */
  getUser: { input: GetUserInput; result: GetUserResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Get an upload URL for a user avatar. */
  getUserAvatarUploadUrl: { input: GetUserAvatarUploadUrlInput; result: GetUserAvatarUploadUrlResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10009 | 10010 | 20000 | 40000 };
  /** Invite users to a group. */
  inviteGroupMembers: { input: InviteGroupMembersInput; result: InviteGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20009 | 20010 | 20011 | 20012 | 20016 | 20017 | 20018 | 40000 };
  /** Apply to join a group. */
  joinGroup: { input: JoinGroupInput; result: JoinGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20009 | 20010 | 20016 | 20017 | 20018 | 40000 };
  /** Join a group by QR code. */
  joinGroupByQrCode: { input: JoinGroupByQrCodeInput; result: JoinGroupByQrCodeResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20009 | 20010 | 20016 | 20017 | 20018 | 20024 | 20025 | 40000 };
  /** Sign out a device. */
  kickDevice: { input: KickDeviceInput; result: KickDeviceResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Leave a group. */
  leaveGroup: { input: LeaveGroupInput; result: LeaveGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20004 | 20006 | 20011 | 40000 };
  /** List users blocked from a group. */
  listBlockedGroupMembers: { input: ListBlockedGroupMembersInput; result: ListBlockedGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20012 | 40000 };
  /** List blocked users. */
  listBlockedUsers: { input: ListBlockedUsersInput; result: ListBlockedUsersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List messages in a conversation. */
  listConversationMessages: { input: ListConversationMessagesInput; result: ListConversationMessagesResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20011 | 40000 };
  /** List conversations. */
  listConversations: { input: ListConversationsInput; result: ListConversationsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List devices. */
  listDevices: { input: ListDevicesInput; result: ListDevicesResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List friend details. */
  listFriendDetails: { input: ListFriendDetailsInput; result: ListFriendDetailsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List friend IDs. */
  listFriendIds: { input: ListFriendIdsInput; result: ListFriendIdsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List friend requests. */
  listFriendRequests: { input: ListFriendRequestsInput; result: ListFriendRequestsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List friends. */
  listFriends: { input: ListFriendsInput; result: ListFriendsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List group admins. */
  listGroupAdmins: { input: ListGroupAdminsInput; result: ListGroupAdminsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** List group announcements. */
  listGroupAnnouncements: { input: ListGroupAnnouncementsInput; result: ListGroupAnnouncementsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 20021 | 40000 };
  /** List group applications. */
  listGroupApplications: { input: ListGroupApplicationsInput; result: ListGroupApplicationsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20012 | 40000 };
  /** List group nicknames of members. */
  listGroupDisplayNames: { input: ListGroupDisplayNamesInput; result: ListGroupDisplayNamesResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20011 | 40000 };
  /** List group files. */
  listGroupFiles: { input: ListGroupFilesInput; result: ListGroupFilesResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** List group invitations. */
  listGroupInvitations: { input: ListGroupInvitationsInput; result: ListGroupInvitationsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List group members. */
  listGroupMembers: { input: ListGroupMembersInput; result: ListGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** List groups by ID. */
  listGroups: { input: ListGroupsInput; result: ListGroupsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 40000 };
  /** List joined groups. */
  listJoinedGroups: { input: ListJoinedGroupsInput; result: ListJoinedGroupsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List muted group members. */
  listMutedGroupMembers: { input: ListMutedGroupMembersInput; result: ListMutedGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20012 | 40000 };
  /** List pinned conversations. */
  listPinnedConversations: { input: ListPinnedConversationsInput; result: ListPinnedConversationsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List public groups. */
  listPublicGroups: { input: ListPublicGroupsInput; result: ListPublicGroupsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List push tags. */
  listPushTags: { input: ListPushTagsInput; result: ListPushTagsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List push task statistics. */
  listPushTaskStatistics: { input: ListPushTaskStatisticsInput; result: ListPushTaskStatisticsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 12006 | 20000 | 40000 };
  /** List users. */
  listUsers: { input: ListUsersInput; result: ListUsersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Mute a group. */
  muteGroup: { input: MuteGroupInput; result: MuteGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Mute group members. */
  muteGroupMembers: { input: MuteGroupMembersInput; result: MuteGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20012 | 40000 };
  /** Pin a conversation. */
  pinConversation: { input: PinConversationInput; result: PinConversationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Recall a message. */
  recallMessage: { input: RecallMessageInput; result: RecallMessageResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Register an anonymous user. */
  registerAnonymousUser: { input: RegisterAnonymousUserInput; result: RegisterAnonymousUserResult; errorCode: 10002 | 20000 | 30021 | 30022 | 30023 | 40000 };
  /** Register a push user. */
  registerPushUser: { input: RegisterPushUserInput; result: RegisterPushUserResult; errorCode: 10002 | 10004 | 12006 | 20000 | 30021 | 30022 | 30023 | 40000 };
  /** Register a user. */
  registerUser: { input: RegisterUserInput; result: RegisterUserResult; errorCode: 10002 | 10004 | 20000 | 30021 | 30022 | 30023 | 40000 };
  /** Register users. */
  registerUsers: { input: RegisterUsersInput; result: RegisterUsersResult; errorCode: 10000 | 10002 | 10003 | 10004 | 10008 | 10010 | 20000 | 30021 | 30022 | 30023 | 40000 };
  /** Remove all push tags. */
  removeAllPushTags: { input: RemoveAllPushTagsInput; result: RemoveAllPushTagsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Remove a device. */
  removeDevice: { input: RemoveDeviceInput; result: RemoveDeviceResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Remove a friend. */
  removeFriend: { input: RemoveFriendInput; result: RemoveFriendResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Remove group admins. */
  removeGroupAdmins: { input: RemoveGroupAdminsInput; result: RemoveGroupAdminsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20013 | 40000 };
  /** Remove group members. */
  removeGroupMembers: { input: RemoveGroupMembersInput; result: RemoveGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20012 | 40000 };
  /** Remove push tags. */
  removePushTags: { input: RemovePushTagsInput; result: RemovePushTagsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Send a friend request. */
  requestFriend: { input: RequestFriendInput; result: RequestFriendResult; errorCode: 10000 | 10002 | 10003 | 10005 | 10006 | 10008 | 10010 | 10012 | 20000 | 40000 };
  /** Send friend requests. */
  requestFriends: { input: RequestFriendsInput; result: RequestFriendsResult; errorCode: 10000 | 10002 | 10003 | 10005 | 10006 | 10008 | 10010 | 10012 | 20000 | 40000 };
  /** Send a message to an AI. */
  sendAiMessage: { input: SendAiMessageInput; result: SendAiMessageResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** Send a message. */
  sendMessage: { input: SendMessageInput; result: SendMessageResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** Send a push notification. */
  sendPushNotification: { input: SendPushNotificationInput; result: SendPushNotificationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 12001 | 12002 | 12003 | 12004 | 12005 | 12006 | 20000 | 40000 };
  /** Send a system notification. */
  sendSystemNotification: { input: SendSystemNotificationInput; result: SendSystemNotificationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 40000 };
  /** Set the friend request policy. */
  setAuthMode: { input: SetAuthModeInput; result: SetAuthModeResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Turn automatic downloads on or off. */
  setAutoDownload: { input: SetAutoDownloadInput; result: SetAutoDownloadResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the group join policy. */
  setGroupApplyApproval: { input: SetGroupApplyApprovalInput; result: SetGroupApplyApprovalResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set the group avatar. */
  setGroupAvatar: { input: SetGroupAvatarInput; result: SetGroupAvatarResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set the group description. */
  setGroupDescription: { input: SetGroupDescriptionInput; result: SetGroupDescriptionResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set your group nickname. */
  setGroupDisplayName: { input: SetGroupDisplayNameInput; result: SetGroupDisplayNameResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20011 | 40000 };
  /** Set the custom data of a group. */
  setGroupExtension: { input: SetGroupExtensionInput; result: SetGroupExtensionResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Rename a group file. */
  setGroupFileName: { input: SetGroupFileNameInput; result: SetGroupFileNameResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20022 | 20023 | 40000 };
  /** Show or hide earlier messages for new members. */
  setGroupHistoryVisible: { input: SetGroupHistoryVisibleInput; result: SetGroupHistoryVisibleResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Hide or show member details. */
  setGroupMemberInfoHidden: { input: SetGroupMemberInfoHiddenInput; result: SetGroupMemberInfoHiddenResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Allow or forbid invitations by members. */
  setGroupMemberInvitation: { input: SetGroupMemberInvitationInput; result: SetGroupMemberInvitationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Allow or forbid changes by members. */
  setGroupMemberModification: { input: SetGroupMemberModificationInput; result: SetGroupMemberModificationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set the notification mode of a group. */
  setGroupMuteMode: { input: SetGroupMuteModeInput; result: SetGroupMuteModeResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20011 | 40000 };
  /** Rename a group. */
  setGroupName: { input: SetGroupNameInput; result: SetGroupNameResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set the push mode of a group. */
  setGroupPushMode: { input: SetGroupPushModeInput; result: SetGroupPushModeResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20003 | 20006 | 20011 | 40000 };
  /** Turn group read receipts on or off. */
  setGroupReadReceipts: { input: SetGroupReadReceiptsInput; result: SetGroupReadReceiptsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set the mobile number. */
  setMobile: { input: SetMobileInput; result: SetMobileResult; errorCode: 10000 | 10001 | 10002 | 10003 | 10008 | 10010 | 10011 | 20000 | 40000 };
  /** Set the nickname. */
  setNickname: { input: SetNicknameInput; result: SetNicknameResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the private info. */
  setPrivateInfo: { input: SetPrivateInfoInput; result: SetPrivateInfoResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the public info. */
  setPublicInfo: { input: SetPublicInfoInput; result: SetPublicInfoResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the badge number. */
  setPushBadge: { input: SetPushBadgeInput; result: SetPushBadgeResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Hide or show message content in pushes. */
  setPushDetailHidden: { input: SetPushDetailHiddenInput; result: SetPushDetailHiddenResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Turn pushes off or on. */
  setPushDisabled: { input: SetPushDisabledInput; result: SetPushDisabledResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the push nickname. */
  setPushNickname: { input: SetPushNicknameInput; result: SetPushNicknameResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the quiet hours of pushes. */
  setPushQuietHours: { input: SetPushQuietHoursInput; result: SetPushQuietHoursResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Turn the message sound off or on. */
  setSoundDisabled: { input: SetSoundDisabledInput; result: SetSoundDisabledResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Allow or reject messages from non-friends. */
  setStrangerChat: { input: SetStrangerChatInput; result: SetStrangerChatResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the user avatar. */
  setUserAvatar: { input: SetUserAvatarInput; result: SetUserAvatarResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set user avatars. */
  setUserAvatars: { input: SetUserAvatarsInput; result: SetUserAvatarsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Reset the password of a user. */
  setUserPassword: { input: SetUserPasswordInput; result: SetUserPasswordResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Change the username. */
  setUsername: { input: SetUsernameInput; result: SetUsernameResult; errorCode: 10000 | 10002 | 10003 | 10004 | 10008 | 10010 | 20000 | 40000 };
  /** Turn vibration on or off. */
  setVibration: { input: SetVibrationInput; result: SetVibrationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Transfer group ownership. */
  transferGroup: { input: TransferGroupInput; result: TransferGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20005 | 20006 | 20013 | 40000 };
  /** Unbind a device token. */
  unbindDeviceToken: { input: UnbindDeviceTokenInput; result: UnbindDeviceTokenResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Unblock users from a group. */
  unblockGroupMembers: { input: UnblockGroupMembersInput; result: UnblockGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Unblock a user. */
  unblockUser: { input: UnblockUserInput; result: UnblockUserResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Unmute a group. */
  unmuteGroup: { input: UnmuteGroupInput; result: UnmuteGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Unmute group members. */
  unmuteGroupMembers: { input: UnmuteGroupMembersInput; result: UnmuteGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20012 | 40000 };
  /** Unpin a conversation. */
  unpinConversation: { input: UnpinConversationInput; result: UnpinConversationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Update a friend. */
  updateFriend: { input: UpdateFriendInput; result: UpdateFriendResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Update a user profile. */
  updateProfile: { input: UpdateProfileInput; result: UpdateProfileResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Update user profiles. */
  updateProfiles: { input: UpdateProfilesInput; result: UpdateProfilesResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Update user settings. */
  updateSettings: { input: UpdateSettingsInput; result: UpdateSettingsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
}

/** The name of an operation. */
export type OperationId = keyof OperationTypes;
