import { createLanyingProxy } from '@lanying-im/client/proxy';

/** Your own way to know who is signed in. */
declare function sessionOf(request: Request): Promise<{ lanyingUserId: number } | undefined>;

/** For the route /api/lanying/* of your server, with GET, POST, PUT and DELETE. */
export const proxy: (request: Request) => Promise<Response> = createLanyingProxy({
  client: { endpoint: 'https://api.maximtop.com', appId: 'welovemaxim', accessToken: process.env.LANYING_TOKEN ?? '' },
  path: '/api/lanying',
  allow: ['listFriends', 'listGroupMembers', 'sendMessage'],
  actingUser: async (request) =>
    (await sessionOf(request))?.lanyingUserId ?? Response.json({ error: 'Sign in first.' }, { status: 401 }),
});
