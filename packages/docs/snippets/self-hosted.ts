// #region endpoint
import { createLanyingClient } from '@lanying-im/client';

const im = createLanyingClient({
  endpoint: process.env.LANYING_ENDPOINT ?? 'https://api.maximtop.com', // from the console, or your own deployment
  appId: process.env.LANYING_APP_ID ?? 'welovemaxim',
  accessToken: process.env.LANYING_TOKEN ?? '',
});

// #endregion endpoint

export { im };
