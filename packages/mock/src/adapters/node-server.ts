import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { bodyLimitOf } from '../http/limits.ts';
import type { MockResponse } from '../http/types.ts';
import type { LanyingMock } from '../types.ts';

/** Where a server listens. */
export interface ServerOptions {
  /** 0 takes any free port. @default 4010 */
  readonly port?: number;
  /** @default '127.0.0.1', which only this machine reaches */
  readonly host?: string;
}

/** A mock on a port. */
export interface MockServer {
  /** Address to give to a client as its endpoint. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** How much of the rest of a body that is too long is taken in and thrown away before the connection is cut. */
const discardLimit = 32 * 1024 * 1024;

/** The body, up to the limit of what the mock takes and the rest of the piece in which it was exceeded. */
function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const read = (chunk: Buffer): void => {
      chunks.push(chunk);
      length += chunk.length;
      if (length <= limit) return;
      request.off('data', read);
      resolve(Buffer.concat(chunks));
    };
    request.on('data', read);
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('The request was broken off.')));
  });
}

/** Takes in the rest of a body without keeping it: cutting the connection at once could keep the answer from its reader. */
function discard(request: IncomingMessage): void {
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > discardLimit) request.destroy();
  });
}

/** From how many characters on a text is encoded here. */
const longText = 16_384;

let latest = { text: '', bytes: Buffer.alloc(0) };

/**
 * A long text as bytes. The latest is kept: what is long is a list, which is read more often than it changes, and Node
 * would take three times its length for each answer.
 */
function bytesOf(text: string): Buffer {
  if (text !== latest.text) latest = { text, bytes: Buffer.from(text) };
  return latest.bytes;
}

function send(response: ServerResponse, { status, headers, body, isDropped }: MockResponse): void {
  if (response.destroyed) return;
  if (isDropped) {
    response.destroy();
    return;
  }
  // Said beforehand, the length lets head and body leave in one piece instead of several. An answer to HEAD, and one
  // without content, has no body whose length could be said.
  const content = typeof body === 'string' && body.length > longText ? bytesOf(body) : body;
  const length = Buffer.byteLength(content);
  if (length === 0) response.writeHead(status, headers);
  else response.writeHead(status, { ...headers, 'content-length': length });
  response.end(content);
}

async function serve(
  mock: Pick<LanyingMock, 'handle'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = request.url ?? '/';
  const question = target.indexOf('?');
  const path = question === -1 ? target : target.slice(0, question);
  const limit = bodyLimitOf(path);
  const body = await readBody(request, limit);
  if (body.length > limit) discard(request);
  const answer = mock.handle({
    method: request.method ?? 'GET',
    path,
    origin: `http://${request.headers.host ?? 'localhost'}`,
    query: new URLSearchParams(question === -1 ? '' : target.slice(question)),
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    body,
  });
  if (answer.delay === 0) return send(response, answer);
  const timer = setTimeout(() => send(response, answer), answer.delay);
  response.on('close', () => clearTimeout(timer));
}

/**
 * Serves a mock on a port.
 *
 * Rejects with the system's error, for example with code `EADDRINUSE` when the port is taken.
 */
export function startServer(
  mock: Pick<LanyingMock, 'handle'>,
  { port = 4010, host = '127.0.0.1' }: ServerOptions = {},
): Promise<MockServer> {
  const server = createServer((request, response) => {
    // The only failure is a caller who went away while sending; there is nobody left to answer.
    serve(mock, request, response).catch(() => response.destroy());
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      const url = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
      resolve({ url, host, port: taken, close, [Symbol.asyncDispose]: close });
    });
  });
}
