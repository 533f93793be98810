import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';
import { storagePlugin } from './packages/client/test/support/storage-plugin.ts';
import { browserPath } from './scripts/browser.ts';

// Tests read the packages' sources through the condition that each package.json names first, so they need no build.
const conditions = ['@lanying-im/source'];
const sources = {
  resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] } },
};

const executablePath = browserPath();

// Type tests (*.test-d.ts) need no project here: their assertions are types, which `npm run typecheck` compiles.
export default defineConfig({
  test: {
    // Long, because a loaded machine must not fail a test that waits for a process; nothing sleeps.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        ...sources,
        test: {
          name: 'unit',
          include: ['{spec,scripts,packages/*}/test/**/*.test.{ts,tsx}'],
          exclude: [
            'packages/contract/**',
            'scripts/test/{files,repository}/**',
            '**/*.{browser,dist}.test.*',
            '**/node_modules/**',
          ],
        },
      },
      {
        ...sources,
        test: {
          name: 'contract',
          include: ['packages/contract/test/**/*.test.ts'],
          exclude: ['**/*.dist.test.*', '**/node_modules/**'],
        },
      },
      // What any file of the repository may break, such as a link to it. Reruns after every edit.
      { test: { name: 'files', include: ['scripts/test/files/*.test.ts'] } },
      // The repository as a whole: its cache, its guides, a fresh clone.
      {
        test: {
          name: 'repository',
          // These start whole tools in copies of the repository.
          testTimeout: 300_000,
          include: ['scripts/test/repository/*.test.ts'],
        },
      },
      // What users install and browse: the packed packages and the built site. These need `npm run build` first.
      {
        test: {
          name: 'dist',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['packages/*/test/**/*.dist.test.ts'],
        },
      },
      {
        ...sources,
        // Serves msw's service worker, and a place to upload to, and compiles Svelte, for the tests that need them.
        plugins: [msw({ mode: 'worker-only' }), storagePlugin(), svelte({ configFile: false })],
        test: {
          name: 'browser',
          testTimeout: 15_000,
          include: ['packages/*/test/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
