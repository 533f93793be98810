import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLanyingClient, LanyingInputError, LanyingResponseError, type SendMessageInput } from '../src/index.ts';
import { parseExactJson } from '../src/operation/exact-json.ts';
import { clients } from './support/clients.ts';
import { options, rejection, stub } from './support/stub.ts';

const message: SendMessageInput = { targets: [1], type: 1, content_type: 0, content: 'hello' };
const largest = 2n ** 63n - 1n;
const safe = BigInt(Number.MAX_SAFE_INTEGER);

/** Integers where rounding begins, where 64 bits end, and anywhere between. */
const int64 = fc.oneof(
  fc.bigInt({ min: 0n, max: largest }),
  fc.bigInt({ min: safe - 20n, max: safe + 20n }),
  fc.bigInt({ min: largest - 20n, max: largest }),
);

describe.each(clients)('message ids through %s', (_, make) => {
  it('come as the digits that were sent, whatever surrounds them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(int64), fc.constantFrom('', ' ', '\n  '), async (ids, space) => {
        const list = ids.map((id) => `${space}${id}${space}`).join(',');
        const { fetch } = stub(`{"code":200,${space}"msg_ids"${space}:${space}[${list}],"data":true}`);
        const result = await make({ ...options, fetch }).sendMessage(message);
        expect(result).toEqual({ data: true, msg_ids: ids.map(String) });
      }),
    );
  });

  it('are left alone inside of strings and under other names', async () => {
    const { fetch } = stub(
      `{"code":200,"data":"say \\"msg_ids\\": 12345678901234567890, [1]","msg_ids":[7],"x,\\"msg_ids":3,"msg_idsx":4}`,
    );
    expect(await make({ ...options, fetch }).sendMessage(message)).toEqual({
      data: 'say "msg_ids": 12345678901234567890, [1]',
      msg_ids: ['7'],
      'x,"msg_ids': 3,
      msg_idsx: 4,
    });
  });

  it('go out as integers with the same digits', async () => {
    await fc.assert(
      fc.asyncProperty(int64, async (id) => {
        const { fetch, arrived } = stub({ code: 200, data: true });
        await make({ ...options, fetch }).sendMessage({
          ...message,
          content: '"related_mid":"5"',
          related_mid: `${id}`,
        });
        const sent = arrived[0]?.body ?? '';
        expect(sent).toContain(`"related_mid":${id}`);
        expect(JSON.parse(sent)).toEqual({ ...message, content: '"related_mid":"5"', related_mid: Number(id) });
      }),
    );
  });

  it.each(['', ' 1', '1 ', '-1', '+1', '01', '1.0', '1e3', '0x10', 'abc', '١', `${largest + 1n}`, '1'.repeat(20)])(
    'are rejected before anything is sent when they are none: %j',
    async (related_mid) => {
      const { fetch, arrived } = stub();
      const error = await rejection(make({ ...options, fetch }).sendMessage({ ...message, related_mid }));
      expect(error).toBeInstanceOf(LanyingInputError);
      expect(error).toMatchObject({ operationId: 'sendMessage', outcome: 'not-sent' });
      expect(String(error)).toMatch(/sendMessage: input\.related_mid .*string of digits/);
      expect(arrived).toHaveLength(0);
    },
  );
});

/** Names and strings that look like a message id's field from inside of a string. */
const misleading = fc.constantFrom(
  'msg_ids',
  '"msg_ids":5',
  ',"msg_ids":[5]',
  '{"msg_ids": 5',
  'x,"msg_ids',
  '\\',
  ',\\"msg_ids\\":5',
  '[{,',
);
const { value: misleadingJson } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.nat(), misleading, fc.array(tie('value')), tie('object')),
  object: fc.dictionary(misleading, tie('value'), { noNullPrototype: true }),
}));

/** Returns a value with integers as strings where they are message ids, or in an array of nothing else that is. */
function withIds(value: unknown, isId = false): unknown {
  if (Array.isArray(value)) {
    const areIds = isId && value.every((item) => typeof item === 'number');
    return value.map((item) => withIds(item, areIds));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withIds(field, name === 'msg_ids')]));
  }
  return isId && typeof value === 'number' ? `${value}` : value;
}

it('recognises message ids by the names of their fields, whatever strings contain', () => {
  fc.assert(
    fc.property(misleadingJson, fc.constantFrom(undefined, 1), (value, space) => {
      expect(parseExactJson(JSON.stringify(value, undefined, space), ['msg_ids'])).toEqual(withIds(value));
    }),
  );
});

