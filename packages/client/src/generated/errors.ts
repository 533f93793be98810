// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

/** Code, name and advice of each error, as ../error-table.ts reads them. */
export const errors: string = `
10000 UserNotFound
10001 WrongVerificationCode
10002 InvalidParameter
10003 MissingAccessToken!
10004 UserAlreadyExists
10005 AlreadyFriends
10006 UserBlacklisted
10007 FriendRequestNotFound
10008 InvalidAccessToken!
10009 ObjectStorageFailure~
10010 PermissionDenied
10011 UserIdAlreadyBound
10012 FriendRequestsRefused
12001 XiaomiImageUploadFailed~
12002 PushImageTooLarge
12003 OppoImageUploadFailed~
12004 PushImageUnreachable
12005 TooManyPushTargets
12006 PushNotEnabled
20000 DatabaseFailure?
20001 GroupNotFound
20002 NotGroupMember
20003 InvalidMsgPushMode
20004 OwnerCannotLeave
20005 NewOwnerNotMember
20006 GroupUnderRepair~
20007 TooManyGroupsInApp
20008 TooManyGroupsCreated
20009 TooManyGroupsJoined
20010 GroupFull
20011 GroupMemberRequired
20012 GroupAdminRequired
20013 GroupOwnerRequired
20014 JoinRequestClosed
20015 GroupInvitationClosed
20016 KickedTooOften
20017 AlreadyGroupMember
20018 BlockedByGroup
20020 AnnouncementNotFound
20021 AnnouncementDisabled
20022 SharedFileNotFound
20023 SharedFileForbidden
20024 InvalidGroupQrCode
20025 GroupQrCodeExpired
30021 InvalidLicense
30022 LicenseExpired
30023 LicenseLimitExceeded
40000 AppNotFound
402 TokenNoLongerAccepted!
10021 UserDeleted
11011 UsernameTaken
40001 RegistrationClosed
40002 AppUserLimitReached
40003 AppStateAbnormal
`;
