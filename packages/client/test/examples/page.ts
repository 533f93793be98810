import { createLanyingClient, type LanyingClient } from '@lanying-im/client';

export const im: LanyingClient = createLanyingClient({ endpoint: '/api/lanying', appId: 'welovemaxim' });
