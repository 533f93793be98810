import type { OperationId } from '@lanying-im/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { operations } from '../src/generated/operations.ts';
import { ada, ben, choir, openFixture } from './support/fixture.ts';

const send = 'POST /message/send';
const hello = { targets: [ben], type: 1, content_type: 0, content: 'hello' };

describe('a body', () => {
  test.each([
    ['', 'the body is missing; send a JSON document'],
    ['{', 'the body is not valid JSON'],
    ['{"targets":[1],}', 'the body is not valid JSON'],
    ['[]', 'body must be object, not array'],
    ['null', 'body must be object, not null'],
    ['"text"', 'body must be object, not string'],
    [{ ...hello, targets: 'all' }, 'body targets must be array, not string'],
    [{ ...hello, targets: [ben, '5'] }, 'body targets[1] must be integer, not string'],
    [{ ...hello, targets: [] }, 'body targets must have 1 or more entries'],
    [{ ...hello, targets: [2 ** 53] }, 'body targets[0] must be 9007199254740991 or less'],
    [{ ...hello, type: 3 }, 'body type must be one of [1,2]'],
    [{ ...hello, content: undefined }, 'body content is missing'],
    [{ ...hello, online_only: 1 }, 'body online_only must be boolean, not number'],
  ])('%j is rejected with what is wrong', async (body, reason) => {
    const { json } = await openFixture({ strict: true }).call(send, body);
    expect(json.code).toBe(10002);
    expect(json.message).toContain(`A request parameter is missing or invalid: ${reason}`);
  });

  test.each([
    ['parameters of the query', { limit: { a: 1 }, cursor: '', version: 'x' }],
    ['anything else', { other: 1e30, user_list: 'all' }],
  ])('may have fields that the description does not know, such as %s: they are ignored', async (_what, more) => {
    const { call } = openFixture();
    const list = 'POST /group/application_list';
    const plain = await call(list, { group_list: [choir] });
    expect(plain.code).toBe(200);
    expect((await call(list, { group_list: [choir], ...more })).json).toEqual(plain.json);
  });

  test('that nests too deep is rejected, however long', async () => {
    const { call } = openFixture();
    for (const depth of [65, 150_000]) {
      const body = `{"audience":"all","message":{"ext":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}}`;
      expect((await call('POST /push/notify', body)).json.message).toContain('nests deeper than 64 levels');
    }
    expect((await call('POST /push/notify', '['.repeat(1_000_000))).code).toBe(10002);
  });

  test('that is not text is rejected', async () => {
    const { mock } = openFixture();
    const body = new Uint8Array([0xff, 0xfe, 0x00]);
    const headers = { app_id: mock.appId, 'access-token': mock.adminToken };
    const response = await mock.fetch('https://mock.test/message/send', { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({ code: 10002, message: expect.stringContaining('not UTF-8') });
  });

  test('may come under any content type', async () => {
    const { call } = openFixture();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'nonsense']) {
      expect((await call(send, hello, { headers: { 'content-type': type } })).code).toBe(200);
    }
  });

  test('with the names of an object’s own machinery changes nothing but itself', async () => {
    const { mock, call } = openFixture();
    const body = `{"__proto__":{"admin":true},"constructor":1,"toString":2,${JSON.stringify(hello).slice(1)}`;
    expect((await call(send, body)).code).toBe(200);
    const push = '{"audience":"all","message":{"ext":{"__proto__":{"polluted":true}}}}';
    expect((await call('POST /push/notify', push)).code).toBe(200);
    mock.restore(mock.snapshot());
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  test('with null bytes is taken as it is', async () => {
    const { mock, call } = openFixture();
    expect((await call('POST /group/create', { name: 'a\u0000b' })).json.data.name).toBe('a\u0000b');
    expect((await call('POST /user/register/v2', { username: 'a\u0000b', password: 'x' })).code).toBe(10002);
    expect(mock.requests).toHaveLength(2);
  });
});

describe('a header or query', () => {
  test.each(['abc', '-5', '1e5', '9'.repeat(17), '0x10'])('user_id %s is rejected', async (user_id) => {
    const { json } = await openFixture().call('GET /user/rosters', undefined, { as: null, headers: { user_id } });
    expect(json.message).toContain('header user_id must be an id');
  });

  test('that is missing is named', async () => {
    const { mock, call } = openFixture();
    const response = await mock.fetch('https://mock.test/user/rosters');
    expect(await response.json()).toMatchObject({
      code: 10002,
      message: expect.stringContaining('header app_id is missing'),
    });
    const { json } = await call('GET /group/member_list?group_class=%22anchor%22%20id=5');
    expect(json.message).toContain('query group_id is missing');
  });

  test.each(['/group/create/', '//group/create', '/GROUP/CREATE', '/group/create%00', '/constructor', '/__proto__'])(
    'the path %s is no operation’s',
    async (path) => {
      const { mock } = openFixture();
      const response = await mock.fetch(`https://mock.test${path}`, { method: 'POST' });
      expect(response.status).toBe(404);
    },
  );
});

describe('whatever comes, the response is one that the description allows', () => {
  const keys = Object.keys(operations);
  const ids = fc.constantFrom(ada, ben, 1, 0, -1, 2 ** 53, 1.5);
  const value = fc.oneof(fc.jsonValue(), ids, fc.array(ids), fc.string({ unit: 'binary' }));
  const names = [
    'group_id',
    'list',
    'user_list',
    'targets',
    'type',
    'name',
    'audience',
    'message',
    'username',
    '__proto__',
  ];
  const body = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.jsonValue().map((content) => JSON.stringify(content)),
    fc.dictionary(fc.constantFrom(...names), value).map((content) => JSON.stringify(content)),
  );
  const query = fc.dictionary(
    fc.constantFrom('group_id', 'cursor', 'limit', 'version', 'x'),
    fc.string({ unit: 'binary' }),
  );

  test('for random requests of every operation', async () => {
    const { mock, call } = openFixture();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...keys),
        body,
        query,
        fc.constantFrom(null, ada),
        async (key, text, fields, as) => {
          const takesBody = !key.startsWith('GET');
          const { status } = await call(`${key}?${new URLSearchParams(fields)}`, takesBody ? text : undefined, { as });
          expect(status).toBe(200);
          const operationId: OperationId | undefined = operations[key]?.operationId;
          expect(mock.requests.at(-1)?.operationId).toBe(operationId);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('for random text in the headers', async () => {
    const { mock } = openFixture();
    const header = fc.string({ unit: fc.constantFrom(...'azAZ09 .,;=-_%\'"{}[]ÿ') });
    await fc.assert(
      fc.asyncProperty(
        fc.record({ app_id: header, token: header, userId: header, language: header }),
        async (random) => {
          const response = await mock.fetch('https://mock.test/user/rosters', {
            headers: {
              app_id: random.app_id,
              'access-token': random.token,
              user_id: random.userId,
              'accept-language': random.language,
            },
          });
          expect(response.status).toBe(200);
        },
      ),
    );
  });
});
