import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LanyingInputError } from '../src/index.ts';
import { type Calls, clients } from './support/clients.ts';
import { options, rejection, stub, success } from './support/stub.ts';

const circular: Record<string, unknown> = {};
circular['self'] = circular;
let deep: unknown = [];
for (let depth = 0; depth < 200_000; depth++) deep = [deep];
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const failing = {
  get name(): string {
    throw new Error('no name');
  },
};

/** Inputs that JSON or a query would turn into something else, with the place that the error names. */
const wrong: [name: string, input: unknown, place: string][] = [
  ['null', { group_id: null }, 'input.group_id'],
  ['a date', { group_id: new Date(0) }, 'input.group_id'],
  ['a map', { group_id: new Map() }, 'input.group_id'],
  ['a function', { group_id: () => 1 }, 'input.group_id'],
  ['a symbol', { group_id: Symbol('s') }, 'input.group_id'],
  ['an object', { group_id: { id: 1 } }, 'input.group_id'],
  ['an object in an array', { group_id: [{ id: 1 }] }, 'input.group_id'],
  ['a bigint', { group_id: 1n }, 'input.group_id'],
  ['NaN', { group_id: Number.NaN }, 'input.group_id'],
  ['an inexact integer', { group_id: 2 ** 53 }, 'input.group_id'],
  ['half a character', { group_id: 1, cursor: '\ud800' }, 'input'],
  ['no object', 'text', 'input'],
  ['an array', [1], 'input'],
  ['null as the input', null, 'input'],
  ['a revoked proxy', revoked, 'input'],
];

const wrongInBody: [name: string, input: unknown, place: string][] = [
  ['a date', { name: new Date(0) }, 'input.name'],
  ['undefined in an array', { name: 'g', user_list: [1, undefined] }, 'input.user_list[1]'],
  // biome-ignore lint/suspicious/noSparseArray: what is tested
  ['a hole in an array', { name: 'g', user_list: [1, , 3] }, 'input.user_list[1]'],
  ['bytes', { name: new Uint8Array(2) }, 'input.name'],
  ['an object that JSON rewrites', { name: { toJSON: () => 'g' } }, 'input.name'],
  ['an object that contains itself', circular, 'input.self.self'],
  ['200,000 arrays in each other', { name: deep }, 'input.name[0]'],
  ['a getter that fails', failing, 'input'],
  ['a nested revoked proxy', { name: revoked }, 'input'],
];

describe.each(clients)('the input of an operation of %s', (_, create) => {
  const send = async (call: (im: Calls) => Promise<unknown>): Promise<[unknown, number]> => {
    const { fetch, arrived } = stub(success({}));
    return [await rejection(call(create({ ...options, fetch }))), arrived.length];
  };

  it.each(wrong)('is rejected where the query would contain something else: %s', async (_name, input, place) => {
    const [error, sent] = await send((im) => im.listGroupMembers(input as never));
    expect(error).toBeInstanceOf(LanyingInputError);
    expect(error).toMatchObject({ operationId: 'listGroupMembers', outcome: 'not-sent' });
    expect(String(error)).toContain(`listGroupMembers: ${place}`);
    expect(sent).toBe(0);
  });

  it.each(wrongInBody)('is rejected where the body would contain something else: %s', async (_name, input, place) => {
    const [error, sent] = await send((im) => im.createGroup(input as never));
    expect(error).toBeInstanceOf(LanyingInputError);
    expect(String(error)).toContain(`createGroup: ${place}`);
    expect(sent).toBe(0);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a date', new Date(0)],
    ['a revoked proxy', revoked],
    ['a getter that fails', failing],
  ])('is rejected before it gets an idempotency key: %s', async (_name, input) => {
    const { fetch, arrived } = stub(success(true));
    const error = await rejection(create({ ...options, fetch, retries: 2 }).sendMessage(input as never));
    expect(error).toBeInstanceOf(LanyingInputError);
    expect(String(error)).toContain('sendMessage: input');
    expect(arrived).toHaveLength(0);
  });

  it('treats undefined as absent, at every depth', async () => {
    const { fetch, arrived } = stub(success({}));
    const im = create({ ...options, fetch, rateLimit: undefined, timeout: undefined, headers: undefined });
    await im.listGroupMembers({ group_id: 1, cursor: undefined }, { timeout: undefined, headers: undefined });
    await im.sendPushNotification({
      audience: 'all',
      message: { title: 't', body: 'b', subtitle: undefined },
    } as never);
    expect(arrived.map(({ url, body }) => url.search + body)).toEqual([
      '?group_id=1',
      '{"audience":"all","message":{"title":"t","body":"b"}}',
    ]);
  });

  it('keeps names and values of the query apart, whatever they contain', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value !== '__proto__');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(text, text, { minKeys: 1, noNullPrototype: true }), async (input) => {
        const { fetch, arrived } = stub(success([]));
        await create({ ...options, fetch }).listGroupMembers(input as never);
        expect(arrived[0]?.url.pathname).toBe('/group/member_list');
        expect([...(arrived[0]?.url.searchParams ?? [])].sort()).toEqual(Object.entries(input).sort());
      }),
    );
  });

  it('cannot smuggle a parameter in by a name', async () => {
    const { fetch, arrived } = stub(success([]));
    await create({ ...options, fetch }).listGroupMembers({ 'group_id=666#': 'y', group_id: 1 } as never);
    expect([...(arrived[0]?.url.searchParams ?? [])]).toEqual([
      ['group_id=666#', 'y'],
      ['group_id', '1'],
    ]);
  });
});

describe.each(clients)('the headers of %s', (_, create) => {
  it.each<[string, Headers | [string, string][] | Record<string, string>]>([
    ['a record', { 'X-Trace': '1' }],
    ['Headers', new Headers({ 'x-trace': '1' })],
    ['pairs', [['x-trace', '1']]],
  ])('may be %s, of the client and of a call', async (_kind, headers) => {
    const { fetch, arrived } = stub(success([]));
    await create({ ...options, fetch, headers }).listFriends();
    await create({ ...options, fetch }).listFriends({}, { headers });
    expect(arrived.map((request) => request.headers['x-trace'])).toEqual(['1', '1']);
  });

  it.each<[string, object]>([
    ['a name with a space', { 'x trace': '1' }],
    ['an empty name', { '': '1' }],
    ['a number', { 'x-trace': 5 }],
    ['a line break', { 'x-trace': 'a\r\nb: c' }],
  ])('are rejected with an error of ours: %s', async (_kind, headers) => {
    const { fetch, arrived } = stub(success([]));
    const error = await rejection(create({ ...options, fetch }).listFriends({}, { headers: headers as never }));
    expect(error).toBeInstanceOf(LanyingInputError);
    expect(error).toMatchObject({ operationId: 'listFriends', outcome: 'not-sent' });
    expect(arrived).toHaveLength(0);
  });
});
