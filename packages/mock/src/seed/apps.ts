import type { App } from '../state/app.ts';
import type { ClockState, InternalClock } from '../state/clock.ts';
import { checkSeed } from './check-seed.ts';
import { dumpApp } from './dump.ts';
import { loadSeed } from './load.ts';
import type { Seed, SeedApp } from './types/seed.ts';

/** Returns the app of a seed with an id, or else its first app with that id. */
function pick({ apps }: Seed, appId: string): SeedApp {
  const [first] = apps;
  const found = apps.find(({ app_id }) => app_id === appId) ?? first;
  if (found === undefined) throw new TypeError('A seed without apps.');
  return { ...found, app_id: appId };
}

/** The apps of a mock, which can be reset to their seed together or one by one. */
export class Apps {
  readonly #clock: InternalClock;
  readonly #startOfClock: ClockState;
  #start: Seed;
  #apps = new Map<string, App>();

  constructor(start: Seed, clock: InternalClock) {
    this.#clock = clock;
    this.#start = start;
    this.#startOfClock = start.clock ?? clock.save();
    this.#putAll(start);
  }

  get all(): ReadonlyMap<string, App> {
    return this.#apps;
  }

  /** An app, the first one unless named. Throws a TypeError when there is none with the id. */
  get(appId?: string): App {
    const app = appId === undefined ? this.#apps.values().next().value : this.#apps.get(appId);
    if (app !== undefined) return app;
    throw new TypeError(`This mock has no app ${appId}.`);
  }

  /** Replaces the state by a seed; with an app's id, only this app's, which is added if there was none. */
  begin(seed: Seed, appId?: string): void {
    const start = structuredClone(seed);
    if (appId === undefined) {
      this.#putAll(start);
      this.#start = start;
      return;
    }
    const app = pick(start, appId);
    this.#put(app);
    const others = this.#start.apps.filter(({ app_id }) => app_id !== appId);
    this.#start = { ...this.#start, apps: [...others, app] };
  }

  reset(appId?: string): void {
    if (appId === undefined) this.#putAll({ ...this.#start, clock: this.#startOfClock });
    else this.#put(pick(this.#start, this.get(appId).appId));
  }

  snapshot(appId?: string): Seed {
    const apps = appId === undefined ? [...this.#apps.values()] : [this.get(appId)];
    return { apps: apps.map((app) => dumpApp(app, this.#clock.saveOf(app.appId))), clock: this.#clock.save() };
  }

  restore(snapshot: Seed, appId?: string): void {
    const seed = structuredClone(checkSeed(snapshot));
    if (appId === undefined) this.#putAll(seed);
    else this.#put(pick(seed, this.get(appId).appId));
  }

  /** Replaces everything, or nothing if the seed is not valid. */
  #putAll(seed: Seed): void {
    const common = seed.clock ?? this.#clock.save();
    this.#clock.timeIn(common); // Throws for a clock that is out of range, before anything is replaced.
    this.#apps = loadSeed(seed, ({ clock = common }) => this.#clock.timeIn(clock));
    this.#clock.load(common);
    for (const { app_id, clock } of seed.apps) this.#clock.loadOf(app_id, clock);
  }

  #put(seed: SeedApp): void {
    const { app_id: appId, clock } = seed;
    const loaded = loadSeed({ apps: [seed] }, () => this.#clock.timeIn(clock ?? this.#clock.save()));
    for (const app of loaded.values()) this.#apps.set(appId, app);
    this.#clock.loadOf(appId, clock);
  }
}
