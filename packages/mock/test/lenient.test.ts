import { describe, expect, test } from 'vitest';
import { operations } from '../src/generated/operations.ts';
import { recipes } from './recipes/recipes.ts';
import { ada, appOf, ben, cho, choir, openFixture } from './support/fixture.ts';

const lenient = 'x-lanying-mock-lenient';

describe('a request that deviates from the description', () => {
  test.each<readonly [key: string, body: unknown, deviations: string]>([
    [
      'POST /group/ban',
      { group_id: String(choir), user_list: [cho, String(ben)], duration: '5' },
      'body.group_id string->integer, body.user_list[] string->integer, body.duration string->integer',
    ],
    [
      'POST /message/send',
      { type: 1, targets: [String(ben)], content_type: '0', content: 'hello', from_user_id: String(ada) },
      'body.from_user_id string->integer, body.targets[] string->integer, body.content_type string->integer',
    ],
    [
      'POST /message/send',
      { type: 1, targets: [ben], content_type: 0, content: 'hello', online_only: 1 },
      'body.online_only integer->boolean',
    ],
    [
      'POST /user/avatar/batch',
      { list: [{ user_id: String(ben), avatar: 'x' }] },
      'body.list[].user_id string->integer',
    ],
    ['POST /roster/apply/batch', [{ user_id: String(cho) }], 'body[].user_id string->integer'],
    [
      'POST /push/notify',
      { audience: { user_id: [String(ben)] }, message: { type: 'text', title: 'a', body: 'b' } },
      'body.audience.user_id[] string->integer',
    ],
    [`POST /group/info/name?group_id=${choir}&value=Chorus`, undefined, 'body.group_id in-query, body.value in-query'],
    [
      `POST /group/settings/history_visible?group_id=${choir}&value=1`,
      undefined,
      'body.group_id in-query, body.value in-query, body.value integer->boolean',
    ],
    ['POST /group/settings/history_visible', { group_id: choir, value: 'true' }, 'body.value string->boolean'],
    ['POST /user/push?value=False', undefined, 'query.value string->boolean'],
    ['POST /user/push?value=1', undefined, 'query.value integer->boolean'],
    ['POST /user/push', { value: 1 }, 'query.value in-body, query.value integer->boolean'],
    ['POST /user/push', { value: 'True' }, 'query.value in-body, query.value string->boolean'],
    ['POST /roster/block', { user_id: ben }, 'query.user_id in-body'],
    ['POST /user/kick', { device_sn: '1' }, 'query.device_sn in-body'],
    ['POST /group/create?type=0', { name: 'Chess' }, 'body.type in-query'],
    [
      'POST /group/create',
      { name: 'Chess', avatar: null, user_list: null, type: '' },
      'body.avatar null, body.user_list null, body.type empty',
    ],
    [
      'POST /message/send',
      { type: 1, targets: [ben], content_type: 0, content: '', related_mid: '', ext: null, online_only: '' },
      'body.related_mid empty, body.ext null, body.online_only empty',
    ],
    ['POST /user/profile/batch', { list: [{ user_id: ben, nick_name: null }] }, 'body.list[].nick_name null'],
    [
      'POST /push/notify',
      { audience: { user_id: [ben] }, message: { type: 'text', title: 'a', body: 'b', badge: null } },
      'body.message.badge null',
    ],
    ['POST /group/create', { name: 'Chess', type: 3 }, 'body.type undocumented-value 3'],
    ['POST /group/create', { name: 'Chess', type: '1' }, 'body.type string->integer, body.type undocumented-value 1'],
    ['POST /group/info/batch', { group_list: [] }, 'body.group_list empty'],
    ['POST /roster/list', { list: [] }, 'body.list empty'],
    ['POST /group/members/display_name', { group_id: choir, user_list: [] }, 'body.user_list empty'],
  ])('%s %j succeeds, and every deviation is reported', async (key, body, deviations) => {
    const { mock, call } = openFixture();
    const { code, headers, text } = await call(key, body);
    expect(code, text).toBe(200);
    expect(headers.get(lenient)?.split(', ').sort()).toEqual(deviations.split(', ').sort());
    expect(mock.requests.at(-1)?.lenient).toEqual(headers.get(lenient)?.split(', '));
    const strict = await openFixture({ strict: true }).call(key, body);
    expect(strict.code).toBe(10002);
    expect(strict.headers.has(lenient)).toBe(false);
  });

  test('does what the documented request does', async () => {
    const { mock, call } = openFixture();
    await call('POST /group/create', { name: 'Chess', type: 3, user_list: [String(ben)] });
    const group = appOf(mock).groups?.at(-1);
    expect(group).toMatchObject({ name: 'Chess', type: 3, members: [{ user: ada }, { user: ben }] });
    await call('POST /message/send', {
      type: '1',
      targets: [String(ben)],
      content: '',
      content_type: 9,
      related_mid: '1552747048460091409',
    });
    expect(appOf(mock).messages?.at(-1)).toMatchObject({ related_mid: '1552747048460091409' });
  });

  test.each([
    ['POST /group/info/name', { group_id: 'choir', value: 'x' }, 'body group_id must be integer, not string'],
    [
      'POST /group/info/name',
      { group_id: `${2n ** 53n}`, value: 'x' },
      'body group_id must be 9007199254740991 or less',
    ],
    ['POST /group/info/name', { group_id: null, value: 'x' }, 'body group_id must be integer, not null'],
    ['POST /group/info/name', { group_id: '', value: 'x' }, 'body group_id must be integer, not string'],
    ['POST /group/create', { name: 'Chess', user_list: [null] }, 'body user_list[0] must be integer, not null'],
    ['POST /group/create', { name: 'Chess', user_list: '' }, 'body user_list must be array, not string'],
    ['POST /user/kick', { device_sn: 'all' }, 'query device_sn must be integer, not string'],
    ['POST /user/push?value=yes', undefined, 'query value must be boolean, not string'],
    ['POST /group/settings/history_visible', { group_id: choir, value: 2 }, 'body value must be boolean, not number'],
    ['POST /group/create', { name: 'Chess', type: 4 }, 'body type must be one of'],
    ['POST /group/info/name', { group_id: choir, value: 7 }, 'body value must be string, not number'],
    ['POST /group/kick', { group_id: choir, user_list: [] }, 'body user_list must have 1 or more entries'],
    ['POST /roster/block', { user_id: {} }, 'query user_id is missing'],
  ])('in another way, as %s %j, is rejected', async (key, body, reason) => {
    const { json } = await openFixture().call(key, body);
    expect(json).toMatchObject({ code: 10002, message: expect.stringContaining(reason) });
  });
});

