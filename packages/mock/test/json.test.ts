import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactIntegers, nestingDepth, stringifyExact } from '../src/http/exact-json.ts';

const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('reading', () => {
  test('finds the digits of a top-level field, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), int64, fc.jsonValue(), (others, id, nested) => {
        const rest = { ...others, nested: { related_mid: 1, nested } };
        delete (rest as Record<string, unknown>)['related_mid'];
        const text = `{ "related_mid" :  ${id},${JSON.stringify(rest).slice(1)}`;
        expect(exactIntegers(text, ['related_mid']).get('related_mid')).toBe(String(id));
      }),
    );
  });

  test.each([
    ['{"related_mid":"5"}', undefined],
    ['{"related_mid":null}', undefined],
    ['{"related\\u005fmid":5}', '5'],
    ['{"related_mid":5,"related_mid":6}', '6'],
    ['{"related_mid":5,"related_mid":[]}', undefined],
    ['{"a":"related_mid","b":7}', undefined],
    ['[{"related_mid":5}]', undefined],
    ['{"related_mid":1.5e3}', '1.5e3'],
  ])('of %s finds %s', (text, digits) => {
    expect(exactIntegers(text, ['related_mid']).get('related_mid')).toBe(digits);
  });

  test('measures how deep a text nests', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => nestingDepth(JSON.stringify(value)) === depthOf(value)));
  });
});

describe('writing', () => {
  test('returns plain data as JSON does', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(JSON.parse(stringifyExact(value, ['\u0000']))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('returns strings of digits in the named fields as integers, and only there', () => {
    const value = { msg_ids: ['1552747048460091409', 'x'], inner: [{ msg_id: '-7', content: '1' }], gone: undefined };
    expect(stringifyExact(value, ['msg_ids', 'msg_id'])).toBe(
      '{"msg_ids":[1552747048460091409,"x"],"inner":[{"msg_id":-7,"content":"1"}]}',
    );
  });
});
