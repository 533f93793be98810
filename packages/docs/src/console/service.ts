import { createLanyingMock, type LanyingMock } from '@lanying-im/mock';
import { type Change, changesBetween } from './changes.ts';
import type { ConsoleData } from './data.ts';
import { buildRequest, type ConsoleRequest, type Draft } from './request.ts';
import { sceneFor } from './scene.ts';

/** Where a mock listens that the reader has started. */
export const localOrigin = 'http://127.0.0.1:4010';
/** Address that the mock in the page responds for. */
export const pageOrigin = 'https://api.maximtop.com';

export type Target = 'page' | 'local';

/** A user to act as. */
export interface ConsoleUser {
  readonly id: string;
  readonly name: string;
}

/** What came back. */
export interface ConsoleResult {
  readonly status: number;
  readonly milliseconds: number;
  readonly body: string;
  /** `undefined` where the state cannot be seen. */
  readonly changes: readonly Change[] | undefined;
  readonly state: unknown;
}

/** The mock of a page, and the requests that the console sends to it or to a local one. */
export interface ConsoleService {
  readonly users: readonly ConsoleUser[];
  /** Builds the request of a draft, with the token that the draft chooses. */
  request(draft: Draft): ConsoleRequest;
  /** Sends a request; `errorCode` makes it fail with that error. */
  send(draft: Draft, target: Target, errorCode: number | undefined): Promise<ConsoleResult>;
  /** Returns to the state before the example. */
  reset(): void;
}

function tokenFor(mock: LanyingMock, { token, actingUser }: Draft): string | undefined {
  if (token === 'none') return undefined;
  return token === 'user' && actingUser !== '' ? mock.userToken(Number(actingUser)) : mock.adminToken;
}

function bodyInit({ method, headers, body }: ConsoleRequest): RequestInit {
  // A page cannot read where a redirect leads, so downloads are not followed.
  return { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body }) };
}

/** Makes the next request to an operation of a local mock fail. */
async function addLocalFault(operationId: string, code: number): Promise<void> {
  const fault = JSON.stringify({ operationId, code, times: 1 });
  await fetch(`${localOrigin}/__mock/faults`, { method: 'POST', body: fault });
}

/** Creates the service behind the console of an operation. */
export function createService(data: ConsoleData): ConsoleService {
  const mock = createLanyingMock({ seed: sceneFor(data.id) });
  const state = () => mock.snapshot().apps[0];
  const request = (draft: Draft) => buildRequest(data, draft, mock.appId, tokenFor(mock, draft));
  return {
    users: (state()?.users ?? []).map(({ user_id, username }) => ({ id: String(user_id), name: username })),
    request,
    reset: () => mock.reset(),
    send: async (draft, target, errorCode) => {
      const built = request(draft);
      const before = state();
      if (errorCode !== undefined) {
        if (target === 'page') mock.faults.add({ operationId: data.id, code: errorCode, times: 1 });
        else await addLocalFault(data.id, errorCode);
      }
      const start = performance.now();
      const response =
        target === 'page'
          ? await mock.fetch(pageOrigin + built.target, bodyInit(built))
          : await fetch(localOrigin + built.target, bodyInit(built));
      const body = await response.text();
      const milliseconds = performance.now() - start;
      const after = state();
      const location = response.headers.get('location');
      return {
        status: response.status,
        milliseconds,
        body: location === null ? body : `location: ${location}`,
        changes: target === 'page' ? changesBetween(before, after) : undefined,
        state: target === 'page' ? after : undefined,
      };
    },
  };
}
