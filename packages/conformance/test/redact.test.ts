import { secretFields } from '@lanying-im/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from '../src/report/redact.ts';
import { parseExactJson } from '../src/service/exact-json.ts';

test('no secret remains in what is kept, however deep it is', () => {
  const secret = fc.stringMatching(/^hush-[a-z]{8}$/);
  const holder = fc.tuple(
    fc.constantFrom(...secretFields),
    secret,
    fc.array(fc.constantFrom('data', 'list'), { maxLength: 4 }),
  );
  fc.assert(
    fc.property(holder, ([field, value, path]) => {
      const whole = path.reduce<unknown>((inner, name) => ({ [name]: name === 'list' ? [inner] : inner }), {
        [field]: value,
        other: `https://files.example.com/a?file_sign=${value}`,
        number: 5,
      });
      expect(JSON.stringify(redact(whole))).not.toContain(value);
      expect(JSON.stringify(redact(whole))).toContain('"number":5');
    }),
  );
});

test('integers that a number cannot hold become strings, wherever they are, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n }), fc.integer(), (id, short) => {
      const text = `{"ids":[${id}, -${id}],"quoted":"say \\"${id}\\"","short":${short}}`;
      expect(parseExactJson(text)).toEqual({ ids: [`${id}`, `-${id}`], quoted: `say "${id}"`, short });
    }),
  );
});
