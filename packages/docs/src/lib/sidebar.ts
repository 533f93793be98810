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

/** The guides by subject, in reading order. */
const guides: readonly { readonly english: string; readonly chinese: string; readonly pages: readonly string[] }[] = [
  {
    english: 'Calling the API',
    chinese: '调用 API',
    pages: ['client', 'authentication', 'errors', 'message-ids', 'paging', 'idempotency', 'uploads', 'callbacks'],
  },
  { english: 'React', chinese: 'React', pages: ['react', 'server-rendering'] },
  { english: 'Testing', chinese: '测试', pages: ['mock', 'testing'] },
  {
    english: 'Migrating and upgrading',
    chinese: '迁移与升级',
    pages: ['migrating', 'self-hosted', 'upgrading', 'troubleshooting'],
  },
];

const changelog: SidebarItem = { ...bilingual('Changelog', '更新日志'), link: '/changelog/' };

/** The navigation; Starlight puts the folder of the language in front of each link. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  {
    label: 'Start',
    translations: { [chinese]: '开始' },
    items: ['index', 'quick-start', { ...bilingual('Playground', '演练场'), link: '/playground/' }],
  },
  ...guides.map(({ english, chinese: inChinese, pages }, index) => ({
    ...bilingual(english, inChinese),
    items: [...pages.map((page) => `guides/${page}`), ...(index === guides.length - 1 ? [changelog] : [])],
  })),
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
