import { createLanyingProxy } from '@lanying-im/client/proxy';

/** Your own data. */
declare function sessionOf(
  request: Request,
): Promise<{ lanyingUserId: number; groups: readonly unknown[] } | undefined>;

export const groupProxy: (request: Request) => Promise<Response> = createLanyingProxy({
  client: { endpoint: 'https://api.maximtop.com', appId: 'welovemaxim', accessToken: process.env.LANYING_TOKEN ?? '' },
  path: '/api/groups',
  allow: ['getGroup', 'listGroupMembers'],
  actingUser: async (request) => (await sessionOf(request))?.lanyingUserId ?? new Response(null, { status: 401 }),
  check: async ({ input }, request) => (await sessionOf(request))?.groups.includes(input['group_id']) === true,
});
