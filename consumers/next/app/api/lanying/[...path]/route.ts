import { createLanyingProxy } from '@lanying-im/client/proxy';
import { sessionOf } from '../../../session';

const proxy = createLanyingProxy({
  client: {
    endpoint: process.env['LANYING_ENDPOINT'] ?? 'https://api.maximtop.com',
    appId: process.env['LANYING_APP_ID'] ?? 'welovemaxim',
    accessToken: () => process.env['LANYING_TOKEN'] ?? '',
  },
  path: '/api/lanying',
  allow: ['createGroup', 'destroyGroup', 'getGroup', 'listFriends', 'setGroupName'],
  actingUser: async (request) => (await sessionOf(request))?.lanyingUserId ?? new Response(null, { status: 401 }),
});

export { proxy as DELETE, proxy as GET, proxy as POST, proxy as PUT };
