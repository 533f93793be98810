import type { InternalFaults } from '../faults/types.ts';
import type { StateChange } from '../http/types.ts';
import type { App } from '../state/app.ts';
import type { InternalClock } from '../state/clock.ts';
import type { RequestLog } from '../state/request-log.ts';

/** Everything that a request meets. */
export interface MockContext {
  readonly apps: ReadonlyMap<string, App>;
  readonly clock: InternalClock;
  readonly faults: InternalFaults;
  readonly log: RequestLog;
  /** Milliseconds that every answer takes. */
  readonly latency: number;
  /** Told of each request that may have changed something, before it is answered. */
  readonly onChange: ((change: StateChange) => void) | undefined;
}
