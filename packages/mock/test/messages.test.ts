import { describe, expect, test } from 'vitest';
import { ada, appOf, ben, cho, choir, nobody, openFixture } from './support/fixture.ts';

describe('messages', () => {
  const hello = { type: 1, content_type: 0, content: 'hello' };

  test('have ids of their own, which are returned for a single target', async () => {
    const { mock, call } = openFixture();
    const one = await call('POST /message/send', { ...hello, targets: [ben] });
    const two = await call('POST /message/send', { ...hello, targets: [ben, cho] });
    expect(one.text).toContain('"msg_ids":[1552747048460091409]');
    expect(two.json).toEqual({ code: 200, data: true, message: null });
    expect(appOf(mock).messages?.map(({ msg_id, to_user }) => [msg_id, to_user])).toEqual([
      ['1552747048460091409', ben],
      ['1552747048460091410', ben],
      ['1552747048460091411', cho],
    ]);
  });

  test('are not sent twice for one transaction id within a short time', async () => {
    const { mock, call } = openFixture();
    const send = () => call('POST /message/send', { ...hello, targets: [ben], transaction_id: 7 });
    const first = await send();
    mock.clock.advance({ minutes: 4 });
    expect((await send()).text).toBe(first.text);
    mock.clock.advance({ minutes: 2 });
    expect((await send()).text).not.toBe(first.text);
    expect(appOf(mock).messages).toHaveLength(2);
  });

  test('of different senders may have the same transaction id', async () => {
    const { mock, call } = openFixture();
    for (const as of [ada, ben, null]) {
      await call('POST /message/send', { ...hello, targets: [cho], transaction_id: 7 }, { as });
    }
    expect(appOf(mock).messages?.map(({ from }) => from)).toEqual([ada, ben, undefined]);
  });

  test('come from whom the token allows', async () => {
    const { mock, call } = openFixture();
    const send = (from_user_id: number, token?: string) =>
      call('POST /message/send', { ...hello, targets: [cho], from_user_id }, { as: null, ...(token && { token }) });
    const codes = [await send(ben), await send(nobody), await send(ben, 'ada-token'), await send(ada, 'ada-token')];
    expect(codes.map(({ code }) => code)).toEqual([200, 10000, 10010, 200]);
    expect(appOf(mock).messages?.map(({ from }) => from)).toEqual([ben, ada]);
  });

  test('go to all targets or to none', async () => {
    const { mock, call } = openFixture();
    expect((await call('POST /message/send', { ...hello, targets: [ben, choir] })).code).toBe(10000);
    expect((await call('POST /message/send', { ...hello, type: 2, targets: [choir, ben] })).code).toBe(20001);
    expect(appOf(mock).messages).toEqual([]);
  });

  test.each([9, 10, 11, 12])('of content type %i say which message they are about', async (content_type) => {
    const { call } = openFixture();
    const bare = await call('POST /message/send', { ...hello, content_type, targets: [ben] });
    const whole = await call('POST /message/send', { ...hello, content_type, targets: [ben], related_mid: 5 });
    expect([bare.code, whole.code]).toEqual([10002, 200]);
  });

  test.each(['9223372036854775808', '1e400', '1.5e18', '-9223372036854775809'])(
    'are not about a message with the id %s',
    async (id) => {
      const body = `{"targets":[${ben}],"type":1,"content_type":9,"content":"","related_mid":${id}}`;
      expect((await openFixture().call('POST /message/send', body)).code).toBe(10002);
    },
  );
});
