import { describe, expect, test } from 'vitest';
import type { Fault } from '../src/index.ts';
import { ben, cho, openFixture } from './support/fixture.ts';

describe('a fault', () => {
  test('hits as many requests as it says, and only its operation', async () => {
    const { mock, call } = openFixture();
    mock.faults.add({ operationId: 'createGroup', code: 20007, times: 2 });
    expect((await call('GET /user/rosters')).code).toBe(200);
    const codes = [];
    for (let round = 0; round < 3; round += 1) codes.push((await call('POST /group/create', { name: 'g' })).code);
    expect(codes).toEqual([20007, 20007, 200]);
  });

  test('hits every operation when it names none, before anything else is looked at', async () => {
    const { mock, call } = openFixture();
    const remove = mock.faults.add({ code: 402 });
    expect((await call('GET /user/rosters', undefined, { token: null })).code).toBe(402);
    expect((await call('POST /message/send', 'no JSON')).code).toBe(402);
    remove();
    expect((await call('GET /user/rosters')).code).toBe(200);
  });

  test('responds as a gateway does when it has a status and no code', async () => {
    const { mock, call } = openFixture();
    mock.faults.add({ status: 502, times: 1 });
    const { status, text, headers } = await call('GET /user/rosters');
    expect([status, headers.get('content-type')]).toEqual([502, 'text/plain']);
    expect(text).toBe('502: a fault of the mock');
  });

  test('that only delays lets the operation do its work', async () => {
    const { mock, call } = openFixture();
    mock.faults.add({ operationId: 'addFriends', delay: 5, times: 1 });
    const { code, headers } = await call('POST /user/add_roster', { list: [cho] });
    expect([code, headers.get('x-lanying-mock-fault')]).toEqual([200, '1']);
    expect((await call('GET /user/rosters')).json.data).toHaveLength(2);
  });

  test('that sends a code does nothing else', async () => {
    const { mock, call } = openFixture();
    mock.faults.add({ operationId: 'sendMessage', code: 20000, delay: 5, times: 1 });
    await call('POST /message/send', { targets: [ben], type: 1, content_type: 0, content: 'x' });
    expect(mock.snapshot().apps[0]?.messages).toEqual([]);
  });

  test('comes in the order in which faults were added, and can be listed and cleared', async () => {
    const { mock, call } = openFixture();
    mock.faults.add({ operationId: 'listFriends', code: 20000, times: 1 });
    mock.faults.add({ operationId: 'listFriends', code: 10010 });
    expect(mock.faults.list()).toMatchObject([{ code: 20000, left: 1 }, { code: 10010 }]);
    expect((await call('GET /user/rosters')).code).toBe(20000);
    expect((await call('GET /user/rosters')).code).toBe(10010);
    mock.faults.clear();
    expect((await call('GET /user/rosters')).code).toBe(200);
  });
});

describe('a fault of the network', () => {
  test('keeps an operation from happening, or only its response from arriving', async () => {
    const { mock, call } = openFixture();
    mock.faults.add({ operationId: 'createGroup', drop: 'before', times: 1 });
    mock.faults.add({ operationId: 'createGroup', drop: 'after', times: 1 });
    const groups = () => mock.snapshot().apps[0]?.groups?.length;
    const before = groups() ?? 0;
    await expect(call('POST /group/create', { name: 'g' })).rejects.toThrow(TypeError);
    expect(groups()).toBe(before);
    await expect(call('POST /group/create', { name: 'g' })).rejects.toThrow(TypeError);
    expect(groups()).toBe(before + 1);
    expect(mock.requests).toMatchObject([
      { status: 0, fault: 1 },
      { status: 0, fault: 2, code: 200 },
    ]);
  });

  test('cuts a response, which then is no JSON', async () => {
    const { mock } = openFixture();
    mock.faults.add({ operationId: 'addFriends', truncate: true, times: 1 });
    const send = () =>
      mock.fetch('https://api.maximtop.com/user/add_roster', {
        method: 'POST',
        headers: { app_id: mock.appId, 'access-token': 'ada-token' },
        body: JSON.stringify({ list: [cho] }),
      });
    const response = await send();
    expect(response.headers.get('x-lanying-mock-fault')).toBe('1');
    await expect(response.json()).rejects.toThrow(SyntaxError);
    expect(await (await send()).json(), 'the operation was done').toMatchObject({ code: 10005 });
  });

  test('requests a later retry', async () => {
    const { mock, call } = openFixture();
    mock.faults.add({ retryAfter: 3, times: 1 });
    mock.faults.add({ retryAfter: 60, status: 503, code: 20000, times: 1 });
    const limited = await call('GET /user/rosters');
    const down = await call('GET /user/rosters');
    expect([limited.status, limited.headers.get('retry-after'), limited.code]).toEqual([429, '3', 0]);
    expect([down.status, down.headers.get('retry-after'), down.code]).toEqual([503, '60', 20000]);
  });
});

test('a fault that is only likely hits the same requests in every run, and others with another seed', async () => {
  const run = async (seed?: number) => {
    const { mock, call } = openFixture();
    mock.faults.add({ code: 20000, probability: 0.3, ...(seed !== undefined && { seed }) });
    const codes = [];
    for (let round = 0; round < 200; round += 1) codes.push((await call('GET /user/rosters')).code);
    return codes;
  };
  const codes = await run();
  const hits = codes.filter((code) => code === 20000).length;
  expect(hits).toBeGreaterThan(40);
  expect(hits).toBeLessThan(80);
  expect(await run()).toEqual(codes);
  expect(await run(7)).not.toEqual(codes);
});

test('a fault of one app leaves the others alone', async () => {
  const { mock, call } = openFixture();
  mock.faults.add({ code: 20000, appId: 'elsewhere' });
  expect((await call('GET /user/rosters')).code).toBe(200);
  expect((await call('GET /user/rosters', undefined, { headers: { app_id: 'elsewhere' } })).code).toBe(20000);
});

const impossible: [string, Fault][] = [
  ['without an effect', {}],
  ['with the code of success', { code: 200 }],
  ['with half a code', { code: 1.5 }],
  ['with a status that HTTP does not have', { status: 99 }],
  ['with success and no code', { status: 200 }],
  ['that goes back in time', { delay: -1 }],
  ['that never happens', { code: 20000, times: 0 }],
  ['that is likelier than certain', { code: 20000, probability: 2 }],
  ['with a retry in the past', { retryAfter: -1 }],
  // Callers without types reach these, too.
  ['with a field that does not exist', { code: 20000, operation: 'createGroup' } as Fault],
  ['that drops the connection meanwhile', { drop: 'meanwhile' as 'before' }],
  ['in an operation that does not exist', { operationId: 'makeCoffee' as 'createGroup', code: 20000 }],
];
test.each(impossible)('a fault %s is rejected', (_, fault) => {
  expect(() => openFixture().mock.faults.add(fault)).toThrow(TypeError);
});
