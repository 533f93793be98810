import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserPath } from '../../../scripts/browser.ts';
import { type MockServer, startServer } from '../src/adapters/node-server.ts';
import type { LanyingMock, MockOptions } from '../src/index.ts';
import type { Call } from './support/caller.ts';
import { ada, ben, choir, openFixture } from './support/fixture.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let page: Page;
let server: MockServer;
let mock: LanyingMock;
let call: Call;
/** Requests to others than the mock, and errors of the page. */
let complaints: string[];

beforeAll(async () => {
  const executablePath = browserPath();
  browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
});
afterAll(() => browser.close());

async function open(options: MockOptions = {}, context: BrowserContextOptions = {}): Promise<void> {
  ({ mock, call } = openFixture(options));
  server = await startServer(mock, { port: 0 });
  page = await browser.newPage({ locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'], ...context });
  page.setDefaultTimeout(20_000);
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) complaints.push(request.url());
  });
  await page.goto(`${server.url}/__mock/`);
}

afterEach(async () => {
  await page.close();
  await server.close();
});

/** Expects what a page that refreshes itself every second shows in the end. */
const eventually = <Value>(read: () => Value) => expect.poll(read, { timeout: 20_000 });
const tab = (name: string) => page.click(`[data-list=${name}]`);
const list = () => page.locator('#list');
const log = () => page.locator('#log');

