import { expect } from 'vitest';
import { createLanyingMock, type LanyingMock, type MockOptions, type Seed, type SeedUser } from '../../src/index.ts';
import { phases } from './busy-steps.ts';
import { inProcess } from './caller.ts';
import { ada, appOf, ben, cho, choir, dee, fixture, gus } from './fixture.ts';

/** What no operation can set of a user. */
const unreachable: Readonly<Record<number, Partial<SeedUser>>> = {
  [ada]: { email: 'ada@example.com' },
  [ben]: { devices: [{ device_guid: 'old-phone', device_sn: 7 }] },
  [gus]: { friend_requests: [{ from: dee, asked_at: 1, expired_time: 2 }] },
};

/** The fixture, with what no operation can set. */
const start: Seed = {
  apps: fixture.apps.map(({ users = [], groups = [], ...app }) => ({
    ...app,
    adminToken: 'admin-of-the-fixture',
    users: users.map((user) => ({ ...user, ...unreachable[user.user_id ?? 0] })),
    groups: groups.map((group) => (group.group_id === choir ? { ...group, capacity: 50 } : group)),
    pins: { group_created_at: [1, 2, 3], join_time: [3, 4], members_version: [5, 6] },
  })),
};

/** Stores pictures and chat files, and takes back the latest message of Ben to Cho. */
async function upload(mock: LanyingMock): Promise<void> {
  const call = inProcess(mock, ada);
  const { json: picture } = await call('GET /file/upload/avatar/user');
  const { json: recording } = await call(`GET /file/upload/chat?file_type=102&to_id=${ben}&to_type=1`);
  await call(`GET /file/upload/forward?file_sign=mock-file-1&to_id=${choir}`);
  for (const { data } of [picture, recording]) {
    const init = { method: 'PUT', body: 'bytes', headers: { 'content-type': 'image/png' } };
    expect((await mock.fetch(data.upload_url, init)).status).toBe(200);
  }
  const [latest] = (appOf(mock).messages ?? []).filter(({ content }) => content === 'oops');
  const body = `{"conversation_id":${cho},"msg_id":${latest?.msg_id}}`;
  expect((await call('POST /message/recall', body, { as: ben })).code).toBe(200);
}

/** A mock of which `fillEverything` uses everything. */
export function openStart(options: MockOptions = {}): LanyingMock {
  return createLanyingMock({ seed: start, now: '2026-03-02T09:00:00Z', uploadMethod: 'PUT', ...options });
}

/** Calls operations until every collection contains something, with a value of its own in every field. */
export async function fillEverything(mock: LanyingMock): Promise<void> {
  const call = inProcess(mock, ada);
  const failures: string[] = [];
  for (const steps of phases) {
    for (const [key, body, options] of steps) {
      const { code, text } = await call(key, body, options);
      if (code !== 200) failures.push(`${key}: ${text}`);
    }
    mock.clock.advance({ hours: 1 });
  }
  expect(failures).toEqual([]);
  await upload(mock);
  mock.clock.advance({ days: 1 });
}

/** Changes every setting of the app, and sets a clock of its own. */
export function changeSettings(mock: LanyingMock): void {
  mock.configure({
    license: { users: 1000 },
    push: false,
    announcements: false,
    membershipDelay: 1,
    tokenLifetime: 2,
    storage: false,
    certificates: [
      { provider: 1, environment: 0, name: 'n', app_id: 'i', app_key: 'k', app_secret: 's', certificate: 'c' },
    ],
    ai: { replies: [{ when: 'a', reply: 'b' }], otherwise: 'c', usage: 2 },
    callbacks: [
      { url: 'http://localhost:9', signature: 's', receivers: [ada], senders: [ben], timeout: 1, retries: 1 },
    ],
    limits: { groupsPerApp: 1, groupsCreatedPerUser: 2, groupsJoinedPerUser: 3, groupMembers: 4, recallMinutes: 5 },
  });
  mock.clock.of(mock.appId).advance({ days: 1 });
}
