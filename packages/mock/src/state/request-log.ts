import type { OperationId } from '@lanying-im/types';

/** One request as the mock remembers it. */
export interface RequestRecord {
  /** The mock's time of the request, in milliseconds since 1970. */
  readonly time: number;
  readonly method: string;
  readonly path: string;
  /** Absent when no operation has the method and path. */
  readonly operationId?: OperationId;
  /** The app that was named, whether or not it exists. */
  readonly appId?: string;
  /** The user who acted. */
  readonly userId?: number;
  /**
   * Query and body together, once the mock had read and accepted them. Passwords, tokens and the texts of messages and
   * pushes are replaced by `'[redacted]'`; absent when it is longer than 4 kB.
   */
  readonly input?: unknown;
  /** How the request deviates from the description, as `body.group_id string->integer`; absent when it does not. */
  readonly lenient?: readonly string[];
  /** HTTP status of the answer; 0 when a fault cut the connection. */
  readonly status: number;
  /** Code in the envelope; absent when the answer has none. */
  readonly code?: number;
  /** The fault that made the answer. */
  readonly fault?: number;
}

/** The latest requests. */
export interface RequestLog {
  /** Takes a record whose input is as it came. */
  add(record: RequestRecord): void;
  /** Oldest first, without secrets and texts. */
  all(): readonly RequestRecord[];
  /** How many there were since the beginning. */
  readonly count: number;
  /** Forgets them, or those of one app. */
  clear(appId?: string): void;
}

/** A log that keeps the latest `kept` requests. */
export function createRequestLog(kept: number): RequestLog {
  let records: RequestRecord[] = [];
  let count = 0;
  /** What was shown once, so that it is the same the next time. */
  const shown = new WeakMap<RequestRecord, RequestRecord>();
  // Taking secrets out costs more than most requests do, so it waits until somebody looks.
  const show = (record: RequestRecord): RequestRecord => {
    if (record.input === undefined) return record;
    const known = shown.get(record) ?? { ...record, input: redact(record.input) };
    shown.set(record, known);
    return known;
  };
  return {
    add(record) {
      count += 1;
      if (kept === 0) return;
      records.push(record);
      // Cutting at twice the length makes an addition cheap, whatever is kept.
      if (records.length >= kept * 2) records = records.slice(-kept);
    },
    all: () => records.slice(-kept).map(show),
    get count() {
      return count;
    },
    clear(appId) {
      records = appId === undefined ? [] : records.filter((record) => record.appId !== appId);
    },
  };
}

/** Fields with secrets or with the texts of messages and pushes. */
const redactedFields = new Set([
  'access-token',
  'attachment',
  'auth_answer',
  'big_text',
  'body',
  'config',
  'content',
  'device_token',
  'ext',
  'new_password',
  'old_password',
  'password',
  'private_info',
  'push_token',
  'title',
  'token',
]);

/** A copy of plain data without secrets and without the texts of messages and pushes. */
function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, redactedFields.has(name) ? '[redacted]' : redact(field)]),
  );
}