describe('the inspector', () => {
  beforeEach(() => open());
  afterEach(() => expect(complaints).toEqual([]));

  test('shows people and groups, their details, and finds them', async () => {
    await tab('people');
    await list().getByText('ada').click();
    await eventually(() => list().locator('pre').textContent()).toContain(String(ada));
    expect(await list().locator('pre').textContent(), 'secrets are not shown').not.toContain('token');
    await page.getByRole('button', { name: 'Copy token' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(mock.userToken(ada));
    await page.fill('#search', 'BEN');
    await eventually(() => list().locator('summary').count()).toBe(1);
    await page.fill('#search', '');
    await tab('groups');
    await list().getByText('Choir').click();
    await eventually(() => list().locator('pre').textContent()).toContain('first_members');
    expect(await page.textContent('#count')).toBe('2 / 2');
  });

  test('keeps a detail open while the list changes', async () => {
    await tab('groups');
    await list().getByText('Choir').click();
    await call('POST /group/create', { name: 'Chess' });
    await list().getByText('Chess').waitFor();
    expect(await list().locator('pre').count()).toBe(1);
  });

  test('shows messages as conversations, and text that looks like markup as text', async () => {
    const send = (content: string, from = ada, to = ben) =>
      call('POST /message/send', { targets: [to], type: 1, content_type: 0, content }, { as: from });
    await send('Hello <img src=x onerror=alert(1)>');
    await send('Hi!', ben, ada);
    await page.locator('.bubble .content', { hasText: 'Hi!' }).waitFor();
    expect(await page.locator('.bubble .content').allTextContents()).toEqual([
      'Hello <img src=x onerror=alert(1)>',
      'Hi!',
    ]);
    expect(await page.locator('.bubble.right').count()).toBe(1);
    await call('POST /message/send', { targets: [choir], type: 2, content_type: 0, content: 'Tonight at 7' });
    await page.locator('[data-conversation^=group]').click();
    await page.locator('.bubble .content', { hasText: 'Tonight at 7' }).waitFor();
    await page.locator('.bubble .meta').last().click();
    expect(await page.locator('.bubble pre').textContent()).toContain(`"to_id": ${choir}`);
  });

  test('sends a message as a user', async () => {
    await page.selectOption('#sender', `user/${ben}`);
    await page.selectOption('#receiver', `user/${ada}`);
    await page.fill('#content', 'Are you there?');
    await page.press('#content', 'Enter');
    await page.locator('.bubble .content', { hasText: 'Are you there?' }).waitFor();
    expect(mock.snapshot().apps[0]?.messages?.at(-1)).toMatchObject({
      from: ben,
      to_user: ada,
      content: 'Are you there?',
    });
    expect(await page.inputValue('#content')).toBe('');
  });

  test('shows a request with body and response, explains its error, and links to the page about it', async () => {
    await page.getByText('No requests yet.').waitFor();
    await call('POST /group/apply', { group_id: choir, note: 'I sing.' }, { as: ada });
    await log().getByText('20017 AlreadyGroupMember').click();
    const detail = log().locator('.detail');
    await expect
      .poll(() => detail.locator('pre').allTextContents())
      .toEqual([expect.stringContaining('I sing.'), expect.stringContaining('"code": 20017')]);
    expect(await detail.locator('.notice').textContent()).toMatch(
      /^20017 AlreadyGroupMember\. .+ What this error means$/,
    );
    expect(await detail.getByRole('link').getAttribute('href')).toMatch(/^https:\/\/.+\/errors\/20017\/$/);
  });

  test('shows what was accepted although it deviates from the description', async () => {
    await call('POST /message/send', { targets: [String(ben)], type: 1, content_type: 0, content: 'x' });
    await log().getByText('sendMessage').click();
    await log().getByText('Accepted although it deviates').waitFor();
    expect(await log().locator('.lenient').textContent()).toContain('string->integer');
  });

  test('shows the delivery of a callback, and why it had no response', async () => {
    mock.configure({ callbacks: [{ url: 'http://127.0.0.1:1/callback' }] });
    await call('POST /message/send', { targets: [ben], type: 1, content_type: 0, content: 'x' });
    await mock.callbacks.idle();
    await log().getByText('Callback').click();
    const detail = log().locator('.detail');
    await eventually(() => detail.locator('.address').textContent()).toBe('POST http://127.0.0.1:1/[redacted]');
    expect(await detail.locator('.notice').textContent()).toContain(mock.requests.at(-1)?.reason);
    expect(await detail.locator('pre').first().textContent()).toContain('"type": "CHAT"');
    expect(await detail.getByRole('button').allTextContents()).toEqual(['Copy as cURL']);
  });

  test('copies a request as cURL, which works, and replays it', async () => {
    await call('POST /group/create', { name: "Ada's group" });
    await log().getByText('createGroup').click();
    await page.getByRole('button', { name: 'Copy as cURL' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        `curl -X POST '${server.url}/group/create'`,
        `-H 'app_id: fixture'`,
        '-H "access-token: $TOKEN"',
        `-H 'user_id: ${ada}'`,
        `-H 'content-type: application/json'`,
        `-d '{\n  "name": "Ada'\\''s group"\n}'`,
      ].join(' \\\n  '),
    );
    await page.getByRole('button', { name: 'Replay' }).click();
    await expect
      .poll(() => mock.snapshot().apps[0]?.groups?.map(({ name }) => name))
      .toEqual(['Choir', 'Council', "Ada's group", "Ada's group"]);
    await eventually(() => log().locator('summary').count()).toBe(2);
  });

  test('can be cleared, and show errors only', async () => {
    await call('GET /user/rosters');
    await call('GET /no/path');
    await log().getByText('/no/path').waitFor();
    await page.check('#errors-only');
    await eventually(() => log().locator('summary:visible').count()).toBe(1);
    await page.uncheck('#errors-only');
    await page.click('#clear');
    await eventually(() => log().locator('summary').count()).toBe(0);
    await call('GET /user/rosters');
    await log().getByText('listFriends').waitFor();
    expect(await log().locator('summary').count()).toBe(1);
  });

  test('adds and removes faults', async () => {
    await page.selectOption('#operation', 'listFriends');
    await page.selectOption('#effect', 'status');
    await page.fill('#times', '2');
    await page.click('#fault-form button');
    await page.locator('#fault-list').getByText('listFriends: status 503').waitFor();
    expect((await call('GET /user/rosters')).status).toBe(503);
    await page.locator('#fault-list').getByText('1 left').waitFor();
    await page.click('[data-fault] button');
    await page.getByText('No active faults.').waitFor();
    expect((await call('GET /user/rosters')).status).toBe(200);
    await page.selectOption('#effect', 'dropAfter');
    await page.click('#fault-form button');
    await eventually(() => mock.faults.list()).toMatchObject([{ drop: 'after' }]);
    await page.click('#remove-faults');
    await eventually(() => mock.faults.list()).toEqual([]);
  });

  test('advances and sets the clock', async () => {
    const before = mock.clock.now();
    await page.click('[data-advance="604800000"]');
    await eventually(() => mock.clock.of(mock.appId).now() - before).toBe(7 * 24 * 3600 * 1000);
    const later = new Date(before + 7 * 24 * 3600 * 1000).toISOString();
    await eventually(() => page.getAttribute('#now', 'datetime')).toBe(later);
    await page.fill('#moment', '2030-01-01T12:00:00');
    await page.click('#clock-form button[type=submit]');
    await eventually(() => new Date(mock.clock.of(mock.appId).now()).getUTCFullYear()).toBe(2030);
  });

  test('saves, restores and resets the state, and names the seed', async () => {
    await eventually(() => page.textContent('#current-seed')).toBe('own seed');
    await call('POST /group/create', { name: 'Chess' });
    const download = page.waitForEvent('download');
    await page.click('#snapshot');
    const path = await (await download).path();
    await page.click('#reset');
    await tab('groups');
    await eventually(() => page.textContent('#count')).toBe('2 / 2');
    await page.setInputFiles('#restore-file', path);
    await list().getByText('Chess').waitFor();
    await page.setInputFiles('#restore-file', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await eventually(() => page.textContent('#problem')).toContain('apps is missing');
    // The browser reports the response of the control.
    complaints = complaints.filter((complaint) => !complaint.includes('400'));
    mock.begin('demo');
    await eventually(() => page.textContent('#current-seed')).toBe('demo');
    await page.selectOption('#seed', 'quick-start');
    await page.click('#begin');
    await tab('people');
    await eventually(() => page.textContent('#count')).toBe('3 / 3');
  });
});

describe('the inspector is accessible', () => {
  async function expectAccessible(): Promise<void> {
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      // The script of axe-core, which has just been run, defines it.
      const { axe: run } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await run.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    });
    expect(violations).toEqual([]);
  }

  test.each([
    [1440, 'light'],
    [1440, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('at %i pixels, %s', async (width, colorScheme) => {
    // Running axe needs a script that the page's own policy forbids.
    await open({}, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    await call('POST /message/send', { targets: [String(ben)], type: 1, content_type: 0, content: 'x'.repeat(300) });
    await call('POST /group/create', { nam: 'x' });
    mock.faults.add({ operationId: 'listFriends', code: 20000, status: 503 });
    await call('GET /user/rosters');
    const panels = width === 390 ? ['requests', 'state', 'controls'] : ['all'];
    for (const panel of panels) {
      if (panel !== 'all') await page.click(`#panels [data-panel=${panel}]`);
      if (panel === 'all' || panel === 'requests') await log().getByText('10002 InvalidParameter').click();
      await expectAccessible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, 'nothing is wider than the screen').toBe(0);
    }
    for (const name of ['people', 'groups', 'pushes']) {
      if (width === 390) await page.click('#panels [data-panel=state]');
      await tab(name);
      await eventually(() => page.textContent('#count')).toMatch(name === 'pushes' ? '0 / 0' : /[1-9]/);
      await expectAccessible();
    }
  });
});

test('the inspector is in Chinese for those who read it, and in English at a click', async () => {
  await open({}, { locale: 'zh-CN' });
  await page.getByRole('button', { name: '群组' }).waitFor();
  await page.click('#language');
  await page.getByRole('button', { name: 'Groups' }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
});

test('the inspector says when the mock is gone, and continues when it is back', async () => {
  await open();
  const { port } = server;
  await server.close();
  await page.getByText('The mock does not respond.').waitFor();
  server = await startServer(mock, { port });
  await eventually(() => page.textContent('#problem')).toBe('');
});

test('the inspector runs nothing but its own script, and is not there without controls', async () => {
  await open();
  const response = await fetch(`${server.url}/__mock`);
  expect([response.url, response.status]).toEqual([`${server.url}/__mock/`, 200]);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  expect((await fetch(`${server.url}/__mock/inspector.js`)).headers.get('content-type')).toContain('text/javascript');
  const { mock: closed } = openFixture({ control: false });
  for (const name of ['', 'inspector.js', 'inspector.css']) {
    expect((await closed.fetch(`https://api.maximtop.com/__mock/${name}`)).status).toBe(404);
  }
});
