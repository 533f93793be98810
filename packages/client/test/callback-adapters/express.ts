// app.post('/callback', onCallback), without a body parser in front of it
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { LanyingCallbackError, receiveCallback } from '@lanying-im/client/callback';

export async function onCallback(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = { signature: String(request.headers['signature'] ?? '') };
  const received = new Request('http://localhost/callback', { method: 'POST', headers, body: await text(request) });
  try {
    const message = await receiveCallback(received, { signature: process.env['CALLBACK_SIGNATURE'] });
    if (!message.isDuplicate) console.log(message.from.uid, message.content);
    response.end();
  } catch (error) {
    response.statusCode = error instanceof LanyingCallbackError ? error.status : 500;
    response.end();
  }
}
