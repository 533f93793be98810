import type { OperationId } from '@lanying-im/types';
import { describe, expect, test } from 'vitest';
import { operations } from '../src/generated/operations.ts';
import type { MockOptions } from '../src/index.ts';
import type { CallOptions } from './support/caller.ts';
import { ada, ben, cho, choir, council, dee, eve, fay, nobody, openVillage } from './support/village.ts';

/** A request, and how the mock differs from the village when it is made. */
interface Recipe extends CallOptions {
  readonly query?: string;
  readonly body?: unknown;
  readonly mock?: MockOptions;
}

/** A request of each operation that succeeds. */
const sound: { readonly [Id in OperationId]: Recipe } = {
  registerUser: { body: { username: 'newcomer', password: 'secret' } },
  addFriends: { body: { list: [cho] } },
  listFriends: {},
  createGroup: { body: { name: 'Chess' } },
  inviteGroupMembers: { body: { group_id: choir, user_list: [dee] } },
  listGroupMembers: { query: `?group_id=${choir}` },
  destroyGroup: { query: `?group_id=${choir}` },
  sendMessage: { body: { targets: [ben], type: 1, content_type: 0, content: 'hello' } },
  sendPushNotification: { body: { audience: 'all', message: { body: 'hello' } } },
};

/** How to see a code that only some operations answer, or that each comes by in a way of its own. */
const special: { readonly [Id in OperationId]: Readonly<Record<number, Recipe>> } = {
  registerUser: {
    10002: { body: { username: 'newcomer' } },
    10004: { body: { username: 'ada', password: 'secret' } },
    30021: { mock: { license: 'invalid' } },
    30022: { mock: { license: 'expired' } },
    30023: { mock: { license: { users: 7 } } },
  },
  addFriends: {
    10002: { body: { list: [] } },
    10005: { body: { list: [ben] } },
    10006: { body: { list: [eve] } },
    10012: { body: { list: [dee] } },
  },
  listFriends: { 10002: { as: null } },
  createGroup: {
    10002: { body: {} },
    20007: { mock: { limits: { groupsPerApp: 2 } } },
    20008: { mock: { limits: { groupsCreatedPerUser: 2 } } },
    20009: { mock: { limits: { groupsJoinedPerUser: 2 } } },
    20010: { mock: { limits: { groupMembers: 1 } }, body: { name: 'Chess', user_list: [dee] } },
  },
  inviteGroupMembers: {
    10002: { body: { group_id: choir } },
    20001: { body: { group_id: 1, user_list: [dee] } },
    20009: { mock: { limits: { groupsJoinedPerUser: 0 } } },
    20010: { mock: { limits: { groupMembers: 3 } } },
    20011: { as: dee },
    20012: { body: { group_id: council, user_list: [fay] }, as: cho },
    20016: { body: { group_id: council, user_list: [dee] } },
    20017: { body: { group_id: choir, user_list: [ben] } },
    20018: { body: { group_id: council, user_list: [eve] } },
  },
  listGroupMembers: {
    10002: { query: '' },
    20001: { query: '?group_id=1' },
    20011: { as: dee },
  },
  destroyGroup: {
    10002: { query: '?group_id=choir' },
    20001: { query: '?group_id=1' },
    20013: { as: ben },
  },
  sendMessage: {
    10002: { body: { targets: [ben], type: 1, content_type: 0 } },
    20001: { body: { targets: [1], type: 2, content_type: 0, content: 'hello' } },
    20011: { body: { targets: [choir], type: 2, content_type: 0, content: 'hello' }, as: dee },
  },
  sendPushNotification: {
    10002: { body: { audience: 'some', message: {} } },
    12004: { body: { audience: 'all', message: { type: 'image', attachment_url: 'https://images.invalid/1.png' } } },
    12005: { body: { audience: { user_id: Array<number>(501).fill(ada) }, message: {} } },
    12006: { mock: { push: false } },
    // An admin token is needed, so a user's is enough to see it; the user_id header plays no part.
    10010: { token: 'ada-token' },
  },
};

/** How to see a code that every operation with a token answers alike. */
const common: Readonly<Record<number, Recipe>> = {
  10000: { as: nobody },
  10003: { token: null },
  10008: { token: 'stale' },
  10010: { token: 'ada-token', as: ben },
  40000: { headers: { app_id: 'no-such-app' } },
};

/** Codes that nothing in the mock's state can cause. */
const faultsOnly = new Set([12001, 12002, 12003, 20000, 20006]);

describe.each(Object.entries(operations))('%s', (key, { operationId, errors, token }) => {
  const start: Recipe = { ...sound[operationId], ...(token === 'none' && { token: null, as: null }) };

  test('succeeds', async () => {
    const { call } = openVillage();
    const { code, json } = await call(`${key}${start.query ?? ''}`, start.body, start);
    expect(code, JSON.stringify(json)).toBe(200);
  });

  test.each(errors)('answers %i', async (code) => {
    const own = special[operationId][code] ?? common[code];
    expect(own !== undefined || faultsOnly.has(code), 'a code without a recipe').toBe(true);
    const recipe = { ...start, ...own };
    const { mock, call } = openVillage(recipe.mock);
    if (own === undefined) mock.faults.add({ operationId, code });
    const before = mock.snapshot();
    const answer = await call(`${key}${recipe.query ?? ''}`, recipe.body, recipe);
    expect(answer.code, answer.text).toBe(code);
    expect(answer.status).toBe(200);
    expect(mock.snapshot(), 'a refused call changes nothing').toEqual(before);
  });
});
