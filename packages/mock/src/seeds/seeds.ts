import type { Seed } from '../seed/seed.ts';
import { demo } from './demo.ts';
import { empty } from './empty.ts';
import { quickStart } from './quick-start.ts';

/** The seeds that come with the mock, by name. */
export const seeds = { 'quick-start': quickStart, demo, empty } as const satisfies Record<string, Seed>;

/** The name of a seed that comes with the mock. */
export type SeedName = keyof typeof seeds;
