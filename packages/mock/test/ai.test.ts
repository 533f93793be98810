import { expect, test } from 'vitest';
import { ada, appOf, ben, choir, openFixture } from './support/fixture.ts';

const question = { targets: [ben], type: 1, content_type: 0, content: 'How do I create a group?' };

test('an AI echoes what it receives, unless it has a script', async () => {
  const { mock, call } = openFixture();
  const send = async () => (await call('POST /ai/message/send', question)).json.data;
  expect(await send()).toMatchObject({
    messages: [
      {
        from_xid: { uid: ben },
        to_xid: { uid: ada },
        type: 'CHAT',
        ctype: 'TEXT',
        content: `You said: ${question.content}`,
      },
    ],
    message_quota_usage: 1,
  });
  const replies = [{ when: 'CREATE A GROUP', reply: 'Call createGroup.' }];
  mock.configure({ ai: { replies, otherwise: 'Hm.', usage: 1.5 } });
  expect(await send()).toMatchObject({ messages: [{ content: 'Call createGroup.' }], message_quota_usage: 1.5 });
  const { json } = await call('PUT /ai/message/send', { ...question, type: 2, targets: [choir], content: '$&' });
  expect(json.data.messages).toMatchObject([{ to_xid: { uid: choir }, type: 'GROUPCHAT', content: 'Hm.' }]);
});

test('question and reply are messages of the conversation', async () => {
  const { call } = openFixture();
  await call('POST /ai/message/send', question);
  const { json } = await call(`GET /message/conversation?opposite_id=${ben}&msg_id_start=0&limit=5`);
  expect(json.data.messages.map(({ content }: { content: string }) => content)).toEqual([
    `You said: ${question.content}`,
    question.content,
  ]);
});

test('a question is not processed twice for one transaction id', async () => {
  const { mock, call } = openFixture();
  const body = { ...question, transaction_id: 7 };
  const first = await call('POST /ai/message/send', body);
  expect((await call('POST /ai/message/send', body)).text).toBe(first.text);
  expect(appOf(mock).messages).toHaveLength(2);
  expect((await call('POST /message/send', body)).text).not.toBe(first.text);
});
