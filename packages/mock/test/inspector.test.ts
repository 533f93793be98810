import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserPath } from '../../../scripts/browser.ts';
import { type MockServer, startServer } from '../src/adapters/node-server.ts';
import type { LanyingMock, MockOptions } from '../src/index.ts';
import type { Call } from './support/caller.ts';
import { ada, ben, choir, openVillage } from './support/village.ts';

let browser: Browser;
let page: Page;
let server: MockServer;
let mock: LanyingMock;
let call: Call;
/** What the page asked of anybody else than the mock, and what went wrong in it. */
let complaints: string[];

beforeAll(async () => {
  const executablePath = browserPath();
  browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
});
afterAll(() => browser.close());

async function open(options: MockOptions = {}, locale = 'en-GB'): Promise<void> {
  ({ mock, call } = openVillage(options));
  server = await startServer(mock, { port: 0 });
  page = await browser.newPage({ locale });
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

const tab = (name: string) => page.click(`[data-list=${name}]`);
const list = () => page.locator('#list');
const log = () => page.locator('#log');

describe('the inspector page', () => {
  beforeEach(() => open());
  afterEach(() => expect(complaints).toEqual([]));

  test('shows people, and what is known of one', async () => {
    await list().getByRole('cell', { name: 'ada', exact: true }).click();
    const detail = list().locator('pre:visible');
    await expect.poll(() => detail.textContent()).toContain('"first_groups": [');
    const { token } = JSON.parse((await detail.textContent()) ?? '');
    expect(token).toBe(mock.userToken(ada));
    await page.fill('#search', 'gus');
    await expect.poll(() => page.textContent('#count')).toBe('1 / 7');
  });

  test('shows groups, messages and pushes as they come', async () => {
    await tab('groups');
    await expect.poll(() => list().textContent()).toContain('Choir');
    await tab('messages');
    await page.getByText('Nothing here yet.').waitFor();
    const content = '<img src=x onerror=alert(1)> 你好';
    await call('POST /message/send', { targets: [ben], type: 1, content_type: 0, content });
    await list().getByText(content).waitFor();
    expect(await page.locator('#list img').count()).toBe(0);
    await tab('pushes');
    await call('POST /push/notify', { audience: 'all', message: { title: 'Concert', body: 'tonight' } }, { as: null });
    await list().getByText('Concert').waitFor();
  });

  test('shows requests as they come, with what was asked', async () => {
    await page.getByText('No request yet.').waitFor();
    await call('POST /group/apply', { group_id: choir, reason: 'I sing.' }, { as: ada });
    await log().getByText('20017 AlreadyGroupMember').click();
    await expect.poll(() => log().locator('pre:visible').textContent()).toContain('I sing.');
    await page.click('#clear');
    await expect.poll(() => log().locator('tr').count()).toBe(0);
    await call('GET /user/rosters');
    await log().getByText('listFriends').waitFor();
    expect(await log().locator('tr.row').count()).toBe(1);
  });

  test('lets a click make requests go wrong, and right again', async () => {
    await page.selectOption('#operation', 'listFriends');
    await page.selectOption('#effect', 'status');
    await page.fill('#times', '2');
    await page.click('#fault-form button:not([type])');
    await page.locator('#fault-list').getByText('listFriends: status 503').waitFor();
    expect((await call('GET /user/rosters')).status).toBe(503);
    await page.locator('#fault-list').getByText('1 left').waitFor();
    await page.click('[data-fault] button');
    await page.getByText('No fault is in force.').waitFor();
    expect((await call('GET /user/rosters')).status).toBe(200);
    await page.selectOption('#effect', 'dropAfter');
    await page.click('#fault-form button:not([type])');
    await expect.poll(() => mock.faults.list()).toMatchObject([{ drop: 'after' }]);
    await page.click('#remove-faults');
    await expect.poll(() => mock.faults.list()).toEqual([]);
  });

  test('moves the clock', async () => {
    const before = mock.clock.now();
    await page.click('[data-advance="604800000"]');
    await expect.poll(() => mock.clock.of(mock.appId).now() - before).toBe(7 * 24 * 3600 * 1000);
    await expect.poll(() => page.getAttribute('#now', 'datetime')).toBe(String(before + 7 * 24 * 3600 * 1000));
    await page.fill('#moment', '2030-01-01T12:00:00');
    await page.click('#clock-form button:not([type])');
    await expect.poll(() => new Date(mock.clock.of(mock.appId).now()).getUTCFullYear()).toBe(2030);
  });

  test('saves, restores and resets what exists', async () => {
    await call('POST /group/create', { name: 'Chess' });
    const download = page.waitForEvent('download');
    await page.click('#snapshot');
    const path = await (await download).path();
    await page.click('#reset');
    await tab('groups');
    await expect.poll(() => page.textContent('#count')).toBe('2 / 2');
    await page.setInputFiles('#restore-file', path);
    await list().getByText('Chess').waitFor();
    await page.setInputFiles('#restore-file', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await expect.poll(() => page.textContent('#problem')).toContain('apps is missing');
    // The browser itself reports the refusal.
    complaints = complaints.filter((text) => !text.includes('400'));
    await page.selectOption('#seed', 'demo');
    await page.click('#begin');
    await list().getByText('产品研发群').waitFor();
  });
});

test('the inspector page speaks Chinese to those who read it, and English at a click', async () => {
  await open({}, 'zh-CN');
  await page.getByRole('button', { name: '群组' }).waitFor();
  await page.click('#language');
  await page.getByRole('button', { name: 'Groups' }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
});

test('the inspector page says when the mock is gone, and goes on when it is back', async () => {
  await open();
  const { port } = server;
  await server.close();
  await page.getByText('The mock does not answer.').waitFor();
  server = await startServer(mock, { port });
  await expect.poll(() => page.textContent('#problem'), { timeout: 20_000 }).toBe('');
});

test('the inspector page can do nothing but ask its mock, and is not there without controls', async () => {
  await open();
  const response = await fetch(`${server.url}/__mock`);
  expect([response.url, response.status]).toEqual([`${server.url}/__mock/`, 200]);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  const { mock: closed } = openVillage({ control: false });
  expect((await closed.fetch('https://api.maximtop.com/__mock/')).status).toBe(404);
});
