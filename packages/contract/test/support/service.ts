import { createLanyingMock, type LanyingMock, type MockOptions } from '@lanying-im/mock';
import { startServer } from '@lanying-im/mock/node';
import { onTestFinished } from 'vitest';
import type { Example, Operation } from './description.ts';

export interface ServiceResponse {
  status: number;
  headers: Headers;
  /** The envelope, or status and headers of a response that is none. */
  body: { code?: number; data?: unknown; message?: string | null };
}

export interface Service {
  mock: LanyingMock;
  url: string;
  /** Sends a request as it stands: path with query, method, headers, body. */
  request(target: string, init: RequestInit): Promise<ServiceResponse>;
  /** Sends an example with the credentials that its operation wants. */
  send(operation: Pick<Operation, 'method' | 'path' | 'token'>, request: Example['request']): Promise<ServiceResponse>;
}

async function readResponse(response: Response): Promise<ServiceResponse> {
  const { status, headers } = response;
  const isEnvelope = headers.get('content-type')?.startsWith('application/json') === true && status === 200;
  const body = isEnvelope ? await response.json() : { status, headers: Object.fromEntries(headers) };
  return { status, headers, body };
}

/** The mock on a port of its own, gone when the test ends. */
export async function startService(options: MockOptions = {}): Promise<Service> {
  const mock = createLanyingMock(options);
  const server = await startServer(mock, { port: 0 });
  onTestFinished(() => server.close());
  const request: Service['request'] = async (target, init) =>
    readResponse(await fetch(new URL(target, server.url), { redirect: 'manual', ...init }));
  return {
    mock,
    url: server.url,
    request,
    send({ method, path, token }, { headers, query, body }) {
      const search = new URLSearchParams(Object.entries(query ?? {}).map(([name, value]) => [name, String(value)]));
      return request(`${path}?${search}`, {
        method,
        headers: {
          'content-type': 'application/json',
          app_id: mock.appId,
          ...(token === 'none' ? {} : { 'access-token': mock.adminToken }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    },
  };
}
