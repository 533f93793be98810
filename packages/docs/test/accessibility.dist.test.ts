import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { locales } from '../src/lib/locales.ts';
import { prefix, siteOrigin, useBuiltSite, visit } from './support/built-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
useBuiltSite();

/** One page of each kind, and the operations with the fewest and the most fields. */
const kinds = [
  '',
  'quick-start/',
  'playground/',
  'guides/errors/',
  'guides/testing/',
  'operations/',
  'groups/',
  'groups/create-group/',
  'push/send-push-notification/',
  'files/download-chat-file/',
  'enumerations/',
  'errors/',
  'errors/10000/',
  'changelog/',
];

test.each(locales)(
  'pages in $label are accessible and do not scroll sideways',
  async ({ folder }) => {
    const findings: string[] = [];
    await visit(async (page) => {
      for (const path of kinds) {
        await page.goto(siteOrigin() + prefix(folder) + path);
        findings.push(...(await inspect(page)).map((finding) => `${path}: ${finding}`));
      }
      await page.goto(`${siteOrigin()}${prefix(folder)}groups/create-group/?error=20007#console`);
      await page.locator('.console .result').waitFor();
      findings.push(...(await inspect(page)).map((finding) => `console: ${finding}`));
      await page.keyboard.press('Control+k');
      await page.keyboard.type('mute');
      await page.getByRole('option').first().waitFor();
      findings.push(...(await inspect(page)).map((finding) => `search: ${finding}`));
    });
    expect(findings).toEqual([]);
  },
  180_000,
);

/** What is wrong with a page in both widths and both themes. */
async function inspect(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const findings: string[] = [];
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) {
      findings.push(`scrolls sideways at ${width} pixels`);
    }
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await page.waitForFunction((name) => document.documentElement.dataset['theme'] === name, theme);
      // The themes differ in their colours only.
      const options: RunOptions = theme === 'light' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] };
      findings.push(...(await violations(page, options)).map((violation) => `${violation} (${width}, ${theme})`));
    }
  }
  return findings;
}

/** What axe finds on a page: violations of WCAG 2.2 and of its best practices. */
async function violations(page: Page, options: RunOptions): Promise<string[]> {
  // All pages have the same navigation, and its hundreds of links take most of the time: the start page represents it.
  const isStart = /^\/(zh-hans\/)?$/.test(new URL(page.url()).pathname);
  const exclude = isStart ? [] : [['.sidebar-content']];
  const found = await page.evaluate(
    async ({ given, exclude }) => {
      // The script of axe-core, which has been run there, defines it.
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run({ include: [['html']], exclude }, { ...given, resultTypes: ['violations'] })).violations;
    },
    { given: options, exclude },
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}
