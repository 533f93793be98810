import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createValidator } from '../src/description/validators.ts';
import { operations } from '../src/generated/operations.ts';
import { seedSchema } from '../src/seed/schema/seed.ts';
import { recipes } from './recipes/recipes.ts';

const bodies = Object.entries(operations).flatMap(([key, { operationId, body }]) => {
  const sent = recipes[operationId]?.success.body;
  return body === undefined || sent === undefined || typeof sent === 'string' ? [] : [{ key, body, sent }];
});

test('a described body is valid, and no JSON value breaks a validator', () => {
  const invalid = bodies.filter(({ body, sent }) => createValidator(body.schema)(sent).length > 0);
  expect(invalid.map(({ key }) => key)).toEqual([]);
  const validators = [...bodies.map(({ body }) => body.schema), seedSchema].map(createValidator);
  fc.assert(
    fc.property(fc.constantFrom(...validators), fc.jsonValue(), (validate, value) => {
      for (const { pointer, reason } of validate(value)) {
        expect(pointer).toMatch(/^(\/|$)/);
        expect(reason).toMatch(/^(must|is|has) \S/);
      }
    }),
  );
});

test.each([
  [{ apps: [] }, '/apps must have 1 or more entries'],
  [{ apps: [{ app_id: 'a', users: [{ username: '' }] }] }, '/apps/0/users/0/username must have 1 or more characters'],
  [{ apps: [{ app_id: 'a', users: [{}] }] }, '/apps/0/users/0/username is missing'],
  [{ apps: [{ app_id: 'a', 'a/b #%~': 1 }] }, '/apps/0/a~1b #%~0 is not known'],
  [{ apps: [{ app_id: 'a', '\ud800': 1 }] }, ' has a field whose name is not well-formed Unicode'],
])('of %j the first reason names the field', (seed, expected) => {
  const [first] = createValidator(seedSchema)(seed);
  expect(`${first?.pointer} ${first?.reason}`).toBe(expected);
});
