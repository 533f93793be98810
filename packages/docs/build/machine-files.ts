import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { publishedUrl } from '../site.ts';
import { bundleSource } from '../src/lib/bundle.ts';
import { parseExactJson } from '../src/lib/exact-json.ts';
import { type Locale, locales } from '../src/lib/locales.ts';
import type { BuiltPage } from './pages.ts';

const require = createRequire(import.meta.url);

interface CatalogueEntry {
  readonly meaning: Readonly<Record<Locale['key'], string>>;
  readonly remedy: Readonly<Record<Locale['key'], string>>;
  readonly mock: Readonly<Record<Locale['key'], string>>;
}

/** The error catalogue with its labels in one language. */
async function errorCatalogue({ key }: Locale): Promise<string> {
  const source = await readFile(require.resolve('@lanying-im/spec/errors.json'), 'utf8');
  const { errors } = JSON.parse(source) as { errors: readonly CatalogueEntry[] }; // Our generator's tests hold its shape.
  const translated = errors.map((error) => ({
    ...error,
    meaning: error.meaning[key],
    remedy: error.remedy[key],
    mock: error.mock[key],
  }));
  return `${JSON.stringify({ errors: translated }, undefined, 2)}\n`;
}

/** Writes the description and the error catalogue in each language. */
export async function writeDescriptions(dist: string): Promise<void> {
  for (const locale of locales) {
    const folder = join(dist, locale.folder ?? '');
    await mkdir(folder, { recursive: true });
    const source = bundleSource(locale);
    await writeFile(join(folder, 'openapi.json'), source);
    await writeFile(join(folder, 'openapi.yaml'), stringify(parseExactJson(source), { lineWidth: 120 }));
    await writeFile(join(folder, 'errors.json'), await errorCatalogue(locale));
  }
}

function sitemapEntry({ path, locale }: BuiltPage): string {
  const page = path.slice(locale.folder === undefined ? 1 : locale.folder.length + 2);
  const address = ({ folder }: Locale): string => publishedUrl + (folder === undefined ? '' : `${folder}/`) + page;
  const languages = locales
    .map((other) => `<xhtml:link rel="alternate" hreflang="${other.lang}" href="${address(other)}"/>`)
    .join('');
  return `<url><loc>${address(locale)}</loc>${languages}</url>`;
}

/** Writes the sitemap and the file that leads crawlers to it. */
export async function writeForCrawlers(dist: string, pages: readonly BuiltPage[]): Promise<void> {
  const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  const urls = pages.map(sitemapEntry).join('\n');
  await writeFile(
    join(dist, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${urls}\n</urlset>\n`,
  );
  await writeFile(join(dist, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${publishedUrl}sitemap.xml\n`);
}
