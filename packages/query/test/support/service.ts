import { createLanyingClient, type LanyingClient } from '@lanying-im/client';
import { createLanyingMock, type LanyingMock, type MockOptions } from '@lanying-im/mock';

/** A mocked service with an administrator's client. */
export interface Service {
  mock: LanyingMock;
  admin: LanyingClient;
  /** Returns how many requests for an operation the service has received. */
  requestsFor(operationId: string): number;
}

/** Creates a service; without a seed it has no users. */
export function createService(seed: MockOptions['seed'] = 'empty'): Service {
  const mock = createLanyingMock({ seed, requestsKept: 100_000 });
  return {
    mock,
    admin: createLanyingClient({
      endpoint: 'https://api.example.com',
      appId: mock.appId,
      accessToken: mock.adminToken,
      fetch: mock.fetch,
      dangerouslyAllowAdminTokenInBrowser: true,
    }),
    requestsFor: (operationId) => mock.requests.filter((request) => request.operationId === operationId).length,
  };
}

/** Registers users and returns their ids. */
export function register(admin: LanyingClient, ...usernames: string[]): Promise<number[]> {
  const registrations = usernames.map(async (username) => {
    const { user_id } = await admin.registerUser({ username, password: 'secret' });
    return user_id;
  });
  return Promise.all(registrations);
}

/** Creates a client of another app or service, whose `fetch` is given. */
export function createClient(appId: string, fetch: (url: string) => Promise<Response>): LanyingClient {
  return createLanyingClient({
    endpoint: 'https://api.example.com',
    appId,
    accessToken: 'token',
    fetch,
    retries: 0,
    dangerouslyAllowAdminTokenInBrowser: true,
  });
}

/** Returns the response of a call that succeeded. */
export function success(data: unknown, rest: object = {}): Response {
  return Response.json({ code: 200, data, ...rest });
}
