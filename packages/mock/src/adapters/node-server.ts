import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { MockRequest, MockResponse } from '../http/types.ts';
import type { LanyingMock } from '../types.ts';
import { rejectMalformed } from './malformed-request.ts';
import { readForm } from './read-form.ts';

/** Where a server listens. */
export interface ServerOptions {
  /** Port; 0 takes a free one. @default 4010 */
  readonly port?: number | undefined;
  /** Address. @default '127.0.0.1', which only this machine can reach */
  readonly host?: string | undefined;
}

/** A mock that is served over HTTP. */
export interface MockServer {
  /** URL of the mock, to be used as the endpoint of a client. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** Stops listening and closes open connections. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The part of a mock that the server uses. */
type Handler = Pick<LanyingMock, 'handle' | 'bodyLimit'>;

/** How many bytes after the limit of a body are read and dropped before the connection is cut. */
const discardLimit = 32 * 1024 * 1024;

/** Reads a body until it is longer than the limit. */
function readBody(request: IncomingMessage, limit: number): Promise<Buffer<ArrayBuffer>> {
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
    request.on('close', () => {
      if (!request.complete) reject(new Error('The client closed the connection.'));
    });
  });
}

/** Reads and drops the rest of a body: a connection that is cut at once may lose the response. */
function discardBody(request: IncomingMessage): void {
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > discardLimit) request.destroy();
  });
}

/** Path and query of a request target; a client behind a proxy sends a whole URL. */
function parseTarget(target: string): { readonly path: string; readonly query: URLSearchParams } {
  const relative = /^https?:\/\/[^/?#]*(.*)$/i.exec(target)?.[1] ?? target;
  const mark = relative.indexOf('?');
  const path = mark === -1 ? relative : relative.slice(0, mark);
  return { path: path || '/', query: new URLSearchParams(mark === -1 ? '' : relative.slice(mark)) };
}

function toHead({ method = 'GET', url = '/', headers }: IncomingMessage): MockRequest {
  const header = (name: string): string | undefined => {
    const value = headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  // Behind a proxy that ends TLS, only its header knows how clients reach the mock.
  const protocol = header('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http';
  return { method, ...parseTarget(url), origin: `${protocol}://${headers.host ?? 'localhost'}`, header };
}

function send(response: ServerResponse, { status, headers, body, isDropped }: MockResponse): void {
  if (response.destroyed) return;
  if (isDropped) {
    response.destroy();
    return;
  }
  const length = Buffer.byteLength(body);
  // With the length known, head and body leave in one packet. Responses to HEAD have no body to measure.
  response.writeHead(status, length === 0 ? headers : { ...headers, 'content-length': length });
  response.end(body);
}

async function serve(mock: Handler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const head = toHead(request);
  const limit = mock.bodyLimit(head);
  const body = await readBody(request, limit);
  if (body.length > limit) discardBody(request);
  const mockResponse = mock.handle({ ...head, body, form: await readForm(head.header('content-type'), body) });
  if (mockResponse.delay === 0) return send(response, mockResponse);
  const timer = setTimeout(() => send(response, mockResponse), mockResponse.delay);
  response.on('close', () => clearTimeout(timer));
}

/**
 * Serves a mock over HTTP.
 *
 * Rejects with the system's error, for example with the code `EADDRINUSE` when the port is in use.
 */
export function startServer(
  mock: Handler,
  { port = 4010, host = '127.0.0.1' }: ServerOptions = {},
): Promise<MockServer> {
  const server = createServer((request, response) => {
    // Fails only when the client closes the connection while it sends a body, and so expects no response.
    serve(mock, request, response).catch(() => response.destroy());
  });
  server.on('clientError', rejectMalformed);
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
      const actualPort = typeof address === 'object' && address !== null ? address.port : port;
      const url = `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`;
      resolve({ url, host, port: actualPort, close, [Symbol.asyncDispose]: close });
    });
  });
}
