import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { parseRange } from './range.ts';
import { findFile, pathInSite, type SiteFile } from './site-files.ts';

/** What a handler serves. */
export interface FileHandlerOptions {
  /** Folder of the built site. */
  readonly dist: string;
  /** Path that the site is served under. */
  readonly base: string;
}

/** Creates a handler that serves the built site as GitHub Pages does, and Markdown to those who prefer it. */
export function createFileHandler(options: FileHandlerOptions): RequestListener {
  return (request, response) => {
    // No request may end the process: a file can vanish while the site is built anew.
    handle(request, response, options).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}: ${error instanceof Error ? error.message : String(error)}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

async function handle(request: IncomingMessage, response: ServerResponse, options: FileHandlerOptions): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [url = '/'] = (request.url ?? '/').split(/[?#]/);
  const root = options.base.replace(/\/$/, '');
  const path = pathInSite(url, root);
  if (path === undefined) {
    // Outside of the site there is nothing but the way to it.
    if (url === '/') redirect(response, `${root}/`);
    else await send(request, response, await findFile(options.dist, '/404.html', request.headers), 404);
    return;
  }
  // As GitHub Pages does: the links of a page are relative to its folder. Never to another host, as `//host` would be.
  if (!/\/$|\.\w+$/.test(path)) {
    redirect(response, `${root}/${path.replace(/^[/\\]+/, '')}/`);
    return;
  }
  const file = await findFile(options.dist, path, request.headers);
  if (file !== undefined) await send(request, response, file, 200);
  else await sendNotFound(request, response, options.dist, path);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

async function sendNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  dist: string,
  path: string,
): Promise<void> {
  const [, folder] = /^\/([\w-]+)\//.exec(path) ?? [];
  const translated =
    folder === undefined ? undefined : await findFile(dist, `/${folder}/404/index.html`, request.headers);
  await send(request, response, translated ?? (await findFile(dist, '/404.html', request.headers)), 404);
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: SiteFile | undefined,
  status: number,
): Promise<void> {
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const { content, headers } = file;
  if (status === 200 && request.headers['if-none-match'] === headers['etag']) {
    response.writeHead(304, headers).end();
    return;
  }
  const range = status === 200 ? parseRange(request.headers.range, content.length) : undefined;
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end();
    return;
  }
  const body = range === undefined ? content : content.subarray(range.start, range.end + 1);
  response.writeHead(range === undefined ? status : 206, {
    ...headers,
    'content-length': body.length,
    ...(range !== undefined && { 'content-range': `bytes ${range.start}-${range.end}/${content.length}` }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
