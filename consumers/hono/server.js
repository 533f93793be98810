import { createLanyingProxy } from '@lanying-im/client/proxy';
import { Hono } from 'hono';
import { sessionOf } from './session.js';

const proxy = createLanyingProxy({
  client: {
    endpoint: process.env.LANYING_ENDPOINT,
    appId: process.env.LANYING_APP_ID,
    accessToken: process.env.LANYING_TOKEN,
  },
  path: '/api/lanying',
  allow: ['createGroup', 'destroyGroup', 'getGroup', 'listFriends', 'setGroupName'],
  actingUser: async (request) => (await sessionOf(request))?.lanyingUserId ?? new Response(null, { status: 401 }),
});

export const app = new Hono();
app.all('/api/lanying/*', (context) => proxy(context.req.raw));
