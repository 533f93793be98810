import type { Seed } from '../types/seed.ts';

/** An app and its admin token, without users. */
export const empty: Seed = {
  apps: [{ app_id: 'welovemaxim' }],
};
