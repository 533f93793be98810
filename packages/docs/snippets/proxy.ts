import type { LanyingClient } from '@lanying-im/client';

// #region server
import { createLanyingProxy } from '@lanying-im/client/proxy';

export const proxy = createLanyingProxy({
  path: '/api/lanying',
  client: {
    endpoint: 'https://api.maximtop.com',
    appId: 'welovemaxim',
    accessToken: process.env.LANYING_TOKEN ?? '',
  },
  allow: ['listFriends', 'addFriends', 'listGroupMembers', 'sendMessage'],
  actingUser: async (request) => {
    const session = await readSession(request);
    return session?.lanyingUserId ?? new Response(null, { status: 401 });
  },
});

// #endregion server

// #region page
import { createLanyingClient } from '@lanying-im/client';

export const im: LanyingClient = createLanyingClient({
  endpoint: '/api/lanying', // your own server, which adds the token
  appId: 'welovemaxim',
});
// #endregion page

/** Your own session lookup. */
async function readSession(
  request: Request,
): Promise<{ lanyingUserId: number } | undefined> {
  return request.headers.get('cookie') === 'session=alice'
    ? { lanyingUserId: 2199040544848 }
    : undefined;
}
