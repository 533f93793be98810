import { receiveCallback } from '@lanying-im/client/callback';

const pages = new Set<WritableStreamDefaultWriter<string>>();

export async function receive(request: Request): Promise<Response> {
  const { appId, type, from, to } = await receiveCallback(request);
  const event = `data: ${JSON.stringify({ appId, type, from, to })}\n\n`;
  for (const page of pages) page.write(event).catch(() => pages.delete(page)); // the page is closed
  return new Response();
}

export function events(): Response {
  const { readable, writable } = new TextEncoderStream();
  pages.add(writable.getWriter());
  return new Response(readable, { headers: { 'content-type': 'text/event-stream' } });
}
