import { readFile, stat } from 'node:fs/promises';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { markdownPath } from '../src/lib/page-address.ts';
import { prefersMarkdown } from './accept.ts';

/** A file of the site, as it is sent. */
export interface SiteFile {
  readonly content: Buffer;
  readonly headers: OutgoingHttpHeaders;
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
};

// In the order in which they are tried; the build makes both.
const encodings = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
];

/** Returns a URL's path below the path that the site is served under; `undefined` outside of it. */
export function pathInSite(url: string, root: string): string | undefined {
  if (url === root) return '';
  return url.startsWith(`${root}/`) ? url.slice(root.length) : undefined;
}

function accepts(headers: IncomingHttpHeaders, encoding: string): boolean {
  return String(headers['accept-encoding'] ?? '')
    .split(',')
    .map((entry) => entry.trim().split(/\s*;\s*/))
    .some(([name, weight]) => name === encoding && !/^q=0(\.0*)?$/.test(weight ?? ''));
}

/** Reads a file below a folder; `undefined` if it is not there, or not below it. */
async function read(folder: string, path: string): Promise<{ content: Buffer; modified: number } | undefined> {
  let file: string;
  try {
    file = normalize(join(folder, decodeURIComponent(path)));
  } catch {
    return undefined; // Malformed escapes name no file.
  }
  if (!file.startsWith(folder + sep) || file.includes('\0')) return undefined;
  try {
    return { content: await readFile(file), modified: (await stat(file)).mtimeMs };
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      /^(ENOENT|EISDIR|ENOTDIR|ENAMETOOLONG)$/.test(String(error.code))
    ) {
      return undefined;
    }
    throw error;
  }
}

/** Finds the file of a path, as Markdown where that is preferred, compressed where that is accepted. */
export async function findFile(
  folder: string,
  path: string,
  headers: IncomingHttpHeaders,
): Promise<SiteFile | undefined> {
  const isPage = path.endsWith('/');
  const name = isPage && prefersMarkdown(headers.accept) ? markdownPath(path) : isPage ? `${path}index.html` : path;
  const accepted = [...encodings.filter((encoding) => accepts(headers, encoding.name)), { name: '', extension: '' }];
  for (const { name: encoding, extension } of accepted) {
    const found = await read(folder, name + extension);
    if (found === undefined) continue;
    const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    return {
      content: found.content,
      headers: {
        'content-type': type,
        'cache-control': 'no-cache',
        etag: `"${found.content.length}-${Math.round(found.modified)}${extension}"`,
        vary: 'accept-encoding, accept',
        'x-content-type-options': 'nosniff',
        ...(encoding !== '' && { 'content-encoding': encoding }),
      },
    };
  }
  return undefined;
}
