import { describe, expect, test } from 'vitest';
import { type Field, fieldOf, fieldsOf } from '../src/lib/fields.ts';
import { locales } from '../src/lib/locales.ts';
import { errorsOf } from '../src/lib/operation-errors.ts';
import { findOperation, operations } from '../src/lib/operations.ts';
import { relatedTo } from '../src/lib/related.ts';

const bodyOf = (key: 'en' | 'zh', id: string): readonly Field[] =>
  fieldsOf(key, findOperation(key, id)?.described.requestBody?.content['application/json']?.schema ?? {});

const find = (fields: readonly Field[], name: string): Field | undefined => fields.find((field) => field.name === name);

describe('a field', () => {
  test('has a type in the words of the reader', () => {
    expect(find(bodyOf('en', 'createGroup'), 'user_list')).toMatchObject({
      type: 'array of integers',
      typeName: 'UserId',
    });
    expect(find(bodyOf('zh', 'createGroup'), 'user_list')).toMatchObject({ type: '整数数组', typeName: 'UserId' });
    expect(fieldOf('en', { type: ['string', 'null'] }, { name: 'x', isRequired: false }).type).toBe('string or null');
  });

  test('names the values of its enumeration', () => {
    const type = find(bodyOf('en', 'sendMessage'), 'type');
    expect(type?.values.map(({ value, name }) => `${value} ${name}`)).toEqual(['1 User', '2 Group']);
  });

  test('shows limits and default, but not the largest safe integer', () => {
    const schema = { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER, default: 50 };
    expect(fieldOf('en', schema, { name: 'limit', isRequired: false }).facts).toEqual(['at least 1', 'default `50`']);
    const list = { type: 'array', minItems: 1, maxItems: 500, items: { type: 'string', 'x-unit': 'bytes' } };
    expect(fieldOf('zh', list, { name: 'list', isRequired: false }).facts).toEqual(['单位：字节', '1 至 500 项']);
  });

  test('is marked where it is a message id', () => {
    expect(find(bodyOf('en', 'sendMessage'), 'related_mid')?.isMessageId).toBe(true);
    expect(find(bodyOf('en', 'sendMessage'), 'from_user_id')?.isMessageId).toBe(false);
  });

  test('has those with required ones first', () => {
    const [first] = bodyOf('en', 'createGroup');
    expect(first).toMatchObject({ name: 'name', isRequired: true });
  });

  test('has the forms of a value that has several', () => {
    const audience = find(bodyOf('en', 'sendPushNotification'), 'audience');
    expect(audience?.variants.map(({ fields }) => fields.map(({ name }) => name))).toContainEqual(['tag']);
  });
});

test.each(locales)('every field of every operation has a type and a description in $label', ({ key }) => {
  const incomplete = operations[key].flatMap(({ id, described }) => {
    const schemas = [described.requestBody?.content['application/json']?.schema ?? {}];
    const all = (fields: readonly Field[]): readonly Field[] =>
      fields.flatMap((field) => [
        field,
        ...all(field.fields),
        ...field.variants.flatMap((variant) => all(variant.fields)),
      ]);
    return schemas
      .flatMap((schema) => all(fieldsOf(key, schema)))
      .filter(({ type, description }) => type === '' || description === '')
      .map(({ name }) => `${id}: ${name}`);
  });
  expect(incomplete).toEqual([]);
});

test.each(locales)('the addresses of the operations in $label are distinct and the same as in English', ({ key }) => {
  const pages = operations[key].map(({ page }) => page);
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages).toEqual(operations.en.map(({ page }) => page));
  expect(findOperation(key, 'createGroup')?.page).toBe('groups/create-group/');
});

test('an operation has its own errors first', () => {
  const createGroup = findOperation('en', 'createGroup');
  if (createGroup === undefined) throw new Error('createGroup is missing');
  const { specific, general } = errorsOf(createGroup);
  expect(specific.map(({ name }) => name)).toContain('TooManyGroupsInApp');
  expect(general.map(({ name }) => name)).toContain('InvalidAccessToken');
});

test('writes and the reads that they invalidate lead to each other', () => {
  for (const operation of operations.en) {
    for (const read of relatedTo('en', operation).invalidates) {
      expect(relatedTo('en', read).changedBy.map(({ id }) => id)).toContain(operation.id);
    }
  }
});
