import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { createFileHandler } from './serve/file-handler.ts';
import { base } from './site.ts';

/** Creates a server of the built site, which does not listen yet. Throws if the site has not been built. */
export function createDocsServer(): Server {
  const dist = join(import.meta.dirname, 'dist');
  if (!existsSync(join(dist, '404.html'))) {
    throw new Error('The docs have not been built yet. Build them with: npm run build');
  }
  return createServer(createFileHandler({ dist, base }));
}

if (import.meta.main) {
  const port = Number(process.env['DOCS_PORT'] ?? 4000);
  createDocsServer()
    .on('error', (error) => {
      console.error(`The docs cannot be served on port ${port}: ${error.message}. DOCS_PORT chooses another one.`);
      process.exitCode = 1;
    })
    .listen(port, '127.0.0.1', () => console.log(`Docs: http://127.0.0.1:${port}${base}`));
}
