import type { LanyingClient, UserId } from '@lanying-im/client';
import { createLanyingMock, type LanyingMock } from '@lanying-im/mock';
import { createTestApp, type TestApp } from '../../src/test.tsx';

/** A service of its own for one test, with two users, and a page that acts as the first of them. */
export interface App extends TestApp {
  mock: LanyingMock;
  /** Acts as Ann, with an administrator's token. */
  im: LanyingClient;
  ann: UserId;
  bob: UserId;
  /** Returns how many requests for an operation the service has received. */
  requestsFor: (operationId: string) => number;
}

/** Creates an app in which nobody has a friend or a group yet. */
export async function createApp(): Promise<App> {
  const mock = createLanyingMock({ seed: 'empty' });
  const { client: admin } = createTestApp(mock);
  const { user_id: ann } = await admin.registerUser({ username: 'ann', password: 'secret' });
  const { user_id: bob } = await admin.registerUser({ username: 'bob', password: 'secret' });
  const app = createTestApp(mock, { actingUser: ann });
  return {
    ...app,
    mock,
    im: app.client,
    ann,
    bob,
    requestsFor: (operationId) => mock.requests.filter((request) => request.operationId === operationId).length,
  };
}
