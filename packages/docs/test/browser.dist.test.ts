import { describe, expect, test } from 'vitest';
import { errors } from '../src/lib/errors.ts';
import { locales } from '../src/lib/locales.ts';
import { operations } from '../src/lib/operations.ts';
import { prefix, siteOrigin, useBuiltSite, visit } from './support/built-site.ts';
import { readSite } from './support/site.ts';

useBuiltSite();

// Pages of one make: a few of them represent all.
const operationPages = new Set(operations.en.map(({ page }) => page));
const chosenOperations = ['groups/create-group/', 'messages/send-message/', 'files/download-chat-file/'];
const paths = readSite()
  .map(({ path }) => path)
  .filter((path) => !/\/errors\/\d/.test(path) || /\/(402|10000|20007)\//.test(path))
  .filter((path) => {
    const page = path.replace(/^\/(zh-hans\/)?/, '');
    return !operationPages.has(page) || chosenOperations.includes(page);
  });

test('every page opens without an error and loads nothing from elsewhere', async () => {
  await visit(async (page) => {
    for (const path of paths) await page.goto(siteOrigin() + path, { waitUntil: 'load' });
  });
});

test('an address without its last slash leads to the page, and an unknown one to a page that says so', async () => {
  const redirected = await fetch(`${siteOrigin()}/zh-hans/errors`);
  expect(redirected.url).toBe(`${siteOrigin()}/zh-hans/errors/`);
  const outside = await fetch(`${siteOrigin()}//example`, { redirect: 'manual' });
  expect(outside.headers.get('location')).toBe('/example/');
  const missing = await fetch(`${siteOrigin()}/no/such/page/`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('找不到页面');
  const chinese = await fetch(`${siteOrigin()}/zh-hans/no/such/page/`);
  expect([chinese.status, await chinese.text()]).toEqual([404, expect.stringContaining('lang="zh-CN"')]);
});

describe.each(locales)('in $label', ({ folder }) => {
  test('the search opens by keyboard, walks with the arrow keys and leads to a page', async () => {
    await visit(async (page) => {
      await page.goto(siteOrigin() + prefix(folder));
      await page.keyboard.press('Control+k');
      await page.keyboard.type('createGroup');
      const options = page.getByRole('option');
      await expect.poll(() => options.first().getAttribute('aria-selected')).toBe('true');
      expect(await options.first().getAttribute('href')).toBe(`${prefix(folder)}groups/create-group/`);
      await page.keyboard.press('ArrowDown');
      expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${siteOrigin()}${prefix(folder)}groups/create-group/`);
    });
  });

  test('the search leads to the field that a query names, also in a folded part', async () => {
    await visit(async (page) => {
      await page.goto(siteOrigin() + prefix(folder));
      await page.keyboard.press('/');
      await page.keyboard.type('no_push_start_hour');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/#\w+\..*no_push_start_hour$/);
      const field = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
      await expect.poll(() => field.isVisible()).toBe(true);
    });
  });

  test('the page of an operation keeps the kind of sample, and copies it', async () => {
    await visit(
      async (page) => {
        await page.goto(`${siteOrigin()}${prefix(folder)}groups/create-group/`);
        await page.locator('.tabs label', { hasText: 'React' }).click();
        await page.goto(`${siteOrigin()}${prefix(folder)}messages/send-message/`);
        const code = page.locator('[data-panel="react"]');
        await expect.poll(() => code.isVisible()).toBe(true);
        await code.getByRole('button').click();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(await code.locator('pre').textContent());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('without JavaScript a page shows its fields, all samples by turns, and leads to the other language', async () => {
    await visit(
      async (page) => {
        await page.goto(`${siteOrigin()}${prefix(folder)}groups/create-group/`);
        expect(await page.locator('[id="body.name"]').isVisible()).toBe(true);
        for (const label of ['TypeScript', 'HTTP', 'cURL']) {
          await page.locator('.tabs label', { hasText: label }).click();
          expect(await page.locator('.panel').filter({ visible: true }).count()).toBe(1);
        }
        const other = locales.find((locale) => locale.folder !== folder);
        await page
          .getByRole('link', { name: other?.label ?? '', exact: true })
          .first()
          .click();
        await page.waitForURL(`${siteOrigin()}${prefix(other?.folder)}groups/create-group/`);
      },
      { javaScriptEnabled: false },
    );
  });

  test('the list of error codes can be filtered', async () => {
    await visit(async (page) => {
      await page.goto(`${siteOrigin()}${prefix(folder)}errors/`);
      const rows = page.locator('[data-group] tbody tr');
      expect(await rows.filter({ visible: true }).count()).toBe(errors.length);
      await page.locator('error-filter input').fill('20007');
      expect(await rows.filter({ visible: true }).count()).toBe(1);
      expect(await page.locator('[data-group]').filter({ visible: true }).count()).toBe(1);
      await page.locator('error-filter input').fill('no such code');
      expect(await page.locator('error-filter [role=status]').isVisible()).toBe(true);
    });
  });
});
