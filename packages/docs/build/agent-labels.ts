/** What the indexes for agents say. */
export const agentLabels = {
  en: {
    title: 'Lanying IM for TypeScript',
    summary:
      'A typed client, React hooks, a stateful mock and a reference for the Lanying IM (蓝莺IM) server API. Every page below is Markdown.',
    rules: [
      'Rules of this API:',
      '',
      '- A request that fails still has HTTP status 200. Success is `code: 200` in the JSON body; any other code is an error. The client throws `LanyingApiError`.',
      '- Message ids exceed 2^53. In TypeScript they are strings of digits; never convert them to a number.',
      '- The admin token must never reach a browser. Browsers go through the proxy handler of `@lanying-im/client/proxy`.',
      '- For tests and development use `@lanying-im/mock`: no account, no network.',
    ].join('\n'),
    guides: 'Guides',
    errors: 'Error codes',
    optional: 'Optional',
    otherLanguage: 'the same documentation in Chinese',
    files: {
      'llms-full.txt': 'all pages in one file',
      'openapi.json': 'the OpenAPI 3.1 description',
      'openapi.yaml': 'the same as YAML',
      'errors.json': 'the error catalogue',
    },
  },
  zh: {
    title: '蓝莺IM for TypeScript',
    summary: '蓝莺IM 服务端 API 的类型化客户端、React Hook、有状态的模拟服务和参考文档。以下每个页面都是 Markdown。',
    rules: [
      '使用这套 API 时请注意：',
      '',
      '- 请求失败时 HTTP 状态码仍是 200。JSON 中 `code` 等于 200 才表示成功，其他值都是错误码。客户端会抛出 `LanyingApiError`。',
      '- 消息 ID 超过 2^53，在 TypeScript 中是数字字符串，不要转换成 number。',
      '- 管理员令牌绝不能出现在浏览器中。浏览器请求要经过 `@lanying-im/client/proxy` 提供的代理。',
      '- 测试和开发请使用 `@lanying-im/mock`：不需要账号，也不需要网络。',
    ].join('\n'),
    guides: '指南',
    errors: '错误码',
    optional: 'Optional',
    otherLanguage: '英文版文档索引',
    files: {
      'llms-full.txt': '全部页面合为一个文件',
      'openapi.json': 'OpenAPI 3.1 接口定义',
      'openapi.yaml': 'YAML 格式的接口定义',
      'errors.json': '错误码目录',
    },
  },
} as const;
