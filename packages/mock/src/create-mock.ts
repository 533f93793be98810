import { fetchWith } from './adapters/fetch.ts';
import { answerControl } from './admin/control.ts';
import { answerInspector } from './admin/inspector.ts';
import { Apps } from './apps.ts';
import { createClock, type Instant, type MockClock } from './clock.ts';
import type { Change, MockAnswer, MockRequest } from './exchange.ts';
import { createFaults, type Faults } from './faults.ts';
import { answerRequest } from './pipeline/pipeline.ts';
import { createRequestLog, type RequestRecord } from './request-log.ts';
import { checkSeed } from './seed/check.ts';
import type { Seed } from './seed/seed.ts';
import { type SeedName, seeds } from './seeds/seeds.ts';
import { type AppSettings, changeSettings, settingsIn } from './state/settings.ts';
import { makeToken } from './tokens.ts';
import type { World } from './world.ts';

/** What a mock begins with. Settings of the app (`license`, `limits`, …) stand above those of the seed. */
export interface MockOptions extends Partial<AppSettings> {
  /** A seed that comes with the mock, or one of your own. @default 'quick-start' */
  readonly seed?: SeedName | Seed;
  /** Id of the first app, in place of the seed's. */
  readonly app?: string;
  /** Admin token of the first app, in place of the seed's. */
  readonly token?: string;
  /** A moment at which the clock stands, or a source of time in milliseconds. @default the machine's clock */
  readonly now?: Instant | (() => number);
  /** Milliseconds that every answer takes. @default 0 */
  readonly latency?: number;
  /** How many requests `requests` keeps. @default 1000 */
  readonly requestsKept?: number;
  /** Whether requests below `/__mock/` control the mock, as the methods below do. @default true */
  readonly control?: boolean;
  /**
   * Called whenever something may have changed, before the answer is given: with the request and the time at which an
   * operation was done, or with nothing when the mock was told to be different.
   */
  readonly onChange?: (change?: Change) => void;
}

/** A Lanying IM service of your own, in memory. */
export interface LanyingMock {
  /** Answers a request in process: give it to a client in place of the global `fetch`. The host does not matter. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** The core below every face: plain values in, plain values out, at once. For a face of your own. */
  readonly answer: (request: MockRequest) => MockAnswer;
  readonly faults: Faults;
  readonly clock: MockClock;
  /** The latest requests, oldest first, without secrets and without the texts of messages and pushes. */
  readonly requests: readonly RequestRecord[];
  /** How many requests there were since the beginning, those that are no longer kept included. */
  readonly requestCount: number;
  /** Ids of all apps. */
  readonly appIds: readonly string[];
  /** Id of the first app. */
  readonly appId: string;
  /** Admin token of the first app. */
  readonly adminToken: string;
  /** A token for a user; always the same one for the same user. Works once the user exists. */
  userToken(userId: number, appId?: string): string;
  /** Changes settings of an app, of the first one unless named; `limits` one by one. Throws for an unknown app. */
  configure(settings: Partial<AppSettings>, appId?: string): void;
  /** Goes back to the beginning: seed, clock, no faults, no requests. With an app's id, only that app does. */
  reset(appId?: string): void;
  /** Everything that exists now, or in one app, as plain data: for assertions, for `restore`, or as a seed in a file. */
  snapshot(appId?: string): Seed;
  /**
   * Puts everything, or one app, back as it was; faults and requests stay. One app takes what the snapshot has under
   * its id, or else the first one in it. Throws a SeedError for what is no snapshot.
   */
  restore(snapshot: Seed, appId?: string): void;
  /**
   * Begins anew with another seed, to which `reset` then goes back. With an app's id, only this app is replaced, or
   * added where there was none: so that tests which run at the same time can each have an app of their own.
   */
  begin(seed: SeedName | Seed, appId?: string): void;
}

/** A seed by its name, or one of the caller's own, once it is right. */
function toSeed(seed: SeedName | Seed): Seed {
  const known: Seed | undefined = typeof seed === 'string' ? seeds[seed] : seed;
  if (known !== undefined) return checkSeed(known);
  throw new TypeError(`There is no seed ${String(seed)}, only ${Object.keys(seeds).join(', ')}.`);
}

/** The seed with what the options say above it. */
function startingSeed({ seed = 'quick-start', app, token, ...options }: MockOptions): Seed {
  const known = toSeed(seed);
  // A copy, so that later changes to the caller's object do not reach what `reset` goes back to.
  const {
    apps: [first, ...others],
    ...rest
  } = structuredClone(known);
  if (first === undefined) return known;
  const changed = {
    ...first,
    ...settingsIn(options),
    limits: { ...first.limits, ...options.limits },
    ...(app !== undefined && { app_id: app }),
    ...(token !== undefined && { adminToken: token }),
  };
  return checkSeed({ ...rest, apps: [changed, ...others] });
}

/**
 * Creates a mock of the Lanying IM service.
 *
 * @throws TypeError for an option that makes no sense, such as a seed that does not exist; SeedError for a seed that is not right.
 */
export function createLanyingMock(options: MockOptions = {}): LanyingMock {
  const { now, latency = 0, requestsKept = 1000, control = true, onChange } = options;
  for (const [name, value] of Object.entries({ latency, requestsKept })) {
    if (!Number.isSafeInteger(value) || value < 0) throw new TypeError(`${name} must be 0 or a whole number above it.`);
  }
  const clock = createClock(now);
  const faults = createFaults();
  const log = createRequestLog(requestsKept);
  const apps = new Apps(startingSeed(options), clock);

  const answer = (request: MockRequest): MockAnswer => {
    const controlled = control
      ? (answerInspector(request) ?? answerControl({ mock, apps, onChange }, request))
      : undefined;
    if (controlled !== undefined) return controlled;
    const world: World = { apps: apps.all, clock, faults, log, latency, onChange };
    return answerRequest(world, request);
  };
  const mock: LanyingMock = {
    answer,
    fetch: fetchWith(answer),
    faults,
    clock,
    get requests() {
      return log.all();
    },
    get requestCount() {
      return log.count;
    },
    get appIds() {
      return [...apps.all.keys()];
    },
    get appId() {
      return apps.get().appId;
    },
    get adminToken() {
      return apps.get().adminToken;
    },
    userToken: (userId, appId = apps.get().appId) => makeToken(appId, String(userId), 'user'),
    configure(settings, appId) {
      const app = apps.get(appId);
      app.settings = changeSettings(app.settings, settings);
    },
    reset(appId) {
      apps.reset(appId);
      if (appId === undefined) faults.clear();
      else faults.remove({ appId });
      log.clear(appId);
    },
    snapshot: (appId) => apps.snapshot(appId),
    restore: (snapshot, appId) => apps.restore(snapshot, appId),
    begin(seed, appId) {
      apps.begin(toSeed(seed), appId);
    },
  };
  return mock;
}
