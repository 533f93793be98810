// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type {
  AddFriendsInput,
  CreateGroupInput,
  DestroyGroupInput,
  Done,
  Friend,
  Group,
  InviteGroupMembersInput,
  ListFriendsInput,
  ListGroupMembersInput,
  ListGroupMembersResult,
  MemberResult,
  RegisterUserInput,
  SendMessageInput,
  SendMessageResult,
  SendPushNotificationInput,
  SendPushNotificationResult,
  UserSettings,
} from '@lanying-im/types';
import type { CallOptions } from '../operation.ts';
import type { PagePromise } from '../paginate.ts';

/** One method for each operation of the description. */
export interface LanyingMethods {
  /**
   * Add friends.
   *
   * Makes each user of the list a friend of the acting user. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has newer ones under `/roster`.
   *
   * `POST /user/add_roster`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, AlreadyFriends, UserBlacklisted, InvalidAccessToken, PermissionDenied, FriendRequestsRefused, DatabaseFailure, AppNotFound.
   */
  addFriends(input: AddFriendsInput, options?: CallOptions): Promise<Done>;

  /**
   * Create a group.
   *
   * Creates a group that the acting user owns, and invites the users of `user_list`, if any. An admin token names the owner in the `user_id` header. The app limits the number of groups, and each user the number they may create or join.
   *
   * `POST /group/create`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, TooManyGroupsInApp, TooManyGroupsCreated, TooManyGroupsJoined, GroupFull, AppNotFound.
   */
  createGroup(input: CreateGroupInput, options?: CallOptions): Promise<Group>;

  /**
   * Disband a group.
   *
   * Disbands a group for all of its members. Only the owner may do so; an admin token names the owner in the `user_id` header. It cannot be undone.
   *
   * `DELETE /group/destroy`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, GroupOwnerRequired, AppNotFound.
   */
  destroyGroup(input: DestroyGroupInput, options?: CallOptions): Promise<Done>;

  /**
   * Invite users to a group.
   *
   * Invites users to a group. Ordinary members may do so only while the group's `member_invite` is true. The answer has an entry for each user, so look at every `result`: code 200 does not mean that all of them succeeded. A user whose `group_confirm` is true becomes a member only after agreeing.
   *
   * `POST /group/invite`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupUnderRepair, TooManyGroupsJoined, GroupFull, GroupMemberRequired, GroupAdminRequired, KickedTooOften, AlreadyGroupMember, BlockedByGroup, AppNotFound.
   */
  inviteGroupMembers(input: InviteGroupMembersInput, options?: CallOptions): Promise<MemberResult[]>;

  /**
   * List friends.
   *
   * Answers with all friends of the acting user at once. An admin token names the acting user in the `user_id` header. Only the quick start describes this operation; the reference has newer ones under `/roster`.
   *
   * `GET /user/rosters`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, AppNotFound.
   */
  listFriends(input?: ListFriendsInput, options?: CallOptions): Promise<Friend[]>;

  /**
   * List group members.
   *
   * Answers with the members of a group, page by page. The acting user must be a member; an admin token names that user in the `user_id` header, or acts as an administrator of the group through the `group_id` header.
   *
   * `GET /group/member_list`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
   */
  listGroupMembers(input: ListGroupMembersInput, options?: CallOptions): PagePromise<ListGroupMembersResult, ListGroupMembersResult["data"][number]>;

  /**
   * Register a user.
   *
   * Creates a user account in the app and answers with its id and initial settings. It needs no access token. A username can be taken only once, and the licence of the app may limit how many users it has.
   *
   * `POST /user/register/v2`
   *
   * Errors: InvalidParameter, UserAlreadyExists, DatabaseFailure, InvalidLicense, LicenseExpired, LicenseLimitExceeded, AppNotFound.
   */
  registerUser(input: RegisterUserInput, options?: CallOptions): Promise<UserSettings>;

  /**
   * Send a message.
   *
   * Sends a message to several users or to several groups, never to both in one call. An admin token may send in the name of any user through `from_user_id`; a user token sends only as that user. Set `transaction_id` before you repeat a call whose outcome you do not know: the service drops the repetition if it comes within a short time. `msg_ids` is answered only when there is a single target.
   *
   * `POST /message/send`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, DatabaseFailure, GroupNotFound, GroupMemberRequired, AppNotFound.
   */
  sendMessage(input: SendMessageInput, options?: CallOptions): Promise<SendMessageResult>;

  /**
   * Send a push notification.
   *
   * Pushes a notification to every device of the app, or to those that a list of tags, aliases, users or push tokens selects. It takes an admin token, and push must be switched on for the app in the console. Set `setting.request_id` before you repeat a call whose outcome you do not know. The answer is the id of a push task; the quick start shows `true` in its place.
   *
   * `POST /push/notify`
   *
   * Errors: UserNotFound, InvalidParameter, MissingAccessToken, InvalidAccessToken, PermissionDenied, XiaomiImageUploadFailed, PushImageTooLarge, OppoImageUploadFailed, PushImageUnreachable, TooManyPushTargets, PushNotEnabled, DatabaseFailure, AppNotFound.
   */
  sendPushNotification(input: SendPushNotificationInput, options?: CallOptions): Promise<SendPushNotificationResult>;
}
