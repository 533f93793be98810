import { createLanyingMock } from '@lanying-im/mock';
import type { OperationId } from '@lanying-im/types';
import { proxyOperations } from '../../src/generated/proxy-operations.ts';
import type { Fetch } from '../../src/index.ts';
import {
  createLanyingProxy,
  type LanyingProxyOptions,
  type ProxiedCall,
  type ProxyRejection,
} from '../../src/proxy/index.ts';

export const origin = 'https://app.example.com';
export const appId = 'welovemaxim';
export const service = 'https://service.example.com';

/** A user, and another one, of the mock. */
export const user = 2199040544848;
export const otherUser = 2302128618880;

export const everyOperation: readonly OperationId[] = Object.values(proxyOperations).map(({ id }) => id);

/** A request that reached the service. */
export interface Arrived {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * A proxy of the given options over a fetch, by default that of the mock, with what reached the service, what `check`
 * saw, and what was rejected.
 */
export function setUp(options: Partial<LanyingProxyOptions> = {}, fetch?: (request: Request) => Promise<Response>) {
  const mock = createLanyingMock();
  const arrived: Arrived[] = [];
  const checked: ProxiedCall[] = [];
  const rejections: ProxyRejection[] = [];
  const proxy = createLanyingProxy({
    client: {
      endpoint: service,
      appId,
      accessToken: mock.adminToken,
      dangerouslyAllowAdminTokenInBrowser: true,
      fetch: async (url, init) => {
        const request = new Request(url, init as RequestInit);
        const body = await request.clone().text();
        arrived.push({ method: request.method, url: new URL(url), headers: Object.fromEntries(request.headers), body });
        return (fetch ?? mock.fetch)(request);
      },
    },
    path: '/api/lanying',
    allow: everyOperation,
    actingUser: () => user,
    check(call) {
      checked.push(call);
      return true;
    },
    onReject(rejection) {
      rejections.push(rejection);
    },
    ...options,
  });
  return { mock, proxy, arrived, checked, rejections };
}

interface PageRequest extends Omit<RequestInit, 'headers' | 'body'> {
  readonly headers?: Record<string, string>;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** Makes the fetch of a page's client whose requests reach a proxy. */
export function overNetwork(proxy: (request: Request) => Promise<Response>): Fetch {
  return (url, init) => proxy(new Request(url, init as RequestInit));
}

/** A request of a page to the proxy. */
export function pageRequest(path: string, { headers, body, ...init }: PageRequest = {}): Request {
  return new Request(`${origin}/api/lanying${path}`, {
    ...init,
    ...(body !== undefined && {
      method: init.method ?? 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
    headers: { app_id: appId, 'sec-fetch-site': 'same-origin', ...headers },
  });
}

/** The status of a response and the reason in it. */
export async function outcome(response: Response): Promise<[status: number, reason: unknown]> {
  const { error } = (await response.json()) as { error?: unknown };
  return [response.status, error];
}
