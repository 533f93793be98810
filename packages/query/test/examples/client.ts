import { createLanyingClient } from '@lanying-im/client';

export const im = createLanyingClient({ endpoint: '/lanying', appId: 'welovemaxim' }); // your server adds the token
