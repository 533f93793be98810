import type { OperationId } from '@lanying-im/types';

/** Where a fault can happen: in an operation, or in the delivery of a message callback. */
export type FaultTarget = OperationId | 'messageCallback';

/** An error injected on purpose. At least one of `code`, `status`, `delay`, `retryAfter`, `drop`, `truncate` and `twice` is needed. */
export interface Fault {
  /** Where it happens; `messageCallback` is the delivery of a message callback. @default every operation */
  readonly operationId?: FaultTarget;
  /** The app whose requests it hits, by their `app_id` header. @default every app */
  readonly appId?: string;
  /** The error code to return; any integer but 200, also one that no document lists. */
  readonly code?: number;
  /** The HTTP status to return. Without `code` the body is plain text, as a gateway would send it. @default 200 */
  readonly status?: number;
  /** Milliseconds to wait before the request is handled. Alone, it only delays the usual response. */
  readonly delay?: number;
  /** Seconds that the header `Retry-After` of the response requests to wait. Without `status` the response is HTTP 429. */
  readonly retryAfter?: number;
  /** Cuts the connection instead of responding: `before` the operation is done, or `after`, so that only the response is lost. */
  readonly drop?: 'before' | 'after';
  /** Sends only the first half of the response's body, which then is no JSON. The operation is done. */
  readonly truncate?: boolean;
  /** Delivers a message callback twice. Only for `messageCallback`. */
  readonly twice?: boolean;
  /** How many requests it hits. @default Infinity */
  readonly times?: number;
  /** How likely it hits a request, from 0 to 1. The same requests are hit in every run. @default 1 */
  readonly probability?: number;
  /** Which of the possible series of hits and misses it follows, with `probability`. @default 1 */
  readonly seed?: number;
}

/** A fault that is in force. */
export interface ActiveFault extends Fault {
  /** Number of the fault; the header `x-lanying-mock-fault` of each response it made carries it. */
  readonly id: number;
  /** How many more requests it hits. */
  readonly left: number;
}

/** The faults of a mock. */
export interface Faults {
  /**
   * Adds a fault; the first one that fits a request, and hits it, decides it. Returns a function that takes the fault
   * away again. Throws a TypeError for a fault that could not happen.
   */
  add(fault: Fault): () => void;
  /** The faults in force, in the order in which they are tried. */
  list(): readonly ActiveFault[];
  /** Removes all faults. */
  clear(): void;
  /** Removes faults: one by its number, or those of one app. Returns how many. */
  remove(which: { readonly id: number } | { readonly appId: string }): number;
}

/** The faults with the parts that only the mock itself uses. */
export interface InternalFaults extends Faults {
  /** The fault that hits a request of this operation, counted as used. */
  take(operationId: FaultTarget, appId: string | undefined): ActiveFault | undefined;
}
