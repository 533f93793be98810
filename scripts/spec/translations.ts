import { isObject } from '../../spec/bundle/openapi.ts';

/** Below these keys stands data, not description. */
export const dataKeys: ReadonlySet<string> = new Set(['example', 'examples', 'value', 'default', 'const', 'enum']);

export interface Text {
  english: string;
  chinese: string | undefined;
}

const fields = ['title', 'summary', 'description', 'meaning', 'remedy'];

function own(node: Record<string, unknown>): Text[] {
  const chinese = node['x-zh'];
  // The title of an enumeration's value is its name in code, the same in every language.
  return ('const' in node ? ['description'] : fields).flatMap((field) => {
    const english = node[field];
    if (typeof english !== 'string') return [];
    const translation = isObject(chinese) ? chinese[field] : chinese;
    return [{ english, chinese: typeof translation === 'string' ? translation : undefined }];
  });
}

/** The descriptions of a part of the sources, each with the Chinese beside it. */
export function translationsIn(node: unknown): Text[] {
  if (Array.isArray(node)) return node.flatMap(translationsIn);
  if (!isObject(node)) return [];
  const below = Object.entries(node).flatMap(([key, entry]) => {
    // Below `properties` the keys are names of fields, which may be called like a keyword.
    if (key === 'properties' && isObject(entry)) return Object.values(entry).flatMap(translationsIn);
    // Extensions contain data, in which a field may be called like a keyword.
    return key.startsWith('x-') || dataKeys.has(key) ? [] : translationsIn(entry);
  });
  return [...own(node), ...below];
}
