import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundles } from '../src/lib/bundle.ts';
import { errors } from '../src/lib/errors.ts';
import { locales } from '../src/lib/locales.ts';
import { operations } from '../src/lib/operations.ts';
import { createSearchEngine } from '../src/search/engine.ts';
import type { SearchRecord } from '../src/search/record.ts';
import { chineseTerms, englishTerms } from './support/search-terms.ts';
import { readSite } from './support/site.ts';

const terms = { en: englishTerms, zh: chineseTerms };
const pages = new Map(readSite().map((page) => [page.path, page]));
const withoutAnchor = (page: string): string => page.replace(/#.*/, '');

describe.each(locales)('the search in $label', ({ key, folder }) => {
  const file = join(import.meta.dirname, '../dist/search', `${key}.json`);
  const records: readonly SearchRecord[] = JSON.parse(readFileSync(file, 'utf8')); // The build writes it.
  const engine = createSearchEngine(records);

  test.each(terms[key].map((term) => [term.query, term] as const))('finds %s', (query, { page, within }) => {
    const found = engine.search(query).map((result) => withoutAnchor(result.page));
    expect(found.slice(0, within)).toContain(page);
  });

  test('has every operation first by its id and by its path', () => {
    for (const { id, path, page } of operations[key]) {
      expect(engine.search(id)[0]?.page).toBe(page);
      // Several methods of one path are several operations.
      const samePath = operations[key].filter((other) => other.path === path).map((other) => other.page);
      expect(samePath).toContain(engine.search(path)[0]?.page);
    }
  });

  test('has every error first by its code and by its name', () => {
    for (const { code, name } of errors) {
      expect(engine.search(String(code))[0]?.page).toBe(`errors/${code}/`);
      expect(engine.search(name)[0]?.page).toBe(`errors/${code}/`);
    }
  });

  test('has every enumeration first by its name', () => {
    const names = Object.entries(bundles[key].components.schemas).filter(([, schema]) => schema.enum !== undefined);
    for (const [name] of names) expect(engine.search(name)[0]?.page).toBe(`enumerations/#${name}`);
  });

  test('leads only to pages and places that exist', () => {
    const missing = records
      .flatMap(({ page, kind, fields }) => [
        page,
        ...(kind === 'operation' ? fields.map((field) => `${page}#${field}`) : []),
      ])
      .filter((address) => {
        const [path = '', anchor = ''] = address.split('#');
        const target = pages.get(`/${folder === undefined ? '' : `${folder}/`}${path}`);
        return target === undefined || (anchor !== '' && !target.ids.has(anchor));
      });
    expect(missing).toEqual([]);
  });
});
