import { createCallbackMemory, LanyingCallbackError, receiveCallback } from '@lanying-im/client/callback';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const message =
  '{"appId":"welovemaxim","type":"CHAT","ctype":"TEXT","from":{"uid":"2199040544848"},"to":{"uid":"2199040544992"},' +
  '"content":"hello","ext":"","msgId":1552747048460091409}';

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request('https://bot.example.com/hook', { method: 'POST', body, headers });
}

const receive = (body: BodyInit, headers?: Record<string, string>, options: object = {}) =>
  receiveCallback(post(body, headers), { memory: createCallbackMemory(), ...options });

it('returns the message with ids as numbers and the exact message id', async () => {
  expect(await receive(message, { signature: 'secret' }, { signature: 'secret' })).toEqual({
    appId: 'welovemaxim',
    type: 'CHAT',
    ctype: 'TEXT',
    from: { uid: 2199040544848 },
    to: { uid: 2199040544992 },
    content: 'hello',
    ext: '',
    msgId: '1552747048460091409',
    isDuplicate: false,
  });
});

it('accepts a message id as a string, types that nobody knows, and more fields', async () => {
  const body = message.replace('1552747048460091409', '"7"').replace('CHAT', 'LATER').replace('{', '{"config":"{}",');
  expect(await receive(body)).toMatchObject({ msgId: '7', type: 'LATER', config: '{}' });
});

it.each([
  ['a wrong signature', () => receive(message, { signature: 'Secret' }, { signature: 'secret' }), 401],
  ['no signature', () => receive(message, {}, { signature: 'secret' }), 401],
  ['an option without a value', () => receive(message, {}, { signature: undefined }), 401],
  ['a long body', () => receive(message, {}, { maxBodySize: 100 }), 413],
  ['another method', () => receiveCallback(new Request('https://bot.example.com/hook')), 405],
  ['no JSON', () => receive('secret{'), 400],
  ['no object', () => receive('[]'), 400],
  ['a missing field', () => receive(message.replace('"ext":"",', '')), 400],
  ['no id', () => receive(message.replace('"2199040544848"', '"me"')), 400],
  ['a message id that is none', () => receive(message.replace('1552747048460091409', '-1')), 400],
])('rejects %s with the status to respond with', async (_what, call, status) => {
  const error: unknown = await call().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LanyingCallbackError);
  expect(error).toMatchObject({ status, message: expect.stringMatching(/^receiveCallback: .+\.$/) });
  expect(String(error)).not.toMatch(/secret\{|hello/);
});

it('explains an empty body, which a body parser leaves', async () => {
  await expect(receive(' ')).rejects.toThrow(
    'receiveCallback: the body is empty; a body parser in front may have read',
  );
});

it('recognises a message that comes again, within the limit of its memory', async () => {
  const memory = createCallbackMemory(2);
  const ids = ['1', '2', '1', '3', '4', '1'];
  const seen: boolean[] = [];
  for (const id of ids) {
    const body = message.replace('1552747048460091409', id);
    seen.push((await receiveCallback(post(body), { memory })).isDuplicate);
  }
  expect(seen).toEqual([false, false, true, false, false, false]);
});

it('rejects whatever else comes with its own error', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (body) => {
      await expect(receive(body)).rejects.toBeInstanceOf(LanyingCallbackError);
    }),
  );
});
