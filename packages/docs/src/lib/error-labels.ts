const english = {
  where: 'What causes it',
  whereLead: (operation: string, cause: string | undefined) =>
    cause === undefined ? `For example, \`${operation}\` may return:` : `For example, with \`${operation}\`: ${cause}.`,
  response: 'Response',
  handle: 'Handle it in code',
  nextCall: (operation: string, error: string) => `The next ${operation} returns ${error}.`,
  mock: 'Reproduce it on the mock',
  inject: 'Or inject the error into the next call:',
  seeIt: (operation: string) => `See it happen with ${operation}`,
  ranges: 'How the codes are numbered',
  range: 'Codes',
  area: 'About',
  separator: ', ',
};

const chinese: typeof english = {
  where: '常见原因',
  whereLead: (operation, cause) =>
    cause === undefined ? `例如，\`${operation}\` 可能返回：` : `以 \`${operation}\` 为例：${cause}。`,
  response: '响应',
  handle: '在代码中处理',
  nextCall: (operation, error) => `下一次 ${operation} 将返回 ${error}。`,
  mock: '在模拟服务中重现',
  inject: '也可以注入故障，让下一次调用直接返回该错误码：',
  seeIt: (operation) => `用 ${operation} 查看效果`,
  ranges: '错误码的编号规则',
  range: '编号',
  area: '范围',
  separator: '、',
};

/** What the pages of error codes say around the catalogue. */
export const errorPageLabels = { en: english, zh: chinese } as const;
