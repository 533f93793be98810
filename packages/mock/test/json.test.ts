import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactNumbers, nestingDepth } from '../src/http/json/scan.ts';
import { lasting, writeJson } from '../src/http/json/write.ts';

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
        expect(exactNumbers(text, ['related_mid']).get('related_mid')).toBe(String(id));
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
    expect(exactNumbers(text, ['related_mid']).get('related_mid')).toBe(digits);
  });

  test('measures how deep a text nests', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => nestingDepth(JSON.stringify(value)) === depthOf(value)));
  });
});

describe('writing', () => {
  test('gives plain data as JSON does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(writeJson(value, ['\u0000']))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('gives strings of digits in the named fields as integers, and only there', () => {
    const value = { msg_ids: ['1552747048460091409', 'x'], inner: [{ msg_id: '-7', content: '1' }], gone: undefined };
    expect(writeJson(value, ['msg_ids', 'msg_id'])).toBe(
      '{"msg_ids":[1552747048460091409,"x"],"inner":[{"msg_id":-7,"content":"1"}]}',
    );
  });
});

test('lasting lists are written as others are, however often', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), fc.jsonValue(), (entries, more) => {
      const data = lasting(entries);
      const expected: unknown = JSON.parse(JSON.stringify({ code: 200, data, more }));
      for (let time = 0; time < 2; time += 1) {
        expect(JSON.parse(writeJson({ code: 200, data, more }))).toEqual(expected);
      }
    }),
  );
});
