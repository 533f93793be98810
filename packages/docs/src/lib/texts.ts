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
    server: 'Service',
    user: 'Users and parameters',
  },
  zh: {
    app: '应用',
    auth: '访问令牌',
    file: '文件存储',
    friend: '好友',
    group: '群组',
    license: 'License',
    push: '推送',
    server: '服务端',
    user: '用户与参数',
  },
};

/** What the pages that are made from data say around it. */
export const texts = {
  en: {
    errors: 'Error codes',
    errorsLead:
      'The service reports a refusal on HTTP 200, with a `code` other than 200 in the envelope. The client throws each as a `LanyingApiError`. The set of codes is open: a code that is not listed here can occur, and is thrown in the same way.',
    filter: 'Filter by code, name or meaning',
    none: 'No error code fits.',
    code: 'Code',
    name: 'Name',
    meaning: 'Meaning',
    retry: 'Send it again?',
    remedy: 'What to do',
    category: 'Area',
    from: 'Operations that answer it',
    noOperation: 'None of the operations in this version answers it by itself.',
    everyOperation: 'Every operation can answer it.',
    everyTokenOperation: 'Every operation that takes an access token can answer it.',
    handle: 'Handle it',
    seeIt: 'See it on the mock',
    anyCall: 'Or let one call fail with it, whatever the mock would have answered:',
    observed: 'Seen in answers of the service, but not in its documents.',
    retryShort: { no: 'No', 'new-token': 'With a new token', later: 'Later' },
    retryLong: {
      no: 'No. The same call will be refused again until something changes.',
      'new-token':
        'Yes, with a new access token. If `accessToken` is a function, the client asks it for a new token and sends the call again by itself, once.',
      later:
        'Yes, after a while. The client does so by itself where that cannot do a thing twice; `error.retryable` is `true`.',
    },
    operations: 'Operations',
    operationsLead:
      'One name everywhere. The operation `createGroup` is the method `im.createGroup`, the hook `useCreateGroup`, the type `CreateGroupInput`, the key of a fault on the mock, and a place in the API reference.',
    operation: 'Operation',
    request: 'Request',
  },
  zh: {
    errors: '错误码',
    errorsLead:
      '服务拒绝请求时返回 HTTP 200，并在结果中给出不等于 200 的 `code`。客户端把它们统一抛出为 `LanyingApiError`。错误码是开放的：可能出现这里没有列出的值，抛出方式相同。',
    filter: '按错误码、名称或含义筛选',
    none: '没有匹配的错误码。',
    code: '错误码',
    name: '名称',
    meaning: '含义',
    retry: '能否重发',
    remedy: '如何处理',
    category: '范围',
    from: '会返回它的接口',
    noOperation: '当前版本中没有接口会自行返回它。',
    everyOperation: '所有接口都可能返回它。',
    everyTokenOperation: '所有需要访问令牌的接口都可能返回它。',
    handle: '在代码中处理',
    seeIt: '在模拟服务中重现',
    anyCall: '也可以让任意一次调用以它失败，不论模拟服务原本会返回什么：',
    observed: '在服务的实际返回中出现过，但官方文档没有列出。',
    retryShort: { no: '否', 'new-token': '换新令牌后可以', later: '稍后可以' },
    retryLong: {
      no: '不能。在情况改变之前，同样的请求还会被拒绝。',
      'new-token':
        '可以，但要换新的访问令牌。如果 `accessToken` 是函数，客户端会自动向它索取新令牌，并把请求重发一次。',
      later: '可以，稍后重发即可。在不会造成重复操作时，客户端会自动重发；`error.retryable` 为 `true`。',
    },
    operations: '接口一览',
    operationsLead:
      '同一个名字贯穿始终：接口 `createGroup` 对应方法 `im.createGroup`、Hook `useCreateGroup`、类型 `CreateGroupInput`、模拟服务中故障的键，以及 API 参考中的位置。',
    operation: '接口',
    request: '请求',
  },
} as const;
