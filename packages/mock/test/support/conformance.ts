import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLanyingMock, type LanyingMock } from '../../src/index.ts';
import { type Call, caller, type Send, testUser } from './caller.ts';
import { quickStartSteps } from './quick-start.ts';

/** A mock that can be reached through an adapter. */
export interface OpenAdapter {
  readonly send: Send;
  readonly close: () => Promise<void> | void;
}

/** What must hold whichever way a request comes. One suite, run over every adapter. */
export function describeConformance(
  name: string,
  open: (mock: LanyingMock) => Promise<OpenAdapter> | OpenAdapter,
): void {
  describe(name, () => {
    let mock: LanyingMock;
    let adapter: OpenAdapter;
    let call: Call;

    beforeEach(async () => {
      mock = createLanyingMock();
      adapter = await open(mock);
      call = caller(mock, adapter.send);
    });
    afterEach(() => adapter.close());

    test('responds to the quick start as it is printed', async () => {
      for (const { key, body, response, as, token } of quickStartSteps) {
        const { json } = await call(key, body, { as, ...(token === null && { token }) });
        expect(json, key).toMatchObject(response as object);
      }
    });

    test('keeps every digit of a message id, in and out', async () => {
      await call('POST /user/register/v2', { username: 'test_user', password: 'asd' });
      const body = `{"targets":[${testUser}],"type":1,"content":"","content_type":9,"related_mid":1552747048460091409}`;
      const { text } = await call('POST /message/send', body);
      expect(text).toContain('"msg_ids":[1552747048460091409]');
      expect(mock.snapshot().apps[0]?.messages?.at(-1)?.related_mid).toBe('1552747048460091409');
    });

    test('serves the second method of an operation', async () => {
      await call('POST /user/register/v2', { username: 'test_user', password: 'asd' });
      const { json } = await call('POST /group/create', { name: 'g001' }, { as: testUser });
      const destroyed = await call(`POST /group/destroy?group_id=${json.data.group_id}`, undefined, { as: testUser });
      const sent = await call('PUT /message/send', { targets: [testUser], type: 1, content: 'hello', content_type: 0 });
      expect([destroyed.code, sent.code]).toEqual([200, 200]);
    });

    test('rejects a wrong app and a wrong token with the documented codes', async () => {
      const codes = [
        await call('GET /user/rosters', undefined, { headers: { app_id: 'no-such-app' } }),
        await call('GET /user/rosters', undefined, { token: null }),
        await call('GET /user/rosters', undefined, { token: 'wrong' }),
        await call('GET /user/rosters', undefined, { as: 1 }),
      ].map(({ code }) => code);
      expect(codes).toEqual([40000, 10003, 10008, 10000]);
    });

    test('reports what is wrong with a body without its content', async () => {
      const broken = await call('POST /user/register/v2', '{"username":"secret');
      const mistyped = await call('POST /user/register/v2', { username: 'secret!', password: 'secret' });
      expect([broken.code, mistyped.code]).toEqual([10002, 10002]);
      expect(mistyped.json.message).toContain('body username must match');
      expect(broken.text + mistyped.text).not.toContain('secret');
    });

    test('rejects a body of 10 MB with 413 and stays up', async () => {
      const { status, code } = await call('POST /group/create', 'x'.repeat(10 * 1024 * 1024));
      expect([status, code]).toEqual([413, 10002]);
      expect((await call('GET /user/rosters', undefined, { as: 2199040544848 })).code).toBe(200);
    });

    test('responds to an unknown path with 404 and to another method with 405', async () => {
      const unknown = await call('POST /no/such/path', {});
      const other = await call('DELETE /group/create');
      expect([unknown.status, unknown.code]).toEqual([404, 404]);
      expect([other.status, other.code, other.headers.get('allow')]).toEqual([405, 405, 'POST, OPTIONS']);
    });

    test('allows pages of every origin', async () => {
      const { headers } = await call('GET /user/rosters', undefined, { as: 2199040544848 });
      expect(headers.get('access-control-allow-origin')).toBe('*');
      const { status, headers: preflight } = await call('OPTIONS /group/create');
      expect([status, preflight.get('access-control-allow-headers')]).toEqual([204, '*']);
    });

    test('supports HEAD where GET is supported', async () => {
      const { status, text } = await call('HEAD /user/rosters', undefined, { as: 2199040544848 });
      expect([status, text]).toEqual([200, '']);
    });

    test('has messages in Chinese', async () => {
      const { json } = await call('GET /user/rosters', undefined, {
        token: null,
        headers: { 'accept-language': 'zh-CN,en;q=0.5' },
      });
      expect(json.message).toMatch(/\p{Script=Han}/u);
    });

    test('applies a fault and names it in a header', async () => {
      mock.faults.add({ operationId: 'listFriends', code: 20000, status: 503, times: 1 });
      const as = 2199040544848;
      const faulty = await call('GET /user/rosters', undefined, { as });
      const healthy = await call('GET /user/rosters', undefined, { as });
      expect([faulty.status, faulty.code, faulty.headers.get('x-lanying-mock-fault')]).toEqual([503, 20000, '1']);
      expect([healthy.status, healthy.code, healthy.headers.get('x-lanying-mock-fault')]).toEqual([200, 200, null]);
    });

    test('cuts the connection or the response', async () => {
      const as = 2199040544848;
      mock.faults.add({ operationId: 'listFriends', drop: 'before', times: 1 });
      await expect(call('GET /user/rosters', undefined, { as })).rejects.toThrow(TypeError);
      mock.faults.add({ operationId: 'listFriends', truncate: true, times: 1 });
      await expect(call('GET /user/rosters', undefined, { as })).rejects.toThrow(SyntaxError);
      expect((await call('GET /user/rosters', undefined, { as })).code).toBe(200);
    });

    test('has controls under /__mock/', async () => {
      const control = async (method: string, path: string, body?: unknown) => {
        const response = await adapter.send(`/__mock/${path}`, {
          method,
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        return response.json();
      };
      expect(await control('GET', 'state')).toMatchObject({ apps: [{ app_id: mock.appId, users: 3 }] });
      await control('POST', 'faults', { operationId: 'listFriends', code: 20000 });
      expect((await call('GET /user/rosters', undefined, { as: 2199040544848 })).code).toBe(20000);
      await control('POST', 'reset');
      expect((await call('GET /user/rosters', undefined, { as: 2199040544848 })).code).toBe(200);
      const snapshot = await control('GET', 'snapshot');
      // Larger than the body of any operation.
      const padded = {
        ...snapshot,
        apps: [
          { ...snapshot.apps[0], messages: Array(30_000).fill({ content: 'x'.repeat(50), to_user: 2199040544848 }) },
        ],
      };
      expect(await control('POST', 'restore', padded)).toMatchObject({ apps: [{ users: 3 }] });
    });

    test('delays a response, and the caller can abort', async () => {
      // A service worker that stops waits for its responses, so the delay must fit the time that a hook may take.
      mock.faults.add({ operationId: 'sendMessage', delay: 2000 });
      const controller = new AbortController();
      // The message was sent by then, and its response waits.
      mock.onMessage(() => controller.abort());
      const body = { targets: [2199040544848], type: 1, content_type: 0, content: 'hello' };
      const response = call('POST /message/send', body, { as: 2199040544848, signal: controller.signal });
      await expect(response).rejects.toMatchObject({ name: 'AbortError' });
    });
  });
}
