import { makeToken } from '../auth/tokens.ts';
import type { Person } from '../collections/collection.ts';
import { collections } from '../collections/index.ts';
import { Loading } from '../collections/loading.ts';
import { type App, createApp } from '../state/app.ts';
import { SeedError } from './seed-error.ts';
import type { Seed, SeedApp } from './types/seed.ts';

function peopleOf(loading: Loading, { users = [] }: SeedApp): Person[] {
  return users.map((seed, index) => {
    const place = `users[${index}]`;
    return {
      seed,
      place,
      get userId() {
        return loading.user(seed.username, place);
      },
    };
  });
}

function loadApp(seed: SeedApp, place: string, now: number): App {
  const { app_id: appId, adminToken } = seed;
  // Subject 20 is that of the quick start's sample token.
  const app = createApp(appId, adminToken ?? makeToken(appId, '20', 'admin'));
  const loading = new Loading(app, place, now);
  const people = peopleOf(loading, seed);
  for (const collection of Object.values(collections)) {
    if (collection.of === 'app') collection.load(loading, seed);
    else if (collection.of === 'user') collection.load(loading, people);
  }
  return app;
}

/** Builds the apps of a seed. `nowOf` dates what the seed does not. Throws a SeedError where the seed is wrong. */
export function loadSeed({ apps }: Pick<Seed, 'apps'>, nowOf: (app: SeedApp) => number): Map<string, App> {
  const loaded = new Map<string, App>();
  for (const [index, seed] of apps.entries()) {
    const place = `apps[${index}]`;
    if (loaded.has(seed.app_id)) throw new SeedError(`${place}.app_id`, 'is there twice');
    loaded.set(seed.app_id, loadApp(seed, place, nowOf(seed)));
  }
  return loaded;
}
