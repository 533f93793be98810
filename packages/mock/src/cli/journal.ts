import type { MockRequest, StateChange } from '../http/types.ts';

/** A request that was done, as one line of a journal. What is absent was not there, or was not looked at. */
export interface JournalEntry {
  /** The mock's time of it, in milliseconds since 1970. */
  readonly time: number;
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly origin?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The body in base64, if it is no UTF-8. */
  readonly bytes?: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function writeBody(body: MockRequest['body']): Pick<JournalEntry, 'body' | 'bytes'> {
  if (body === undefined || body.length === 0) return {};
  if (typeof body === 'string') return { body };
  try {
    return { body: utf8.decode(body) };
  } catch {
    return { bytes: Buffer.from(body).toString('base64') };
  }
}

/** A request whose headers are noted when they are looked at: those, and no others, it takes to do it again. */
export function noteHeaders(request: MockRequest): {
  readonly request: MockRequest;
  readonly headers: Record<string, string>;
} {
  const headers: Record<string, string> = {};
  const header = (name: string): string | null | undefined => {
    const value = request.header(name);
    if (value !== null && value !== undefined) headers[name] = value;
    return value;
  };
  return { request: { ...request, header }, headers };
}

/** The line of a request. */
export function writeEntry({ request, time }: StateChange, headers: Readonly<Record<string, string>>): string {
  const query = request.query.toString();
  const entry: JournalEntry = {
    time,
    method: request.method,
    path: request.path,
    ...(query !== '' && { query }),
    ...(request.origin !== undefined && { origin: request.origin }),
    headers,
    ...writeBody(request.body),
  };
  return `${JSON.stringify(entry)}\n`;
}

/** The request of a line. */
export function readEntry(line: string): { readonly time: number; readonly request: MockRequest } {
  // Only `writeEntry` writes such lines.
  const { time, method, path, query, origin, headers, body, bytes } = JSON.parse(line) as JournalEntry;
  return {
    time,
    request: {
      method,
      path,
      query: new URLSearchParams(query ?? ''),
      header: (name) => headers[name],
      ...(origin !== undefined && { origin }),
      ...(body !== undefined && { body }),
      ...(bytes !== undefined && { body: new Uint8Array(Buffer.from(bytes, 'base64')) }),
    },
  };
}
