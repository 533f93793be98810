import { createLanyingMock, type LanyingMock, type SeedApp, type SeedName } from '@lanying-im/mock';
import { startServer } from '@lanying-im/mock/node';
import { onTestFinished } from 'vitest';
import type { ConformanceReport, Target } from '../../src/index.ts';

export interface MockTarget extends Target {
  readonly mock: LanyingMock;
}

/** Serves a mock on a free port until the test ends. */
export async function serveMock(seed: SeedName = 'quick-start'): Promise<MockTarget> {
  const mock = createLanyingMock({ seed });
  const server = await startServer(mock, { port: 0 });
  onTestFinished(() => server.close());
  return { mock, endpoint: server.url, appId: mock.appId, token: mock.adminToken };
}

/** No limit that a test would notice. */
export const requestsPerSecond = 100_000;

/** What a run must leave as it was: everything but the traces that no operation of the API can remove. */
export function remains(mock: LanyingMock): Partial<SeedApp> {
  const [app] = mock.snapshot().apps;
  if (app === undefined) throw new Error('A snapshot without apps');
  const {
    messages,
    views,
    pushes,
    stored,
    chat_files,
    deleted_users,
    next,
    pins,
    clock,
    transactions,
    requests,
    ...rest
  } = app;
  return rest;
}

/** Users who were deleted since the mock began. */
export function deletedUsers(mock: LanyingMock): ReadonlySet<unknown> {
  return new Set(mock.snapshot().apps.flatMap(({ deleted_users = [] }) => deleted_users));
}

/** Names the cases that are not the same, each with its differences or the reason why it was not tried. */
export function exceptions({ operations }: ConformanceReport): string[] {
  return operations.flatMap(({ operationId, cases }) =>
    cases.flatMap(({ name, verdict, reason, differences }) =>
      verdict === 'same'
        ? []
        : [`${operationId} ${name}: ${reason ?? differences.map(({ problem }) => problem).join('; ')}`],
    ),
  );
}
