import { describe, expect, test } from 'vitest';
import type { Call } from './support/caller.ts';
import { ada, ben, cho, choir, dee, eve, openFixture } from './support/fixture.ts';

const firstId = 1552747048460091409n;
/** The id of the n-th message that was sent, as it is on the wire. */
const id = (n: number): string => String(firstId + BigInt(n - 1));

/** Sends contents from one user to another, or to a group. */
async function say(call: Call, from: number, to: number, ...contents: string[]): Promise<void> {
  for (const content of contents) {
    const type = to === choir ? 2 : 1;
    const { text, code } = await call(
      'POST /message/send',
      { targets: [to], type, content_type: 0, content },
      { as: from },
    );
    expect(code, text).toBe(200);
  }
}

/** A message with a kind of its own, about another one. */
const about = (contentType: number, to: number, mid: string, content = ''): string =>
  `{"targets":[${to}],"type":${to === choir ? 2 : 1},"content_type":${contentType},"content":"${content}","related_mid":${mid}}`;

async function history(call: Call, as: number, other: number, query = 'msg_id_start=0&limit=100') {
  const { json, text } = await call(`GET /message/conversation?opposite_id=${other}&${query}`, undefined, { as });
  return { text, data: json.data, contents: json.data?.messages.map(({ content }: { content: string }) => content) };
}

async function unread(call: Call, as: number): Promise<Record<number, number>> {
  const { json } = await call('GET /message/unread', undefined, { as });
  const entries: { conversation_id: { uid: number }; num: number }[] = json.data;
  return Object.fromEntries(entries.map(({ conversation_id, num }) => [conversation_id.uid, num]));
}

describe('the history of a conversation', () => {
  test('is the same from both sides, newest first', async () => {
    const { call } = openFixture();
    await say(call, ada, ben, 'one', 'two');
    await say(call, ben, ada, 'three');
    expect((await history(call, ada, ben)).contents).toEqual(['three', 'two', 'one']);
    expect((await history(call, ben, ada)).contents).toEqual(['three', 'two', 'one']);
    expect((await history(call, cho, ada)).contents).toEqual([]);
  });

  test('shows of each message what is known of it', async () => {
    const { mock, call } = openFixture();
    const body = {
      targets: [ben],
      type: 1,
      content_type: 4,
      content: '',
      attachment: '{"url":"x"}',
      ext: '1',
      config: '2',
    };
    await call('POST /message/send', body);
    const { text, data } = await history(call, ben, ada);
    expect(text).toContain(`"msg_id":${id(1)}`);
    expect(data).toMatchObject({
      messages: [
        {
          from_xid: { uid: ada },
          to_xid: { uid: ben },
          ctype: 'FILE',
          content: '',
          attachment: '{"url":"x"}',
          ext: '1',
          config: '2',
          timestamp: mock.clock.now(),
          status: 'UNREAD',
        },
      ],
      is_last: true,
    });
  });

  test('comes in parts, each beginning where the one before says', async () => {
    const { call } = openFixture();
    await say(call, ada, ben, 'one', 'two', 'three', 'four', 'five');
    const first = await history(call, ben, ada, 'msg_id_start=0&limit=2');
    expect(first.contents).toEqual(['five', 'four']);
    expect(first.text).toContain(`"next_msg_id":${id(3)},"is_last":false`);
    expect((await history(call, ben, ada, `msg_id_start=${id(3)}&limit=2`)).contents).toEqual(['three', 'two']);
    const last = await history(call, ben, ada, `msg_id_start=${id(1)}&limit=2`);
    expect(last.contents).toEqual(['one']);
    expect(last.data).toMatchObject({ is_last: true });
    expect(last.data).not.toHaveProperty('next_msg_id');
  });

  test('in a group begins when the member joins, unless earlier messages are to be seen', async () => {
    const { call } = openFixture();
    await say(call, ada, choir, 'before');
    await call('POST /group/invite', { group_id: choir, user_list: [dee] });
    await say(call, ada, choir, 'after');
    expect((await history(call, dee, choir)).contents).toEqual(['after']);
    expect((await history(call, cho, choir)).contents).toEqual(['after', 'before']);
    await call('POST /group/settings/history_visible', { group_id: choir, value: true });
    expect((await history(call, dee, choir)).contents).toEqual(['after', 'before']);
  });

  test('is for members of the group only, and of no use with somebody who does not exist', async () => {
    const { call } = openFixture();
    const read = (other: number) =>
      call(`GET /message/conversation?opposite_id=${other}&msg_id_start=0&limit=5`, undefined, { as: dee });
    expect([(await read(choir)).code, (await read(1)).code]).toEqual([20011, 10000]);
  });

  test('has nothing that was only for those who are online, and no receipts', async () => {
    const { call } = openFixture();
    await call('POST /message/send', { targets: [ben], type: 1, content_type: 0, content: 'hi', online_only: true });
    await call('POST /message/send', about(9, ben, id(1)));
    expect((await history(call, ben, ada)).contents).toEqual([]);
  });

  test('with the app itself has its notifications and broadcasts, under the id 0', async () => {
    const { call } = openFixture();
    await call('POST /message/notify', { targets: [ben], type: 1, content_type: 0, content: 'welcome' });
    const { json } = await call('POST /message/broadcast', { type: 1, content_type: 0, content: 'to all' });
    await call('POST /message/notify', { targets: [ben, cho], type: 1, content_type: 0, content: 'reminder' });
    expect(json.data).toEqual({ success: true, send_num: 7 });
    expect((await history(call, ben, 0)).contents).toEqual(['reminder', 'to all', 'welcome']);
    expect((await history(call, ben, 0, 'msg_id_start=0&limit=1')).data.is_last).toBe(false);
    expect((await history(call, eve, 0)).contents).toEqual(['to all']);
    expect(await unread(call, ben)).toEqual({ 0: 3 });
  });

  test('survives a snapshot, with what was read, recalled and deleted', async () => {
    const { mock, call } = openFixture();
    await call('POST /message/broadcast', { type: 1, content_type: 0, content: 'all' });
    await say(call, ada, choir, 'hidden');
    await call('POST /group/invite', { group_id: choir, user_list: [dee] });
    await say(call, ada, choir, 'one', 'two', 'three');
    await say(call, ada, ben, 'deleted', 'kept');
    await call(`DELETE /message/conversation?conversation_id=${ada}`, undefined, { as: ben });
    await call(`GET /message/ack?conversation_id=${choir}&msg_id=${id(3)}`, undefined, { as: dee });
    await call('POST /message/recall', `{"conversation_id":${choir},"msg_id":${id(4)}}`);
    const look = async () => [
      await history(call, dee, choir),
      await history(call, ada, choir),
      await history(call, ben, ada),
      await history(call, ben, 0),
      await unread(call, dee),
      await unread(call, ben),
    ];
    const before = await look();
    mock.restore(JSON.parse(JSON.stringify(mock.snapshot())));
    expect(await look()).toEqual(before);
  });

  test('is not in a snapshot once the group is gone, and is once an account is', async () => {
    const { mock, call } = openFixture();
    await say(call, ada, choir, 'hello');
    await say(call, ben, cho, 'hello');
    await call(`GET /message/ack?conversation_id=${choir}`, undefined, { as: ben });
    await call(`DELETE /group/destroy?group_id=${choir}`);
    mock.restore(mock.snapshot());
    expect(mock.snapshot().apps[0]?.messages).toHaveLength(1);
    expect((await history(call, cho, ben)).contents).toEqual(['hello']);
  });
});

