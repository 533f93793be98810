import { expect, test } from 'vitest';
import type { Call, CallOptions } from './support/caller.ts';
import { ada, ben, cho, choir, council, dee, gus, openFixture } from './support/fixture.ts';

const info = async (call: Call, options?: CallOptions) =>
  (await call(`GET /group/info?group_id=${choir}`, undefined, options)).json.data;

test.each([
  ['info/name', 'name', 'Chamber choir'],
  ['info/description', 'description', 'We sing.'],
  ['info/avatar', 'avatar', 'https://images.example/choir.png'],
  ['info/ext', 'ext', '{"room":12}'],
  ['settings/allow_member_invitation', 'member_invite', false],
  ['settings/allow_member_modify', 'member_modify', true],
  ['settings/enable_read_ack', 'read_ack', true],
  ['settings/hide_member_info', 'hide_member_info', true],
  ['settings/history_visible', 'history_visible', true],
])('%s sets %s, which the group then shows', async (path, field, value) => {
  const { mock, call } = openFixture();
  mock.clock.advance({ hours: 1 });
  const before = await info(call);
  expect((await call(`POST /group/${path}`, { group_id: choir, value })).json.data).toBe(true);
  expect(await info(call)).toEqual({ ...before, [field]: value, updated_at: mock.clock.now() });
  const settings = await call(`GET /group/settings?group_id=${choir}`);
  expect(settings.json.data).toEqual(await info(call));
});

test('members edit a group only while it lets them, and non-members never', async () => {
  const { call } = openFixture();
  const rename = (as: number) => call('POST /group/info/name', { group_id: choir, value: 'Ours' }, { as });
  expect([(await rename(cho)).code, (await rename(ben)).code]).toEqual([20012, 200]);
  await call('POST /group/settings/allow_member_modify', { group_id: choir, value: true });
  expect([(await rename(cho)).code, (await rename(dee)).code]).toEqual([200, 20012]);
});

test('members invite only while the group lets them', async () => {
  const { call } = openFixture();
  const invite = () => call('POST /group/invite', { group_id: choir, user_list: [gus] }, { as: cho });
  await call('POST /group/settings/allow_member_invitation', { group_id: choir, value: false });
  expect((await invite()).code).toBe(20012);
  await call('POST /group/settings/allow_member_invitation', { group_id: choir, value: true });
  expect((await invite()).code).toBe(200);
});

test('a mute of the whole group is in seconds, and shows until it is ended', async () => {
  const { mock, call } = openFixture();
  const seconds = mock.clock.now() / 1000 + 3600;
  const muted = await call('POST /group/settings/ban_all', { group_id: choir, duration: 60 });
  expect(muted.json.data).toEqual({ ban_expire_time: seconds });
  expect((await info(call)).ban_expire_time).toBe(seconds);
  const forEver = await call('POST /group/settings/ban_all', { group_id: choir, duration: -1 });
  expect(forEver.json.data).toEqual({ ban_expire_time: -1 });
  await call('POST /group/settings/unban_all', { group_id: choir });
  expect((await info(call)).ban_expire_time).toBe(0);
});

test('modes are each member’s own', async () => {
  const { mock, call } = openFixture();
  await call('PUT /group/msg/mute_mode', { group_id: choir, msg_mute_mode: 2 }, { as: cho });
  await call('PUT /group/msg/push_mode', { group_id: choir, msg_push_mode: 4 }, { as: cho });
  mock.restore(mock.snapshot());
  const own = { msg_mute_mode: 2, msg_push_mode: 4 };
  expect(await info(call, { as: cho })).toMatchObject(own);
  for (const as of [ada, null]) expect(await info(call, { as })).toMatchObject({ msg_mute_mode: 0, msg_push_mode: 0 });
  const brief = await call('POST /group/info/batch', { group_list: [choir] }, { as: cho });
  expect(brief.json.data[0]).toMatchObject(own);
});

test('non-members see a group, but not its settings', async () => {
  const { call } = openFixture();
  expect(await info(call, { as: dee })).toMatchObject({ name: 'Choir', count: 3 });
  expect((await call(`GET /group/settings?group_id=${choir}`, undefined, { as: dee })).code).toBe(20011);
});

test('a list of groups leaves out those that do not exist', async () => {
  const { call } = openFixture();
  const { json } = await call('POST /group/info/batch', { group_list: [council, 1, choir, council] });
  expect(json.data.map(({ group_id, owner }: Record<string, unknown>) => [group_id, owner])).toEqual([
    [council, ada],
    [choir, ada],
  ]);
});

test('a user’s groups come and go', async () => {
  const { call } = openFixture();
  const joined = async () => (await call('GET /group/user_joined', undefined, { as: gus })).json.data;
  expect(await joined()).toEqual([]);
  await call('POST /group/invite', { group_id: council, user_list: [gus] });
  await call('POST /group/invite', { group_id: choir, user_list: [gus] });
  expect(await joined()).toEqual([choir, council]);
  await call(`DELETE /group/destroy?group_id=${choir}`);
  expect(await joined()).toEqual([council]);
});

test('public groups come only from a seed', async () => {
  const seed = {
    apps: [{ app_id: 'app', users: [{ username: 'ada' }], groups: [{ name: 'Open', owner: 'ada', type: 1 }] }],
  };
  const { mock, call } = openFixture({ seed });
  const publicGroups = async () => (await call('GET /group/public_list', undefined, { as: null })).json.data;
  const [groupId] = await publicGroups();
  expect(mock.snapshot().apps[0]?.groups?.[0]?.group_id).toBe(groupId);
  await call('POST /group/create', { name: 'Closed' }, { as: mock.snapshot().apps[0]?.users?.[0]?.user_id ?? 0 });
  expect(await publicGroups()).toEqual([groupId]);
  await call(`DELETE /group/destroy?group_id=${groupId}`, undefined, { as: null });
  expect(await publicGroups()).toEqual([]);
});

test('a setting may be written as 0 or 1, as the web client of the vendor does', async () => {
  const { call } = openFixture();
  const readAck = async () => (await call(`GET /group/settings?group_id=${choir}`)).json.data.read_ack;
  await call('POST /group/settings/enable_read_ack', { group_id: choir, value: 1 });
  expect(await readAck()).toBe(true);
  await call('POST /group/settings/enable_read_ack', { group_id: choir, value: 0 });
  expect(await readAck()).toBe(false);
  expect((await call('POST /group/settings/enable_read_ack', { group_id: choir, value: 2 })).code).toBe(10002);
});
