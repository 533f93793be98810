import fc from 'fast-check';
import { expect } from 'vitest';
import { operations } from '../../src/generated/operations.ts';
import type { LanyingMock } from '../../src/index.ts';
import { recipes } from '../recipes/recipes.ts';
import { inProcess } from './caller.ts';
import { ada, ben, cho, dee, eve, fay, gus } from './fixture.ts';

/** A request of the recipes by one of the people of the fixture, and how far the clock goes on afterwards. */
export interface RandomStep {
  readonly as: number;
  readonly request: { readonly key: string; readonly body: unknown };
  readonly hours: number;
}

/** Every request of the recipes, whether it succeeds or not. */
const requests = Object.entries(operations).flatMap(([key, { operationId, read = false }]) => {
  const recipe = recipes[operationId];
  if (recipe === undefined) return [];
  const { success, codes } = recipe;
  return [success, ...Object.values(codes)].map(({ query = success.query ?? '', body = success.body }) => {
    return { operationId, isRead: read, key: `${key}${query}`, body };
  });
});

/** The operations that remove what the others need to show something. */
const destructive = new Set(['deleteUser', 'destroyGroup', 'removeAllPushTags', 'deleteGroupFiles', 'removeFriend']);

/** The requests of all other writes, each by two people. */
export const everyWrite: readonly RandomStep[] = [ada, ben].flatMap((as) =>
  requests
    .filter(({ isRead, operationId }) => !isRead && !destructive.has(operationId))
    .map((request) => ({ as, request, hours: 0 })),
);

/** Calls whose responses and effects depend on what was there before: on who has a name, a token or a tag. */
export const afterwards: readonly RandomStep[] = (
  [
    [ben, 'POST /user/push/alias', { alias: 'countess' }],
    [cho, 'POST /user/push/alias', { alias: 'cellist', push_token: 'push-token-of-ben' }],
    [ben, 'POST /user/token/bind', { device_sn: 1, device_token: 'apns-token', notifier_name: 'apns_production' }],
    [ben, 'POST /user/mobile?mobile=13800138000', undefined],
    [ben, 'POST /user/register/v2', { username: 'newcomer', password: 'secret' }],
    [ben, 'POST /token/user', { name: 'ada', password: 'x', device_guid: 'phone' }],
    [ada, 'POST /push/notify', { audience: { tag: ['vip'] }, message: {} }],
    [ada, 'POST /push/notify', { audience: { push_token: ['push-token-of-ben'] }, message: {} }],
    [ada, 'POST /push/notify', { audience: 'all', message: {}, setting: { request_id: 'r' } }],
    [dee, 'POST /user/delete', {}],
    [ada, 'POST /user/delete', {}],
  ] as const
).map(([as, key, body]) => ({ as, request: { key, body }, hours: 0 }));

const step: fc.Arbitrary<RandomStep> = fc.record({
  as: fc.constantFrom(ada, ben, cho, dee, eve, fay, gus),
  request: fc.oneof(
    { weight: 25, arbitrary: fc.constantFrom(...requests) },
    { weight: 1, arbitrary: fc.constant({ key: 'POST /user/delete', body: {} }) },
  ),
  hours: fc.oneof({ weight: 30, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(200) }),
});

/** Returns an arbitrary of up to so many steps. */
export function randomSteps(maxLength: number): fc.Arbitrary<RandomStep[]> {
  return fc.array(step, { size: 'max', maxLength });
}

/**
 * Makes the requests one after the other, and returns the responses without their cursors, which are opaque. Each is one
 * that the description allows, and no request breaks the mock.
 */
export async function takeSteps(mock: LanyingMock, steps: readonly RandomStep[]): Promise<string[]> {
  const call = inProcess(mock);
  const responses: string[] = [];
  for (const { as, request, hours } of steps) {
    const { status, text } = await call(request.key, request.body, { as });
    expect(status, text).toBeLessThan(500);
    responses.push(`${request.key} as ${as}: ${status} ${text.replace(/"cursor":"[^"]*"/, '')}`);
    mock.clock.advance({ hours });
  }
  return responses;
}
