import { isObject, type OpenApiDocument } from './openapi.ts';

export type Language = 'en' | 'zh-Hans';

/** Keys under which the document holds data, not description: no text to translate, no enumeration to fold. */
const data = new Set(['example', 'value', 'default', 'const', 'enum']);

/** Keys whose value is a map: its keys are names, among which `value` or `default` mean nothing. */
const maps = new Set([
  'content',
  'examples',
  'headers',
  'parameters',
  'paths',
  'properties',
  'responses',
  'schemas',
  'securitySchemes',
  'variables',
  'webhooks',
]);

/** What only maintainers read: translations, which replace the English or go, sources and notes on them. */
const unpublished = new Set(['x-zh', 'x-note', 'x-source']);

/** A copy without what is unpublished, and in Chinese with its strings in the place of the English. Data is not copied. */
function translated(node: unknown, language: Language, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((entry) => translated(entry, language));
  if (!isObject(node)) return node;
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(node)) {
    if (isMap) copy[key] = translated(entry, language);
    else if (!unpublished.has(key)) copy[key] = data.has(key) ? entry : translated(entry, language, maps.has(key));
  }
  if (isMap) return copy;
  if (language !== 'en') Object.assign(copy, chineseOf(node));
  foldEnumeration(copy);
  return copy;
}

/** The strings of `x-zh`: one alone is that of the first text there is. */
function chineseOf(object: Record<string, unknown>): unknown {
  const chinese = object['x-zh'];
  if (typeof chinese !== 'string') return chinese;
  const only = ['description', 'summary', 'title'].find((key) => typeof object[key] === 'string') ?? 'description';
  return { [only]: chinese };
}

/** `oneOf` of titled constants, the sources' form of an enumeration, becomes `enum` with names and strings beside it. */
function foldEnumeration(schema: Record<string, unknown>): void {
  const { oneOf } = schema;
  if (!Array.isArray(oneOf) || oneOf.length === 0) return;
  if (!oneOf.every((entry) => isObject(entry) && 'const' in entry && typeof entry['title'] === 'string')) return;
  delete schema['oneOf'];
  schema['enum'] = oneOf.map((entry) => entry['const']);
  schema['x-enum-varnames'] = oneOf.map((entry) => entry['title']);
  schema['x-enumDescriptions'] = Object.fromEntries(oneOf.map((entry) => [entry['const'], entry['description']]));
}

/** A copy of an expanded document in one language, pure OpenAPI 3.1. */
export function inLanguage(document: OpenApiDocument, language: Language): OpenApiDocument {
  return translated(document, language) as OpenApiDocument; // Of the shape of what it was copied from.
}
