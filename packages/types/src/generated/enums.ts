// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

/** How a user treats friend requests. */
export const AuthMode = {
  /** Anyone becomes a friend at once. */
  Open: 0,
  /** The user must accept the request. */
  NeedApproval: 1,
  /** The applicant must answer the user's question correctly. */
  AnswerQuestion: 2,
  /** Every request is refused. */
  RejectAll: 3,
} as const;
export type AuthMode = (typeof AuthMode)[keyof typeof AuthMode];

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
  /** The group was disbanded. */
  Destroyed: 1,
} as const;
export type GroupStatus = (typeof GroupStatus)[keyof typeof GroupStatus];

/** What happens to requests to join a group. */
export const ApplyApproval = {
  /** Anyone may join. */
  AcceptAll: 0,
  /** An administrator of the group must approve. */
  NeedAdmin: 1,
  /** Nobody may apply. */
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

/** What became of one entry of a batch. */
export const OperationResult = {
  /** This entry succeeded. */
  Success: "success",
  /** This entry failed; `reason` says why. */
  Fail: "fail",
} as const;
export type OperationResult = (typeof OperationResult)[keyof typeof OperationResult];

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
  /** Text to append to the message `related_mid`. */
  Append: 11,
  /** New content for the message `related_mid`. */
  Replace: 12,
} as const;
export type MessageContentType = (typeof MessageContentType)[keyof typeof MessageContentType];

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
  /** The Lanying channel first, the vendor channel when the device is offline there. */
  Combined: "combined",
  /** Only the Lanying channel. */
  MxpushOnly: "mxpush_only",
  /** Only the channel of the device vendor. */
  OspushOnly: "ospush_only",
} as const;
export type PushDistributionStrategy = (typeof PushDistributionStrategy)[keyof typeof PushDistributionStrategy];

/** A vendor channel. */
export const OsPushChannel = {
  /** The vendors of mainland China together. */
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
