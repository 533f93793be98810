import { describe, expect, test } from 'vitest';
import type { Fault } from '../src/index.ts';
import { ben, cho, openVillage } from './support/village.ts';

describe('a fault', () => {
  test('hits as many requests as it says, and only its operation', async () => {
    const { mock, call } = openVillage();
    mock.faults.add({ operationId: 'createGroup', code: 20007, times: 2 });
    expect((await call('GET /user/rosters')).code).toBe(200);
    const codes = [];
    for (let round = 0; round < 3; round += 1) codes.push((await call('POST /group/create', { name: 'g' })).code);
    expect(codes).toEqual([20007, 20007, 200]);
  });

  test('hits every operation when it names none, before anything else is looked at', async () => {
    const { mock, call } = openVillage();
    const remove = mock.faults.add({ code: 402 });
    expect((await call('GET /user/rosters', undefined, { token: null })).code).toBe(402);
    expect((await call('POST /message/send', 'no JSON')).code).toBe(402);
    remove();
    expect((await call('GET /user/rosters')).code).toBe(200);
  });

  test('answers as a gateway does when it has a status and no code', async () => {
    const { mock, call } = openVillage();
    mock.faults.add({ status: 502, times: 1 });
    const { status, text, headers } = await call('GET /user/rosters');
    expect([status, headers.get('content-type')]).toEqual([502, 'text/plain']);
    expect(text).toBe('502: a fault of the mock');
  });

  test('that only delays lets the operation do its work', async () => {
    const { mock, call } = openVillage();
    mock.faults.add({ operationId: 'addFriends', delay: 5, times: 1 });
    const { code, headers } = await call('POST /user/add_roster', { list: [cho] });
    expect([code, headers.get('x-lanying-mock-fault')]).toEqual([200, '1']);
    expect((await call('GET /user/rosters')).json.data).toHaveLength(2);
  });

  test('that sends a code does nothing else', async () => {
    const { mock, call } = openVillage();
    mock.faults.add({ operationId: 'sendMessage', code: 20000, delay: 5, times: 1 });
    await call('POST /message/send', { targets: [ben], type: 1, content_type: 0, content: 'x' });
    expect(mock.snapshot().apps[0]?.messages).toEqual([]);
  });

  test('comes in the order in which faults were added, and can be listed and cleared', async () => {
    const { mock, call } = openVillage();
    mock.faults.add({ operationId: 'listFriends', code: 20000, times: 1 });
    mock.faults.add({ operationId: 'listFriends', code: 10010 });
    expect(mock.faults.list()).toMatchObject([{ code: 20000, left: 1 }, { code: 10010 }]);
    expect((await call('GET /user/rosters')).code).toBe(20000);
    expect((await call('GET /user/rosters')).code).toBe(10010);
    mock.faults.clear();
    expect((await call('GET /user/rosters')).code).toBe(200);
  });
});

const impossible: [string, Fault][] = [
  ['without an effect', {}],
  ['with the code of success', { code: 200 }],
  ['with half a code', { code: 1.5 }],
  ['with a status that HTTP does not have', { status: 99 }],
  ['with success and no code', { status: 200 }],
  ['that goes back in time', { delay: -1 }],
  ['that never happens', { code: 20000, times: 0 }],
  // Callers without types reach this, too.
  ['in an operation that does not exist', { operationId: 'makeCoffee' as 'createGroup', code: 20000 }],
];
test.each(impossible)('a fault %s is refused', (_, fault) => {
  expect(() => openVillage().mock.faults.add(fault)).toThrow(TypeError);
});