describe('conversations', () => {
  test('are listed with what is unread, the latest first', async () => {
    const { call } = openFixture();
    await say(call, ada, ben, 'one');
    await say(call, cho, choir, 'two', 'three');
    await say(call, cho, ben, 'four');
    await say(call, ben, cho, 'five');
    const { json } = await call('GET /message/unread', undefined, { as: ben });
    expect(json.data).toEqual([
      { conversation_id: { uid: cho }, num: 1 },
      { conversation_id: { uid: choir }, num: 2 },
      { conversation_id: { uid: ada }, num: 1 },
    ]);
    expect(await unread(call, ada)).toEqual({ [ben]: 0, [choir]: 2 });
    expect(await unread(call, dee)).toEqual({});
  });

  test('are read up to the message that is acknowledged, which the sender sees', async () => {
    const { call } = openFixture();
    await say(call, ada, ben, 'one', 'two', 'three');
    await call(`GET /message/ack?conversation_id=${ada}&msg_id=${id(2)}`, undefined, { as: ben });
    expect(await unread(call, ben)).toEqual({ [ada]: 1 });
    const { data } = await history(call, ada, ben);
    expect(data.messages.map(({ status }: { status: string }) => status)).toEqual(['UNREAD', 'READ', 'READ']);
    await call(`GET /message/ack?msg_id=${id(3)}`, undefined, { as: ben });
    expect(await unread(call, ben)).toEqual({ [ada]: 0 });
  });

  test('are read as a whole when no message is named, and never unread again', async () => {
    const { call } = openFixture();
    await say(call, ada, ben, 'one', 'two');
    await call(`GET /message/ack?conversation_id=${ada}`, undefined, { as: ben });
    await call(`GET /message/ack?conversation_id=${ada}&msg_id=${id(1)}`, undefined, { as: ben });
    expect(await unread(call, ben)).toEqual({ [ada]: 0 });
    expect((await call('GET /message/ack', undefined, { as: ben })).code).toBe(10002);
    expect((await call(`GET /message/ack?conversation_id=${choir}`, undefined, { as: dee })).code).toBe(10010);
  });

  test('are read by a message of type 9, in a group by whoever is first', async () => {
    const { call } = openFixture();
    await say(call, ada, choir, 'one');
    const status = async () => (await history(call, ada, choir)).data.messages[0].status;
    expect(await status()).toBe('UNREAD');
    await call('POST /message/send', about(9, choir, id(1)), { as: cho });
    expect([await status(), await unread(call, cho), await unread(call, ben)]).toEqual([
      'READ',
      { [choir]: 0 },
      { [choir]: 1 },
    ]);
  });

  test('that are deleted are gone for one side, until something new comes', async () => {
    const { call } = openFixture();
    await say(call, ada, ben, 'one');
    await call(`DELETE /message/conversation?conversation_id=${ada}`, undefined, { as: ben });
    expect([await unread(call, ben), await unread(call, ada)]).toEqual([{}, { [ben]: 0 }]);
    expect((await history(call, ada, ben)).data.messages[0].status).toBe('UNREAD');
    await say(call, ada, ben, 'two');
    expect((await history(call, ben, ada)).contents).toEqual(['two']);
    expect(await unread(call, ben)).toEqual({ [ada]: 1 });
    expect((await history(call, ada, ben)).contents).toEqual(['two', 'one']);
  });
});

