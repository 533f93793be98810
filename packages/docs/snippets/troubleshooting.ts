// #region log
import { createLanyingClient } from '@lanying-im/client';
import { withLogger } from '@lanying-im/client/logger';

const im = createLanyingClient(
  withLogger(
    {
      endpoint: 'https://api.maximtop.com',
      appId: 'welovemaxim',
      accessToken: process.env.LANYING_TOKEN ?? '',
    },
    console,
    'debug', // one line per request: method, path, status, code, time
  ),
);

// #endregion log

// #region response
import { withResponse } from '@lanying-im/client';

const { data, response } = await withResponse(im.asUser(2199040544848).listFriends());
console.log(data.length, response?.status, response?.headers.get('date'));
// #endregion response
