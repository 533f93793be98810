import { expect, onTestFinished } from 'vitest';
import { startServer } from '../../../src/adapters/node-server.ts';
import { createLanyingMock, type LanyingMock } from '../../../src/index.ts';
import { checkDescribed } from '../../support/described.ts';

/** A request as a program serialises it. */
export interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  /** A string is sent as it is, a form as multipart, anything else as JSON. */
  readonly body?: unknown;
}

/** What becomes of a request. By default it succeeds, and matches the description. */
export interface Expected {
  /** The deviations that the response, the log and the inspector report; strict mode rejects such a request. */
  readonly deviations?: readonly string[];
  /** @default 200 */
  readonly code?: number;
}

// biome-ignore lint/suspicious/noExplicitAny: programs read envelopes of every operation
type Envelope = any;

/** A mock with its defaults, as the command serves it, and a program that calls it. */
export interface Served {
  readonly mock: LanyingMock;
  readonly url: string;
  /** Header with the app id, as every request has it. */
  readonly app: Readonly<Record<string, string>>;
  /** Headers of a server: app id and admin token. */
  readonly admin: Readonly<Record<string, string>>;
  /** Sends a request (`POST /group/create`), checks it, and returns the envelope of the response. */
  readonly send: (key: string, sent: Sent, expected?: Expected) => Promise<Envelope>;
}

// Message ids, the only integers of that length, are strings in these tests: a number would round them.
const serialise = (body: unknown): string => JSON.stringify(body).replace(/"(\d{17,})"/g, '$1');
const parse = (json: string): Envelope => JSON.parse(json.replace(/(?<=[:[,])\d{17,}(?=[,\]}])/g, '"$&"'));

function contentOf(body: unknown): string | FormData | undefined {
  if (body === undefined || typeof body === 'string' || body instanceof FormData) return body;
  return serialise(body);
}

/** The request with which the inspector finds out what it shows. */
async function shownByInspector(url: string): Promise<{ lenient?: string[] } | undefined> {
  const { requests } = await (await fetch(`${url}/__mock/requests`)).json();
  return requests.at(-1);
}

/** Starts a mock with its defaults for the test at hand. */
export async function openServed(): Promise<Served> {
  const mock = createLanyingMock();
  const server = await startServer(mock, { port: 0 });
  onTestFinished(() => server.close());
  const app = { app_id: mock.appId };
  const admin = { ...app, 'access-token': mock.adminToken };

  const send: Served['send'] = async (key, { headers, body }, { deviations = [], code = 200 } = {}) => {
    const [method = '', target = ''] = key.split(' ');
    const init = { method, headers, redirect: 'manual' as const };
    const content = contentOf(body);
    const request = content === undefined ? init : { ...init, body: content };
    const before = deviations.length === 0 ? undefined : mock.snapshot();

    const response = await fetch(`${server.url}${target}`, request);
    const text = await response.text();
    const envelope = parse(text);
    expect([response.status, envelope.code], `${key} ${text}`).toEqual([200, code]);
    checkDescribed(`${method} ${target.split('?')[0]}`, JSON.parse(text));
    expect(response.headers.get('x-lanying-mock-lenient')?.split(', ') ?? [], key).toEqual(deviations);
    expect(mock.requests.at(-1)?.lenient ?? []).toEqual(deviations);
    if (before === undefined) return envelope;

    expect((await shownByInspector(server.url))?.lenient).toEqual(deviations);
    const strict = createLanyingMock({ seed: before, strict: true });
    const rejected = await strict.fetch(`https://api.maximtop.com${target}`, request);
    expect(rejected.headers.has('x-lanying-mock-lenient')).toBe(false);
    expect((await rejected.json()).code, `${key} in strict mode`).toBe(10002);
    return envelope;
  };
  return { mock, url: server.url, app, admin, send };
}
