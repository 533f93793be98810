import { endpoints, isObject, type OpenApiDocument } from '../../spec/bundle/openapi.ts';
import { keysOf, lookUp } from './pointer.ts';

/** Whether `anyOf` lists known values and, beside them, the type that allows any other. */
function isOpen(members: readonly unknown[]): boolean {
  return members.some((member) => isObject(member) && 'type' in member && !('enum' in member) && !('oneOf' in member));
}

/**
 * The enumerations that a response has as a closed set. Only there can a new value break a caller; elsewhere responses
 * allow any other value beside those listed. Names of schemas, or pointers where an enumeration has no name.
 */
export function closedInResponses(document: OpenApiDocument): ReadonlySet<string> {
  const closed = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (node: unknown, at: string): void => {
    if (!isObject(node)) return;
    if (typeof node['$ref'] === 'string') visit(lookUp(document, keysOf(node['$ref'])), node['$ref']);
    if (seen.has(node)) return;
    seen.add(node);
    if (Array.isArray(node['enum'])) closed.add(at);
    for (const key of ['oneOf', 'anyOf', 'allOf']) {
      const members: unknown = node[key];
      if (!Array.isArray(members) || (key === 'anyOf' && isOpen(members))) continue;
      for (const [index, member] of members.entries()) visit(member, `${at}/${key}/${index}`);
    }
    visit(node['items'], `${at}/items`);
    visit(node['additionalProperties'], `${at}/additionalProperties`);
    if (!isObject(node['properties'])) return;
    for (const [name, property] of Object.entries(node['properties'])) visit(property, `${at}/properties/${name}`);
  };
  for (const { path, method, operation } of endpoints(document)) {
    const at = `#/paths/${path.replaceAll('/', '~1')}/${method}/responses/200/content/application~1json/schema`;
    visit(operation.responses['200']?.content?.['application/json']?.schema, at);
  }
  return closed;
}