describe.each(clients)('other integers through %s', (_, make) => {
  it('come as numbers as long as a number holds them, and stop with their place when none does', async () => {
    const near = fc.oneof(
      fc.bigInt({ min: -(2n ** 65n), max: 2n ** 65n }),
      fc.bigInt({ min: safe - 20n, max: safe + 20n }),
      fc.bigInt({ min: -safe - 20n, max: -safe + 20n }),
    );
    await fc.assert(
      fc.asyncProperty(near, fc.string(), async (count, name) => {
        const { fetch } = stub(`{"code":200,"data":[{"name":${JSON.stringify(name)}},{"count":${count}}]}`);
        const outcome: unknown = await make({ ...options, fetch })
          .listFriends()
          .catch((error: unknown) => error);
        if (Number.isSafeInteger(Number(count))) {
          expect(outcome).toEqual([{ name }, { count: Number(count) }]);
        } else {
          expect(outcome).toBeInstanceOf(LanyingResponseError);
          expect(outcome).toMatchObject({ message: 'listFriends: $.data[1].count is too large for a number.' });
        }
      }),
    );
  });

  it('are read exactly in any JSON text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (data) => {
        const { fetch } = stub(JSON.stringify({ code: 200, data }));
        const expected: unknown = JSON.parse(JSON.stringify(data));
        const outcome: unknown = await make({ ...options, fetch })
          .listFriends()
          .catch((error: unknown) => error);
        // A double beyond 2^53 is spelled like an integer, and as one it may have been rounded.
        const beyond = JSON.stringify(data).match(/\d{16,}/) !== null;
        if (!(beyond && outcome instanceof LanyingResponseError)) expect(outcome).toEqual(expected);
      }),
    );
  });

  it('do not mind digits in strings and in fractions', async () => {
    const data = {
      text: 'a 12345678901234567890 b',
      escaped: '\\" 12345678901234567890',
      pi: Math.PI,
      tiny: 1e-20,
    };
    const { fetch } = stub(
      `{"code":200,"data":${JSON.stringify({ ...data, long: 0 }).replace('"long":0', '"long":0.1234567890123456789')}}`,
    );
    expect(await make({ ...options, fetch }).listFriends()).toEqual({ ...data, long: Number('0.1234567890123456789') });
  });

  it.each<[string, unknown, place: string]>([
    ['an integer beyond 2^53', { targets: [1, 2 ** 53] }, '.targets[1]'],
    ['a negative one', { from_user_id: -(2 ** 53) }, '.from_user_id'],
    ['a message id as a number', { related_mid: Number('1552747048460091409') }, '.related_mid'],
    ['a bigint', { from_user_id: 5n }, '.from_user_id'],
    ['NaN', { from_user_id: Number.NaN }, '.from_user_id'],
    ['infinity', { transaction_id: Number.POSITIVE_INFINITY }, '.transaction_id'],
  ])('are rejected before anything is sent: %s', async (_name, field, place) => {
    const { fetch, arrived } = stub();
    const error = await rejection(make({ ...options, fetch }).sendMessage({ ...message, ...(field as object) }));
    expect(error).toBeInstanceOf(LanyingInputError);
    expect(String(error)).toContain(`sendMessage: input${place} must be what JSON keeps as it is`);
    expect(arrived).toHaveLength(0);
  });

  it('may be fractions, zero and the largest safe ones', async () => {
    const { fetch, arrived } = stub({ code: 200, data: true });
    const targets = [0, 0.5, -0.25, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
    await make({ ...options, fetch }).sendMessage({ ...message, targets });
    expect(JSON.parse(arrived[0]?.body ?? '')).toMatchObject({ targets });
  });
});

it('reads a long response quickly although it is full of digits and escapes', async () => {
  const text = `${'\\"1234567890123456789 '.repeat(200_000)}`;
  const { fetch } = stub(`{"code":200,"data":[{"name":"${text}"},{"user_id":1}]}`);
  const friends = await createLanyingClient({ ...options, fetch }).listFriends();
  expect(friends[1]?.user_id).toBe(1);
});

it.each<[string, string]>([
  ['escapes in a string', `"${'\\\\n\\"'.repeat(300_000)}"`],
  ['escaped quotes', `"${'\\"'.repeat(600_000)}"`],
  ['backslashes', `"${'\\\\'.repeat(600_000)}"`],
  ['strings', `[${Array.from({ length: 200_000 }, () => '"a"').join()}]`],
  ['arrays in each other', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['digits', `"${'1'.repeat(2_000_000)}"`],
])('reads a response with very many %s beside message ids, which are exact', async (_kind, json) => {
  const { fetch } = stub(`{"code":200,"data":true,"x":${json},"msg_ids":[1552747048460091409]}`);
  const { msg_ids } = await createLanyingClient({ ...options, fetch }).sendMessage(message);
  expect(msg_ids).toEqual(['1552747048460091409']);
});
