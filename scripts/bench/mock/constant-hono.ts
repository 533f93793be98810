// As constant-node.ts, through a framework that reads the body as JSON.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const [port = '', body = ''] = process.argv.slice(2);
const respond = (): Response => new Response(body, { headers: { 'content-type': 'application/json' } });
const app = new Hono();
app.get('/*', respond);
app.post('/*', async ({ req }) => {
  await req.json();
  return respond();
});
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
