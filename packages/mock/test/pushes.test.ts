import { describe, expect, test } from 'vitest';
import { openVillage, villageOf } from './support/village.ts';

describe('pushes', () => {
  const push = { audience: { tag: ['beijing'] }, message: { title: 'hi', ext: { __proto__: null, nested: [1] } } };

  test('are tasks with ids', async () => {
    const { mock, call } = openVillage();
    const { json } = await call('POST /push/notify', push);
    expect(json.data).toEqual({ task_id: 1001 });
    expect(villageOf(mock).pushes).toMatchObject([{ task_id: 1001, audience: { tag: ['beijing'] } }]);
  });

  test('are not sent twice for one request id, however late', async () => {
    const { mock, call } = openVillage();
    const body = { ...push, setting: { request_id: 'r1' } };
    const first = await call('POST /push/notify', body);
    mock.clock.advance({ days: 400 });
    const second = await call('POST /push/notify', body);
    expect(second.json.data).toEqual(first.json.data);
    expect(villageOf(mock).pushes).toHaveLength(1);
  });

  test('take exactly one way to choose the audience', async () => {
    const body = { audience: { tag: ['x'], alias: ['y'] }, message: {} };
    expect((await openVillage().call('POST /push/notify', body)).code).toBe(10002);
  });
});
