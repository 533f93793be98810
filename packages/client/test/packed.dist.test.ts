import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserPath } from '../../../scripts/browser.ts';
import { packedProject } from '../../../scripts/runtimes/packed-project.ts';
import { expected, startServer } from '../../../scripts/runtimes/server.ts';

/** The client as a user gets it. Other runtimes than Node and Chromium are heavy: `npm run runtimes` tries those. */

const execute = promisify(execFile);
let project: string;
let server: Server;
let endpoint: string;

beforeAll(async () => {
  project = packedProject();
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

async function withServer<T>(use: () => Promise<T>): Promise<T> {
  ({ server, endpoint } = await startServer());
  try {
    return await use();
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('runs in Node as an ES module', async () => {
  await withServer(async () => {
    const { stdout } = await execute(process.execPath, [join(project, 'main.js'), endpoint]);
    expect(JSON.parse(stdout)).toEqual(expected);
  });
});

test('can be required from CommonJS', async () => {
  const code = `
    const { createLanyingClient } = require('@lanying-im/client');
    const { createGroup } = require('@lanying-im/client/operations');
    console.log(typeof createLanyingClient, createGroup.descriptor.path);
  `;
  writeFileSync(join(project, 'required.cjs'), code);
  const { stdout } = await execute(process.execPath, [join(project, 'required.cjs')]);
  expect(stdout.trim()).toBe('function /group/create');
});

test('has names of error codes in Node, and in a bundle for browsers none', async () => {
  const code = `
    import { LanyingApiError } from '@lanying-im/client';
    console.log(new LanyingApiError(20007, 'createGroup', 200).errorName);
  `;
  writeFileSync(join(project, 'names.js'), code);
  const plain = await execute(process.execPath, [join(project, 'names.js')]);
  const browser = await execute(process.execPath, ['--conditions=browser', join(project, 'names.js')]);
  expect([plain.stdout.trim(), browser.stdout.trim()]).toEqual(['TooManyGroupsInApp', 'undefined']);
});

const compilers = ['node_modules/typescript', 'scripts/node_modules/typescript'];

test.each(compilers)('returns its types to the compiler in %s, however it resolves modules', async (compiler) => {
  const code = `
    import { createLanyingClient, ErrorCode, type Group, isLanyingApiError, withResponse } from '@lanying-im/client';
    import { uploadFile } from '@lanying-im/client/files';
    import { withLogger } from '@lanying-im/client/logger';
    import { describeError } from '@lanying-im/client/messages';
    import { createGroup, createLanyingCore } from '@lanying-im/client/operations';
    import { createLanyingProxy } from '@lanying-im/client/proxy';
    import { createRateLimiter } from '@lanying-im/client/rate-limit';
    import { createRawClient } from '@lanying-im/client/raw';
    const options = { endpoint: '/api', appId: 'a', rateLimit: createRateLimiter({ requests: 1, perMs: 1 }) };
    const im = createLanyingClient(withLogger(options, console));
    export const group: Promise<Group> = createGroup(createLanyingCore(options), { name: 'g' });
    export const proxy: (request: Request) => Promise<Response> = createLanyingProxy({ client: options, path: '/api', allow: ['listFriends'], actingUser: () => 5 });
    const { data, response } = await withResponse(im.listGroupMembers({ group_id: 1 }));
    export const found = [data.data[0]?.user_id, response?.status, await uploadFile(im, new Blob(), { for: 'user-avatar' })];
    export const raw = createRawClient(im).POST('/group/create', { body: { name: 'g' } });
    export const text = (error: unknown) => isLanyingApiError(error, ErrorCode.UserNotFound) ? error.code satisfies 10000 : describeError(error);
    // @ts-expect-error a name is required
    im.createGroup({});
  `;
  writeFileSync(join(project, 'types.ts'), code);
  const shared = { target: 'es2022', lib: ['es2022', 'dom'], strict: true, noEmit: true, types: [] };
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const config = { compilerOptions: { ...shared, module, moduleResolution }, files: ['types.ts'] };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(import.meta.dirname, '../../..', compiler, 'bin/tsc');
    const { stdout } = await execute(process.execPath, [tsc, '-p', project]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe('');
  }
});

test('runs in Chromium, bundled by Vite, against its own server', async () => {
  writeFileSync(join(project, 'index.html'), '<script type="module" src="./page.js"></script>');
  const page = `
    import { run } from './program.js';
    run(location.origin).then((report) => (globalThis.report = report), (error) => (globalThis.report = String(error.stack)));
  `;
  writeFileSync(join(project, 'page.js'), page);
  await build({ root: project, logLevel: 'error', build: { outDir: join(project, 'site'), target: 'es2022' } });
  const html = readFileSync(join(project, 'site/index.html'), 'utf8');
  const [, script = ''] = /src="\/([^"]+)"/.exec(html) ?? [];
  const executablePath = browserPath();
  const chrome = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    await withServer(async () => {
      // One origin for the page and the service, as with a proxy.
      const site = createServer((request, response) => {
        const files: Record<string, [type: string, text: string]> = {
          '/': ['text/html', html],
          [`/${script}`]: ['text/javascript', readFileSync(join(project, 'site', script), 'utf8')],
        };
        const [type, text] = files[request.url ?? ''] ?? [];
        if (type) response.writeHead(200, { 'content-type': type }).end(text);
        else server.emit('request', request, response);
      });
      await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
      const { port } = site.address() as AddressInfo; // It listens on a port, so it has one.
      const tab = await chrome.newPage();
      await tab.goto(`http://127.0.0.1:${port}/`);
      await tab.waitForFunction('globalThis.report !== undefined');
      const report: unknown = await tab.evaluate('globalThis.report');
      site.closeAllConnections();
      site.close();
      // Browsers hide where a redirect leads.
      expect(report).toEqual({ ...expected, file: 'LanyingResponseError' });
    });
  } finally {
    await chrome.close();
  }
});
