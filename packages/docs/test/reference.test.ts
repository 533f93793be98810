import { describe, expect, test } from 'vitest';
import { markIntegers } from '../reference/exact-integers.ts';
import { prepare } from '../reference/prepare.ts';
import { seal, split } from '../reference/seal.ts';
import { type Bundle, bundles } from '../src/lib/bundle.ts';
import { parseExactJson, stringifyExactJson } from '../src/lib/exact-json.ts';
import { locales } from '../src/lib/locales.ts';

const [english, chinese] = locales;

/** The description that the reference shows, below `/docs`. */
function prepared(locale: (typeof locales)[number]): Bundle {
  return prepare(bundles[locale.key], { locale, base: '/docs' }) as Bundle; // It has the shape of what it is made from.
}

describe('exact integers', () => {
  test('survive parsing and writing', () => {
    const json = '{"a":[1552747048460091409,5,"7"]}';
    expect(stringifyExactJson(parseExactJson(json))).toBe(json);
  });

  test('go to Redoc as marked strings, also those that round to the same number', () => {
    const marked = markIntegers({ a: [1552747048460091409n, 1552747048460091411n, 5, null] });
    expect(marked).toEqual({ a: ['\u{e000}1552747048460091409', '\u{e000}1552747048460091411', 5, null] });
  });
});

describe('the description that the reference shows', () => {
  test('has twins only as a sentence of their operation', () => {
    const methods = prepared(english).paths['/group/destroy'];
    expect(Object.keys(methods ?? {})).toEqual(['delete']);
    expect(methods?.['delete']?.description).toContain('`POST` has the same effect.');
  });

  test('shows the call of the client and links the page of the operation', () => {
    const description = prepared(english).paths['/group/destroy']?.['delete']?.description;
    expect(description).toContain('.destroyGroup({\n  group_id: 2306414607729,\n});');
    expect(description).toContain('(/docs/groups/destroy-group/)');
  });

  test('links the error codes below the path that the site is served under', () => {
    const response = prepared(chinese).paths['/group/create']?.['post']?.responses['200'];
    expect(response?.description).toContain('- [20007 TooManyGroupsInApp](/docs/zh-hans/errors/20007/)：');
  });
});

describe('sealing', () => {
  test('reports a script that has changed', () => {
    expect(() => seal('export{}')).toThrow('Redoc has changed');
    expect(() => split('<html></html>', './redoc.js')).toThrow('has changed');
  });
});
