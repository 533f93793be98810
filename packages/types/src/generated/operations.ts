// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type {
  AddFriendsInput,
  AddFriendsResult,
  CreateGroupInput,
  CreateGroupResult,
  DestroyGroupInput,
  DestroyGroupResult,
  InviteGroupMembersInput,
  InviteGroupMembersResult,
  ListFriendsInput,
  ListFriendsResult,
  ListGroupMembersInput,
  ListGroupMembersResult,
  RegisterUserInput,
  RegisterUserResult,
  SendMessageInput,
  SendMessageResult,
  SendPushNotificationInput,
  SendPushNotificationResult,
} from './schema.ts';

/** Input, result and documented error codes of each operation. */
export interface OperationTypes {
  /** Add friends. */
  addFriends: { input: AddFriendsInput; result: AddFriendsResult; errorCode: 10000 | 10002 | 10003 | 10005 | 10006 | 10008 | 10010 | 10012 | 20000 | 40000 };
  /** Create a group. */
  createGroup: { input: CreateGroupInput; result: CreateGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20007 | 20008 | 20009 | 20010 | 40000 };
  /** Disband a group. */
  destroyGroup: { input: DestroyGroupInput; result: DestroyGroupResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20013 | 40000 };
  /** Invite users to a group. */
  inviteGroupMembers: { input: InviteGroupMembersInput; result: InviteGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20006 | 20009 | 20010 | 20011 | 20012 | 20016 | 20017 | 20018 | 40000 };
  /** List friends. */
  listFriends: { input: ListFriendsInput; result: ListFriendsResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 40000 };
  /** List group members. */
  listGroupMembers: { input: ListGroupMembersInput; result: ListGroupMembersResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** Register a user. */
  registerUser: { input: RegisterUserInput; result: RegisterUserResult; errorCode: 10002 | 10004 | 20000 | 30021 | 30022 | 30023 | 40000 };
  /** Send a message. */
  sendMessage: { input: SendMessageInput; result: SendMessageResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 20000 | 20001 | 20011 | 40000 };
  /** Send a push notification. */
  sendPushNotification: { input: SendPushNotificationInput; result: SendPushNotificationResult; errorCode: 10000 | 10002 | 10003 | 10008 | 10010 | 12001 | 12002 | 12003 | 12004 | 12005 | 12006 | 20000 | 40000 };
}

/** The name of an operation. */
export type OperationId = keyof OperationTypes;
