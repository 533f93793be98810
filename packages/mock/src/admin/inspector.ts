import { errorDocsUrl, errors } from '../generated/errors.ts';
import { operations } from '../generated/operations.ts';
import { controlPath } from '../http/paths.ts';
import type { MockRequest, MockResponse } from '../http/types.ts';
import { markup, script, style } from './generated/inspector-page.ts';
import type { PageData } from './page-data.ts';

/** What the page may do: run its own script and style, and use the controls of the mock that served it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function pageData(): PageData {
  return {
    operations: [...new Set(Object.values(operations).map(({ operationId }) => operationId))].sort(),
    errors: Object.entries(errors).map(([code, { name, message }]) => ({ code: Number(code), name, message })),
    errorDocsUrl,
  };
}

function createPage(): string {
  // Without `<` the data cannot end its element.
  const data = JSON.stringify(pageData()).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lanying IM mock</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="inspector.css">
<script id="data" type="application/json">${data}</script>
<script type="module" src="inspector.js"></script>
</head>
<body>
${markup}</body>
</html>
`;
}

/** The files of the page, by their names under `/__mock/`. */
const files: Readonly<Record<string, { readonly type: string; readonly content: () => string }>> = {
  '': { type: 'text/html', content: createPage },
  'inspector.css': { type: 'text/css', content: () => style },
  'inspector.js': { type: 'text/javascript', content: () => script },
};

/** Handles a request for the inspector, at `/__mock/`; returns undefined for another path. The page contains no data of the mock. */
export function handleInspector({ method, path }: MockRequest): MockResponse | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  if (`${path}/` === controlPath) return { status: 302, headers: { location: controlPath }, body: '', delay: 0 };
  const name = path.startsWith(controlPath) ? path.slice(controlPath.length) : undefined;
  const file = name !== undefined && Object.hasOwn(files, name) ? files[name] : undefined;
  if (file === undefined) return undefined;
  const headers = {
    'content-type': `${file.type};charset=UTF-8`,
    'content-security-policy': contentSecurityPolicy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  return { status: 200, headers, body: method === 'HEAD' ? '' : file.content(), delay: 0 };
}
