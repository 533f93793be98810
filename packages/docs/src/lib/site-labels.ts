import type { Locale } from './locales.ts';

/** Names of the categories of error codes. */
export const categoryNames: Readonly<Record<Locale['key'], Readonly<Record<string, string>>>> = {
  en: {
    app: 'App',
    auth: 'Access token',
    file: 'File storage',
    friend: 'Friends',
    group: 'Groups',
    license: 'License',
    push: 'Push',
    request: 'Requests',
    server: 'Service',
    user: 'Users',
  },
  zh: {
    app: '应用',
    auth: '访问令牌',
    file: '文件存储',
    friend: '好友',
    group: '群组',
    license: 'License',
    push: '推送',
    request: '请求参数',
    server: '服务端',
    user: '用户',
  },
};

/** What the pages that are made from data say around it. */
export const labels = {
  en: {
    errors: 'Error codes',
    errorsLead:
      'The API returns HTTP 200 even when a request fails: the `code` in the response is then not 200. The client throws each error as a `LanyingApiError`. New codes may appear; the client throws them in the same way.',
    filter: 'Filter by code, name or meaning',
    none: 'No error code matches.',
    code: 'Code',
    name: 'Name',
    meaning: 'Meaning',
    retry: 'Retryable',
    remedy: 'What to do',
    category: 'Area',
    from: 'Operations that return this error',
    noOperation: 'No operation of this version lists it.',
    everyOperation: 'Every operation can return it.',
    everyTokenOperation: 'Every operation that requires an access token can return it.',
    observed: "Observed in responses of the service; the vendor's documents do not list it.",
    retryShort: { no: 'No', 'new-token': 'With a new token', later: 'Later' },
    retryLong: {
      no: 'No. Fix the cause first.',
      'new-token':
        'Yes, with a new access token. If `accessToken` is a function, the client calls it for a new token and retries once by itself.',
      later: 'Yes, after a pause. The client retries idempotent calls by itself; `error.retryable` is `true`.',
    },
    operations: 'All operations',
    operationsLead:
      'One name everywhere: the operation `createGroup` is the method `im.createGroup`, the hook `useCreateGroup`, the type `CreateGroupInput` and the `operationId` of a fault in the mock.',
    enumerations: 'Enumerations',
    enumerationsLead:
      'The named values of the API. `@lanying-im/types` and `@lanying-im/client` export each as a constant object and as a type of the same name.',
    value: 'Value',
    usedBy: 'Used by',
    operation: 'Operation',
    notFound: 'Page not found',
    notFoundLead: 'There is no page at this address. Search for it, or start from one of these:',
    startPage: 'Start page',
    request: 'Request',
  },
  zh: {
    errors: '错误码',
    errorsLead:
      '请求失败时 HTTP 状态码仍是 200，响应中的 `code` 不等于 200。客户端统一抛出 `LanyingApiError`。以后可能出现这里没有列出的错误码，抛出方式相同。',
    filter: '按错误码、名称或含义筛选',
    none: '没有匹配的错误码。',
    code: '错误码',
    name: '名称',
    meaning: '含义',
    retry: '是否可重试',
    remedy: '如何处理',
    category: '范围',
    from: '可能返回该错误码的接口',
    noOperation: '当前版本中没有接口列出该错误码。',
    everyOperation: '所有接口都可能返回该错误码。',
    everyTokenOperation: '所有需要访问令牌的接口都可能返回该错误码。',
    observed: '在服务的实际返回中出现过，但官方文档没有列出。',
    retryShort: { no: '否', 'new-token': '换新令牌后可以', later: '稍后可以' },
    retryLong: {
      no: '不可重试，请先排除原因。',
      'new-token': '可以，但要换新的访问令牌。如果 `accessToken` 是函数，客户端会自动调用它取得新令牌，并重试一次。',
      later: '可以，稍后重试即可。对幂等的调用，客户端会自动重试；`error.retryable` 为 `true`。',
    },
    operations: '接口列表',
    operationsLead:
      '同一个名字贯穿始终：接口 `createGroup` 对应方法 `im.createGroup`、Hook `useCreateGroup`、类型 `CreateGroupInput`，也是故障注入时使用的 `operationId`。',
    enumerations: '枚举',
    enumerationsLead: 'API 中有名称的取值。`@lanying-im/types` 和 `@lanying-im/client` 都导出同名的常量对象和类型。',
    value: '取值',
    usedBy: '使用它的接口：',
    operation: '接口',
    notFound: '找不到页面',
    notFoundLead: '此地址没有页面。可以搜索，或从下面的页面开始：',
    startPage: '首页',
    request: '请求',
  },
} as const;
