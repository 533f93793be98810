import { describe, expect, test } from 'vitest';
import { locales } from '../src/lib/locales.ts';
import { operations, tags } from '../src/lib/operations.ts';
import { prefix, siteOrigin, useBuiltSite, visit } from './support/built-site.ts';

useBuiltSite();

// Redoc's own form of the address.
const placeOf = ({ id, tag }: { id: string; tag: string }): string => `#/${tag.toLowerCase()}/${id.toLowerCase()}`;

describe.each(locales)('in $label', ({ folder, key }) => {
  test('the page has a place for every operation', async () => {
    const missing: string[] = [];
    await visit(async (page) => {
      await page.goto(`${siteOrigin()}${prefix(folder)}reference/`);
      for (const { name } of tags[key]) {
        // Redoc's navigation shows the places of a tag when the tag is shown.
        const places = operations[key].filter(({ tag }) => tag === name).map(placeOf);
        missing.push(...(await page.evaluate(missingPlaces, { tag: `#/${name}`, places })));
      }
    });
    expect(missing).toEqual([]);
  });

  test('a link into the whole API on one page leads to the operation', async () => {
    await visit(async (page) => {
      for (const { name } of tags[key]) {
        const operation = operations[key].find(({ tag }) => tag === name);
        if (operation === undefined) continue;
        await page.goto(`${siteOrigin()}${prefix(folder)}reference/${placeOf(operation)}`);
        const heading = page.locator('h1, h2').getByText(operation.summary, { exact: true });
        const top = async (): Promise<number> => (await heading.boundingBox())?.y ?? Number.NaN;
        await expect.poll(top, { timeout: 8_000 }).toBeLessThan(300);
        expect(page.url()).toBe(`${siteOrigin()}${prefix(folder)}reference/${placeOf(operation)}`);
      }
    });
  });

  test('the whole API on one page leads to the pages of the error codes and back to the start page', async () => {
    await visit(async (page) => {
      await page.goto(`${siteOrigin()}${prefix(folder)}reference/#/group/creategroup`);
      await page.getByRole('link', { name: '20007 TooManyGroupsInApp' }).click();
      await page.waitForURL(`${siteOrigin()}${prefix(folder)}errors/20007/`);
      await page.goto(`${siteOrigin()}${prefix(folder)}reference/`);
      await page.locator('[data-testid=logo] a').click();
      await page.waitForURL(siteOrigin() + prefix(folder));
      await page.goto(`${siteOrigin()}${prefix(folder)}reference/`);
      await page
        .getByRole('link', { name: key === 'en' ? 'Documentation' : '文档' })
        .last()
        .click();
      await page.waitForURL(siteOrigin() + prefix(folder));
    });
  });

  test('the whole API on one page shows message ids with all their digits', async () => {
    await visit(async (page) => {
      await page.goto(`${siteOrigin()}${prefix(folder)}reference/#/message/recallmessage`);
      await page.getByText('1552747048460091409').first().waitFor();
      expect(await page.getByText('1552747048460091400').count()).toBe(0);
    });
  });
});

/** Goes to a tag, and returns those of its places to which the navigation does not lead. Runs in the page. */
async function missingPlaces({ tag, places }: { tag: string; places: readonly string[] }): Promise<string[]> {
  location.hash = tag;
  let missing = [...places];
  for (const start = performance.now(); missing.length > 0 && performance.now() - start < 8_000; ) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const links = new Set([...document.querySelectorAll('a')].map((link) => link.getAttribute('href')));
    missing = missing.filter((place) => !links.has(place));
  }
  return missing;
}
