import { createLanyingProxy } from '@lanying-im/client/proxy';

interface Operator {
  readonly lanyingUserId: number;
  mayActAs(userId: number): Promise<boolean>;
}

/** Your own way to know who is signed in to the console. */
declare function operatorOf(request: Request): Promise<Operator | undefined>;

export const consoleProxy: (request: Request) => Promise<Response> = createLanyingProxy({
  client: { endpoint: 'https://api.maximtop.com', appId: 'welovemaxim', accessToken: process.env.LANYING_TOKEN ?? '' },
  path: '/api/console',
  allow: ['listFriends', 'getProfile'],
  actingUser: async (request, named) => {
    const operator = await operatorOf(request);
    if (operator === undefined) return new Response(null, { status: 401 });
    const { userId = operator.lanyingUserId } = named;
    if (userId === operator.lanyingUserId || (await operator.mayActAs(userId))) return userId;
    return Response.json({ error: `You may not act as user ${userId}.` }, { status: 403 });
  },
});
