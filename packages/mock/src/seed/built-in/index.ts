import type { Seed } from '../types/seed.ts';
import { demo } from './demo.ts';
import { empty } from './empty.ts';
import { quickStart } from './quick-start.ts';

/** The name of a seed that comes with the mock. */
export type SeedName = 'quick-start' | 'demo' | 'empty';

/** The seeds that come with the mock, by name. */
export const seeds: Readonly<Record<SeedName, Seed>> = { 'quick-start': quickStart, demo, empty };
