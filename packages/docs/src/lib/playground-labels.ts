/** Labels around the playground. */
export const playgroundLabels = {
  en: {
    title: 'Playground',
    description: 'Two people on one mock, in your browser: befriend, create groups, talk, mute and recall.',
    lead: 'Two people share a mock in this page. Whatever one of them does, the other sees, because each mutation refetches exactly what it changed. Nothing leaves your browser.',
    source: 'Source',
    sourceLead: 'Each panel is a small component that uses the hooks of @lanying-im/react, with no manual refetching.',
    needsScript: 'The playground needs JavaScript.',
  },
  zh: {
    title: '演练场',
    description: '在浏览器中让两个人使用同一个模拟服务：加好友、建群、聊天、禁言和撤回。',
    lead: '两个人共用本页中的模拟服务。其中一人的操作会立即出现在另一人的界面上，因为每次修改都会准确地重新获取受影响的数据。所有数据都不会离开你的浏览器。',
    source: '源代码',
    sourceLead: '每个面板都是一个使用 @lanying-im/react 的小组件，不需要手动刷新数据。',
    needsScript: '演练场需要启用 JavaScript。',
  },
} as const;
