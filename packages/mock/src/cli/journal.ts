import type { Bytes } from '../http/bytes.ts';
import type { MockRequest, StateChange } from '../http/types.ts';

/** The headers that decide what an operation does. */
const relevantHeaders = ['app_id', 'access-token', 'user_id', 'group_id', 'content-type', 'user-agent'] as const;

/** A request that changed the state, as an entry of the journal. */
interface JournalEntry {
  /** The mock's time of the request, in milliseconds since 1970. */
  readonly time: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly origin?: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Encoding of the body: base64 when it is not valid UTF-8. */
  readonly encoding?: 'base64';
  /** The parts of a form, in base64, in place of the body. */
  readonly form?: readonly { readonly name: string; readonly type?: string | undefined; readonly bytes: string }[];
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function fromBase64(encoded: string): Bytes {
  return new Uint8Array(Buffer.from(encoded, 'base64'));
}

function encodeBody({ body, form }: MockRequest): Pick<JournalEntry, 'body' | 'encoding' | 'form'> {
  if (form !== undefined) {
    return { form: Array.from(form, ([name, { type, bytes }]) => ({ name, type, bytes: toBase64(bytes) })) };
  }
  if (body === undefined || typeof body === 'string') return { body };
  try {
    return { body: utf8.decode(body) };
  } catch {
    return { body: toBase64(body), encoding: 'base64' };
  }
}

/** Writes the entry of a request. */
export function writeEntry({ request, time }: StateChange): string {
  const { method, path, query, origin, header } = request;
  const headers = relevantHeaders.flatMap((name) => {
    const value = header(name);
    return value === null || value === undefined ? [] : [[name, value] as const];
  });
  const entry: JournalEntry = {
    time,
    method,
    path,
    query: query.toString(),
    origin,
    headers: Object.fromEntries(headers),
    ...encodeBody(request),
  };
  return JSON.stringify(entry);
}

/** Reads the request of an entry. */
export function readEntry(entry: string): StateChange {
  // The checksum of the line proves that `writeEntry` wrote it.
  const { time, method, path, query, origin, headers, body, encoding, form } = JSON.parse(entry) as JournalEntry;
  return {
    time,
    request: {
      method,
      path,
      query: new URLSearchParams(query),
      origin,
      header: (name) => headers[name],
      body: encoding === 'base64' && body !== undefined ? fromBase64(body) : body,
      form: form && new Map(form.map(({ name, type, bytes }) => [name, { type, bytes: fromBase64(bytes) }])),
    },
  };
}
