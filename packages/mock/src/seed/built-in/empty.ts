import type { Seed } from '../types/seed.ts';

/** An app and its admin token, and nobody in it. */
export const empty: Seed = {
  apps: [{ app_id: 'welovemaxim' }],
};
