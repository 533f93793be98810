// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

/** Name and advice of each error by its code, as ../error-table.ts reads them. */
export const errors: string = `
402,TokenNoLongerAccepted!
10000,UserNotFound,WrongVerificationCode,InvalidParameter,MissingAccessToken!,UserAlreadyExists,AlreadyFriends,UserBlacklisted,FriendRequestNotFound,InvalidAccessToken!,ObjectStorageFailure~,PermissionDenied,UserIdAlreadyBound,FriendRequestsRefused
10021,UserDeleted
11011,UsernameTaken
12001,XiaomiImageUploadFailed~,PushImageTooLarge,OppoImageUploadFailed~,PushImageUnreachable,TooManyPushTargets,PushNotEnabled
20000,DatabaseFailure?,GroupNotFound,NotGroupMember,InvalidMsgPushMode,OwnerCannotLeave,NewOwnerNotMember,GroupUnderRepair~,TooManyGroupsInApp,TooManyGroupsCreated,TooManyGroupsJoined,GroupFull,GroupMemberRequired,GroupAdminRequired,GroupOwnerRequired,JoinRequestClosed,GroupInvitationClosed,KickedTooOften,AlreadyGroupMember,BlockedByGroup
20020,AnnouncementNotFound,AnnouncementDisabled,SharedFileNotFound,SharedFileForbidden,InvalidGroupQrCode,GroupQrCodeExpired
30021,InvalidLicense,LicenseExpired,LicenseLimitExceeded
40000,AppNotFound,RegistrationClosed,AppUserLimitReached,AppStateAbnormal
`;
