import { expect, test } from 'vitest';
import { mockAbilities, runConformance, toMarkdown } from '../src/index.ts';
import { serveLiar } from './support/liar.ts';
import { deletedUsers, exceptions, remains, requestsPerSecond, serveMock } from './support/target.ts';

test('the mock behaves as the description says, and keeps nothing of the run', async () => {
  const { mock, ...target } = await serveMock();
  const before = remains(mock);
  const earlier = mock.snapshot().apps[0]?.messages ?? [];
  const report = await runConformance({ ...target, requestsPerSecond, abilities: mockAbilities(target) });

  expect(exceptions(report)).toEqual([
    'broadcastMessage 10003: it would reach every user of the app',
    'broadcastMessage 10008: it would reach every user of the app',
    'broadcastMessage 10002: it would reach every user of the app',
    'broadcastMessage 10010: it would reach every user of the app',
    'broadcastMessage success: it would reach every user of the app',
  ]);
  expect(report.leftBehind).toEqual([]);
  expect(remains(mock)).toEqual(before);
  // No operation removes messages: those that are new belong to users of the run only.
  const [app] = mock.snapshot().apps;
  const deleted = deletedUsers(mock);
  expect(app?.messages?.slice(0, earlier.length)).toEqual(earlier);
  expect(app?.messages?.slice(earlier.length).every(({ to_user }) => deleted.has(to_user))).toBe(true);
  expect(toMarkdown(report)).toContain(`| ${report.operations.length - 1} | 0 | 1 |`);
});

test('the report names what a deployment lacks for the cases that were not tried', async () => {
  const { mock: _mock, ...target } = await serveMock();
  const only = ['createGroup', 'acceptFriendRequest'];
  expect(exceptions(await runConformance({ ...target, requestsPerSecond, only }))).toEqual([
    'acceptFriendRequest 10007: needs a clock that can be set',
    'createGroup 20007: needs an app whose settings can be changed',
    'createGroup 20008: needs an app whose settings can be changed',
    'createGroup 20009: needs an app whose settings can be changed',
    'createGroup 20010: needs an app whose settings can be changed',
  ]);
});

test.each([1, 10, 15, 25, 60, 150])(
  'a run that is interrupted after %i requests leaves nothing behind',
  async (count) => {
    const { mock, ...target } = await serveMock('demo');
    const before = remains(mock);
    const stop = new AbortController();
    const only = ['createGroup', 'sendMessage', 'answerGroupInvitation', 'registerUser'];
    const whenReached = () => {
      if (mock.requestCount >= count) stop.abort();
    };
    const endpoint = await serveLiar(target.endpoint, [], undefined, whenReached);
    const report = await runConformance({ ...target, endpoint, requestsPerSecond, only, signal: stop.signal });
    expect(report.interrupted).toBe(true);
    expect(report.leftBehind).toEqual([]);
    expect(remains(mock)).toEqual(before);
  },
);

test.each(['/user/register/batch', '/group/create'])(
  'users and groups are removed when the response of %s is lost',
  async (path) => {
    const { mock, ...target } = await serveMock('demo');
    const before = remains(mock);
    const operationId = path === '/group/create' ? 'createGroup' : 'registerUsers';
    const losing = {
      operationId,
      problem: /./,
      change: (response: { status: number }) => void Object.assign(response, { status: 0 }),
    };
    const endpoint = await serveLiar(target.endpoint, [losing]);
    const report = await runConformance({ ...target, endpoint, requestsPerSecond, only: ['getGroup'] });
    expect(report.operations.map(({ verdict }) => verdict)).toEqual(['not tried']);
    expect(report.leftBehind).toEqual([]);
    expect(remains(mock)).toEqual(before);
  },
);

test('a busy deployment gets the same request later, and the report names no difference for it', async () => {
  const { mock, ...target } = await serveMock('demo');
  const before = remains(mock);
  let requests = 0;
  const past = new Date(0).toUTCString();
  const gate = () => [undefined, '0', past][requests++ % 3];
  const endpoint = await serveLiar(target.endpoint, [], gate);
  const report = await runConformance({ ...target, endpoint, requestsPerSecond, only: ['createGroup', 'listFriends'] });
  expect(report.operations.map(({ verdict }) => verdict)).toEqual(['same', 'same']);
  expect(report.leftBehind).toEqual([]);
  expect(remains(mock)).toEqual(before);
});

test('where nothing can be made, nothing else is tried', async () => {
  const { mock: _mock, ...target } = await serveMock();
  let requests = 0;
  const gate = () => {
    requests++;
    return '0';
  };
  const endpoint = await serveLiar(target.endpoint, [], gate);
  const report = await runConformance({ ...target, endpoint, requestsPerSecond, only: ['getGroup', 'listFriends'] });
  expect(exceptions(report)).toEqual([
    'listFriends success: HTTP 429 after 5 retries: the deployment needs a lower --rate.',
    'getGroup success: HTTP 429 after 5 retries: the deployment needs a lower --rate.',
  ]);
  expect(requests).toBe(6);
});

test('a stop ends the wait for a busy deployment', async () => {
  const { mock: _mock, ...target } = await serveMock();
  const stop = new AbortController();
  const gate = () => {
    if (stop.signal.aborted) return undefined;
    stop.abort();
    return '3600';
  };
  const endpoint = await serveLiar(target.endpoint, [], gate);
  const report = await runConformance({ ...target, endpoint, requestsPerSecond, signal: stop.signal });
  expect(report).toMatchObject({ interrupted: true, operations: [] });
});
