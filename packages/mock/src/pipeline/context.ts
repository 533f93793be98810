import type { Caller } from '../auth/caller.ts';
import type { CallbackQueue } from '../callbacks/callbacks.ts';
import type { MockOperation } from '../description/operation.ts';
import type { ActiveFault, InternalFaults } from '../faults/types.ts';
import type { Bytes } from '../http/bytes.ts';
import type { StateChange } from '../http/types.ts';
import type { App } from '../state/app.ts';
import type { InternalClock } from '../state/clock.ts';
import type { RequestLog } from '../state/request-log.ts';

/** What the request handler of a mock depends on. */
export interface MockContext {
  readonly apps: ReadonlyMap<string, App>;
  readonly clock: InternalClock;
  readonly faults: InternalFaults;
  readonly log: RequestLog;
  /** Milliseconds that every response takes. */
  readonly latency: number;
  /** Whether requests are rejected that deviate from the description in ways that the service tolerates. */
  readonly strict: boolean;
  readonly callbacks: CallbackQueue;
  /** Called with each request that may have changed the state, before its response is returned. */
  readonly onChange: ((change: StateChange) => void) | undefined;
}

/** What the steps find out about a request. */
export interface RequestContext {
  operation?: MockOperation;
  fault?: ActiveFault | undefined;
  caller?: Caller;
  /** How the request deviates from the description, as `body.group_id string->integer`. */
  deviations?: readonly string[];
  /** The time of the app. */
  time?: number;
}

/** What the steps make of a request. */
export interface Outcome {
  /** 0 when the connection is to be cut. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Bytes;
  readonly code?: number;
}
