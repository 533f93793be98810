// Run with the mock's conditions, --expose-gc and a number of users: prints, as JSON, microseconds a call of some
// operations, and the bytes that a group keeps.
import { createLanyingMock, type Seed } from '../../../packages/mock/src/index.ts';

const users = Number(process.argv[2]);
const groupSize = Math.min(users, 100_000);
const firstId = 2302128618880;
const userId = (index: number): number => firstId + index * 16;
const groupId = 2306414607729;

const seed: Seed = {
  apps: [
    {
      app_id: 'scale',
      adminToken: 'admin',
      limits: { groupMembers: groupSize + 1 },
      users: Array.from({ length: users }, (_, index) => ({ user_id: userId(index), username: `user_${index}` })),
      groups: [
        {
          group_id: groupId,
          name: 'everybody',
          owner: userId(0),
          members: Array.from({ length: groupSize - 1 }, (_, index) => userId(index + 1)),
        },
      ],
    },
  ],
};
const mock = createLanyingMock({ seed });

function call(key: string, body?: object, as: number = userId(1)): void {
  const [method = '', target = ''] = key.split(' ');
  const { pathname, searchParams } = new URL(target, 'http://mock');
  const headers: Record<string, string> = { app_id: 'scale', 'access-token': 'admin', user_id: String(as) };
  const { body: text } = mock.handle({
    method,
    path: pathname,
    query: searchParams,
    header: (name) => headers[name],
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!String(text).startsWith('{"code":200')) throw new Error(`${key}: ${String(text).slice(0, 200)}`);
}

let next = 0;
const hello = { content_type: 0, content: 'hello' };
const operations: Record<string, () => void> = {
  registerUser: () => call('POST /user/register/v2', { username: `new_${next++}`, password: 'x' }),
  listFriends: () => call('GET /user/rosters'),
  createGroup: () => call('POST /group/create', { name: 'g' }),
  'sendMessage to a user': () => call('POST /message/send', { ...hello, targets: [userId(2)], type: 1 }),
  'sendMessage to the group': () => call('POST /message/send', { ...hello, targets: [groupId], type: 2 }),
  'listGroupMembers, 100 of them': () => call(`GET /group/member_list?group_id=${groupId}&limit=100`),
  'listConversationMessages, 20': () =>
    call(`GET /message/conversation?opposite_id=${groupId}&msg_id_start=0&limit=20`),
  broadcastMessage: () => call('POST /message/broadcast', { ...hello, type: 1 }),
  'sendPushNotification to all': () => call('POST /push/notify', { audience: 'all', message: { body: 'x' } }),
};

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const costs: Record<string, number> = {};
for (const [name, run] of Object.entries(operations)) {
  for (let count = 0; count < 3000; count += 1) run();
  const start = performance.now();
  for (let count = 0; count < 5000; count += 1) run();
  costs[name] = ((performance.now() - start) / 5000) * 1000;
}

const before = heapUsed();
const groups = 50_000;
for (let count = 0; count < groups; count += 1) call('POST /group/create', { name: 'g' });
const groupBytes = (heapUsed() - before) / groups;
console.log(JSON.stringify({ costs, groupBytes }));
