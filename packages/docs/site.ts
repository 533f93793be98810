/** Path that the site is served under: `DOCS_BASE`, such as `/lanying-im-typescript` on GitHub Pages. @default '/' */
export const base: string = process.env['DOCS_BASE'] ?? '/';

/**
 * Address of the published site, for canonical links and what agents read: `DOCS_URL`.
 * @default the project's GitHub Pages
 */
export const publishedUrl: string = (
  process.env['DOCS_URL'] ?? 'https://lanying-im.github.io/lanying-im-typescript/'
).replace(/\/*$/, '/');

/** Where the sources of the pages are. */
export const repository = 'https://github.com/lanying-im/lanying-im-typescript';
