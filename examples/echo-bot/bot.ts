import type { LanyingClient } from '@lanying-im/client';
import { LanyingCallbackError, receiveCallback } from '@lanying-im/client/callback';
import { Hono } from 'hono';

/** What the bot needs to know. */
export interface BotOptions {
  im: LanyingClient;
  /** The user as whom the bot writes. */
  botId: number;
  /** The signature that the console holds for the message subscription. */
  signature: string;
}

/** A server that returns to each user what the user wrote to the bot. */
export function createBot({ im, botId, signature }: BotOptions): Hono {
  const app = new Hono();
  app.post('/callback', async (context) => {
    const { from, to, type, content, isDuplicate } = await receiveCallback(context.req.raw, { signature });
    const isForBot = type === 'CHAT' && to.uid === botId && from.uid !== botId;
    if (isForBot && !isDuplicate) {
      await im.sendMessage({ from_user_id: botId, targets: [from.uid], type: 1, content_type: 0, content });
    }
    return context.body(null, 200);
  });
  app.onError((error, context) => {
    const status = error instanceof LanyingCallbackError ? error.status : 500;
    return new Response(error.message, { status, headers: context.res.headers });
  });
  return app;
}
