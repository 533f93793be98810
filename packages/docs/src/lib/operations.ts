import { bundles, type DescribedOperation, type Tag } from './bundle.ts';
import { type Locale, locales } from './locales.ts';

/** An operation in one language, with where its page is. */
export interface OperationInfo {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  /** Address of its page below the folder of the language: `groups/create-group/`. */
  readonly page: string;
  readonly described: DescribedOperation;
  /** Other methods of the same path with the same effect. */
  readonly twins: readonly string[];
}

/** A tag with the address of its page: `groups/`. */
export interface TagInfo {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly page: string;
}

const kebab = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/\s+/g, '-')
    .toLowerCase();

// Addresses are the same in every language, so they come from the English names.
const tagPages = new Map(bundles.en.tags.map((tag) => [tag.name, `${kebab(tag['x-displayName'] ?? tag.name)}/`]));

function tagPage(name: string): string {
  const page = tagPages.get(name);
  if (page === undefined) throw new Error(`The bundle does not list the tag ${name}.`);
  return page;
}

function tagInfo({ name, description, 'x-displayName': displayName = name }: Tag): TagInfo {
  return { name, displayName, description, page: tagPage(name) };
}

function operationsIn(key: Locale['key']): readonly OperationInfo[] {
  const endpoints = Object.entries(bundles[key].paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ path, method: method.toUpperCase(), described })),
  );
  const order = bundles[key].tags.map(({ name }) => name);
  return endpoints
    .filter(({ described }) => described['x-twin-of'] === undefined)
    .map(({ path, method, described }) => ({
      id: described.operationId,
      tag: described.tags[0] ?? '',
      method,
      path,
      summary: described.summary,
      page: `${tagPage(described.tags[0] ?? '')}${kebab(described.operationId)}/`,
      described,
      twins: endpoints
        .filter((other) => other.described['x-twin-of'] === described.operationId)
        .map((other) => other.method),
    }))
    .toSorted((one, other) => order.indexOf(one.tag) - order.indexOf(other.tag));
}

/** The operations in each language, by tag, without the twins of others. */
export const operations: Readonly<Record<Locale['key'], readonly OperationInfo[]>> = {
  en: operationsIn('en'),
  zh: operationsIn('zh'),
};

/** The tags in each language, in the order of the description. */
export const tags: Readonly<Record<Locale['key'], readonly TagInfo[]>> = {
  en: bundles.en.tags.map(tagInfo),
  zh: bundles.zh.tags.map(tagInfo),
};

const byId = Object.fromEntries(
  locales.map(({ key }) => [key, new Map(operations[key].map((operation) => [operation.id, operation]))]),
);

/** Returns the operation with an id; `undefined` if there is none. */
export function findOperation(key: Locale['key'], id: string): OperationInfo | undefined {
  return byId[key]?.get(id);
}
