import type { Apps } from '../seed/apps.ts';
import type { App } from '../state/app.ts';
import type { AppSettings } from '../state/settings.ts';
import type { LanyingMock } from '../types.ts';

/** An app as the controls show it. */
export interface AppState {
  readonly app_id: string;
  readonly admin_token: string;
  /** The app's time, in milliseconds since 1970. */
  readonly now: number;
  /** Settings that are made in the vendor's console. */
  readonly settings: AppSettings;
  /** Numbers of users and groups. */
  readonly users: number;
  readonly groups: number;
}

/** A summary of what exists. */
export interface MockState {
  /** Name of the built-in seed; null for a seed of one's own. */
  readonly seed: string | null;
  readonly now: number;
  readonly apps: readonly AppState[];
  /** Numbers of active faults and of requests so far. */
  readonly faults: number;
  readonly requests: number;
}

function describeApp({ clock }: LanyingMock, { appId, adminToken, settings, users, groups }: App): AppState {
  return {
    app_id: appId,
    admin_token: adminToken,
    now: clock.of(appId).now(),
    settings,
    users: users.size,
    groups: groups.size,
  };
}

/** Describes all apps, or one. */
export function describeState(mock: LanyingMock, apps: Apps, appId?: string): MockState {
  const shown = appId === undefined ? [...apps.all.values()] : [apps.get(appId)];
  return {
    seed: mock.seedName ?? null,
    now: mock.clock.now(),
    apps: shown.map((app) => describeApp(mock, app)),
    faults: mock.faults.list().length,
    requests: mock.requestCount,
  };
}
