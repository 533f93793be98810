/** What the search says. */
export const searchLabels = {
  en: {
    search: 'Search',
    placeholder: 'Operation, path, field, error code, guide …',
    close: 'Close',
    results: 'Results',
    loading: 'Loading the index …',
    failed: 'The search index could not be loaded. Reload the page.',
    none: 'Nothing found.',
    count: '{count} results',
    field: 'field',
    kinds: { operation: 'Operation', error: 'Error', value: 'Enumeration', guide: 'Guide' },
  },
  zh: {
    search: '搜索',
    placeholder: '接口、路径、字段、错误码、指南……',
    close: '关闭',
    results: '搜索结果',
    loading: '正在加载索引……',
    failed: '搜索索引加载失败，请刷新页面重试。',
    none: '没有找到相关内容。',
    count: '{count} 条结果',
    field: '字段',
    kinds: { operation: '接口', error: '错误码', value: '枚举', guide: '指南' },
  },
} as const;

/** Labels of the search in one language. */
export type SearchLabels = (typeof searchLabels)[keyof typeof searchLabels];
