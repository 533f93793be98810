// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

/** How a user treats friend requests. */
export const AuthMode = {
  /** Friend requests are accepted at once. */
  Open: 0,
  /** The user must accept the request. */
  NeedApproval: 1,
  /** The applicant must answer the user's question correctly. */
  AnswerQuestion: 2,
  /** All requests are rejected. */
  RejectAll: 3,
} as const;
export type AuthMode = (typeof AuthMode)[keyof typeof AuthMode];

/** System that a device runs on. */
export const DevicePlatform = {
  /** Unknown. Occurs only in client SDKs. */
  Unknown: 0,
  /** iPhone or iPad. */
  Ios: 1,
  /** Android. */
  Android: 2,
  /** Windows. */
  Windows: 3,
  /** macOS. */
  Mac: 4,
  /** Linux. */
  Linux: 5,
  /** A web browser. */
  Web: 6,
} as const;
export type DevicePlatform = (typeof DevicePlatform)[keyof typeof DevicePlatform];

/** Whether a user may use the app. */
export const UserStatus = {
  /** The user may sign in. */
  Normal: 0,
  /** An administrator of the app has disabled the account. */
  Disabled: 1,
} as const;
export type UserStatus = (typeof UserStatus)[keyof typeof UserStatus];

/** Who may send messages to a user. */
export const StrangerChatMode = {
  /** Every user of the app may. */
  Everyone: 1,
  /** Only friends may. */
  FriendsOnly: 2,
} as const;
export type StrangerChatMode = (typeof StrangerChatMode)[keyof typeof StrangerChatMode];

/** Result of a friend request. */
export const FriendRequestStatus = {
  /** Pending. */
  Pending: 0,
  /** It was accepted; the two are friends. */
  Accepted: 1,
  /** It was declined. */
  Declined: 2,
} as const;
export type FriendRequestStatus = (typeof FriendRequestStatus)[keyof typeof FriendRequestStatus];

/** Relation of a user to the caller. */
export const FriendRelation = {
  /** A friend. */
  Friend: 0,
  /** Was a friend and has been removed. */
  Deleted: 1,
  /** Never was a friend. */
  Stranger: 2,
  /** On the caller's blacklist. */
  Blocked: 3,
} as const;
export type FriendRelation = (typeof FriendRelation)[keyof typeof FriendRelation];

/** Kind of group. */
export const GroupType = {
  /** A private group. */
  Private: 0,
  /** A chat room. */
  Chatroom: 2,
} as const;
export type GroupType = (typeof GroupType)[keyof typeof GroupType];

/** State of a group. */
export const GroupStatus = {
  /** The group is in use. */
  Normal: 0,
  /** The group was dissolved. */
  Destroyed: 1,
} as const;
export type GroupStatus = (typeof GroupStatus)[keyof typeof GroupStatus];

/** How applications to join a group are handled. */
export const ApplyApproval = {
  /** Anyone may join. */
  AcceptAll: 0,
  /** An administrator of the group must approve. */
  NeedAdmin: 1,
  /** All applications are rejected. */
  RejectAll: 2,
} as const;
export type ApplyApproval = (typeof ApplyApproval)[keyof typeof ApplyApproval];

/** How the caller mutes a group. */
export const MsgMuteMode = {
  /** Nothing is muted. */
  None: 0,
  /** Messages arrive without a local alert. */
  MuteNotification: 1,
  /** Messages are not received. */
  MuteChat: 2,
} as const;
export type MsgMuteMode = (typeof MsgMuteMode)[keyof typeof MsgMuteMode];

/** Which messages of a group are pushed to the caller. */
export const MsgPushMode = {
  /** Every message. */
  All: 0,
  /** No message. */
  None: 1,
  /** Messages of administrators and mentions of the caller. */
  AdminOrAt: 2,
  /** Only messages of administrators. */
  Admin: 3,
  /** Only mentions of the caller. */
  At: 4,
} as const;
export type MsgPushMode = (typeof MsgPushMode)[keyof typeof MsgPushMode];

/** Result of one entry of a batch. */
export const OperationResult = {
  /** This entry succeeded. */
  Success: "success",
  /** This entry failed; `reason` says why. */
  Fail: "fail",
} as const;
export type OperationResult = (typeof OperationResult)[keyof typeof OperationResult];

/** Status of an application to join a group. */
export const GroupApplicationStatus = {
  /** Pending. */
  Pending: 0,
  /** The applicant was accepted. */
  Accepted: 1,
  /** The applicant was declined. */
  Declined: 2,
} as const;
export type GroupApplicationStatus = (typeof GroupApplicationStatus)[keyof typeof GroupApplicationStatus];

