import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../src/description/json-schema/explain.ts';
import { testOf } from '../src/description/json-schema/test.ts';
import type { JsonSchema } from '../src/description/operation.ts';
import { operations } from '../src/generated/operations.ts';
import { schemas } from '../src/generated/schemas.ts';
import { seedSchema } from '../src/seed/schema/seed.ts';

const int32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

/** A copy with the range of int32, which the other validator does not know. */
function withRange(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withRange);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([keyword, value]) => [keyword, withRange(value)]));
  return copy['format'] === 'int32' ? { ...int32, ...copy } : copy;
}

/** Another implementation of JSON Schema, to compare with. */
function other(schema: JsonSchema): Validator {
  const whole = withRange({ ...(typeof schema === 'object' ? schema : {}), components: { schemas } });
  return new Validator(whole as Schema, '2020-12');
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, '', 'x', 0, 1, 2, -1, 1.5, 2 ** 31, 2 ** 53, [], {}, [1], 'all', '+1', '👍'),
  fc.jsonValue(),
);

/** Values that keep to a schema, or nearly so. */
function near(schema: JsonSchema, depth = 0): fc.Arbitrary<unknown> {
  if (typeof schema === 'boolean' || depth > 6) return anything;
  const {
    $ref,
    properties,
    items,
    enum: values,
    allOf,
    oneOf,
    anyOf,
    type,
  } = schema as {
    $ref?: string;
    properties?: Record<string, JsonSchema>;
    items?: JsonSchema;
    enum?: unknown[];
    allOf?: JsonSchema[];
    oneOf?: JsonSchema[];
    anyOf?: JsonSchema[];
    type?: string | string[];
  };
  const likely: fc.Arbitrary<unknown>[] = [];
  const inner = (one: JsonSchema): fc.Arbitrary<unknown> => near(one, depth + 1);
  if ($ref !== undefined) likely.push(inner(schemas[$ref.split('/').at(-1) ?? ''] ?? true));
  if (values !== undefined) likely.push(fc.constantFrom(...values));
  if ('const' in schema) likely.push(fc.constant(schema['const']));
  for (const branch of [...(oneOf ?? []), ...(anyOf ?? [])]) likely.push(inner(branch));
  if (allOf !== undefined) {
    likely.push(
      fc
        .tuple(...allOf.map(inner))
        .map((parts) => Object.assign({}, ...parts.filter((part) => typeof part === 'object'))),
    );
  }
  if (properties !== undefined) {
    const fields = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, inner(field)]));
    likely.push(fc.record(fields), fc.record(fields, { requiredKeys: [] }), fc.record({ ...fields, extra: anything }));
  }
  if (items !== undefined) likely.push(fc.array(inner(items), { maxLength: 3 }));
  const types = [type ?? []].flat();
  if (types.includes('integer')) likely.push(fc.integer({ min: 0, max: 300 }));
  if (types.includes('string'))
    likely.push(fc.string({ unit: 'binary', maxLength: 40 }), fc.stringMatching(/^[a-z0-9_]{1,32}$/));
  if (types.includes('boolean')) likely.push(fc.boolean());
  if (likely.length === 0) return anything;
  return fc.oneof({ weight: 12, arbitrary: fc.oneof(...likely) }, { weight: 1, arbitrary: anything });
}

const requests = Object.entries(operations).flatMap(([key, { query, body }]) => [
  ...query.map(({ name, schema }) => [`${key} ?${name}`, schema] as const),
  ...(body === undefined ? [] : [[`${key} body`, body.schema] as const]),
]);
const all = [...requests, ...Object.entries(schemas), ['a seed', seedSchema] as const];
/** Each of those for requests and seeds once: many operations take the same. */
const different = [
  ...new Map([...requests, ['a seed', seedSchema] as const].map((entry) => [JSON.stringify(entry[1]), entry])).values(),
];

test('every schema has only keywords that are checked', () => {
  for (const [name, schema] of all) expect(() => testOf(schema), name).not.toThrow();
  expect(() => testOf({ multipleOf: 2 })).toThrow('multipleOf');
  expect(() => testOf({ $ref: '#/nowhere' })).toThrow('#/nowhere');
});

describe('a value keeps to a schema, or is explained not to, as another implementation says', () => {
  test.each(different)('%s', (_, schema) => {
    const check = testOf(schema);
    const compared = other(schema);
    const example = (value: unknown): void => {
      const violations = [...explain(schema, value)];
      expect(check(value), JSON.stringify(value)).toBe(compared.validate(value).valid);
      expect(check(value), JSON.stringify(violations)).toBe(violations.length === 0);
    };
    fc.assert(
      fc.property(
        near(schema).map((value): unknown => JSON.parse(JSON.stringify(value))),
        example,
      ),
      { numRuns: 30 },
    );
  });

  test('keywords that the description does not use yet', () => {
    const more: JsonSchema[] = [
      { type: 'string', maxLength: 2, minLength: 1 },
      { minProperties: 1, maxProperties: 2 },
      { not: { type: 'string' } },
      { anyOf: [{ type: 'string' }, { type: 'integer', minimum: 3 }] },
      {
        type: ['object', 'string'],
        properties: { a: true, toString: { type: 'string' } },
        additionalProperties: { type: 'integer' },
      },
      { additionalProperties: false, properties: { a: false } },
      { enum: [null, 1, 'x'] },
      { type: 'number', maximum: 1.5 },
    ];
    for (const schema of more) {
      const compared = other(schema);
      fc.assert(
        fc.property(
          near(schema).map((value): unknown => JSON.parse(JSON.stringify(value))),
          (value) => {
            expect(testOf(schema)(value), JSON.stringify([schema, value])).toBe(compared.validate(value).valid);
            expect(testOf(schema)(value)).toBe([...explain(schema, value)].length === 0);
          },
        ),
      );
    }
  });
});

test('half of a pair does not count as a whole character, nor a pair as two', () => {
  const check = testOf({ maxLength: 2 });
  expect([check('👍👍'), check('👍\ud83d'), check('👍👍a'), check('abc')]).toEqual([true, true, false, false]);
});