/** A body with strings in place of the integers at a path; the same body where there is none. */
function quoted(body: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return typeof body === 'number' ? String(body) : body;
  if (Array.isArray(body)) return step === '*' ? body.map((entry) => quoted(entry, rest)) : body;
  if (typeof body !== 'object' || body === null || !(step in body)) return body;
  return { ...body, [step]: quoted((body as Record<string, unknown>)[step], rest) };
}

test('every operation accepts strings of digits for the integers in its body, and a documented request has no mark', async () => {
  for (const [key, { operationId, integers = [] }] of Object.entries(operations)) {
    const recipe = recipes[operationId]?.success;
    if (recipe?.body === undefined || (recipe.after ?? []).length > 0) continue;
    const target = `${key}${recipe.query ?? ''}`;
    const documented = await openFixture(recipe.mock).call(target, recipe.body, recipe);
    expect(documented.headers.has(lenient), key).toBe(false);
    const body = integers.reduce<unknown>((all, path) => quoted(all, path.split('.')), recipe.body);
    if (JSON.stringify(body) === JSON.stringify(recipe.body)) continue;
    const loose = await openFixture(recipe.mock).call(target, body, recipe);
    expect(loose.text, key).toBe(documented.text);
    expect(loose.headers.get(lenient), key).toContain('string->integer');
  }
});

test('every operation accepts null for an optional field, and does what it does without the field', async () => {
  for (const [key, { operationId, optionals = [] }] of Object.entries(operations)) {
    const recipe = recipes[operationId]?.success;
    const body: unknown = recipe?.body;
    if (typeof body !== 'object' || body === null || Array.isArray(body) || (recipe?.after ?? []).length > 0) continue;
    const absent = optionals.filter((path) => !path.includes('.') && !Object.hasOwn(body, path));
    if (absent.length === 0) continue;
    const target = `${key}${recipe?.query ?? ''}`;
    const documented = await openFixture(recipe?.mock).call(target, body, recipe);
    const nulls = Object.fromEntries(absent.map((name) => [name, null]));
    const loose = await openFixture(recipe?.mock).call(target, { ...body, ...nulls }, recipe);
    expect(loose.text, key).toBe(documented.text);
    expect(loose.headers.get(lenient)?.split(', '), key).toEqual(
      absent.slice(0, 20).map((name) => `body.${name} null`),
    );
  }
});
