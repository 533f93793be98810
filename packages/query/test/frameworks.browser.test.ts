import { createLanyingMock } from '@lanying-im/mock';
import { VueQueryPlugin } from '@tanstack/vue-query';
import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createApp } from 'vue';
import App from './examples/App.svelte';
import { Friends } from './examples/friends-vue.ts';

/** What the page's own server does: it adds the token and the user who is signed in. */
function proxyTo(mock: ReturnType<typeof createLanyingMock>, userId: number): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const forwarded = new Request(request.url.replace('/lanying/', '/'), request);
    forwarded.headers.set('access-token', mock.adminToken);
    forwarded.headers.set('user_id', String(userId));
    return mock.fetch(forwarded);
  };
}

let root: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('fetch', proxyTo(createLanyingMock(), 2199040544848));
  root = document.createElement('main');
  document.body.append(root);
});

afterEach(() => {
  root.remove();
  vi.unstubAllGlobals();
});

/** Adds a friend on a page that shows how many there are. */
async function addFriend(): Promise<void> {
  await page.getByRole('button', { name: '0 friends' }).click();
  await expect.element(page.getByRole('button', { name: '1 friends' })).toBeVisible();
}

describe('the options, with a copy of query-core of the framework itself', () => {
  it('run in Vue', async () => {
    const app = createApp(Friends);
    app.use(VueQueryPlugin).mount(root);
    await addFriend();
    app.unmount();
  });

  it('run in Svelte', async () => {
    const app = mount(App, { target: root });
    await addFriend();
    await unmount(app);
  });
});
