import { type Bundle, bundles } from './bundle.ts';
import { stringifyExactJson } from './exact-json.ts';
import type { Locale } from './locales.ts';
import type { OperationInfo } from './operations.ts';

type Components = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const reference = /"#\/components\/(\w+)\/([^"]+)"/g;

/** The components that a part of a description refers to, also through others. */
function componentsOf(part: unknown, all: Components, found: Record<string, Record<string, unknown>> = {}): Components {
  for (const [, kind = '', name = ''] of stringifyExactJson(part).matchAll(reference)) {
    const component = all[kind]?.[name];
    if (component === undefined || found[kind]?.[name] !== undefined) continue;
    found[kind] = { ...found[kind], [name]: component };
    componentsOf(component, all, found);
  }
  return found;
}

/** Returns a complete OpenAPI description of one operation, as JSON. */
export function openapiFragment(key: Locale['key'], { path, method, tag, described }: OperationInfo): string {
  const bundle: Bundle = bundles[key];
  const { components, paths: _, tags, ...rest } = bundle;
  const { securitySchemes } = components;
  const fragment = {
    ...rest,
    tags: tags.filter(({ name }) => name === tag),
    paths: { [path]: { [method.toLowerCase()]: described } },
    components: { securitySchemes, ...componentsOf(described, components as unknown as Components) }, // A wider view.
  };
  return `${stringifyExactJson(fragment, 2)}\n`;
}
