import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { writeForAgents } from './build/agents.ts';
import { compressSite } from './build/compress.ts';
import { addPolicies } from './build/content-security.ts';
import { writeDescriptions, writeForCrawlers } from './build/machine-files.ts';
import { readPages } from './build/pages.ts';
import { searchRecords } from './build/search-records.ts';
import { buildReference } from './reference/build-reference.ts';
import { base } from './site.ts';
import { locales } from './src/lib/locales.ts';

const dist = join(import.meta.dirname, 'dist');
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  process.stdout.write(`${title} `);
  const result = await work();
  console.log(seconds(start));
  return result;
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await step('API on one page …', () => buildReference({ publicFolder: join(import.meta.dirname, 'public'), base }));
await step('Pages …', () => build({ root: import.meta.dirname, logLevel: 'warn' }));
await step('Markdown, search index, sitemap …', async () => {
  const pages = await writeForAgents(dist, await readPages(dist));
  await mkdir(join(dist, 'search'), { recursive: true });
  for (const { key } of locales) {
    await writeFile(join(dist, 'search', `${key}.json`), JSON.stringify(searchRecords(key, pages)));
  }
  await writeDescriptions(dist);
  await writeForCrawlers(dist, pages);
});
await step('Policies and compression …', async () => {
  await addPolicies(dist);
  await compressSite(dist);
});
