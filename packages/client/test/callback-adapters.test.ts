import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import cloudflare from './callback-adapters/cloudflare.ts';
import { onCallback } from './callback-adapters/express.ts';
import { POST } from './callback-adapters/next.ts';

const signature = 'secret';
const body = (msgId: number): string =>
  `{"appId":"a","type":"CHAT","ctype":"TEXT","from":{"uid":"1"},"to":{"uid":"2"},"content":"hi","ext":"","msgId":${msgId}}`;

async function express(request: Request): Promise<Response> {
  const server = createServer(onCallback);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/callback`;
  const { method, headers } = request;
  const response = await fetch(url, { method, headers, body: await request.text() });
  await response.text();
  await new Promise((resolve) => server.close(resolve));
  return response;
}

beforeEach(() => vi.stubEnv('CALLBACK_SIGNATURE', signature));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it.each([
  ['Cloudflare', (request: Request) => cloudflare.fetch(request, { CALLBACK_SIGNATURE: signature }), 1],
  ['Next.js', POST, 2],
  ['Express', express, 3],
] as const)('%s receives a message once, and rejects a forged one', async (_name, handle, msgId) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const post = (sent: string) =>
    handle(
      new Request('https://bot.example.com/', { method: 'POST', headers: { signature: sent }, body: body(msgId) }),
    );
  expect((await post(signature)).status).toBe(200);
  expect((await post(signature)).status).toBe(200);
  expect((await post('guess')).status).toBe(401);
  expect(log.mock.calls).toEqual([[1, 'hi']]);
});

it.each(['cloudflare', 'next', 'express'])('CALLBACKS.md shows %s as it is tested', (name) => {
  const guide = readFileSync(new URL('../CALLBACKS.md', import.meta.url), 'utf8');
  expect(guide).toContain(readFileSync(new URL(`callback-adapters/${name}.ts`, import.meta.url), 'utf8'));
});

it('CALLBACKS.md shows the echo bot as it is tested', () => {
  const guide = readFileSync(new URL('../CALLBACKS.md', import.meta.url), 'utf8');
  expect(guide).toContain(readFileSync(new URL('../../../examples/echo-bot/bot.ts', import.meta.url), 'utf8'));
});
