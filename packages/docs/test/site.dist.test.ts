import { describe, expect, test } from 'vitest';
import { publishedUrl } from '../site.ts';
import { errors } from '../src/lib/errors.ts';
import { locales } from '../src/lib/locales.ts';
import { operations } from '../src/lib/operations.ts';
import { hasFile, isRemote, type Page, readSite, resolveLink } from './support/site.ts';

const pages = readSite();
const byPath = new Map(pages.map((page) => [page.path, page]));

/** What is wrong with a link, if anything is. */
function problem(page: Page, href: string): string | undefined {
  const { path, anchor } = resolveLink(page, href);
  const target = byPath.get(path);
  if (target === undefined) return hasFile(path) ? undefined : `${page.path} -> ${href}: no such page`;
  return anchor === '' || target.ids.has(decodeURIComponent(anchor))
    ? undefined
    : `${page.path} -> ${href}: no such id`;
}

test('every link leads to a page, a file or an id that exists', () => {
  const problems = pages.flatMap((page) =>
    page.elements
      .filter(({ name }) => name === 'a')
      .map(({ attributes: { href } }) => href)
      .filter((href): href is string => href !== undefined && !/^(mailto|data):/.test(href) && !isRemote(href))
      // Redoc's own links represent places of its page, not for files.
      .filter(() => !page.path.endsWith('/reference/'))
      .flatMap((href) => problem(page, href) ?? []),
  );
  expect(problems).toEqual([]);
});

test('every address in the descriptions shown by the reference exists', () => {
  const references = pages.filter(({ path }) => path.endsWith('/reference/'));
  expect(references).toHaveLength(locales.length);
  const problems = references.flatMap((page) =>
    [...page.html.matchAll(/\]\((\/[^)\s]*)\)/g)].flatMap(([, href = '']) => problem(page, href) ?? []),
  );
  expect(problems).toEqual([]);
});

test('no page loads anything from elsewhere', () => {
  const loading = new Set(['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object', 'image', 'use']);
  const remote = pages.flatMap(({ path, elements }) =>
    elements.flatMap(({ name, attributes }) => {
      const loads =
        loading.has(name) || (name === 'link' && !/^(canonical|alternate|sitemap)$/.test(attributes['rel'] ?? ''));
      const addresses = [attributes['src'], attributes['href'], attributes['srcset'], attributes['data']];
      return loads
        ? addresses.filter((address) => address && isRemote(address)).map((address) => `${path}: ${address}`)
        : [];
    }),
  );
  expect(remote).toEqual([]);
});

test('every page has a policy without inline scripts that it does not know, and without eval', () => {
  const weak = pages.filter(({ html }) => {
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
    const [, scripts = "'unsafe-inline'"] = /script-src ([^;]*)/.exec(policy) ?? [];
    return /unsafe|\*|https?:/.test(scripts);
  });
  expect(weak.map(({ path }) => path)).toEqual([]);
});

test('every page says where it is published in each language, but the one for missing pages does not', () => {
  for (const { path, elements } of pages.filter((page) => !/reference/.test(page.path))) {
    const links = elements.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
    const canonical = links.filter(({ rel }) => rel === 'canonical').map(({ href }) => href);
    const languages = links.filter(({ hreflang }) => hreflang !== undefined);
    if (path.includes('404')) expect([...canonical, ...languages]).toEqual([]);
    else {
      expect(canonical).toEqual([publishedUrl + path.slice(1)]);
      expect(languages.map(({ hreflang }) => hreflang)).toEqual(['en', 'zh-CN', 'x-default']);
      for (const { href = '' } of languages) expect(byPath.has(href.slice(publishedUrl.length - 1))).toBe(true);
    }
  }
});

test('no style of a page loads anything from elsewhere', () => {
  const remote = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/(?:url\(|@import)\s*['"]?((?:https?:)?\/\/[^)'"\s]+)/g)].map(
      ([, address]) => `${path}: ${address}`,
    ),
  );
  expect(remote).toEqual([]);
});

describe.each(locales)('in $label', ({ folder, key, lang }) => {
  const prefix = folder === undefined ? '/' : `/${folder}/`;

  test.each(errors)('$code $name has its page, with meaning, remedy and name', ({ code, name, meaning, remedy }) => {
    const page = byPath.get(`${prefix}errors/${code}/`);
    const text = (page?.html ?? '').replaceAll(/<[^>]+>/g, '');
    const plain = (words: string): string =>
      words.replaceAll('`', '').replaceAll('&', '&amp;').replaceAll("'", '&#39;');
    expect(text).toContain(name);
    expect(text).toContain(plain(meaning[key]));
    expect(text).toContain(plain(remedy[key]));
  });

  test.each(operations[key])('$id is linked from the list of operations', (operation) => {
    const page = byPath.get(`${prefix}operations/`);
    expect(page?.html).toContain(`${prefix}${operation.page}"`);
  });

  test.each(operations[key])('$id has its page', ({ page, id, path, summary, described }) => {
    const html = byPath.get(`${prefix}${page}`)?.html ?? '';
    const text = html.replaceAll(/<[^>]+>/g, '');
    for (const shown of [id, path, summary]) expect(text).toContain(shown);
    for (const name of described['x-errors'] ?? []) expect(text).toContain(name);
    for (const label of ['cURL', 'TypeScript', 'React', 'HTTP']) expect(text).toContain(label);
  });

  test('every page says which language it is in', () => {
    const own = pages.filter(
      ({ path }) => !path.includes('404') && path.startsWith('/zh-hans/') === (folder === 'zh-hans'),
    );
    const others = own.filter(
      ({ elements }) => elements.find(({ name }) => name === 'html')?.attributes['lang'] !== lang,
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('every page exists in the other language', () => {
    const other = locales.find((locale) => locale.folder !== folder);
    const missing = [...byPath.keys()]
      .filter((path) => !path.includes('404') && path.startsWith('/zh-hans/') === (folder === 'zh-hans'))
      .map((path) => `/${other?.folder === undefined ? '' : `${other.folder}/`}${path.slice(prefix.length)}`)
      .filter((path) => !byPath.has(path));
    expect(missing).toEqual([]);
  });
});
