import type { OperationId } from '@lanying-im/types';
import { expect, test } from 'vitest';
import type { Recipe } from '../../mock/test/recipes/recipe.ts';
import { recipes } from '../../mock/test/recipes/recipes.ts';
import { ada, village } from '../../mock/test/support/village.ts';
import { complaints, operations } from './support/description.ts';
import { type Service, type ServiceResponse, startService } from './support/service.ts';

/** Sends what a recipe of the mock's own tests says, over HTTP. */
function follow(
  { mock, request }: Service,
  key: string,
  { query = '', body, as, token, headers }: Recipe,
): Promise<ServiceResponse> {
  const [method = '', path = ''] = key.split(' ');
  const credentials = new Headers({ app_id: mock.appId, ...headers });
  if (token !== null) credentials.set('access-token', token ?? mock.adminToken);
  if (as !== null) credentials.set('user_id', String(as ?? ada));
  return request(`${path}${query}`, {
    method,
    headers: credentials,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

test.each(operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
  '%s succeeds with a response that the description allows',
  async (key, operation) => {
    // What has no twin's name is an operation's own.
    const { success } = recipes[operation.twinOf ?? (operation.id as OperationId)] ?? {};
    if (success === undefined) throw new Error(`${operation.id} has no recipe in packages/mock/test/recipes`);
    const service = await startService({ seed: village, now: '2026-03-02T09:00:00Z', ...success.mock });
    for (const [earlier, recipe] of success.after ?? []) {
      const { body } = await follow(service, earlier, recipe);
      expect(body.code, earlier).toBe(200);
    }
    service.mock.clock.advance({ milliseconds: success.later ?? 0 });
    const recipe = operation.token === 'none' ? { ...success, token: null, as: null } : success;
    const { status, body } = await follow(service, key, recipe);
    expect([body.code, status], JSON.stringify(body)).toContainEqual(status === 302 ? 302 : 200);
    expect(complaints(operation, body)).toEqual([]);
  },
);
