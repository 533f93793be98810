import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { ELEMENT_NODE, type ElementNode, parse, walkSync } from 'ultrahtml';
import { base } from '../../site.ts';

const dist = join(import.meta.dirname, '../../dist');

/** A page of the built site. */
export interface Page {
  /** Where it is, without the path that the site is served under: `/errors/10000/`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly ElementNode[];
  /** Ids that a link can point to. */
  readonly ids: ReadonlySet<string>;
}

function elementsOf(html: string): readonly ElementNode[] {
  const found: ElementNode[] = [];
  walkSync(parse(html), (node) => {
    if (node.type === ELEMENT_NODE) found.push(node as ElementNode); // Its type says so.
  });
  return found;
}

function readPage(file: string): Page {
  const html = readFileSync(file, 'utf8');
  const elements = elementsOf(html);
  const path = `/${relative(dist, file)
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '')}`;
  return { path, html, elements, ids: new Set(elements.flatMap(({ attributes: { id } }) => (id ? [id] : []))) };
}

/** All pages of the built site. Throws if it has not been built. */
export function readSite(): readonly Page[] {
  if (!existsSync(dist)) throw new Error('The site has not been built. Build it with: npm run build');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readPage(join(dist, name)));
}

/** Whether an address on a page leads out of the site. */
export function isRemote(address: string): boolean {
  return /^([a-z]+:)?\/\//i.test(address);
}

/** Path and anchor that a link on a page leads to, without the path that the site is served under. */
export function resolveLink(from: Page, href: string): { path: string; anchor: string } {
  const root = base.replace(/\/$/, '');
  const { pathname, hash } = new URL(href, `http://site${root}${from.path}`);
  const inside = pathname === root || pathname.startsWith(`${root}/`);
  return { path: inside ? pathname.slice(root.length) : `outside of ${root}: ${pathname}`, anchor: hash.slice(1) };
}

/** Whether the built site has a file that is not a page. */
export function hasFile(path: string): boolean {
  return posix.extname(path) !== '' && existsSync(join(dist, decodeURIComponent(path)));
}
