// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type {
  AcceptFriendRequestInput,
  AcceptFriendRequestResult,
  AcknowledgeMessageInput,
  AcknowledgeMessageResult,
  AddFriendsInput,
  AddFriendsResult,
  AddGroupAdminsInput,
  AddGroupAdminsResult,
  AddGroupFileInput,
  AddGroupFileResult,
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
  /** Acknowledge a message. */
  acknowledgeMessage: { input: AcknowledgeMessageInput; result: AcknowledgeMessageResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Add friends. */
  addFriends: { input: AddFriendsInput; result: AddFriendsResult; errorCode: 10000 | 10002 | 10003 | 10005 | 10006 | 10008 | 10010 | 10012 | 20000 | 40000 };
  /** Make members administrators. */
  addGroupAdmins: { input: AddGroupAdminsInput; result: AddGroupAdminsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20013 | 40000 };
  /** Share a file in a group. */
  addGroupFile: { input: AddGroupFileInput; result: AddGroupFileResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20011 | 40000 };
  /** Add push tags to a user. */
  addPushTags: { input: AddPushTagsInput; result: AddPushTagsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Answer a request to join a group. */
  answerGroupApplication: { input: AnswerGroupApplicationInput; result: AnswerGroupApplicationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20009 | 20010 | 20012 | 20014 | 20016 | 20017 | 20018 | 40000 };
  /** Answer an invitation to a group. */
  answerGroupInvitation: { input: AnswerGroupInvitationInput; result: AnswerGroupInvitationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20009 | 20010 | 20015 | 20016 | 20017 | 20018 | 40000 };
  /** Bind the push token of a device. */
  bindDeviceToken: { input: BindDeviceTokenInput; result: BindDeviceTokenResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 10011 | 20000 | 40000 };
  /** Bind a push alias. */
  bindPushAlias: { input: BindPushAliasInput; result: BindPushAliasResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 10011 | 20000 | 40000 };
  /** Put users on the blacklist of a group. */
  blockGroupMembers: { input: BlockGroupMembersInput; result: BlockGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20012 | 20018 | 40000 };
  /** Block a user. */
  blockUser: { input: BlockUserInput; result: BlockUserResult; errorCode: 10000 | 10002 | 10003 | 10006 | 10008 | 10010 | 20000 | 40000 };
  /** Broadcast a message. */
  broadcastMessage: { input: BroadcastMessageInput; result: BroadcastMessageResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Change a password, given the old one. */
  changePassword: { input: ChangePasswordInput; result: ChangePasswordResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Check whether a user may message another. */
  checkMessagePermission: { input: CheckMessagePermissionInput; result: CheckMessagePermissionResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Create a group. */
  createGroup: { input: CreateGroupInput; result: CreateGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20007 | 20008 | 20009 | 20010 | 40000 };
  /** Publish a group announcement. */
  createGroupAnnouncement: { input: CreateGroupAnnouncementInput; result: CreateGroupAnnouncementResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 20021 | 40000 };
  /** Create a user token from a user id. */
  createUserTokenById: { input: CreateUserTokenByIdInput; result: CreateUserTokenByIdResult; errorCode: 10000 | 10002 | 20000 | 30021 | 30022 | 40000 };
  /** Create a user token from a login name. */
  createUserTokenByLogin: { input: CreateUserTokenByLoginInput; result: CreateUserTokenByLoginResult; errorCode: 10000 | 10002 | 20000 | 30021 | 30022 | 40000 };
  /** Create a user token from a username. */
  createUserTokenByUsername: { input: CreateUserTokenByUsernameInput; result: CreateUserTokenByUsernameResult; errorCode: 10000 | 10002 | 20000 | 30021 | 30022 | 40000 };
  /** Decline a friend request. */
  declineFriendRequest: { input: DeclineFriendRequestInput; result: DeclineFriendRequestResult; errorCode: 10000 | 10002 | 10003 | 10007 | 10008 | 10010 | 20000 | 40000 };
  /** Delete a conversation. */
  deleteConversation: { input: DeleteConversationInput; result: DeleteConversationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Delete a group announcement. */
  deleteGroupAnnouncement: { input: DeleteGroupAnnouncementInput; result: DeleteGroupAnnouncementResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 20020 | 40000 };
  /** Delete shared files of a group. */
  deleteGroupFiles: { input: DeleteGroupFilesInput; result: DeleteGroupFilesResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20022 | 20023 | 40000 };
  /** Delete a user. */
  deleteUser: { input: DeleteUserInput; result: DeleteUserResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Disband a group. */
  destroyGroup: { input: DestroyGroupInput; result: DestroyGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20013 | 40000 };
  /** Disable users. */
  disableUsers: { input: DisableUsersInput; result: DisableUsersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Download a picture. */
  downloadAvatar: { input: DownloadAvatarInput; result: DownloadAvatarResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10009 | 10010 | 20000 | 40000 };
  /** Download a chat file. */
  downloadChatFile: { input: DownloadChatFileInput; result: DownloadChatFileResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10009 | 10010 | 20000 | 40000 };
  /** Enable users again. */
  enableUsers: { input: EnableUsersInput; result: EnableUsersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Find a user by mobile number. */
  findUserByMobile: { input: FindUserByMobileInput; result: FindUserByMobileResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Find a user by username. */
  findUserByUsername: { input: FindUserByUsernameInput; result: FindUserByUsernameResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Get the URL for uploading a chat file. */
  getChatFileUploadUrl: { input: GetChatFileUploadUrlInput; result: GetChatFileUploadUrlResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10009 | 10010 | 20000 | 20001 | 40000 };
  /** Get the URL of a forwarded file. */
  getForwardedFileUrl: { input: GetForwardedFileUrlInput; result: GetForwardedFileUrlResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10009 | 10010 | 20000 | 40000 };
  /** Get a group. */
  getGroup: { input: GetGroupInput; result: GetGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 40000 };
  /** Get a group announcement. */
  getGroupAnnouncement: { input: GetGroupAnnouncementInput; result: GetGroupAnnouncementResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 20020 | 20021 | 40000 };
  /** Get the URL for uploading a group picture. */
  getGroupAvatarUploadUrl: { input: GetGroupAvatarUploadUrlInput; result: GetGroupAvatarUploadUrlResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10009 | 10010 | 20000 | 20001 | 20012 | 40000 };
  /** Get a shared file of a group. */
  getGroupFile: { input: GetGroupFileInput; result: GetGroupFileResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 20022 | 40000 };
  /** Get the QR code of a group. */
  getGroupQrCode: { input: GetGroupQrCodeInput; result: GetGroupQrCodeResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** Get the settings of a group. */
  getGroupSettings: { input: GetGroupSettingsInput; result: GetGroupSettingsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** Get the latest group announcement. */
  getLatestGroupAnnouncement: { input: GetLatestGroupAnnouncementInput; result: GetLatestGroupAnnouncementResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 20020 | 20021 | 40000 };
  /** Get whether a user is online. */
  getOnlineStatus: { input: GetOnlineStatusInput; result: GetOnlineStatusResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Get the profile of a user. */
  getProfile: { input: GetProfileInput; result: GetProfileResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Get a push certificate. */
  getPushCertificate: { input: GetPushCertificateInput; result: GetPushCertificateResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Get the settings of a user. */
  getSettings: { input: GetSettingsInput; result: GetSettingsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Get a user. */
  getUser: { input: GetUserInput; result: GetUserResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Get the URL for uploading a user picture. */
  getUserAvatarUploadUrl: { input: GetUserAvatarUploadUrlInput; result: GetUserAvatarUploadUrlResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10009 | 10010 | 20000 | 40000 };
  /** Invite users to a group. */
  inviteGroupMembers: { input: InviteGroupMembersInput; result: InviteGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20009 | 20010 | 20011 | 20012 | 20016 | 20017 | 20018 | 40000 };
  /** Ask to join a group. */
  joinGroup: { input: JoinGroupInput; result: JoinGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20009 | 20010 | 20016 | 20017 | 20018 | 40000 };
  /** Join a group by QR code. */
  joinGroupByQrCode: { input: JoinGroupByQrCodeInput; result: JoinGroupByQrCodeResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20009 | 20010 | 20016 | 20017 | 20018 | 20024 | 20025 | 40000 };
  /** Sign a device out. */
  kickDevice: { input: KickDeviceInput; result: KickDeviceResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Leave a group. */
  leaveGroup: { input: LeaveGroupInput; result: LeaveGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20004 | 20006 | 20011 | 40000 };
  /** List the blacklist of a group. */
  listBlockedGroupMembers: { input: ListBlockedGroupMembersInput; result: ListBlockedGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20012 | 40000 };
  /** List blocked users. */
  listBlockedUsers: { input: ListBlockedUsersInput; result: ListBlockedUsersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List messages of a conversation. */
  listConversationMessages: { input: ListConversationMessagesInput; result: ListConversationMessagesResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20011 | 40000 };
  /** List conversations. */
  listConversations: { input: ListConversationsInput; result: ListConversationsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List the devices of a user. */
  listDevices: { input: ListDevicesInput; result: ListDevicesResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List details of friends. */
  listFriendDetails: { input: ListFriendDetailsInput; result: ListFriendDetailsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List friend ids. */
  listFriendIds: { input: ListFriendIdsInput; result: ListFriendIdsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List friend requests. */
  listFriendRequests: { input: ListFriendRequestsInput; result: ListFriendRequestsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List friends. */
  listFriends: { input: ListFriendsInput; result: ListFriendsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List the administrators of a group. */
  listGroupAdmins: { input: ListGroupAdminsInput; result: ListGroupAdminsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** List group announcements. */
  listGroupAnnouncements: { input: ListGroupAnnouncementsInput; result: ListGroupAnnouncementsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 20021 | 40000 };
  /** List requests to join groups. */
  listGroupApplications: { input: ListGroupApplicationsInput; result: ListGroupApplicationsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20012 | 40000 };
  /** List name cards of group members. */
  listGroupDisplayNames: { input: ListGroupDisplayNamesInput; result: ListGroupDisplayNamesResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20011 | 40000 };
  /** List shared files of a group. */
  listGroupFiles: { input: ListGroupFilesInput; result: ListGroupFilesResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** List invitations to groups. */
  listGroupInvitations: { input: ListGroupInvitationsInput; result: ListGroupInvitationsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List group members. */
  listGroupMembers: { input: ListGroupMembersInput; result: ListGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** List groups by id. */
  listGroups: { input: ListGroupsInput; result: ListGroupsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 40000 };
  /** List the groups of a user. */
  listJoinedGroups: { input: ListJoinedGroupsInput; result: ListJoinedGroupsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List muted group members. */
  listMutedGroupMembers: { input: ListMutedGroupMembersInput; result: ListMutedGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20012 | 40000 };
  /** List pinned conversations. */
  listPinnedConversations: { input: ListPinnedConversationsInput; result: ListPinnedConversationsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List public groups. */
  listPublicGroups: { input: ListPublicGroupsInput; result: ListPublicGroupsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List the push tags of a user. */
  listPushTags: { input: ListPushTagsInput; result: ListPushTagsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List statistics of push tasks. */
  listPushTaskStatistics: { input: ListPushTaskStatisticsInput; result: ListPushTaskStatisticsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 12006 | 20000 | 40000 };
  /** List the users of the app. */
  listUsers: { input: ListUsersInput; result: ListUsersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Mute a whole group. */
  muteGroup: { input: MuteGroupInput; result: MuteGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Mute members of a group. */
  muteGroupMembers: { input: MuteGroupMembersInput; result: MuteGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20012 | 40000 };
  /** Pin a conversation. */
  pinConversation: { input: PinConversationInput; result: PinConversationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Recall a message. */
  recallMessage: { input: RecallMessageInput; result: RecallMessageResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Register a user for pushes. */
  registerPushUser: { input: RegisterPushUserInput; result: RegisterPushUserResult; errorCode: 10002 | 10004 | 12006 | 20000 | 30021 | 30022 | 30023 | 40000 };
  /** Register a user. */
  registerUser: { input: RegisterUserInput; result: RegisterUserResult; errorCode: 10002 | 10004 | 20000 | 30021 | 30022 | 30023 | 40000 };
  /** Register several users. */
  registerUsers: { input: RegisterUsersInput; result: RegisterUsersResult; errorCode: 10000 | 10002 | 10003 | 10004 | 10008 | 10010 | 20000 | 30021 | 30022 | 30023 | 40000 };
  /** Remove all push tags from a user. */
  removeAllPushTags: { input: RemoveAllPushTagsInput; result: RemoveAllPushTagsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Remove a device of a user. */
  removeDevice: { input: RemoveDeviceInput; result: RemoveDeviceResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Remove a friend. */
  removeFriend: { input: RemoveFriendInput; result: RemoveFriendResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Take the administrator role from members. */
  removeGroupAdmins: { input: RemoveGroupAdminsInput; result: RemoveGroupAdminsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20013 | 40000 };
  /** Remove members from a group. */
  removeGroupMembers: { input: RemoveGroupMembersInput; result: RemoveGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20012 | 40000 };
  /** Remove push tags from a user. */
  removePushTags: { input: RemovePushTagsInput; result: RemovePushTagsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Request a friend. */
  requestFriend: { input: RequestFriendInput; result: RequestFriendResult; errorCode: 10000 | 10002 | 10003 | 10005 | 10006 | 10008 | 10010 | 10012 | 20000 | 40000 };
  /** Request several friends. */
  requestFriends: { input: RequestFriendsInput; result: RequestFriendsResult; errorCode: 10000 | 10002 | 10003 | 10005 | 10006 | 10008 | 10010 | 10012 | 20000 | 40000 };
  /** Send a message to an AI. */
  sendAiMessage: { input: SendAiMessageInput; result: SendAiMessageResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** Send a message. */
  sendMessage: { input: SendMessageInput; result: SendMessageResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** Send a push notification. */
  sendPushNotification: { input: SendPushNotificationInput; result: SendPushNotificationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 12001 | 12002 | 12003 | 12004 | 12005 | 12006 | 20000 | 40000 };
  /** Send a system notification. */
  sendSystemNotification: { input: SendSystemNotificationInput; result: SendSystemNotificationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 40000 };
  /** Set who may become a friend. */
  setAuthMode: { input: SetAuthModeInput; result: SetAuthModeResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Switch automatic downloads on or off. */
  setAutoDownload: { input: SetAutoDownloadInput; result: SetAutoDownloadResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set what happens to requests to join. */
  setGroupApplyApproval: { input: SetGroupApplyApprovalInput; result: SetGroupApplyApprovalResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set the picture of a group. */
  setGroupAvatar: { input: SetGroupAvatarInput; result: SetGroupAvatarResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set the description of a group. */
  setGroupDescription: { input: SetGroupDescriptionInput; result: SetGroupDescriptionResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set the own name card in a group. */
  setGroupDisplayName: { input: SetGroupDisplayNameInput; result: SetGroupDisplayNameResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20011 | 40000 };
  /** Set the custom data of a group. */
  setGroupExtension: { input: SetGroupExtensionInput; result: SetGroupExtensionResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Rename a shared file of a group. */
  setGroupFileName: { input: SetGroupFileNameInput; result: SetGroupFileNameResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20022 | 20023 | 40000 };
  /** Set whether newcomers see earlier messages. */
  setGroupHistoryVisible: { input: SetGroupHistoryVisibleInput; result: SetGroupHistoryVisibleResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set whether details of members are hidden. */
  setGroupMemberInfoHidden: { input: SetGroupMemberInfoHiddenInput; result: SetGroupMemberInfoHiddenResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set whether members may invite. */
  setGroupMemberInvitation: { input: SetGroupMemberInvitationInput; result: SetGroupMemberInvitationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set whether members may edit the group. */
  setGroupMemberModification: { input: SetGroupMemberModificationInput; result: SetGroupMemberModificationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set how a user mutes a group. */
  setGroupMuteMode: { input: SetGroupMuteModeInput; result: SetGroupMuteModeResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20011 | 40000 };
  /** Rename a group. */
  setGroupName: { input: SetGroupNameInput; result: SetGroupNameResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set which messages of a group are pushed to a user. */
  setGroupPushMode: { input: SetGroupPushModeInput; result: SetGroupPushModeResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20003 | 20006 | 20011 | 40000 };
  /** Set whether a group has read receipts. */
  setGroupReadReceipts: { input: SetGroupReadReceiptsInput; result: SetGroupReadReceiptsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Set the mobile number of a user. */
  setMobile: { input: SetMobileInput; result: SetMobileResult; errorCode: 10000 | 10001 | 10002 | 10003 | 10008 | 10010 | 10011 | 20000 | 40000 };
  /** Set the nickname of a user. */
  setNickname: { input: SetNicknameInput; result: SetNicknameResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the private information of a user. */
  setPrivateInfo: { input: SetPrivateInfoInput; result: SetPrivateInfoResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the public information of a user. */
  setPublicInfo: { input: SetPublicInfoInput; result: SetPublicInfoResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the badge number of a user. */
  setPushBadge: { input: SetPushBadgeInput; result: SetPushBadgeResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Hide or show message contents in pushes. */
  setPushDetailHidden: { input: SetPushDetailHiddenInput; result: SetPushDetailHiddenResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Switch pushes off or on. */
  setPushDisabled: { input: SetPushDisabledInput; result: SetPushDisabledResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the name shown in pushes. */
  setPushNickname: { input: SetPushNicknameInput; result: SetPushNicknameResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the hours without pushes. */
  setPushQuietHours: { input: SetPushQuietHoursInput; result: SetPushQuietHoursResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Switch the sound of new messages off or on. */
  setSoundDisabled: { input: SetSoundDisabledInput; result: SetSoundDisabledResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the avatar of a user. */
  setUserAvatar: { input: SetUserAvatarInput; result: SetUserAvatarResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the avatars of several users. */
  setUserAvatars: { input: SetUserAvatarsInput; result: SetUserAvatarsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Set the password of a user as an administrator. */
  setUserPassword: { input: SetUserPasswordInput; result: SetUserPasswordResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Change the username of a user. */
  setUsername: { input: SetUsernameInput; result: SetUsernameResult; errorCode: 10000 | 10002 | 10003 | 10004 | 10008 | 10010 | 20000 | 40000 };
  /** Switch vibration on or off. */
  setVibration: { input: SetVibrationInput; result: SetVibrationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Transfer a group to another owner. */
  transferGroup: { input: TransferGroupInput; result: TransferGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20005 | 20006 | 20013 | 40000 };
  /** Unbind the push token of a device. */
  unbindDeviceToken: { input: UnbindDeviceTokenInput; result: UnbindDeviceTokenResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Take users off the blacklist of a group. */
  unblockGroupMembers: { input: UnblockGroupMembersInput; result: UnblockGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Unblock a user. */
  unblockUser: { input: UnblockUserInput; result: UnblockUserResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** End the mute of a whole group. */
  unmuteGroup: { input: UnmuteGroupInput; result: UnmuteGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20012 | 40000 };
  /** Unmute members of a group. */
  unmuteGroupMembers: { input: UnmuteGroupMembersInput; result: UnmuteGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20002 | 20006 | 20012 | 40000 };
  /** Unpin a conversation. */
  unpinConversation: { input: UnpinConversationInput; result: UnpinConversationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Update what is kept about a friend. */
  updateFriend: { input: UpdateFriendInput; result: UpdateFriendResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Change the profile of a user. */
  updateProfile: { input: UpdateProfileInput; result: UpdateProfileResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Change the profiles of several users. */
  updateProfiles: { input: UpdateProfilesInput; result: UpdateProfilesResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** Change settings of a user. */
  updateSettings: { input: UpdateSettingsInput; result: UpdateSettingsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
}

/** The name of an operation. */
export type OperationId = keyof OperationTypes;
