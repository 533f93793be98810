import { createLanyingClient, type LanyingClient } from '@lanying-im/client';
import { createLanyingMock, type LanyingMock } from '@lanying-im/mock';

/** One of the two people of the playground. */
export interface PlaygroundUser {
  readonly id: number;
  readonly name: string;
  /** A client that acts as this user. */
  readonly im: LanyingClient;
}

/** What the playground runs on: a mock in the page, and two users of it. */
export interface Stage {
  readonly mock: LanyingMock;
  readonly users: readonly [PlaygroundUser, PlaygroundUser];
  /** Calls `listener` after each response of the mock; returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
}

const names = ['Lin', 'Tom'] as const;

/** Creates a mock with two users who do not know each other. */
export function createStage(): Stage {
  const mock = createLanyingMock({
    seed: {
      apps: [
        {
          app_id: 'playground',
          // Both require their approval before somebody becomes a friend.
          users: names.map((name) => ({ username: name.toLowerCase(), nickname: name, auth_mode: 1 })),
        },
      ],
    },
  });
  const listeners = new Set<() => void>();
  const admin = createLanyingClient({
    endpoint: 'https://api.maximtop.com',
    appId: mock.appId,
    accessToken: mock.adminToken,
    // This token opens nothing but the mock in this page. A real page never has one.
    dangerouslyAllowAdminTokenInBrowser: true,
    retries: 0, // so that an injected fault is visible
    fetch: async (input, init) => {
      const response = await mock.fetch(input, init);
      for (const listener of listeners) listener();
      return response;
    },
  });
  const accounts = mock.snapshot().apps[0]?.users ?? [];
  const userAt = (index: 0 | 1): PlaygroundUser => {
    const id = accounts[index]?.user_id;
    if (id === undefined) throw new Error(`The seed has no user ${index}.`);
    return { id, name: names[index], im: admin.asUser(id) };
  };
  return {
    mock,
    users: [userAt(0), userAt(1)],
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
