import { controlPath } from '../http/paths.ts';
import type { MockRequest, MockResponse } from '../http/types.ts';
import { inspectorPage } from './inspector-page/page.ts';

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, '');
}

/** What the page may do: run its own script and style, and ask the mock that served it. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Answers a request for the inspector page, at `/__mock/`; nothing if it is for something else. */
export function answerInspector({ method, path }: MockRequest): MockResponse | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  if (`${path}/` === controlPath) return { status: 302, headers: { location: controlPath }, body: '', delay: 0 };
  if (path !== controlPath) return undefined;
  const nonce = makeNonce();
  const headers = {
    'content-type': 'text/html;charset=UTF-8',
    'content-security-policy': policy(nonce),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  return { status: 200, headers, body: method === 'HEAD' ? '' : inspectorPage(nonce), delay: 0 };
}
