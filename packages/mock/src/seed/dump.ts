import { mergeAll, present } from '../collections/fields.ts';
import { appCollections, userCollections } from '../collections/index.ts';
import type { App } from '../state/app.ts';
import type { ClockState } from '../state/clock.ts';
import type { User } from '../state/users.ts';
import type { SeedApp } from './types/seed.ts';
import type { SeedUser } from './types/user.ts';

function dumpUser(app: App, user: User): SeedUser {
  return present<SeedUser>(mergeAll(userCollections.map((collection) => collection.dump(app, user))));
}

/** Returns everything in an app as the seed that would build it again. `clock` is the app's own clock. */
export function dumpApp(app: App, clock: ClockState | undefined): SeedApp {
  return present<SeedApp>({
    app_id: app.appId,
    adminToken: app.adminToken,
    clock,
    users: Array.from(app.users.all(), (user) => dumpUser(app, user)),
    ...mergeAll(appCollections.map((collection) => collection.dump(app))),
  });
}
