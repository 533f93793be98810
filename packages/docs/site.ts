/** Path that the site is served under: `DOCS_BASE`, such as `/lanying-im-typescript` on GitHub Pages. @default '/' */
export const base: string = process.env['DOCS_BASE'] ?? '/';

/** Address of the published site, for canonical links: `DOCS_SITE`. @default the project's GitHub Pages */
export const site: string = process.env['DOCS_SITE'] ?? 'https://lanying-im.github.io';

/** Where the sources of the pages are. */
export const repository = 'https://github.com/lanying-im/lanying-im-typescript';
