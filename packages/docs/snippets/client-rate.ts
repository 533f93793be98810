// #region limit
import { createLanyingClient } from '@lanying-im/client';
import { createRateLimiter } from '@lanying-im/client/rate-limit';

const rateLimit = createRateLimiter({ requests: 50, perMs: 1_000 });
const im = createLanyingClient({
  endpoint: 'https://api.maximtop.com',
  appId: 'welovemaxim',
  accessToken: process.env.LANYING_TOKEN ?? '',
  rateLimit,
});
const alice = im.asUser(2199040544848);
const users = await Promise.all(
  [2199040544848, 2199040544992].map((user_id) => alice.getUser({ user_id })),
);

// #endregion limit

export { users };
