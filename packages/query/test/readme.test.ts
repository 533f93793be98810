import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryClient } from '@tanstack/query-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listFriendsQueryKey } from '../src/index.ts';
import { behaviors, keys, listen, pages, prefetch } from './examples/cache.ts';
import { createService, register } from './support/service.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const folder = join(import.meta.dirname, 'examples');
const examples = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

/** The code without indentation, which differs between a file and an excerpt of it. */
const flat = (code: string): string =>
  code
    .replace(/^\s+/gm, '')
    .replace(/^export /gm, '')
    .trim();

const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => flat(code));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the README', () => {
  it('has examples', () => {
    expect(blocks.length).toBeGreaterThan(5);
  });

  // The example files are type-checked with everything else, and run here and in frameworks.browser.test.ts.
  it.each(blocks)('takes example %# from a file', (block) => {
    expect(examples.some((file) => flat(file).includes(block))).toBe(true);
  });
});

describe('its examples', () => {
  it('use keys, behaviors and pages', async () => {
    const { admin } = createService();
    const [ann = 0, bob = 0] = await register(admin, 'ann', 'bob');
    const im = admin.asUser(ann);
    const queryClient = new QueryClient();
    await im.sendMessage({ targets: [bob], type: 1, content_type: 0, content: 'Hello' });
    expect(await pages(queryClient, im, bob)).toMatchObject([{ content: 'Hello' }]);
    expect(behaviors(im)).toHaveLength(2);
    expect((await prefetch(queryClient, admin, ann)).queries).toHaveLength(2);
    await keys(queryClient, im, 1);
    expect(queryClient.getQueryState(listFriendsQueryKey(im))?.isInvalidated).toBe(true);
  });

  it('apply message callbacks', async () => {
    const { admin, mock } = createService();
    const [ann = 0, bob = 0] = await register(admin, 'ann', 'bob');
    vi.stubGlobal('EventSource', class {});
    const queryClient = new QueryClient();
    await pages(queryClient, admin.asUser(bob), ann);
    const events = listen(queryClient, admin);
    const callback = { appId: mock.appId, type: 'CHAT', from: { uid: `${ann}` }, to: { uid: `${bob}` } };
    await events.onmessage?.call(events, { data: JSON.stringify(callback) } as MessageEvent);
    expect(queryClient.getQueryCache().findAll({ stale: true })).toHaveLength(1);
  });
});