/** State of an invitation to a group. */
export const GroupInvitationStatus = {
  /** Pending. */
  Pending: 0,
  /** The invited user accepted. */
  Accepted: 1,
  /** The invited user declined. */
  Declined: 2,
} as const;
export type GroupInvitationStatus = (typeof GroupInvitationStatus)[keyof typeof GroupInvitationStatus];

/** Whether a message goes to users or to groups. */
export const MessageTargetType = {
  /** The targets are users. */
  User: 1,
  /** The targets are groups. */
  Group: 2,
} as const;
export type MessageTargetType = (typeof MessageTargetType)[keyof typeof MessageTargetType];

/** Kind of message. */
export const MessageContentType = {
  /** Text. */
  Text: 0,
  /** Image. */
  Image: 1,
  /** Voice. */
  Audio: 2,
  /** Video. */
  Video: 3,
  /** File. */
  File: 4,
  /** Location. */
  Location: 5,
  /** Command for the receiving app, not shown as a chat message. */
  Command: 6,
  /** Forwarded messages. */
  Forward: 7,
  /** Read receipt for the message `related_mid`. */
  ReadAck: 9,
  /** Recall of the message `related_mid`. */
  Recall: 10,
  /** Content to append to the message `related_mid`. */
  Append: 11,
  /** New content for the message `related_mid`. */
  Replace: 12,
} as const;
export type MessageContentType = (typeof MessageContentType)[keyof typeof MessageContentType];

/** Kinds of message that can be broadcast. They have the numbers of MessageContentType. */
export const BroadcastContentType = {
  /** Text. */
  Text: 0,
  /** Image. */
  Image: 1,
  /** Voice. */
  Audio: 2,
  /** Video. */
  Video: 3,
  /** File. */
  File: 4,
  /** Location. */
  Location: 5,
  /** Command for the receiving app, not shown as a chat message. */
  Command: 6,
} as const;
export type BroadcastContentType = (typeof BroadcastContentType)[keyof typeof BroadcastContentType];

/** Type of a received message. To send messages, use the numbers of MessageContentType. */
export const MessageContentName = {
  /** Text. */
  Text: "TEXT",
  /** Image. */
  Image: "IMAGE",
  /** Voice. */
  Audio: "AUDIO",
  /** Video. */
  Video: "VIDEO",
  /** File. */
  File: "FILE",
  /** Location. */
  Location: "LOCATION",
  /** Command for the receiving app. */
  Command: "COMMAND",
  /** Forwarded messages. */
  Forward: "FORWARD",
} as const;
export type MessageContentName = (typeof MessageContentName)[keyof typeof MessageContentName];

/** How far a message has come. */
export const MessageStatus = {
  /** It was not read yet. */
  Unread: "UNREAD",
  /** It has reached a device of the receiver. */
  Delivered: "DELIVERED",
  /** The receiver has read it. */
  Read: "READ",
} as const;
export type MessageStatus = (typeof MessageStatus)[keyof typeof MessageStatus];

/** Kind of notification. */
export const PushMessageType = {
  /** Text notification. */
  Text: "text",
  /** Notification with an image. */
  Image: "image",
  /** Data handed to the app, not shown in the notification bar. */
  Cmd: "cmd",
} as const;
export type PushMessageType = (typeof PushMessageType)[keyof typeof PushMessageType];

/** What a tap on the notification does. */
export const PushClickAction = {
  /** Opens the page that `intent` names. */
  Intent: "intent",
  /** Opens the app. */
  OpenApp: "open_app",
} as const;
export type PushClickAction = (typeof PushClickAction)[keyof typeof PushClickAction];

/** Mode of a push through vivo. */
export const VivoPushMode = {
  /** Real push. */
  Production: 0,
  /** Test push. */
  Test: 1,
} as const;
export type VivoPushMode = (typeof VivoPushMode)[keyof typeof VivoPushMode];

/** Class of a push through vivo. */
export const VivoClassification = {
  /** Operational or marketing message. */
  Operational: 0,
  /** System message. */
  System: 1,
} as const;
export type VivoClassification = (typeof VivoClassification)[keyof typeof VivoClassification];

/** Which channels carry a notification. */
export const PushDistributionStrategy = {
  /** The Lanying channel first; the channel of the device vendor if the device is offline there. */
  Combined: "combined",
  /** Only the Lanying channel. */
  MxpushOnly: "mxpush_only",
  /** Only the channel of the device vendor. */
  OspushOnly: "ospush_only",
} as const;
export type PushDistributionStrategy = (typeof PushDistributionStrategy)[keyof typeof PushDistributionStrategy];

