import { describe, expect, test } from 'vitest';
import { locales } from '../src/lib/locales.ts';
import { prefix, siteOrigin, useBuiltSite, visit } from './support/built-site.ts';

useBuiltSite();

describe.each(locales)('in $label', ({ folder, key }) => {
  test('by keyboard alone, a reader finds an operation, runs it and reads the response', async () => {
    await visit(async (page) => {
      await page.goto(siteOrigin() + prefix(folder));
      await page.keyboard.press('Control+k');
      await page.keyboard.type('createGroup');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${siteOrigin()}${prefix(folder)}groups/create-group/`);
      const open = page.locator('[data-open]');
      await open.focus();
      await page.keyboard.press('Enter');
      await page.locator('.console form').waitFor();
      // The first field has the focus.
      await page.keyboard.press('Control+Enter');
      const result = page.locator('.console .result');
      await expect.poll(() => result.innerText()).toContain('HTTP 200');
      expect(await result.innerText()).toContain('"group_id"');
      expect(await result.innerText()).toContain('groups[1]');
    });
  });

  test('the page of an error shows it in the console of an operation', async () => {
    await visit(async (page) => {
      await page.goto(`${siteOrigin()}${prefix(folder)}errors/20007/`);
      await page.locator('.see-it').click();
      await expect.poll(() => page.locator('.console .result').innerText()).toContain('20007');
    });
  });

  test('the start page sends a message through the mock', async () => {
    await visit(async (page) => {
      await page.goto(siteOrigin() + prefix(folder));
      await page.locator('live-panel button').click();
      await expect.poll(() => page.locator('live-panel .chat li').count()).toBeGreaterThan(0);
    });
  });

  test('two people befriend each other in the playground', async () => {
    await visit(async (page) => {
      await page.goto(`${siteOrigin()}${prefix(folder)}playground/`);
      const [lin, tom] = ['Lin', 'Tom'].map((name) => page.getByRole('article', { name }));
      await lin?.getByRole('button', { name: key === 'en' ? 'Send friend request' : '发送好友申请' }).click();
      await tom?.getByRole('button', { name: key === 'en' ? 'Accept' : '同意' }).click();
      const areFriends = key === 'en' ? 'You and Tom are friends.' : '你和 Tom 是好友。';
      await expect.poll(() => lin?.innerText()).toContain(areFriends);
    });
  });

  test('the language link keeps the page', async () => {
    const other = locales.find((locale) => locale.folder !== folder);
    await visit(async (page) => {
      for (const path of ['guides/errors/', 'errors/20007/', 'messages/send-message/', 'playground/', 'changelog/']) {
        await page.goto(siteOrigin() + prefix(folder) + path);
        await page
          .getByRole('link', { name: other?.label ?? '', exact: true })
          .first()
          .click();
        await page.waitForURL(siteOrigin() + prefix(other?.folder) + path);
      }
    });
  });
});
