import { isObject, type OpenApiDocument } from '../../spec/bundle/openapi.ts';

/** Follows references until there is none. */
export function resolve<T extends object>(document: OpenApiDocument, node: T): T {
  const reference: unknown = '$ref' in node ? node.$ref : undefined;
  if (typeof reference !== 'string') return node;
  const target = reference
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (at, key) => (isObject(at) ? at[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined),
      document,
    );
  if (!isObject(target)) throw new Error(`${reference} cannot be resolved`);
  return resolve(document, target as T); // A reference is resolved to an object of the same kind.
}
