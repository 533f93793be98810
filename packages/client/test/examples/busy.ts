import { createLanyingClient } from '@lanying-im/client';
import { withLogger } from '@lanying-im/client/logger';
import { createRateLimiter } from '@lanying-im/client/rate-limit';

const rateLimit = createRateLimiter({ requests: 50, perMs: 1000 }); // Share it between the clients of an app.
const options = {
  endpoint: 'https://api.maximtop.com',
  appId: 'welovemaxim',
  accessToken: process.env.LANYING_TOKEN ?? '',
  rateLimit,
  retries: 5,
  totalTimeout: 60_000,
};
const im = createLanyingClient(withLogger(options, console, 'warn'));
await Promise.all(Array.from({ length: 200 }, (_, id) => im.getUser({ user_id: id + 1 })));
