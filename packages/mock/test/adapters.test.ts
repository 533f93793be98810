import { FetchInterceptor } from '@mswjs/interceptors/fetch/web';
import { defineNetwork, InterceptorSource } from 'msw/experimental';
import { setupServer } from 'msw/node';
import { describe, expect, test } from 'vitest';
import { toHandlers } from '../src/adapters/msw.ts';
import { startServer } from '../src/adapters/node-server.ts';
import { createLanyingMock } from '../src/index.ts';
import { describeConformance } from './support/conformance.ts';

const endpoint = 'https://api.maximtop.com';
const globally = (path: string, init: RequestInit): Promise<Response> => fetch(endpoint + path, init);

describeConformance('in process', (mock) => ({
  send: (path, init) => mock.fetch(endpoint + path, init),
  close: () => {},
}));

describeConformance('under msw in Node, set up as msw does', (mock) => {
  const server = setupServer(...toHandlers(mock));
  server.listen({ onUnhandledFrame: 'error' });
  return { send: globally, close: () => server.close() };
});

describeConformance('under msw in Node, with the web fetch only', (mock) => {
  const network = defineNetwork({
    // msw's types know only the interceptors for Node.
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor() as never] })],
    handlers: toHandlers(mock),
    onUnhandledFrame: 'error',
    context: { quiet: true },
  });
  network.enable();
  return { send: globally, close: () => network.disable() };
});

describeConformance('over HTTP', async (mock) => {
  const server = await startServer(mock, { port: 0 });
  return { send: (path, init) => fetch(server.url + path, init), close: server.close };
});

describe('toHandlers', () => {
  test('replaces the endpoints it is given, and no others', async () => {
    const mock = createLanyingMock({ seed: 'empty' });
    const other = await startServer(mock, { port: 0 });
    const server = setupServer(...toHandlers(mock, { endpoint: ['https://one.test/', 'https://two.test'] }));
    server.listen({ onUnhandledFrame: 'bypass' });
    for (const origin of ['https://one.test', 'https://two.test', other.url]) {
      const response = await fetch(`${origin}/user/register/v2`, { method: 'POST' });
      expect(response.status, origin).toBe(200);
    }
    server.close();
    await other.close();
  });

  test('rejects an endpoint that is neither a URL nor a path', () => {
    const reason = 'toHandlers: endpoint must be an absolute URL such as https://api.maximtop.com, or a path';
    for (const endpoint of ['api.maximtop.com', '//api.maximtop.com', '']) {
      expect(() => toHandlers(createLanyingMock(), { endpoint })).toThrow(reason);
    }
  });
});
