/** What readers type, and the page that must be among the first results: first where it is an exact name. */
export interface SearchTerm {
  readonly query: string;
  /** Page below the folder of the language, without its anchor. */
  readonly page: string;
  /** The lowest place that will do. */
  readonly within: 1 | 3 | 5;
}

const term = (query: string, page: string, within: SearchTerm['within'] = 3): SearchTerm => ({ query, page, within });

/** English terms. */
export const englishTerms: readonly SearchTerm[] = [
  term('createGroup', 'groups/create-group/', 1),
  term('creategroup', 'groups/create-group/', 1),
  term('/group/create', 'groups/create-group/', 1),
  term('POST /message/send', 'messages/send-message/', 1),
  term('20013', 'errors/20013/', 1),
  term('TooManyGroupsInApp', 'errors/20007/', 1),
  term('MessageContentType', 'enumerations/', 1),
  term('msg_ids', 'messages/send-message/', 3),
  term('related_mid', 'messages/send-message/', 3),
  term('transaction_id', 'messages/send-message/', 5),
  term('from_user_id', 'messages/send-message/', 3),
  term('mute', 'groups/mute-group-members/', 3),
  term('unmute', 'groups/unmute-group-members/', 3),
  term('mute group', 'groups/mute-group/', 3),
  term('add user to group', 'groups/invite-group-members/', 3),
  term('invite', 'groups/invite-group-members/', 3),
  term('kick member', 'groups/remove-group-members/', 3),
  term('leave group', 'groups/leave-group/', 1),
  term('dissolve group', 'groups/destroy-group/', 3),
  term('recall message', 'messages/recall-message/', 1),
  term('send message', 'messages/send-message/', 1),
  term('read receipt', 'messages/acknowledge-message/', 5),
  term('push notification', 'push/send-push-notification/', 3),
  term('blocklist', 'friends/block-user/', 5),
  term('add friend', 'friends/add-friends/', 3),
  term('friend request', 'friends/request-friend/', 5),
  term('access token', 'tokens/create-user-token-by-id/', 5),
  term('upload avatar', 'files/get-user-avatar-upload-url/', 3),
  term('register user', 'users/register-user/', 3),
  term('gruop members', 'groups/list-group-members/', 5),
];

/** Chinese terms. */
export const chineseTerms: readonly SearchTerm[] = [
  term('createGroup', 'groups/create-group/', 1),
  term('/group/create', 'groups/create-group/', 1),
  term('20013', 'errors/20013/', 1),
  term('msg_ids', 'messages/send-message/', 3),
  term('mute', 'groups/mute-group-members/', 3),
  term('GroupType', 'enumerations/', 1),
  term('群主', 'groups/transfer-group/', 3),
  term('转让群主', 'groups/transfer-group/', 1),
  term('禁言', 'groups/mute-group-members/', 3),
  term('全员禁言', 'groups/mute-group/', 3),
  term('解除禁言', 'groups/unmute-group-members/', 3),
  term('黑名单', 'friends/list-blocked-users/', 3),
  term('拉黑', 'friends/block-user/', 5),
  term('创建群组', 'groups/create-group/', 1),
  term('建群', 'groups/create-group/', 3),
  term('解散群组', 'groups/destroy-group/', 3),
  term('退群', 'groups/leave-group/', 3),
  term('踢人', 'groups/remove-group-members/', 5),
  term('邀请入群', 'groups/invite-group-members/', 3),
  term('群公告', 'groups/create-group-announcement/', 5),
  term('群成员列表', 'groups/list-group-members/', 3),
  term('撤回消息', 'messages/recall-message/', 1),
  term('发送消息', 'messages/send-message/', 1),
  term('已读回执', 'messages/acknowledge-message/', 5),
  term('推送', 'push/send-push-notification/', 5),
  term('好友申请', 'friends/request-friend/', 5),
  term('添加好友', 'friends/add-friends/', 3),
  term('访问令牌', 'tokens/create-user-token-by-id/', 5),
  term('注册用户', 'users/register-user/', 3),
  term('头像上传', 'files/get-user-avatar-upload-url/', 3),
];
