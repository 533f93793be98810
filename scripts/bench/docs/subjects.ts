import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createFileHandler } from '../../../packages/docs/serve/file-handler.ts';
import { repository } from '../support/folders.ts';

/** A page that is measured. */
export interface Page {
  readonly name: string;
  readonly path: string;
  /** What is on the screen once the page can be read. */
  readonly text: string;
}

/** A site with pages to measure. */
export interface Subject {
  readonly name: string;
  readonly handler: RequestListener;
  readonly pages: readonly Page[];
}

const dist = join(repository, 'packages/docs/dist');
const modules = join(import.meta.dirname, '../node_modules');
const operation = { name: 'operation', text: 'Creates a group that the acting user owns' };

/** Serves files from memory, compressed as a good server would do it. */
function staticHandler(files: Readonly<Record<string, { type: string; content: string | Buffer }>>): RequestListener {
  const compressed = new Map(Object.entries(files).map(([path, file]) => [path, gzipSync(file.content)]));
  return (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/, '');
    const body = compressed.get(path);
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': files[path]?.type, 'content-encoding': 'gzip' }).end(body);
  };
}

const html = (body: string): { type: string; content: string } => ({
  type: 'text/html; charset=utf-8',
  content: `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>API</title></head><body>${body}</body></html>`,
});
const script = (file: string): { type: string; content: Buffer } => ({
  type: 'text/javascript',
  content: readFileSync(join(modules, file)),
});

/** Our site, and two others that show the same bundle. */
export function subjects(): readonly Subject[] {
  const openapi = { type: 'application/json', content: readFileSync(join(repository, 'spec/dist/openapi.json')) };
  return [
    {
      name: 'ours',
      handler: createFileHandler({ dist, base: '/' }),
      pages: [
        { name: 'start', path: '/', text: 'A typed client, React hooks and a stateful mock' },
        { ...operation, path: '/groups/create-group/' },
        { name: 'error', path: '/errors/20013/', text: 'The acting user must be the owner of the group.' },
      ],
    },
    {
      name: 'Scalar',
      handler: staticHandler({
        '/': html(
          `<div id="app"></div><script src="/scalar.js"></script><script>Scalar.createApiReference('#app', { url: '/openapi.json' })</script>`,
        ),
        '/scalar.js': script('@scalar/api-reference/dist/browser/standalone.js'),
        '/openapi.json': openapi,
      }),
      pages: [{ ...operation, path: '/#tag/group/POST/group/create' }],
    },
    {
      name: 'Swagger UI',
      handler: staticHandler({
        '/': html(
          `<link rel="stylesheet" href="/ui.css"><div id="app"></div><script src="/ui.js"></script><script>SwaggerUIBundle({ url: '/openapi.json', dom_id: '#app', deepLinking: true })</script>`,
        ),
        '/ui.js': script('swagger-ui-dist/swagger-ui-bundle.js'),
        '/ui.css': { ...script('swagger-ui-dist/swagger-ui.css'), type: 'text/css' },
        '/openapi.json': openapi,
      }),
      pages: [{ ...operation, path: '/#/group/createGroup' }],
    },
  ];
}
