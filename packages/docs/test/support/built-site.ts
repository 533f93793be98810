import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { browserPath } from '../../../../scripts/browser.ts';
import { createDocsServer } from '../../serve.ts';

const server = createDocsServer();
let browser: Browser;
let origin: string;

/** Serves the built site and starts a browser for the tests of a file. */
export function useBuiltSite(): void {
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
}

/** Address of the served site, without a slash at the end. */
export const siteOrigin = (): string => origin;

/** Beginning of the paths of a language. */
export const prefix = (folder: string | undefined): string => (folder === undefined ? '/' : `/${folder}/`);

/**
 * Opens pages in a fresh tab. Fails if anything went wrong in them: foreign requests, failed ones, errors, violations of
 * the content security policy.
 */
export async function visit(
  visitor: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
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
  expect(problems).toEqual([]);
}
