import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { categories, errors } from './errors.ts';
import { locales } from './locales.ts';
import { type OperationInfo, operations, type TagInfo, tags } from './operations.ts';
import { categoryNames, labels } from './site-labels.ts';

const chinese = locales[1].lang;

type SidebarItem = NonNullable<StarlightUserConfig['sidebar']>[number];

/** A text of both languages as Starlight takes it. */
const bilingual = (english: string, inChinese: string): { label: string; translations: Record<string, string> } => ({
  label: english,
  translations: { [chinese]: inChinese },
});

function operationLink({ id, method, summary, page }: OperationInfo): SidebarItem {
  const translated = operations.zh.find((operation) => operation.id === id)?.summary ?? summary;
  return {
    ...bilingual(summary, translated),
    link: `/${page}`,
    badge: { text: method, class: `method ${method.toLowerCase()}` },
  };
}

function tagGroup({ name, displayName }: TagInfo): SidebarItem {
  const translated = tags.zh.find((tag) => tag.name === name)?.displayName ?? displayName;
  return {
    ...bilingual(displayName, translated),
    collapsed: true,
    items: operations.en.filter(({ tag }) => tag === name).map(operationLink),
  };
}

/** The guides, in reading order. */
const guides = [
  'client',
  'authentication',
  'errors',
  'message-ids',
  'paging',
  'idempotency',
  'uploads',
  'mock',
  'callbacks',
  'testing',
  'react',
  'server-rendering',
  'migrating',
  'self-hosted',
  'upgrading',
  'troubleshooting',
];

/** The navigation; Starlight puts the folder of the language in front of each link. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  {
    label: 'Start',
    translations: { [chinese]: '开始' },
    items: ['index', 'quick-start', { ...bilingual('Playground', '演练场'), link: '/playground/' }],
  },
  {
    label: 'Guides',
    translations: { [chinese]: '指南' },
    items: [...guides.map((name) => `guides/${name}`), { ...bilingual('Changelog', '更新日志'), link: '/changelog/' }],
  },
  {
    label: 'API',
    items: [
      { ...bilingual('All operations', '接口列表'), link: '/operations/' },
      ...tags.en.map(tagGroup),
      { ...bilingual('Enumerations', '枚举'), link: '/enumerations/' },
      { ...bilingual('The whole API on one page', '单页查看全部 API'), link: '/reference/' },
    ],
  },
  {
    label: labels.en.errors,
    translations: { [chinese]: labels.zh.errors },
    items: [
      { label: 'All error codes', translations: { [chinese]: '全部错误码' }, link: '/errors/' },
      ...categories.map((category) => ({
        label: categoryNames.en[category] ?? category,
        translations: { [chinese]: categoryNames.zh[category] ?? category },
        collapsed: true,
        items: errors
          .filter((error) => error.category === category)
          .map(({ code, name }) => ({ label: `${code} ${name}`, link: `/errors/${code}/` })),
      })),
    ],
  },
  {
    ...bilingual('Contributing', '参与贡献'),
    items: ['guides/regenerate'],
  },
];
