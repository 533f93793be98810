import type { ControlOptions } from './admin/access.ts';
import type { Callbacks, MessageListener } from './callbacks/callbacks.ts';
import type { Faults } from './faults/types.ts';
import type { MockRequest, MockResponse, StateChange } from './http/types.ts';
import type { SeedName } from './seed/built-in/index.ts';
import type { Seed } from './seed/types/seed.ts';
import type { Instant, MockClock } from './state/clock.ts';
import type { RequestRecord } from './state/request-log.ts';
import type { AppSettings } from './state/settings.ts';

/** Options of a mock. Settings of the app (`license`, `limits`, …) override those of the seed. */
export interface MockOptions extends Partial<AppSettings> {
  /** A seed that comes with the mock, or one of your own. @default 'quick-start' */
  readonly seed?: SeedName | Seed | undefined;
  /** Id of the first app, in place of the seed's. */
  readonly app?: string | undefined;
  /** Admin token of the first app, in place of the seed's. */
  readonly token?: string | undefined;
  /** A time at which the clock is stopped, or a function that returns milliseconds. @default the machine's clock */
  readonly now?: Instant | (() => number) | undefined;
  /** Milliseconds that every response takes. @default 0 */
  readonly latency?: number | undefined;
  /** How many requests `requests` keeps. @default 1000 */
  readonly requestsKept?: number | undefined;
  /**
   * Whether requests under `/__mock/` control the mock as its methods do, and which hosts and pages may send them.
   *
   * @default true, for this machine's own addresses and pages of the mock's own origin
   */
  readonly control?: boolean | ControlOptions | undefined;
  /**
   * Whether requests are rejected with 10002 that deviate from the description in ways that the service tolerates, such
   * as a string of digits for an integer. Otherwise the header `x-lanying-mock-lenient` reports each deviation.
   * @default false
   */
  readonly strict?: boolean | undefined;
  /** Whether message callbacks are delivered at all. @default true */
  readonly deliverCallbacks?: boolean | undefined;
  /** Hosts beside this machine that message callbacks may be posted to, such as `'bot.internal'`. @default [] */
  readonly callbackHosts?: readonly string[] | undefined;
  /**
   * Called whenever something may have changed, before it is handled is given: with the request and the time at which an
   * operation was done, or with nothing when the mock was controlled.
   */
  readonly onChange?: ((change?: StateChange) => void) | undefined;
}

export type { ControlOptions };

/** A Lanying IM service of your own, in memory. */
export interface LanyingMock {
  /** Returns a request in process: give it to a client in place of the global `fetch`. The host does not matter. */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** Handles a request below the adapters, in plain values and synchronously: for an adapter of your own. */
  readonly handle: (request: MockRequest) => MockResponse;
  /** Returns how much of a request's body an adapter has to read, in bytes. It may stop after one byte more. */
  readonly bodyLimit: (request: MockRequest) => number;
  readonly faults: Faults;
  readonly clock: MockClock;
  /** Deliveries of message callbacks: `await mock.callbacks.idle()` waits until all have been made. */
  readonly callbacks: Callbacks;
  /** Calls a function with each message that is sent, as a message callback has it. Returns a function that stops it. */
  onMessage(listener: MessageListener): () => void;
  /** The latest requests, oldest first, without secrets and personal data. */
  readonly requests: readonly RequestRecord[];
  /** How many requests there were since the beginning, those that are no longer kept included. */
  readonly requestCount: number;
  /** Name of the built-in seed that the mock began with; undefined after a seed of one's own. */
  readonly seedName: SeedName | undefined;
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
  /** Resets to the seed: its state and clock, no faults, no requests. With an app's id, only that app. */
  reset(appId?: string): void;
  /** Everything that exists now, or in one app, as plain data: for assertions, for `restore`, or as a seed in a file. */
  snapshot(appId?: string): Seed;
  /**
   * Restores everything, or one app, from a snapshot; faults and requests stay. One app takes what the snapshot has under
   * its id, or else the first one in it. Throws a SeedError for what is no snapshot.
   */
  restore(snapshot: Seed, appId?: string): void;
  /**
   * Replaces the state by another seed, to which `reset` then returns. With an app's id, only this app is replaced, or
   * added where there was none: so that tests which run at the same time can each have an app of their own.
   */
  begin(seed: SeedName | Seed, appId?: string): void;
}
