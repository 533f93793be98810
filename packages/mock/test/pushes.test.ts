import { describe, expect, test } from 'vitest';
import { ada, appOf, ben, cho, openFixture } from './support/fixture.ts';

describe('pushes', () => {
  const push = { audience: { tag: ['beijing'] }, message: { title: 'hi', ext: { __proto__: null, nested: [1] } } };

  test('are tasks with ids', async () => {
    const { mock, call } = openFixture();
    const { json } = await call('POST /push/notify', push);
    expect(json.data).toEqual({ task_id: 1001 });
    expect(appOf(mock).pushes).toMatchObject([{ task_id: 1001, audience: { tag: ['beijing'] } }]);
  });

  test('are not sent twice for one request id, however late', async () => {
    const { mock, call } = openFixture();
    const body = { ...push, setting: { request_id: 'r1' } };
    const first = await call('POST /push/notify', body);
    mock.clock.advance({ days: 400 });
    const second = await call('POST /push/notify', body);
    expect(second.json.data).toEqual(first.json.data);
    expect(appOf(mock).pushes).toHaveLength(1);
  });

  test('are counted for each channel, by whom the audience selects', async () => {
    const { mock, call } = openFixture();
    await call('POST /user/push/tag', { tags: ['north', 'chess'] }, { as: ben });
    await call('POST /user/push/tag', { tags: ['chess'] }, { as: cho });
    await call('POST /user/push/alias', { alias: 'boss' }, { as: ada });
    const bind = { device_sn: 1, device_token: 'd', notifier_name: 'huawei_production' };
    await call('POST /user/token/bind', bind, { as: ben });
    const count = async (audience: unknown, setting: unknown = {}) => {
      const { json } = await call('POST /push/notify', { audience, message: {}, setting });
      const { task_id } = json.data;
      const { json: details } = await call('POST /push/task/detail', { list: [task_id, task_id, 5] });
      expect(details.data).toHaveLength(1);
      const [{ mxpush_target, mxpush_sent, mxpush_received, huawei_target, apns_target }] = details.data;
      expect([mxpush_sent, mxpush_received, apns_target]).toEqual([mxpush_target, mxpush_target, 0]);
      return [mxpush_target, huawei_target];
    };
    expect(await count('all')).toEqual([7, 1]);
    expect(await count({ tag: ['north', 'chess', 'none'] })).toEqual([2, 1]);
    expect(await count({ alias: ['boss', 'nobody'] })).toEqual([1, 0]);
    expect(await count({ user_id: [ada, ben, 1] })).toEqual([2, 1]);
    expect(await count({ push_token: ['none'] })).toEqual([0, 0]);
    expect(await count('all', { distribution_strategy: 'mxpush_only' })).toEqual([7, 0]);
    expect(await count('all', { distribution_strategy: 'ospush_only' })).toEqual([0, 1]);
    mock.restore(mock.snapshot());
    expect((await call('POST /push/task/detail', { list: [1001] })).json.data[0].mxpush_target).toBe(7);
    await call('POST /user/token/unbind?deviceSn=1', undefined, { as: ben });
    expect(await count('all')).toEqual([7, 0]);
  });

  test('go out with certificates that an admin token sees', async () => {
    const { mock, call } = openFixture();
    const read = async (query: string, options = {}) =>
      (await call(`GET /push/certificate?${query}`, undefined, options)).json;
    expect((await read('provider=2')).data).toMatchObject({ name: 'huawei_production' });
    expect((await read('provider=1&environment=0')).data).toMatchObject({ name: 'apns_development' });
    expect((await read('provider=2', { token: 'ada-token' })).code).toBe(10010);
    mock.configure({ certificates: [{ provider: 7, name: 'fcm', app_key: 'k' }] });
    expect([(await read('provider=7')).data, (await read('provider=2')).data]).toEqual([
      { name: 'fcm', app_key: 'k' },
      {},
    ]);
  });

  test('take exactly one way to choose the audience', async () => {
    const body = { audience: { tag: ['x'], alias: ['y'] }, message: {} };
    expect((await openFixture().call('POST /push/notify', body)).code).toBe(10002);
  });
});
