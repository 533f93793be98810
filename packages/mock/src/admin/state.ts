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
  /** What the console would decide. */
  readonly settings: AppSettings;
  /** How many there are. */
  readonly users: number;
  readonly groups: number;
}

/** What exists now, in short. */
export interface MockState {
  readonly now: number;
  readonly apps: readonly AppState[];
  /** How many faults are in force, and how many requests there were. */
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
    now: mock.clock.now(),
    apps: shown.map((app) => describeApp(mock, app)),
    faults: mock.faults.list().length,
    requests: mock.requestCount,
  };
}
