import type { OperationId } from '@lanying-im/types';
import type { MockRequest } from '../http/types.ts';
import { parseForReading, redactBody, redactFields } from './redact.ts';

/** A request, or the delivery of a callback, in the log of a mock. The values of sensitive fields are `'[redacted]'`. */
export interface RequestRecord {
  /** Number of the request, counted from 1. */
  readonly id: number;
  /** `request` for one that the mock received, `callback` for a delivery that it sent. */
  readonly kind: 'request' | 'callback';
  /** The mock's time of the request, in milliseconds since 1970. */
  readonly time: number;
  readonly method: string;
  /** Path of a request, or URL of a callback without its path: receivers keep that secret. */
  readonly path: string;
  /** Absent when no operation has the method and path. */
  readonly operationId?: OperationId;
  /** The app that the request names, whether or not it exists. */
  readonly appId?: string;
  /** The role of the token. */
  readonly role?: 'admin' | 'user';
  /** The acting user. */
  readonly userId?: number;
  /** Query parameters; absent when there are none. */
  readonly query?: Readonly<Record<string, string>>;
  /** The body; absent when there is none. Content that is not JSON, or is too long, is only described. */
  readonly body?: unknown;
  /** The body of the response, as `body`. */
  readonly response?: unknown;
  /** How the request deviates from the description, as `body.group_id string->integer`; absent when it does not. */
  readonly lenient?: readonly string[];
  /** HTTP status of the response; 0 when the connection was cut. */
  readonly status: number;
  /** Code in the envelope; absent when the response has none. */
  readonly code?: number;
  /** Id of the fault that caused the response. */
  readonly fault?: number;
  /** Why there was no response to a callback. */
  readonly reason?: string;
  /** Whether the control `replay` can replay the request: its body was short enough to keep. */
  readonly canReplay: boolean;
}

/** What became of a request, for the log. */
export interface LogEntry {
  readonly kind: RequestRecord['kind'];
  readonly time: number;
  readonly operationId?: OperationId | undefined;
  readonly appId?: string | undefined;
  readonly role?: RequestRecord['role'] | undefined;
  readonly userId?: number | undefined;
  readonly lenient?: readonly string[] | undefined;
  readonly status: number;
  readonly code?: number | undefined;
  readonly fault?: number | undefined;
  readonly reason?: string | undefined;
}

/** The latest requests. */
export interface RequestLog {
  /** Adds a request and the body of its response. */
  add(entry: LogEntry, request: MockRequest, response: string | Uint8Array): void;
  /** Returns the records, oldest first. */
  all(): readonly RequestRecord[];
  /** Returns a request as it was received; undefined when it is not kept. */
  find(id: number): MockRequest | undefined;
  /** How many requests there were in all. */
  readonly count: number;
  /** Removes all records, or those of one app. */
  clear(appId?: string): void;
}

/** Longest body that the log keeps, in bytes or characters. */
const longestBody = 8192;

/** The headers that decide what an operation does. */
const keptHeaders = ['app_id', 'access-token', 'user_id', 'group_id', 'content-type', 'accept-language', 'user-agent'];

/** A body, of which only the length is known when it is long. */
interface KeptBody {
  readonly length: number;
  readonly content: string | Uint8Array | undefined;
}

/** An entry with what the log needs of its request. */
interface KeptEntry {
  readonly id: number;
  readonly entry: LogEntry;
  readonly request: MockRequest;
  readonly body: KeptBody;
  readonly response: KeptBody;
  /** The record, made when it is first read: redacting takes longer than handling most requests. */
  record?: RequestRecord;
}

function keepBody(content: string | Uint8Array): KeptBody {
  return { length: content.length, content: content.length > longestBody ? undefined : content };
}

/** Copies what the log needs of a request; the function of an adapter would keep its whole request in memory. */
function keepRequest({ method, path, query, origin, header }: MockRequest, body: KeptBody): MockRequest {
  const headers = new Map(keptHeaders.map((name) => [name, header(name)]));
  return { method, path, query, origin, header: (name) => headers.get(name), body: body.content };
}

const utf8 = new TextDecoder();

/** Returns a body without the values of sensitive fields, or a description of it in brackets. */
function readBody({ length, content }: KeptBody): unknown {
  if (length === 0) return undefined;
  if (content === undefined) return `[${length} bytes]`;
  const value = parseForReading(typeof content === 'string' ? content : utf8.decode(content));
  return value === undefined ? `[${length} bytes, not JSON]` : redactBody(value);
}

function toRecord({ id, entry, request, body, response }: KeptEntry): RequestRecord {
  const { kind, time, ...outcome } = entry;
  const { method, path, query } = request;
  const record = {
    id,
    kind,
    time,
    method,
    path,
    ...outcome,
    query: query.size > 0 ? redactFields(Object.fromEntries(query)) : undefined,
    body: readBody(body),
    response: readBody(response),
    canReplay: kind === 'request' && (body.length === 0 || body.content !== undefined),
  };
  const present = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as unknown as RequestRecord; // The fields above, without those that are absent.
}

/** Creates a log that keeps the latest `kept` requests. */
export function createRequestLog(kept: number): RequestLog {
  let entries: KeptEntry[] = [];
  let count = 0;
  const latest = (): readonly KeptEntry[] => (kept === 0 ? [] : entries.slice(-kept));
  const show = (entry: KeptEntry): RequestRecord => {
    entry.record ??= toRecord(entry);
    return entry.record;
  };
  return {
    add(entry, request, response) {
      count += 1;
      if (kept === 0) return;
      const body = keepBody(request.body ?? '');
      entries.push({ id: count, entry, request: keepRequest(request, body), body, response: keepBody(response) });
      // Removing many entries at once makes adding one cheap, however many are kept.
      if (entries.length >= kept * 2) entries = entries.slice(-kept);
    },
    all: () => latest().map(show),
    find: (id) => latest().find((entry) => entry.id === id && show(entry).canReplay)?.request,
    get count() {
      return count;
    },
    clear(appId) {
      entries = appId === undefined ? [] : entries.filter(({ entry }) => entry.appId !== appId);
    },
  };
}
