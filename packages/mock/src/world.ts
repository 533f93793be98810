import type { WorldClock } from './clock.ts';
import type { Change } from './exchange.ts';
import type { WorldFaults } from './faults.ts';
import type { RequestLog } from './request-log.ts';
import type { App } from './state/app.ts';

/** Everything that a request meets. */
export interface World {
  readonly apps: ReadonlyMap<string, App>;
  readonly clock: WorldClock;
  readonly faults: WorldFaults;
  readonly log: RequestLog;
  /** Milliseconds that every answer takes. */
  readonly latency: number;
  /** Told of each request that may have changed something, before it is answered. */
  readonly onChange: ((change: Change) => void) | undefined;
}
