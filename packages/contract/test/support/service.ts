import { createLanyingMock, type LanyingMock } from '@lanying-im/mock';
import { startServer } from '@lanying-im/mock/node';
import { onTestFinished } from 'vitest';
import type { Example, Operation } from './description.ts';

export interface Service {
  mock: LanyingMock;
  url: string;
  send(operation: Pick<Operation, 'method' | 'path' | 'token'>, request: Example['request']): Promise<Answer>;
}

export interface Answer {
  status: number;
  /** The envelope, or status and headers of an answer that is none. */
  body: { code?: number; data?: unknown; message?: string | null };
}

/** The mock on a port of its own, gone when the test ends. */
export async function startService(options: Parameters<typeof createLanyingMock>[0] = {}): Promise<Service> {
  const mock = createLanyingMock(options);
  const server = await startServer(mock, { port: 0 });
  onTestFinished(() => server.close());
  return {
    mock,
    url: server.url,
    async send({ method, path, token }, { headers, query, body }) {
      const address = new URL(path, server.url);
      for (const [name, value] of Object.entries(query ?? {})) address.searchParams.set(name, String(value));
      const response = await fetch(address, {
        method,
        headers: {
          'content-type': 'application/json',
          app_id: 'welovemaxim',
          ...(token === 'none' ? {} : { 'access-token': mock.adminToken }),
          ...headers,
        },
        redirect: 'manual',
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const { status } = response;
      const isJson = response.headers.get('content-type')?.startsWith('application/json') === true && status === 200;
      return {
        status,
        body: isJson ? await response.json() : { status, headers: Object.fromEntries(response.headers) },
      };
    },
  };
}
