/** What the live panel of the start page says. */
export const livePanelLabels = {
  en: {
    title: 'Try it in this page',
    label: 'Anna writes to Ben:',
    message: 'Hello from the docs!',
    send: 'Send',
    chat: 'What Ben has received',
    empty: 'Ben has received nothing yet.',
    response: 'Response',
    hint: 'The client and the mock run in this page: no account, no server, no network.',
    loading: 'Loading the client and the mock …',
    sent: 'Ben has received it. The id exceeds 2^53, so it is a string of digits.',
    failed: 'The client or the mock could not be loaded. Reload the page.',
    noScript: 'This panel needs JavaScript; the rest of the site does not.',
  },
  zh: {
    title: '在本页试一试',
    label: '安娜发给小本：',
    message: '来自文档的问候！',
    send: '发送',
    chat: '小本收到的消息',
    empty: '小本还没有收到消息。',
    response: '响应',
    hint: '客户端和模拟服务都在本页运行：不需要账号、服务器和网络。',
    loading: '正在加载客户端和模拟服务……',
    sent: '小本已收到。消息 ID 超过 2^53，所以是数字字符串。',
    failed: '客户端或模拟服务加载失败，请刷新页面。',
    noScript: '这个面板需要 JavaScript，网站的其余部分不需要。',
  },
} as const;

/** Labels of the live panel in one language. */
export type LivePanelLabels = (typeof livePanelLabels)[keyof typeof livePanelLabels];
