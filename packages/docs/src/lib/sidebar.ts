import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { categories, errors } from './errors.ts';
import { locales } from './locales.ts';
import { categoryNames, texts } from './texts.ts';

const chinese = locales[1].lang;

/** The navigation; Starlight puts the folder of the language in front of each link. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  { label: 'Start', translations: { [chinese]: '开始' }, items: ['index', 'quick-start'] },
  {
    label: 'Guides',
    translations: { [chinese]: '指南' },
    items: ['guides/client', 'guides/errors', 'guides/react', 'guides/mock', 'guides/regenerate'],
  },
  {
    label: 'Reference',
    translations: { [chinese]: '参考' },
    items: [
      { label: texts.en.operations, translations: { [chinese]: texts.zh.operations }, link: '/operations/' },
      { label: 'API reference', translations: { [chinese]: 'API 参考' }, link: '/reference/' },
    ],
  },
  {
    label: texts.en.errors,
    translations: { [chinese]: texts.zh.errors },
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
];
