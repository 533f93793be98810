import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prefersMarkdown } from '../serve/accept.ts';
import { createFileHandler } from '../serve/file-handler.ts';

const page = '<h1>Group</h1>';
let dist = '';
const servers: Server[] = [];

/** Serves the folder under a path, and returns the origin. */
async function serve(base: string): Promise<string> {
  const server = createServer(createFileHandler({ dist, base }));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // It listens on a port, so it has one.
}

/** A response without what `fetch` does by itself: decoding, following, normalizing the path. */
interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

function get(origin: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    send({ hostname, port, path, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'lanying-docs-'));
  for (const folder of ['groups', 'zh-hans/404']) await mkdir(join(dist, folder), { recursive: true });
  await writeFile(join(dist, 'groups/index.html'), page);
  await writeFile(join(dist, 'groups/index.html.br'), brotliCompressSync(page));
  await writeFile(join(dist, 'groups/index.html.gz'), gzipSync(page));
  await writeFile(join(dist, 'groups.md'), '# Group');
  await writeFile(join(dist, 'numbers.txt'), '0123456789');
  await writeFile(join(dist, '404.html'), 'Page not found');
  await writeFile(join(dist, 'zh-hans/404/index.html'), '找不到页面');
});
afterAll(async () => {
  for (const server of servers) server.close();
  await rm(dist, { recursive: true });
});

describe('the server of the docs', () => {
  test('sends what the build compressed to those who accept it', async () => {
    const origin = await serve('/');
    const brotli = await get(origin, '/groups/', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    const withoutBrotli = await get(origin, '/groups/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(withoutBrotli.headers['content-encoding']).toBe('gzip');
    const plain = await get(origin, '/groups/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(page);
    expect(plain.headers['vary']).toContain('accept-encoding');
  });

  test('sends nothing to those who have it already', async () => {
    const origin = await serve('/');
    const { headers } = await get(origin, '/groups/');
    const again = await get(origin, '/groups/', { 'if-none-match': String(headers['etag']) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test('sends Markdown to those who prefer it', async () => {
    const origin = await serve('/');
    const markdown = await get(origin, '/groups/', { accept: 'text/markdown, text/html;q=0.8' });
    expect(markdown.headers['content-type']).toContain('text/markdown');
    expect(markdown.body.toString()).toBe('# Group');
    const html = await get(origin, '/groups/', { accept: 'text/html, text/markdown;q=0.5' });
    expect(html.headers['content-type']).toContain('text/html');
  });

  test('adds the last slash and never leads to another host', async () => {
    const origin = await serve('/');
    for (const [path, location] of [
      ['/groups', '/groups/'],
      ['//example', '/example/'],
      ['/\\example', '/example/'],
      ['///example', '/example/'],
    ] as const) {
      const { status, headers } = await get(origin, path);
      expect({ path, status, location: headers['location'] }).toEqual({ path, status: 301, location });
    }
  });

  test('honours the path that the site is served under', async () => {
    const origin = await serve('/docs/');
    expect((await get(origin, '/docs/groups/')).body.toString()).toBe(page);
    expect((await get(origin, '/docs/groups')).headers['location']).toBe('/docs/groups/');
    expect((await get(origin, '/')).headers['location']).toBe('/docs/');
    expect((await get(origin, '/groups/')).status).toBe(404);
    expect((await get(origin, '/docsgroups/')).status).toBe(404);
  });

  test('says that a page is missing in the language of the reader', async () => {
    const origin = await serve('/');
    const english = await get(origin, '/none/');
    expect([english.status, english.body.toString()]).toEqual([404, 'Page not found']);
    const chinese = await get(origin, '/zh-hans/none/');
    expect([chinese.status, chinese.body.toString()]).toEqual([404, '找不到页面']);
  });

  test.each([
    ['bytes=2-4', 206, '234'],
    ['bytes=8-', 206, '89'],
    ['bytes=-3', 206, '789'],
    ['bytes=5-99', 206, '56789'],
    ['bytes=5-2', 416, ''],
    ['bytes=10-', 416, ''],
    ['bytes=-0', 416, ''],
    ['bytes=-', 416, ''],
    ['bytes=a-b', 416, ''],
    ['bytes=99999999999999999999-', 416, ''],
    ['bytes=0-1,4-5', 200, '0123456789'],
    ['lines=1-2', 200, '0123456789'],
  ])('responds to Range: %s with %i and survives', async (range, status, body) => {
    const origin = await serve('/');
    const response = await get(origin, '/numbers.txt', { range });
    expect([response.status, response.body.toString()]).toEqual([status, body]);
    expect((await get(origin, '/numbers.txt')).status).toBe(200);
  });

  test.each([
    '/..%2f..%2fetc/passwd.txt',
    '/%2e%2e/package.json',
    '/%00.html',
    '/%E0%A4%A.html',
    `/${'x'.repeat(5_000)}/`,
  ])('finds nothing outside of its folder: %s', async (path) => {
    expect((await get(await serve('/'), path)).status).toBe(404);
  });

  test('sends only headers to HEAD and nothing to POST', async () => {
    const origin = await serve('/');
    const head = await get(origin, '/numbers.txt', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '10', 0]);
    expect((await get(origin, '/numbers.txt', {}, 'POST')).status).toBe(405);
  });
});

test.each([
  [undefined, false],
  ['*/*', false],
  ['text/html', false],
  ['text/markdown', true],
  ['text/markdown, text/html', true],
  ['text/html, text/markdown;q=0.9', false],
  ['text/markdown;q=0, */*', false],
])('Accept: %s prefers Markdown: %s', (accept, expected) => {
  expect(prefersMarkdown(accept)).toBe(expected);
});
