import { base } from '../../site.ts';
import { type Locale, localeOf, locales } from './locales.ts';

/** A page as its address names it. */
export interface PageAddress {
  readonly locale: Locale;
  /** Address below the folder of the language: `groups/create-group/`. */
  readonly page: string;
}

/** Path of a page below the path that the site is served under. */
function pathInSite(pathname: string): string {
  const root = base.replace(/\/$/, '');
  return pathname.startsWith(`${root}/`) ? pathname.slice(root.length) : pathname;
}

/** Returns the language and the page that a path leads to. */
export function pageOf(pathname: string): PageAddress {
  const path = pathInSite(pathname).slice(1);
  const locale = locales.find(({ folder }) => folder !== undefined && `${path}/`.startsWith(`${folder}/`));
  return {
    locale: locale ?? localeOf(undefined),
    page: path.slice(locale === undefined ? 0 : `${locale.folder}/`.length),
  };
}

/** Returns where the Markdown of a page is: `/groups/create-group.md`, and `/index.md` of a start page. */
export function markdownPath(pathname: string): string {
  const { locale, page } = pageOf(pathname);
  const folder = locale.folder === undefined ? '/' : `/${locale.folder}/`;
  return page === '' ? `${folder}index.md` : `${folder}${page.replace(/\/$/, '')}.md`;
}