describe('messages', () => {
  const recall = (conversation: number, mid: string) => `{"conversation_id":${conversation},"msg_id":${mid}}`;

  test('that are recalled are gone for everybody', async () => {
    const { call } = openFixture();
    await say(call, ada, choir, 'one', 'two');
    expect((await call('PUT /message/recall', recall(choir, id(1)))).code).toBe(200);
    expect((await history(call, cho, choir)).contents).toEqual(['two']);
    expect(await unread(call, cho)).toEqual({ [choir]: 1 });
    expect((await call('POST /message/recall', recall(choir, id(1)))).code).toBe(10002);
  });

  test('are recalled by their sender, or by an administrator of the app who names no user', async () => {
    const { call } = openFixture();
    await say(call, ada, ben, 'one', 'two');
    expect((await call('POST /message/recall', recall(ada, id(1)), { as: ben })).code).toBe(10010);
    expect((await call('POST /message/send', about(10, ada, id(1)), { as: ben })).code).toBe(10010);
    expect((await call('POST /message/recall', recall(cho, id(1)))).code).toBe(10002);
    expect((await call('POST /message/recall', recall(ben, id(1)), { as: null })).code).toBe(200);
    expect((await call('POST /message/send', about(10, ben, id(2)))).code).toBe(200);
    expect((await history(call, ben, ada)).contents).toEqual([]);
  });

  test('cannot be recalled after the time that the app allows', async () => {
    const { mock, call } = openFixture({ limits: { recallMinutes: 5 } });
    await say(call, ada, ben, 'one', 'two');
    mock.clock.advance({ minutes: 5 });
    expect((await call('POST /message/recall', recall(ben, id(1)))).code).toBe(200);
    mock.clock.advance({ milliseconds: 1 });
    expect((await call('POST /message/recall', recall(ben, id(2)))).code).toBe(10010);
  });

  test('are appended to and replaced by their sender', async () => {
    const { call } = openFixture();
    await say(call, ada, ben, 'one', 'two');
    await call('POST /message/send', about(11, ben, id(1), ' more'));
    await call('POST /message/send', about(12, ben, id(2), 'other'));
    expect((await call('POST /message/send', about(12, ada, id(2), 'wrong'), { as: ben })).code).toBe(10010);
    expect((await history(call, ben, ada)).contents).toEqual(['other', 'one more']);
  });

  test('do not come through between two of whom one has blocked the other', async () => {
    const { call } = openFixture();
    const body = (to: number) => ({ targets: [to], type: 1, content_type: 0, content: 'hello' });
    expect((await call('POST /message/send', body(eve), { as: ada })).code).toBe(10010);
    expect((await call('POST /message/send', body(ada), { as: eve })).code).toBe(10010);
    expect((await call('POST /message/send', body(eve), { as: null })).code).toBe(200);
  });

  test('of muted members are rejected until the mute ends; reading goes on', async () => {
    const { mock, call } = openFixture();
    const body = { targets: [choir], type: 2, content_type: 0, content: 'la' };
    await say(call, ada, choir, 'la');
    await call('POST /group/ban', { group_id: choir, user_list: [cho], duration: 10 });
    expect((await call('POST /message/send', body, { as: cho })).code).toBe(10010);
    expect((await call('POST /message/send', about(9, choir, id(1)), { as: cho })).code).toBe(200);
    mock.clock.advance({ minutes: 10 });
    expect((await call('POST /message/send', body, { as: cho })).code).toBe(200);
  });

  test('in a muted group come from its administrators only', async () => {
    const { call } = openFixture();
    const body = { targets: [choir], type: 2, content_type: 0, content: 'la' };
    await call('POST /group/settings/ban_all', { group_id: choir, duration: -1 });
    const codes = [];
    for (const as of [ada, ben, cho]) codes.push((await call('POST /message/send', body, { as })).code);
    expect(codes).toEqual([200, 200, 10010]);
  });

  test('of the system go to groups without being a member, and once for a transaction id', async () => {
    const { call } = openFixture();
    const body = { targets: [choir], type: 2, content_type: 0, content: 'ping', transaction_id: 1 };
    const first = await call('POST /message/notify', body);
    expect((await call('PUT /message/notify', body)).text).toBe(first.text);
    const { data } = await history(call, cho, choir);
    expect(data.messages).toMatchObject([{ from_xid: { uid: 0 }, content: 'ping' }]);
  });
});
