import { serve } from '@hono/node-server';
import { createLanyingClient } from '@lanying-im/client';
import { createBot } from './bot.ts';

const { LANYING_ENDPOINT, LANYING_APP_ID, LANYING_ADMIN_TOKEN, BOT_ID, BOT_SIGNATURE, PORT = '8787' } = process.env;
if (!LANYING_ENDPOINT || !LANYING_APP_ID || !LANYING_ADMIN_TOKEN || !BOT_ID || !BOT_SIGNATURE) {
  throw new Error('Set LANYING_ENDPOINT, LANYING_APP_ID, LANYING_ADMIN_TOKEN, BOT_ID and BOT_SIGNATURE.');
}
const im = createLanyingClient({
  endpoint: LANYING_ENDPOINT,
  appId: LANYING_APP_ID,
  accessToken: LANYING_ADMIN_TOKEN,
});
const bot = createBot({ im, botId: Number(BOT_ID), signature: BOT_SIGNATURE });
serve({ fetch: bot.fetch, port: Number(PORT) }, ({ port }) => console.log(`http://127.0.0.1:${port}/callback`));
