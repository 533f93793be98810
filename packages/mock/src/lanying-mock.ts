import { createFetch } from './adapters/fetch.ts';
import type { ControlOptions } from './admin/access.ts';
import { controlBodyLimit, handleControl } from './admin/handle-control.ts';
import { handleInspector } from './admin/inspector.ts';
import { makeToken } from './auth/tokens.ts';
import { CallbackQueue } from './callbacks/callbacks.ts';
import { createFaults } from './faults/faults.ts';
import { bodyLimit, uploadBodyLimit } from './http/limits.ts';
import { isStoragePath } from './http/paths.ts';
import type { MockRequest, MockResponse } from './http/types.ts';
import type { MockContext } from './pipeline/context.ts';
import { handleRequest } from './pipeline/handle-request.ts';
import { Apps } from './seed/apps.ts';
import { type SeedName, seeds } from './seed/built-in/index.ts';
import { checkSeed } from './seed/check-seed.ts';
import type { Seed } from './seed/types/seed.ts';
import { createClock } from './state/clock.ts';
import { createRequestLog } from './state/request-log.ts';
import { changeSettings, settingsIn } from './state/settings.ts';
import type { LanyingMock, MockOptions } from './types.ts';

/** A seed by its name, or one of the caller's own, once it is right. */
function toSeed(seed: SeedName | Seed): Seed {
  const known: Seed | undefined = typeof seed === 'string' ? seeds[seed] : seed;
  if (known !== undefined) return checkSeed(known);
  throw new TypeError(`There is no seed ${String(seed)}, only ${Object.keys(seeds).join(', ')}.`);
}

/** The seed with what the options say above it. */
function startingSeed({ seed = 'quick-start', app, token, ...options }: MockOptions): Seed {
  const known = toSeed(seed);
  // A copy, so that later changes to the caller's object do not change what `reset` returns to.
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
  const { now, latency = 0, requestsKept = 1000, control = true, strict = false, onChange } = options;
  for (const [name, value] of Object.entries({ latency, requestsKept })) {
    if (!Number.isSafeInteger(value) || value < 0) throw new TypeError(`${name} must be 0 or a whole number above it.`);
  }
  const access: ControlOptions | undefined = control === true ? {} : control || undefined;
  const clock = createClock(now);
  const faults = createFaults();
  const log = createRequestLog(requestsKept);
  const callbacks = new CallbackQueue({
    clock,
    faults,
    log,
    isEnabled: options.deliverCallbacks ?? true,
    hosts: options.callbackHosts ?? [],
  });
  const apps = new Apps(startingSeed(options), clock);
  const nameOf = (seed: SeedName | Seed): SeedName | undefined => (typeof seed === 'string' ? seed : undefined);
  let seedName = nameOf(options.seed ?? 'quick-start');

  const handle = (request: MockRequest): MockResponse => {
    const controlled =
      access && (handleInspector(request) ?? handleControl({ mock, apps, log, onChange }, request, access));
    if (controlled !== undefined) return controlled;
    const context: MockContext = { apps: apps.all, clock, faults, log, latency, strict, callbacks, onChange };
    return handleRequest(context, request);
  };
  const requestBodyLimit = (request: MockRequest): number => {
    if (isStoragePath(request.path)) return uploadBodyLimit;
    return (access && controlBodyLimit(request, access)) ?? bodyLimit;
  };
  const mock: LanyingMock = {
    handle,
    fetch: createFetch(handle, requestBodyLimit),
    bodyLimit: requestBodyLimit,
    faults,
    clock,
    callbacks,
    onMessage: (listener) => callbacks.listen(listener),
    get requests() {
      return log.all();
    },
    get requestCount() {
      return log.count;
    },
    get seedName() {
      return seedName;
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
      changeSettings(apps.get(appId).settings, settings);
    },
    reset(appId) {
      apps.reset(appId);
      if (appId === undefined) faults.clear();
      else faults.remove({ appId });
      log.clear(appId);
      callbacks.clear(appId);
    },
    snapshot: (appId) => apps.snapshot(appId),
    restore(snapshot, appId) {
      apps.restore(snapshot, appId);
      callbacks.clear(appId);
    },
    begin(seed, appId) {
      apps.begin(toSeed(seed), appId);
      callbacks.clear(appId);
      if (appId === undefined) seedName = nameOf(seed);
    },
  };
  return mock;
}
