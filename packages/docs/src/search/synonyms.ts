/** Words that readers use for words that the documentation uses. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  add: ['invite'],
  ban: ['mute', 'block', 'disable'],
  blacklist: ['block'],
  blocklist: ['block'],
  change: ['rename', 'set', 'edit'],
  chat: ['message', 'conversation'],
  contact: ['friend'],
  delete: ['remove', 'dissolve'],
  demote: ['remove'],
  disband: ['dissolve', 'destroy'],
  dismiss: ['dissolve', 'destroy'],
  dissolve: ['destroy', 'disband'],
  edit: ['set', 'change'],
  kick: ['remove'],
  login: ['token'],
  logout: ['sign', 'device'],
  lookup: ['find'],
  notification: ['push'],
  phone: ['mobile'],
  photo: ['avatar', 'picture'],
  promote: ['add'],
  quit: ['leave'],
  retract: ['recall'],
  revoke: ['recall'],
  roster: ['friend'],
  search: ['find'],
  signup: ['register'],
  silence: ['mute'],
  throttle: ['retry'],
  undo: ['recall'],
  unfriend: ['remove', 'friend'],
  unsend: ['recall'],
  update: ['set', 'edit'],
  webhook: ['callback'],
  withdraw: ['recall'],
  加群: ['加入群', '申请加入'],
  加人: ['邀请'],
  建群: ['创建群组'],
  拉人: ['邀请'],
  拉黑: ['黑名单'],
  撤销: ['撤回'],
  改名: ['修改', '名称'],
  登录: ['令牌'],
  禁止发言: ['禁言'],
  私聊: ['消息', '会话'],
  群名片: ['群昵称'],
  解散: ['解散群组'],
  踢: ['移出群组'],
  退群: ['退出群'],
  封号: ['禁用'],
  封禁: ['禁用'],
  通知: ['推送'],
  重发: ['重试'],
  联系人: ['好友'],
  限流: ['限制速率'],
  限速: ['限制速率'],
  频率: ['速率'],
  翻页: ['分页'],
  群发: ['广播'],
  免打扰: ['屏蔽', '免推送'],
  历史消息: ['会话消息'],
  聊天记录: ['会话消息'],
  搜索: ['查找', '查询'],
  多端: ['设备'],
  过期: ['失效'],
};

const chineseKeys = Object.keys(synonyms).filter((key) => /\p{Script=Han}/u.test(key));

/** Returns the words that the documentation may use for a term. */
export function synonymsOf(term: string): readonly string[] {
  return synonyms[term] ?? [];
}

/** Returns other wordings of a query in Chinese, which has no spaces between words. */
export function rewordings(query: string): readonly string[] {
  return chineseKeys
    .filter((key) => query.includes(key))
    .flatMap((key) => (synonyms[key] ?? []).map((word) => query.replace(key, word)));
}
