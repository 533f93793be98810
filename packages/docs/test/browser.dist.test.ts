import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../../scripts/browser.ts';
import { createDocsServer } from '../serve.ts';
import { errors } from '../src/lib/errors.ts';
import { locales } from '../src/lib/locales.ts';
import { operations, tags } from '../src/lib/operations.ts';
import { readSite } from './support/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const server = createDocsServer();
let browser: Browser;
let origin: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // It listens on a port, so it has one.
  const executablePath = browserPath();
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Opens pages in a fresh tab, and returns what went wrong in it: foreign requests, failed ones, errors. */
async function visit(visitor: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const problems: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(`${origin}/`)) problems.push(`request to ${url}`);
  });
  page.on(
    'response',
    (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`),
  );
  page.on('requestfailed', (request) => {
    // A page that is left while it loads is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`);
  });
  page.on('console', (message) => message.type() === 'error' && problems.push(`${page.url()}: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  try {
    await visitor(page);
  } finally {
    await context.close();
  }
  return problems;
}

// Redoc's own form of the address.
const placeOf = ({ id, tag }: { id: string; tag: string }): string => `#/${tag.toLowerCase()}/${id.toLowerCase()}`;
const prefix = (folder: string | undefined): string => (folder === undefined ? '/' : `/${folder}/`);
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
const samples = [
  '',
  'quick-start/',
  'operations/',
  'groups/',
  'enumerations/',
  'errors/',
  'errors/10000/',
  ...chosenOperations,
];

test('every page opens without an error and loads nothing from elsewhere', async () => {
  const problems = await visit(async (page) => {
    for (const path of paths) await page.goto(origin + path, { waitUntil: 'load' });
  });
  expect(problems).toEqual([]);
});

test('an address without its last slash leads to the page, and an unknown one to a page that says so', async () => {
  const redirected = await fetch(`${origin}/zh-hans/errors`);
  expect(redirected.url).toBe(`${origin}/zh-hans/errors/`);
  const outside = await fetch(`${origin}//example`, { redirect: 'manual' });
  expect(outside.headers.get('location')).toBe('/example/');
  const missing = await fetch(`${origin}/no/such/page/`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('找不到页面');
  const chinese = await fetch(`${origin}/zh-hans/no/such/page/`);
  expect([chinese.status, await chinese.text()]).toEqual([404, expect.stringContaining('lang="zh-CN"')]);
});

describe.each(locales)('in $label', ({ folder, key }) => {
  test('the reference has a place for every operation', async () => {
    const missing: string[] = [];
    const problems = await visit(async (page) => {
      await page.goto(`${origin}${prefix(folder)}reference/`);
      for (const { name } of tags[key]) {
        // Redoc's navigation shows the places of a tag when the tag is shown.
        const places = operations[key].filter(({ tag }) => tag === name).map(placeOf);
        missing.push(...(await page.evaluate(missingPlaces, { tag: `#/${name}`, places })));
      }
    });
    expect(missing).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('a link into the reference leads to the operation', async () => {
    const problems = await visit(async (page) => {
      for (const { name } of tags[key]) {
        const operation = operations[key].find(({ tag }) => tag === name);
        if (operation === undefined) continue;
        await page.goto(`${origin}${prefix(folder)}reference/${placeOf(operation)}`);
        const heading = page.locator('h1, h2').getByText(operation.summary, { exact: true });
        const top = async (): Promise<number> => (await heading.boundingBox())?.y ?? Number.NaN;
        await expect.poll(top, { timeout: 8_000 }).toBeLessThan(300);
        expect(page.url()).toBe(`${origin}${prefix(folder)}reference/${placeOf(operation)}`);
      }
    });
    expect(problems).toEqual([]);
  });

  test('the reference leads to the pages of the error codes and back to the start page', async () => {
    const problems = await visit(async (page) => {
      await page.goto(`${origin}${prefix(folder)}reference/#/group/creategroup`);
      await page.getByRole('link', { name: '20007 TooManyGroupsInApp' }).click();
      await page.waitForURL(`${origin}${prefix(folder)}errors/20007/`);
      await page.goto(`${origin}${prefix(folder)}reference/`);
      await page.locator('[data-testid=logo] a').click();
      await page.waitForURL(origin + prefix(folder));
      await page.goto(`${origin}${prefix(folder)}reference/`);
      await page
        .getByRole('link', { name: key === 'en' ? 'Documentation' : '文档' })
        .last()
        .click();
      await page.waitForURL(origin + prefix(folder));
    });
    expect(problems).toEqual([]);
  });

  test('the reference shows message ids with all their digits', async () => {
    await visit(async (page) => {
      await page.goto(`${origin}${prefix(folder)}reference/#/message/recallmessage`);
      await page.getByText('1552747048460091409').first().waitFor();
      expect(await page.getByText('1552747048460091400').count()).toBe(0);
    });
  });

  test('the search opens by keyboard, walks with the arrow keys and leads to a page', async () => {
    const problems = await visit(async (page) => {
      await page.goto(origin + prefix(folder));
      await page.keyboard.press('Control+k');
      await page.keyboard.type('createGroup');
      const options = page.getByRole('option');
      await expect.poll(() => options.first().getAttribute('aria-selected')).toBe('true');
      expect(await options.first().getAttribute('href')).toBe(`${prefix(folder)}groups/create-group/`);
      await page.keyboard.press('ArrowDown');
      expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${origin}${prefix(folder)}groups/create-group/`);
    });
    expect(problems).toEqual([]);
  });

  test('the search leads to the field that a query names, also in a folded part', async () => {
    await visit(async (page) => {
      await page.goto(origin + prefix(folder));
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
    const problems = await visit(
      async (page) => {
        await page.goto(`${origin}${prefix(folder)}groups/create-group/`);
        await page.getByText('React', { exact: true }).first().click();
        await page.goto(`${origin}${prefix(folder)}messages/send-message/`);
        const code = page.locator('[data-panel="react"]');
        await expect.poll(() => code.isVisible()).toBe(true);
        await code.getByRole('button').click();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(await code.locator('pre').textContent());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
    expect(problems).toEqual([]);
  });

  test('without JavaScript a page shows its fields, all samples by turns, and leads to the other language', async () => {
    await visit(
      async (page) => {
        await page.goto(`${origin}${prefix(folder)}groups/create-group/`);
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
        await page.waitForURL(`${origin}${prefix(other?.folder)}groups/create-group/`);
      },
      { javaScriptEnabled: false },
    );
  });

  test('the list of error codes can be filtered', async () => {
    await visit(async (page) => {
      await page.goto(`${origin}${prefix(folder)}errors/`);
      const rows = page.locator('[data-group] tbody tr');
      expect(await rows.filter({ visible: true }).count()).toBe(errors.length);
      await page.locator('error-filter input').fill('20007');
      expect(await rows.filter({ visible: true }).count()).toBe(1);
      expect(await page.locator('[data-group]').filter({ visible: true }).count()).toBe(1);
      await page.locator('error-filter input').fill('no such code');
      expect(await page.locator('error-filter [role=status]').isVisible()).toBe(true);
    });
  });

  test.each([
    { width: 1440, colorScheme: key === 'en' ? 'light' : 'dark' },
    { width: 390, colorScheme: key === 'en' ? 'dark' : 'light' },
  ] as const)('pages $width pixels wide, $colorScheme, are accessible and do not scroll sideways', async (look) => {
    const findings: string[] = [];
    await visit(
      async (page) => {
        for (const path of samples) {
          await page.goto(origin + prefix(folder) + path);
          const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          if (scrolls) findings.push(`${path}: scrolls sideways`);
          // Wide code can be scrolled with the keyboard once a script has seen that it is wide.
          await page.waitForFunction(() =>
            [...document.querySelectorAll('pre')].every(
              (pre) => pre.scrollWidth <= pre.clientWidth || pre.tabIndex === 0,
            ),
          );
          await page.evaluate(axe);
          findings.push(...(await violations(page)).map((violation) => `${path}: ${violation}`));
        }
      },
      { colorScheme: look.colorScheme, viewport: { width: look.width, height: 900 } },
    );
    expect(findings).toEqual([]);
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

/** Serious violations of WCAG 2.2 AA that axe finds on a page. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate(() =>
    // The script of axe-core, which has just been run there, defines it.
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      // It objects to Starlight's search button, which shows its shortcut beside its name.
      rules: { 'label-content-name-mismatch': { enabled: false } },
    }),
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}