/** A channel of a device vendor. */
export const OsPushChannel = {
  /** All device vendors of mainland China. */
  Ups: "ups",
  /** Firebase Cloud Messaging. */
  Fcm: "fcm",
  /** Huawei. */
  Huawei: "huawei",
  /** Xiaomi. */
  Xiaomi: "xiaomi",
  /** OPPO. */
  Oppo: "oppo",
  /** vivo. */
  Vivo: "vivo",
  /** Meizu, whose block in the message is called `flyme`. */
  Meizu: "meizu",
} as const;
export type OsPushChannel = (typeof OsPushChannel)[keyof typeof OsPushChannel];

/** A push service for which the app has credentials. */
export const PushProvider = {
  /** Apple (APNs). */
  Apns: 1,
  /** Huawei. */
  Huawei: 2,
  /** Xiaomi. */
  Xiaomi: 3,
  /** Meizu (Flyme). */
  Meizu: 4,
  /** vivo. */
  Vivo: 5,
  /** OPPO. */
  Oppo: 6,
  /** Firebase Cloud Messaging. */
  Fcm: 7,
} as const;
export type PushProvider = (typeof PushProvider)[keyof typeof PushProvider];

/** Which of the two environments of a push service a certificate is for. */
export const PushEnvironment = {
  /** Sandbox, for apps that are being developed. */
  Development: 0,
  /** Apps that people use. */
  Production: 1,
} as const;
export type PushEnvironment = (typeof PushEnvironment)[keyof typeof PushEnvironment];

/** Kind of conversation that a message belongs to. */
export const ChatType = {
  /** Between two users. */
  Chat: "CHAT",
  /** In a group. */
  GroupChat: "GROUPCHAT",
} as const;
export type ChatType = (typeof ChatType)[keyof typeof ChatType];

/** HTTP method with which a file is uploaded. */
export const UploadMethod = {
  /** A multipart form with the fields of `oss_body_param`, and the file as the last field, `file`. */
  Post: "POST",
  /** The bytes of the file as the request body. */
  Put: "PUT",
} as const;
export type UploadMethod = (typeof UploadMethod)[keyof typeof UploadMethod];

/** What a file is for, and its kind of media. A chat file belongs to a message; a shared file to the files of a group. */
export const FileType = {
  /** Chat file of any kind. */
  ChatFile: 100,
  /** Voice in a chat, as AMR. */
  ChatAudioAmr: 101,
  /** Image in a chat. */
  ChatImage: 102,
  /** Video in a chat. */
  ChatVideo: 103,
  /** Voice in a chat, as MP3. */
  ChatAudioMp3: 104,
  /** Shared file of any kind. */
  SharedFile: 200,
  /** Shared voice. */
  SharedAudio: 201,
  /** Shared image. */
  SharedImage: 202,
  /** Shared video. */
  SharedVideo: 203,
} as const;
export type FileType = (typeof FileType)[keyof typeof FileType];

/** Which form of an image or a video is wanted. */
export const ImageType = {
  /** The file as it was uploaded. */
  Original: 1,
  /** A smaller image. */
  Thumbnail: 2,
  /** Cover image of a video. */
  Cover: 3,
} as const;
export type ImageType = (typeof ImageType)[keyof typeof ImageType];

/** Who makes the smaller image. */
export const ThumbnailStrategy = {
  /** The provider of the object storage. */
  ThirdParty: 1,
  /** The Lanying IM server. */
  LocalServer: 2,
} as const;
export type ThumbnailStrategy = (typeof ThumbnailStrategy)[keyof typeof ThumbnailStrategy];

/** Format in which a voice message is returned. */
export const AudioFormat = {
  /** AMR. */
  Amr: "amr",
  /** MP3, which browsers can play. */
  Mp3: "mp3",
} as const;
export type AudioFormat = (typeof AudioFormat)[keyof typeof AudioFormat];

/** Kind of client that downloads. */
export const DownloadSource = {
  /** Any client but a mini program. */
  Other: "",
  /** A WeChat mini program. */
  MiniProgram: "miniprogram",
} as const;
export type DownloadSource = (typeof DownloadSource)[keyof typeof DownloadSource];

/** Kind of conversation that a callback belongs to, or of event. */
export const MessageCallbackType = {
  /** Message between two users. */
  Chat: "CHAT",
  /** Message in a group. */
  GroupChat: "GROUPCHAT",
  /** New content for a message that was sent before. */
  Replace: "REPLACE",
} as const;
export type MessageCallbackType = (typeof MessageCallbackType)[keyof typeof MessageCallbackType];
