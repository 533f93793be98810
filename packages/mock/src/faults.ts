import type { OperationId } from '@lanying-im/types';
import { operations } from './generated/operations.ts';

/** Something that goes wrong on purpose. At least one of `code`, `status` and `delay` is needed. */
export interface Fault {
  /** Where it happens. @default every operation */
  readonly operationId?: OperationId;
  /** The error code to answer; any integer but 200, also one that no document lists. */
  readonly code?: number;
  /** The HTTP status to answer. Without `code` the body is plain text, as a gateway would send it. @default 200 */
  readonly status?: number;
  /** Milliseconds to wait before the answer. On its own it only slows down what the mock would answer anyway. */
  readonly delay?: number;
  /** How many requests it hits. @default Infinity */
  readonly times?: number;
}

/** A fault that is in force. */
export interface ActiveFault extends Fault {
  /** Number of the fault; the header `x-lanying-mock-fault` of each answer it made carries it. */
  readonly id: number;
  /** How many more requests it hits. */
  readonly left: number;
}

/** The faults of a mock. */
export interface Faults {
  /**
   * Adds a fault; the first one that fits a request decides it. Returns a function that takes the fault away again.
   * Throws a TypeError for a fault that could not happen.
   */
  add(fault: Fault): () => void;
  /** The faults in force, in the order in which they are tried. */
  list(): readonly ActiveFault[];
  /** Takes all faults away. */
  clear(): void;
}

/** The faults with the part that only the mock itself uses. */
export interface WorldFaults extends Faults {
  /** The fault that hits a request of this operation, counted as used. */
  take(operationId: OperationId): ActiveFault | undefined;
}

const operationIds: ReadonlySet<string> = new Set(Object.values(operations).map(({ operationId }) => operationId));

function isInteger(value: number, from: number, to: number = Number.MAX_SAFE_INTEGER): boolean {
  return Number.isSafeInteger(value) && value >= from && value <= to;
}

/** Why a fault could not happen, if so. */
function mistake({ operationId, code, status, delay, times }: Fault): string | undefined {
  if (operationId !== undefined && !operationIds.has(operationId)) return `no operation is called ${operationId}`;
  if (code === undefined && status === undefined && delay === undefined) return 'it needs a code, a status or a delay';
  if (code !== undefined && (!Number.isSafeInteger(code) || code === 200))
    return 'code must be an integer other than 200';
  if (status !== undefined && !isInteger(status, 200, 599)) return 'status must be an HTTP status from 200 to 599';
  if (status === 200 && code === undefined) return 'status 200 needs a code';
  if (delay !== undefined && !isInteger(delay, 0, 600_000)) return 'delay must be 0 to 600000 milliseconds';
  if (times !== undefined && times !== Number.POSITIVE_INFINITY && !isInteger(times, 1))
    return 'times must be 1 or more';
  return undefined;
}

/** An empty list of faults. */
export function createFaults(): WorldFaults {
  let active: ActiveFault[] = [];
  let lastId = 0;
  const remove = (id: number): void => {
    active = active.filter((fault) => fault.id !== id);
  };
  return {
    add(fault) {
      const wrong = mistake(fault);
      if (wrong !== undefined) throw new TypeError(`This fault cannot happen: ${wrong}.`);
      lastId += 1;
      const id = lastId;
      active.push({ ...fault, id, left: fault.times ?? Number.POSITIVE_INFINITY });
      return () => remove(id);
    },
    list: () => [...active],
    clear() {
      active = [];
    },
    take(operationId) {
      const fault = active.find((candidate) => (candidate.operationId ?? operationId) === operationId);
      if (fault === undefined) return undefined;
      if (fault.left <= 1) remove(fault.id);
      else active = active.map((other) => (other === fault ? { ...fault, left: fault.left - 1 } : other));
      return fault;
    },
  };
}
