import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { base, publishedUrl } from '../site.ts';
import { markdownPath } from '../src/lib/page-address.ts';
import { handlers } from './markdown-handlers.ts';
import type { BuiltPage } from './pages.ts';

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, { handlers })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-' });

const labels = {
  en: (index: string): string => `> Index of this documentation: ${index}`,
  zh: (index: string): string => `> 文档索引：${index}`,
} as const;

/** Address of the index for agents in the language of a page. */
function indexUrl({ locale: { folder } }: Pick<BuiltPage, 'locale'>): string {
  return `${publishedUrl}${folder === undefined ? '' : `${folder}/`}llms.txt`;
}

/** Makes the links between pages lead to their Markdown at the published address. */
function absoluteLinks(content: string, path: string): string {
  const root = base.replace(/\/$/, '');
  return content.replaceAll(/ href="([^"]*)"/g, (attribute, href: string) => {
    const { origin, pathname, hash } = new URL(href, `http://site${root}${path}`);
    if (origin !== 'http://site') return attribute;
    const target = pathname.slice(root.length);
    const address = target.endsWith('/') && !target.endsWith('/reference/') ? markdownPath(target) : target;
    return ` href="${publishedUrl}${address.slice(1)}${hash}"`;
  });
}

/** Returns a page as Markdown. */
export async function toMarkdown(page: BuiltPage): Promise<string> {
  const file = await processor.process(absoluteLinks(page.content, page.path));
  return `# ${page.title}\n\n${labels[page.locale.key](indexUrl(page))}\n\n${String(file).trim()}\n`;
}
