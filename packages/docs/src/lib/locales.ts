import { base } from '../../site.ts';

/** A language of the site: its folder (none for English) and what stands where in the sources. */
export interface Locale {
  /** First part of the path of its pages; nothing for the root. */
  readonly folder: 'zh-hans' | undefined;
  /** Key of its labels in `errors.json`, `labels.ts` and the like. */
  readonly key: 'en' | 'zh';
  /** BCP 47 tag. `zh-CN` rather than `zh-Hans`, because Starlight's and Pagefind's own labels go by that name. */
  readonly lang: 'en' | 'zh-CN';
  readonly label: string;
  /** File name of its bundle in `spec/dist`. */
  readonly description: string;
}

/** The languages of the site, the one at the root first. */
export const locales: readonly [Locale, Locale] = [
  { folder: undefined, key: 'en', lang: 'en', label: 'English', description: 'openapi.json' },
  { folder: 'zh-hans', key: 'zh', lang: 'zh-CN', label: '简体中文', description: 'openapi.zh-Hans.json' },
];

/** The language of a folder, as in a route's `locale` parameter. */
export function localeOf(folder: string | undefined): Locale {
  return locales.find((locale) => locale.folder === folder) ?? locales[0];
}

/** Path of a page in a language, from the root of the server: `/zh-hans/errors/10000/`. */
export function localPath(base: string, { folder }: Locale, page: string): string {
  return [base.replace(/\/$/, ''), folder, page].filter((part) => part !== undefined).join('/');
}

/** Path of a page in a language, from the root of the server, below the path that the site is served under. */
export function pagePath(locale: Locale, page: string): string {
  return localPath(base, locale, page);
}
