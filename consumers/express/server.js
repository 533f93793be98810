import { getRequestListener } from '@hono/node-server';
import { createLanyingProxy } from '@lanying-im/client/proxy';
import express from 'express';
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

export const app = express();
// Before any body parser. Not `use`, which would cut the path off.
app.all('/api/lanying/*path', getRequestListener(proxy));
app.use(express.json());
