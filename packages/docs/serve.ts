import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const dist = join(import.meta.dirname, 'dist');

/** A server of the built site, which does not listen yet. Throws if the site has not been built. */
export function createDocsServer(): Server {
  const missing = join(dist, '404.html');
  if (!existsSync(missing)) throw new Error('The docs have not been built yet. Build them with: npm run build');
  const notFound = readFileSync(missing);
  // Looks at the disk for each request, so that a new build needs no restart.
  const files = sirv(dist, { dev: true, etag: true });
  return createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    // As GitHub Pages does: the links of a page are relative to its folder. Never to another host, as `//host` would be.
    if (!/\/$|\.\w+$/.test(path)) {
      response.writeHead(301, { location: `/${path.replace(/^[/\\]+/, '')}/` }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
}

if (import.meta.main) {
  const port = Number(process.env['DOCS_PORT'] ?? 4000);
  createDocsServer()
    .on('error', (error) => {
      console.error(`The docs cannot be served on port ${port}: ${error.message}. DOCS_PORT chooses another one.`);
      process.exitCode = 1;
    })
    .listen(port, '127.0.0.1', () => console.log(`Docs: http://127.0.0.1:${port}`));
}
