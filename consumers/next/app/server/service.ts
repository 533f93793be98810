import { createLanyingClient, type LanyingClient } from '@lanying-im/client';

/** A client of the app's own server, as the user who is signed in; here, as one of the environment. */
export function serverClient(): LanyingClient {
  return createLanyingClient({
    endpoint: process.env['LANYING_ENDPOINT'] ?? 'https://api.maximtop.com',
    appId: process.env['LANYING_APP_ID'] ?? 'welovemaxim',
    accessToken: process.env['LANYING_TOKEN'] ?? '',
  }).asUser(Number(process.env['USER_ID']));
}
