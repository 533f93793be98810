import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Locale, localeOf, locales } from '../src/lib/locales.ts';

/** A built page. */
export interface BuiltPage {
  /** Absolute path of its file. */
  readonly file: string;
  /** Path in the site: `/groups/create-group/`. */
  readonly path: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** HTML of the content, without navigation and footer. */
  readonly content: string;
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => entities[name] ?? entity);
}

function between(html: string, start: string, end: string, file: string): string {
  const from = html.indexOf(start);
  const to = html.indexOf(end, from);
  if (from < 0 || to < 0)
    throw new Error(`${file} has no ${start} … ${end}. Has Starlight changed? Mend build/pages.ts.`);
  return html.slice(from, to);
}

async function readPage(dist: string, name: string): Promise<BuiltPage> {
  const file = join(dist, name);
  const html = await readFile(file, 'utf8');
  const path = `/${name
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '')}`;
  const [, title = ''] = /<h1[^>]*>([^<]*)<\/h1>/.exec(html) ?? [];
  const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  return {
    file,
    path,
    locale: locales.find(({ folder }) => folder !== undefined && path.startsWith(`/${folder}/`)) ?? localeOf(undefined),
    title: decode(title).trim(),
    description: decode(description),
    content: between(html, '<div class="sl-markdown-content"', '<p class="formats', file),
    html,
  };
}

/** Reads the pages of the built site that Starlight made: not Redoc's, and not the one for missing pages. */
export async function readPages(dist: string): Promise<readonly BuiltPage[]> {
  const names = await readdir(dist, { recursive: true });
  const own = names.filter((name) => name.endsWith('index.html') && !/(^|[/\\])(reference|404)[/\\]/.test(name));
  return Promise.all(own.toSorted().map((name) => readPage(dist, name)));
}
