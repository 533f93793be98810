import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { computeScore, runChecks } from 'afdocs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFileHandler } from '../serve/file-handler.ts';
import { base, publishedUrl } from '../site.ts';
import { bundleSource } from '../src/lib/bundle.ts';
import { errors } from '../src/lib/errors.ts';
import { locales } from '../src/lib/locales.ts';
import { operations } from '../src/lib/operations.ts';
import { markdownPath } from '../src/lib/page-address.ts';
import { readSite } from './support/site.ts';

const dist = join(import.meta.dirname, '../dist');
const server = createServer(createFileHandler({ dist, base }));
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // It listens on a port, so it has one.
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const own = readSite().filter(({ path }) => !/\/reference\/$|404/.test(path));

test('every page has its Markdown, and a link to it', () => {
  const missing = own
    .filter(({ path, html }) => {
      const markdown = markdownPath(path);
      const isLinked = html.includes(`type="text/markdown" href="${base.replace(/\/$/, '')}${markdown}"`);
      return !isLinked || !existsSync(join(dist, markdown));
    })
    .map(({ path }) => path);
  expect(missing).toEqual([]);
});

describe.each(locales)('in $label', ({ key, folder }) => {
  const prefix = folder === undefined ? '' : `${folder}/`;

  test('the index names every operation and every error code once', () => {
    const index = read(`${prefix}llms.txt`);
    const pages = [...operations[key].map(({ page }) => page), ...errors.map(({ code }) => `errors/${code}/`)];
    for (const page of pages) {
      const address = `(${publishedUrl}${prefix}${page.slice(0, -1)}.md)`;
      expect(index.split(address)).toHaveLength(2);
    }
  });

  test('the Markdown of an operation has its fields, samples and errors', () => {
    const markdown = read(`${prefix}groups/create-group.md`);
    expect(markdown).toContain('POST /group/create createGroup');
    expect(markdown).toMatch(/^- `name` \S+ \S+[:：]/m);
    expect(markdown).toContain('```sh\ncurl');
    expect(markdown).toContain('```tsx\nimport { useCreateGroup }');
    expect(markdown).toMatch(/^\| \[20007 TooManyGroupsInApp\]/m);
    expect(markdown.replaceAll(/```[\s\S]*?```/g, '')).not.toMatch(/<\/?\w+>/);
  });

  test('the description and the errors are there as JSON and YAML', () => {
    const locale = locales.find((candidate) => candidate.key === key) ?? locales[0];
    expect(read(`${prefix}openapi.json`)).toBe(bundleSource(locale));
    expect(read(`${prefix}openapi.yaml`)).toMatch(/^openapi: 3\.1/);
    const [first] = (JSON.parse(read(`${prefix}errors.json`)) as { errors: { meaning: string }[] }).errors;
    expect(typeof first?.meaning).toBe('string');
  });

  test('the site has at least 95 points in AFDocs', async () => {
    const report = await runChecks(`${origin}${base}`, {
      llmsTxtUrl: `${origin}${base}${prefix}llms.txt`,
      preferredLocale: folder ?? 'en',
      // The pages of the other language are in its own index.
      coverageExclusions: folder === undefined ? ['/zh-hans/**'] : ['/', '/!(zh-hans)/**'],
      canonicalOrigin: publishedUrl.slice(0, -1),
      requestDelay: 0,
      maxConcurrency: 4,
      maxLinksToTest: 20,
      samplingStrategy: 'deterministic',
    });
    const problems = report.results
      .filter(({ status }) => status !== 'pass')
      .map(({ id, status, message }) => `${status} ${id}: ${message}`);
    expect(computeScore(report).overall, problems.join('\n')).toBeGreaterThanOrEqual(95);
  });
});
