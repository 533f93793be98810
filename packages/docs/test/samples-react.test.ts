// @vitest-environment happy-dom
import * as client from '@lanying-im/client';
import * as hooks from '@lanying-im/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import * as jsx from 'react/jsx-runtime';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { operations } from '../src/lib/operations.ts';
import { sampleRequest } from '../src/lib/samples/request.ts';
import { agentExample, captureInto, codeOf, evaluate, expectedFrom, type Received } from './support/requests.ts';

const named = operations.en.map((operation) => [operation.id, operation] as const);
const modules = { '@lanying-im/client': client, '@lanying-im/react': hooks, 'react/jsx-runtime': jsx };

/** Renders the component of a module, and returns the requests that it has sent once `act` has done its part. */
async function render(
  code: string,
  act: (container: HTMLElement) => void,
  data: unknown = true,
): Promise<readonly Received[]> {
  const sent: Promise<Received>[] = [];
  const fetch = captureInto(sent, '/lanying', data);
  const im = client.createLanyingClient({ endpoint: '/lanying', appId: 'welovemaxim', retries: 0, fetch });
  const component = await evaluate(code, 'sample.tsx', modules);
  const container = document.createElement('div');
  const root = createRoot(container);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const page = createElement(component as () => null); // The module exports a component.
  root.render(
    createElement(
      QueryClientProvider,
      { client: queryClient },
      createElement(hooks.LanyingProvider, { client: im }, page),
    ),
  );
  await vi.waitFor(() => {
    act(container);
    expect(sent.length).toBeGreaterThan(0);
  });
  root.unmount();
  queryClient.clear();
  return Promise.all(sent);
}

test.each(named)('the React sample of %s sends the example to the proxy', async (_id, operation) => {
  const [first] = await render(codeOf(operation, 'react'), (container) => container.querySelector('button')?.click());
  // The proxy adds the token and the acting user.
  expect(first).toEqual({ ...expectedFrom(sampleRequest(operation)), headers: { app_id: 'welovemaxim' } });
});

test('the React example for coding agents lists the friends', async () => {
  const [first] = await render(agentExample('react'), () => undefined, []);
  expect(first).toMatchObject({ method: 'GET', target: '/user/rosters' });
});
