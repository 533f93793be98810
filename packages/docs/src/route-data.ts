import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { base, publishedUrl } from '../site.ts';
import { localeOf, locales } from './lib/locales.ts';
import { markdownPath, pageOf } from './lib/page-address.ts';

/** Adds to the head of each page where it is published, in which languages, and where its Markdown is. */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const { starlightRoute: route } = locals;
  const { page, locale } = pageOf(url.pathname);
  if (page === '404/') return;
  const address = (folder: string | undefined): string =>
    publishedUrl + (folder === undefined ? '' : `${folder}/`) + page;
  route.head.push(
    { tag: 'link', attrs: { rel: 'canonical', href: address(locale.folder) }, content: '' },
    ...locales.map(({ folder, lang }) => ({
      tag: 'link' as const,
      attrs: { rel: 'alternate', hreflang: lang, href: address(folder) },
      content: '',
    })),
    {
      tag: 'link',
      attrs: { rel: 'alternate', hreflang: 'x-default', href: address(localeOf(undefined).folder) },
      content: '',
    },
    {
      tag: 'link',
      attrs: { rel: 'alternate', type: 'text/markdown', href: base.replace(/\/$/, '') + markdownPath(url.pathname) },
      content: '',
    },
    { tag: 'meta', attrs: { property: 'og:url', content: address(locale.folder) }, content: '' },
    { tag: 'meta', attrs: { property: 'og:image', content: `${publishedUrl}social-card.png` }, content: '' },
  );
});
