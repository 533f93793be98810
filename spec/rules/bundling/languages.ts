import { cloneJson } from './exact-json.ts';
import { isObject, type OpenApiDocument } from './openapi.ts';

export type Language = 'en' | 'zh-Hans';

/** Keys under which the document holds data, not description: no text to translate, no enumeration to fold. */
const data = new Set(['example', 'value', 'default', 'const', 'enum']);

function visit(node: unknown, act: (object: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) {
    for (const entry of node) visit(entry, act);
  } else if (isObject(node)) {
    for (const [key, entry] of Object.entries(node)) {
      // A property may well be called `value`: below `properties` the keys are names, not keywords.
      if (key === 'properties' && isObject(entry)) for (const schema of Object.values(entry)) visit(schema, act);
      else if (!data.has(key)) visit(entry, act);
    }
    act(node);
  }
}

/** Puts the Chinese of `x-zh` in the place of the English, or just drops it. */
function translate(object: Record<string, unknown>, language: Language): void {
  const chinese = object['x-zh'];
  if (chinese === undefined) return;
  delete object['x-zh'];
  if (language === 'en') return;
  const only = ['description', 'summary', 'title'].find((key) => typeof object[key] === 'string') ?? 'description';
  Object.assign(object, typeof chinese === 'string' ? { [only]: chinese } : chinese);
}

/** `oneOf` of titled constants, the sources' form of an enumeration, becomes `enum` with names and texts beside it. */
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
  const copy = cloneJson(document);
  visit(copy, (object) => {
    translate(object, language);
    foldEnumeration(object);
  });
  return copy;
}
