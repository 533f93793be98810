import { operations } from '../generated/operations.ts';
import type { Fault } from './types.ts';

const operationIds: ReadonlySet<string> = new Set([
  ...Object.values(operations).map(({ operationId }) => operationId),
  'messageCallback',
]);

/** The options that inject an error; a fault needs at least one of them. */
const effects = ['code', 'status', 'delay', 'retryAfter', 'drop', 'truncate', 'twice'] as const;

/** Callers without types, and those over HTTP, can get any of this wrong. */
const known: ReadonlySet<string> = new Set([...effects, 'operationId', 'appId', 'times', 'probability', 'seed']);

function isInteger(value: number, from: number, to: number = Number.MAX_SAFE_INTEGER): boolean {
  return Number.isSafeInteger(value) && value >= from && value <= to;
}

function validateEffect({ code, status, delay, retryAfter, drop, truncate, twice }: Fault): string | undefined {
  if (code !== undefined && (!Number.isSafeInteger(code) || code === 200))
    return 'code must be an integer other than 200';
  if (status !== undefined && !isInteger(status, 200, 599)) return 'status must be an HTTP status from 200 to 599';
  if (status === 200 && code === undefined) return 'status 200 needs a code';
  if (delay !== undefined && !isInteger(delay, 0, 600_000)) return 'delay must be 0 to 600000 milliseconds';
  if (retryAfter !== undefined && !isInteger(retryAfter, 0)) return 'retryAfter must be 0 or more whole seconds';
  if (drop !== undefined && drop !== 'before' && drop !== 'after') return 'drop must be before or after';
  if (twice !== undefined && typeof twice !== 'boolean') return 'twice must be true or false';
  if (truncate !== undefined && typeof truncate !== 'boolean') return 'truncate must be true or false';
  return undefined;
}

/** Deliveries of callbacks have no envelope, and requests cannot come twice. */
function misplacedEffect({ operationId, ...fault }: Fault): string | undefined {
  if (operationId !== 'messageCallback') return fault.twice ? 'twice needs the operationId messageCallback' : undefined;
  const other = (['code', 'status', 'retryAfter', 'truncate'] as const).find((name) => fault[name] !== undefined);
  if (other !== undefined) return `${other} is not for messageCallback, which has delay, drop and twice`;
  return fault.drop === 'after' ? 'drop must be before for messageCallback' : undefined;
}

/** Why a fault could not happen, if so. */
export function validateFault(fault: Fault): string | undefined {
  const { operationId, appId, times, probability, seed } = fault;
  const unknown = Object.keys(fault).find((name) => !known.has(name));
  if (unknown !== undefined) return `${unknown.slice(0, 60)} is not known`;
  if (operationId !== undefined && !operationIds.has(operationId)) return `no operation is called ${operationId}`;
  const misplaced = misplacedEffect(fault);
  if (misplaced !== undefined) return misplaced;
  if (appId !== undefined && typeof appId !== 'string') return 'appId must be a text';
  if (effects.every((name) => fault[name] === undefined || fault[name] === false)) {
    return 'it needs a code, a status, a delay, retryAfter, drop, truncate or twice';
  }
  if (times !== undefined && times !== Number.POSITIVE_INFINITY && !isInteger(times, 1))
    return 'times must be 1 or more';
  if (probability !== undefined && !(typeof probability === 'number' && probability >= 0 && probability <= 1))
    return 'probability must be 0 to 1';
  if (seed !== undefined && !Number.isSafeInteger(seed)) return 'seed must be an integer';
  return validateEffect(fault);
}
