import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { publishedUrl } from '../site.ts';
import { type Locale, locales } from '../src/lib/locales.ts';
import { tags } from '../src/lib/operations.ts';
import { markdownPath } from '../src/lib/page-address.ts';
import { agentLabels } from './agent-labels.ts';
import { toMarkdown } from './markdown.ts';
import type { BuiltPage } from './pages.ts';

/** A page with its Markdown. */
export interface MarkdownPage extends BuiltPage {
  readonly markdown: string;
}

const folderOf = ({ folder }: Locale): string => (folder === undefined ? '' : `${folder}/`);

/** The section of the index that a page belongs to: a tag, the error codes, or the guides. */
function sectionOf({ path, locale }: BuiltPage): string {
  const page = path.slice(folderOf(locale).length + 1);
  const tag = tags[locale.key].find((candidate) => page.startsWith(candidate.page));
  const text = agentLabels[locale.key];
  if (tag !== undefined) return tag.displayName;
  return page.startsWith('errors/') ? text.errors : text.guides;
}

function indexOf(locale: Locale, pages: readonly MarkdownPage[]): string {
  const text = agentLabels[locale.key];
  const own = pages.filter((page) => page.locale === locale);
  const sections = [text.guides, ...tags[locale.key].map(({ displayName }) => displayName), text.errors];
  const lines = sections.flatMap((section) => [
    `## ${section}`,
    '',
    ...own
      .filter((page) => sectionOf(page) === section)
      .map(({ title, path, description }) => {
        const [sentence = ''] = description.split(/(?<=[.。])\s*/);
        return `- [${title}](${publishedUrl}${markdownPath(path).slice(1)}): ${sentence}`;
      }),
    '',
  ]);
  const files = ['llms-full.txt', 'openapi.json', 'openapi.yaml', 'errors.json'].map(
    (name) => `- [${name}](${publishedUrl}${folderOf(locale)}${name}): ${text.files[name as keyof typeof text.files]}`,
  );
  return [
    `# ${text.title}`,
    '',
    `> ${text.summary}`,
    '',
    text.rules,
    '',
    ...lines,
    `## ${text.optional}`,
    '',
    ...files,
    ...locales
      .filter((other) => other !== locale)
      .map((other) => `- [${other.label}](${publishedUrl}${folderOf(other)}llms.txt): ${text.otherLanguage}`),
    '',
  ].join('\n');
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Writes each page as Markdown, and the indexes for agents in each language. Returns the pages with their Markdown. */
export async function writeForAgents(dist: string, pages: readonly BuiltPage[]): Promise<readonly MarkdownPage[]> {
  const described = await Promise.all(
    pages.map(async (page): Promise<MarkdownPage> => ({ ...page, markdown: await toMarkdown(page) })),
  );
  await Promise.all(described.map(({ path, markdown }) => write(join(dist, markdownPath(path)), markdown)));
  for (const locale of locales) {
    const own = described.filter((page) => page.locale === locale);
    await write(join(dist, folderOf(locale), 'llms.txt'), indexOf(locale, described));
    await write(join(dist, folderOf(locale), 'llms-full.txt'), own.map(({ markdown }) => markdown).join('\n\n'));
  }
  return described;
}
