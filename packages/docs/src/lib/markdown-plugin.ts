import type { satteri } from '@astrojs/markdown-satteri';

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['hastPlugins']>;

/** Longer code than this may be broken over lines; no phone has room for it. */
export const longestUnbrokenCode = 40;

/**
 * What the style sheets need to know about the guides' Markdown: the heading of each cell, which phones show beside it,
 * and which code is too long to be kept on one line.
 */
export const markdownPlugins: Plugins = [
  {
    name: 'tables-and-code',
    element: [
      {
        filter: ['table'],
        visit(table, context) {
          const rows = table.children.flatMap((part) => (part.type === 'element' ? part.children : []));
          const [headings, ...body] = rows.flatMap((row) => (row.type === 'element' ? [row.children] : []));
          for (const cells of body) {
            const columns = cells.filter(({ type }) => type === 'element');
            for (const [index, cell] of columns.entries()) {
              const heading = headings?.filter(({ type }) => type === 'element')[index];
              if (heading !== undefined) context.setProperty(cell, 'dataLabel', context.textContent(heading));
            }
          }
        },
      },
      {
        filter: ['code'],
        visit(code, context) {
          if (context.textContent(code).length > longestUnbrokenCode) context.setProperty(code, 'className', ['long']);
        },
      },
    ],
  },
];
