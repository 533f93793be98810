import { createClock, type Instant, type MockClock } from './clock.ts';
import type { MockAnswer, MockRequest } from './exchange.ts';
import { createFaults, type Faults } from './faults.ts';
import { fetchWith } from './fetch.ts';
import { answerRequest } from './pipeline/pipeline.ts';
import { createRequestLog, type RequestRecord } from './request-log.ts';
import { checkSeed } from './seed/check.ts';
import { dumpApp } from './seed/dump.ts';
import { loadSeed } from './seed/load.ts';
import type { Seed } from './seed/seed.ts';
import { type SeedName, seeds } from './seeds/seeds.ts';
import type { App } from './state/app.ts';
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
  /** Id of the first app. */
  readonly appId: string;
  /** Admin token of the first app. */
  readonly adminToken: string;
  /** A token for a user; always the same one for the same user. Works once the user exists. */
  userToken(userId: number, appId?: string): string;
  /** Changes settings of an app, of the first one unless named; `limits` one by one. Throws for an unknown app. */
  configure(settings: Partial<AppSettings>, appId?: string): void;
  /** Goes back to the beginning: seed, clock, no faults, no requests. */
  reset(): void;
  /** Everything that exists now, as plain data: for assertions, for `restore`, or as a seed in a file. */
  snapshot(): Seed;
  /** Puts everything back as it was; faults and requests stay. Throws a SeedError for what is no snapshot. */
  restore(snapshot: Seed): void;
}

/** The seed with what the options say above it. */
function startingSeed({ seed = 'quick-start', app, token, ...options }: MockOptions): Seed {
  const known: Seed | undefined = typeof seed === 'string' ? seeds[seed] : seed;
  if (known === undefined)
    throw new TypeError(`There is no seed ${String(seed)}, only ${Object.keys(seeds).join(', ')}.`);
  // A copy, so that later changes to the caller's object do not reach what `reset` goes back to.
  const {
    apps: [first, ...others],
    ...rest
  } = structuredClone(checkSeed(known));
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
  const { now, latency = 0, requestsKept = 1000 } = options;
  for (const [name, value] of Object.entries({ latency, requestsKept })) {
    if (!Number.isSafeInteger(value) || value < 0) throw new TypeError(`${name} must be 0 or a whole number above it.`);
  }
  const start = startingSeed(options);
  const clock = createClock(now);
  const startOfClock = start.clock ?? clock.save();
  const faults = createFaults();
  const log = createRequestLog(requestsKept);
  let apps = new Map<string, App>();

  const load = (seed: Seed): void => {
    const before = clock.save();
    clock.load(seed.clock ?? before);
    try {
      apps = loadSeed(seed, clock.now());
    } catch (error) {
      clock.load(before);
      throw error;
    }
  };
  const first = (): App => {
    for (const app of apps.values()) return app;
    throw new Error('A mock without apps');
  };
  load(start);

  const answer = (request: MockRequest): MockAnswer => {
    const world: World = { apps, clock, faults, log, latency };
    return answerRequest(world, request);
  };
  return {
    answer,
    fetch: fetchWith(answer),
    faults,
    clock,
    get requests() {
      return log.all();
    },
    get appId() {
      return first().appId;
    },
    get adminToken() {
      return first().adminToken;
    },
    userToken: (userId, appId = first().appId) => makeToken(appId, String(userId), 'user'),
    configure(settings, appId = first().appId) {
      const app = apps.get(appId);
      if (app === undefined) throw new TypeError(`This mock has no app ${appId}.`);
      app.settings = changeSettings(app.settings, settings);
    },
    reset() {
      faults.clear();
      log.clear();
      load({ ...start, clock: startOfClock });
    },
    snapshot: () => ({ apps: Array.from(apps.values(), dumpApp), clock: clock.save() }),
    restore: (snapshot) => load(structuredClone(checkSeed(snapshot))),
  };
}
