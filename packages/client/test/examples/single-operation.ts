import { createLanyingCore, sendPushNotification } from '@lanying-im/client/operations';

const im = createLanyingCore({
  endpoint: 'https://api.maximtop.com',
  appId: 'welovemaxim',
  accessToken: process.env.LANYING_TOKEN ?? '',
});
await sendPushNotification(im, { audience: 'all', message: { title: 'Hello', body: 'everybody' } });
