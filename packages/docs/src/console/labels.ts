const english = {
  run: 'Send',
  sending: 'Sending…',
  shortcut: 'Ctrl or ⌘ + Enter',
  actingUser: 'Acting user',
  nobody: 'none',
  token: 'Token',
  adminToken: 'Admin token',
  userToken: 'Token of the acting user',
  noToken: 'No token',
  target: 'Send to',
  thisPage: 'the mock in this page',
  body: 'Request body',
  fail: 'Return an error',
  noError: 'no, respond as usual',
  listedErrors: 'Errors of this operation',
  otherErrors: 'Other errors',
  copyCurl: 'Copy as cURL',
  copied: 'Copied',
  reset: 'Start over',
  response: 'Response',
  changed: 'What changed',
  nothingChanged: 'Nothing changed.',
  state: 'Everything that exists now',
  required: 'required',
  invalidJson: (reason: string) => `The body is not JSON: ${reason}`,
  unreachable: (url: string) => `Nothing responds at ${url}. Start the mock with: npx @lanying-im/mock`,
};

const chinese: typeof english = {
  run: '发送',
  sending: '发送中…',
  shortcut: 'Ctrl 或 ⌘ + Enter',
  actingUser: '操作用户',
  nobody: '不指定',
  token: '令牌',
  adminToken: '管理员令牌',
  userToken: '操作用户的令牌',
  noToken: '不带令牌',
  target: '发送到',
  thisPage: '本页中的模拟服务',
  body: '请求体',
  fail: '返回错误',
  noError: '不注入，正常返回',
  listedErrors: '此接口的错误码',
  otherErrors: '其他错误码',
  copyCurl: '复制为 cURL',
  copied: '已复制',
  reset: '重新开始',
  response: '响应',
  changed: '数据变化',
  nothingChanged: '没有变化。',
  state: '当前的全部数据',
  required: '必填',
  invalidJson: (reason) => `请求体不是有效的 JSON：${reason}`,
  unreachable: (url) => `${url} 没有响应。请先启动模拟服务：npx @lanying-im/mock`,
};

export type Labels = typeof english;

/** Labels for the language of the page. */
export function labelsFor(language: string): Labels {
  return language.startsWith('zh') ? chinese : english;
}
