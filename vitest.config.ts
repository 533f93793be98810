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
          include: ['{spec,scripts,packages/{types,client,react,mock,docs}}/test/**/*.test.{ts,tsx}'],
          exclude: ['**/*.{browser,dist}.test.*', '**/node_modules/**'],
        },
      },
      {
        ...sources,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/test/**/*.test-d.{ts,tsx}'],
            tsconfig: './tsconfig.check.json',
          },
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
        // Serves msw's service worker, and a place to upload to, to the tests that need them.
        plugins: [msw({ mode: 'worker-only' }), storagePlugin()],
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
