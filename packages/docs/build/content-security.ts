import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// Starlight and Astro place a few scripts in the page; the rest are files. Styles are attributes in places.
const inlineScript = /<script(?![^>]*\bsrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g;

/** Where the console on a page may send requests to, apart from the site itself: a mock on this machine. */
const localMock = 'http://127.0.0.1:4010';

/** The policy of a page: its own files, and the inline scripts that it has now. */
function policyFor(html: string): string {
  const hashes = [...html.matchAll(inlineScript)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    ["script-src 'self'", ...new Set(hashes)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self' ${localMock}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Adds the policy to each page that has none. It comes before everything that it is about. */
export async function addPolicies(dist: string): Promise<void> {
  const names = await readdir(dist, { recursive: true });
  await Promise.all(
    names
      .filter((name) => name.endsWith('.html'))
      .map(async (name) => {
        const html = await readFile(join(dist, name), 'utf8');
        if (html.includes('http-equiv="Content-Security-Policy"')) return;
        const tag = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
        await writeFile(
          join(dist, name),
          html.replace(/<head>/, (head) => head + tag),
        );
      }),
  );
}
