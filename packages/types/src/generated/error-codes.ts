// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

/** The documented error codes by name. */
export const ErrorCode = {
  /** The user does not exist. */
  UserNotFound: 10000,
  /** The verification code is wrong. */
  WrongVerificationCode: 10001,
  /** A request parameter is missing or invalid. */
  InvalidParameter: 10002,
  /** The request has no `access-token` header. */
  MissingAccessToken: 10003,
  /** A user with this name already exists. */
  UserAlreadyExists: 10004,
  /** The user is already a friend. */
  AlreadyFriends: 10005,
  /** One of the two users has blocked the other. */
  UserBlacklisted: 10006,
  /** The friend request does not exist or has expired. */
  FriendRequestNotFound: 10007,
  /** The access token is not valid for this app. */
  InvalidAccessToken: 10008,
  /** The object storage behind the service failed. */
  ObjectStorageFailure: 10009,
  /** The caller is not allowed to do this. */
  PermissionDenied: 10010,
  /** The value is already bound to a user. */
  UserIdAlreadyBound: 10011,
  /** The user does not accept friend requests. */
  FriendRequestsRefused: 10012,
  /** The push image could not be uploaded to Xiaomi. */
  XiaomiImageUploadFailed: 12001,
  /** The push image is 1 MB or larger. */
  PushImageTooLarge: 12002,
  /** The push image could not be uploaded to OPPO. */
  OppoImageUploadFailed: 12003,
  /** The push image cannot be downloaded from its URL. */
  PushImageUnreachable: 12004,
  /** The list of push targets has more than 500 entries. */
  TooManyPushTargets: 12005,
  /** Push is not enabled for this app. */
  PushNotEnabled: 12006,
  /** The database of the service failed. */
  DatabaseFailure: 20000,
  /** The group does not exist. */
  GroupNotFound: 20001,
  /** The user in the request is not a member of the group. */
  NotGroupMember: 20002,
  /** The value of `msg_push_mode` is not allowed. */
  InvalidMsgPushMode: 20003,
  /** The owner cannot leave the group. */
  OwnerCannotLeave: 20004,
  /** The new owner is not a member of the group. */
  NewOwnerNotMember: 20005,
  /** The group is under repair and cannot be changed. */
  GroupUnderRepair: 20006,
  /** The app has reached its group limit. */
  TooManyGroupsInApp: 20007,
  /** The user has reached the limit of groups created. */
  TooManyGroupsCreated: 20008,
  /** The user has reached the limit of groups joined. */
  TooManyGroupsJoined: 20009,
  /** The group has reached its member limit. */
  GroupFull: 20010,
  /** The acting user must be a member of the group. */
  GroupMemberRequired: 20011,
  /** The acting user must be an administrator of the group. */
  GroupAdminRequired: 20012,
  /** The acting user must be the owner of the group. */
  GroupOwnerRequired: 20013,
  /** The group application has expired or was already handled. */
  JoinRequestClosed: 20014,
  /** The group invitation has expired or was already handled. */
  GroupInvitationClosed: 20015,
  /** The user was removed from the group too often and can no longer join it. */
  KickedTooOften: 20016,
  /** The user is already a member of the group. */
  AlreadyGroupMember: 20017,
  /** The user is on the blacklist of the group. */
  BlockedByGroup: 20018,
  /** The group announcement does not exist. */
  AnnouncementNotFound: 20020,
  /** An administrator has disabled the group announcement. */
  AnnouncementDisabled: 20021,
  /** The shared file does not exist in the group. */
  SharedFileNotFound: 20022,
  /** The caller cannot change this shared file. */
  SharedFileForbidden: 20023,
  /** The invitation QR code is not valid. */
  InvalidGroupQrCode: 20024,
  /** The invitation QR code has expired. */
  GroupQrCodeExpired: 20025,
  /** The license of the app is not valid. */
  InvalidLicense: 30021,
  /** The license of the app has expired. */
  LicenseExpired: 30022,
  /** The app has reached the user limit of its license. */
  LicenseLimitExceeded: 30023,
  /** The app in `app_id` does not exist. */
  AppNotFound: 40000,
} as const;

/** Name of a documented error code. */
export type ErrorName = keyof typeof ErrorCode;

/** A documented error code. */
export type KnownErrorCode = (typeof ErrorCode)[ErrorName];

/** Any error code: the service may return codes that no document lists. */
export type ErrorCode = KnownErrorCode | (number & {});
