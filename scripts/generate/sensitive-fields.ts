import { isObject } from '../../spec/bundle/openapi.ts';
import { banner, literal } from './code.ts';
import type { Model } from './model.ts';
import { resolve } from './resolve.ts';

/** Adds the name of every property and parameter below a node that is marked, or refers to a schema that is. */
function collect(node: unknown, document: Model['english'], found: Map<string, string>): void {
  if (Array.isArray(node)) for (const entry of node) collect(entry, document, found);
  if (!isObject(node)) return;
  const { properties, name } = node;
  for (const [field, property] of Object.entries(isObject(properties) ? properties : {})) {
    note(field, property, document, found);
  }
  if (typeof name === 'string') {
    note(name, node, document, found);
    note(name, node['schema'], document, found);
  }
  for (const entry of Object.values(node)) collect(entry, document, found);
}

function note(name: string, field: unknown, document: Model['english'], found: Map<string, string>): void {
  if (!isObject(field)) return;
  const target = resolve(document, field);
  const mark = field['x-sensitive'] ?? target['x-sensitive'];
  if (typeof mark === 'string') found.set(name, mark);
  else note(name, target['items'], document, found);
}

function constant(comment: string, name: string, fields: readonly string[]): string {
  const lines = fields.map((field) => `  ${literal(field)},\n`).join('');
  return `/** ${comment} */\nexport const ${name}: readonly string[] = [\n${lines}];\n`;
}

/** types/sensitive-fields.ts: the wire names that `x-sensitive` marks. */
export function sensitiveFields({ english }: Model): string {
  const found = new Map<string, string>();
  collect(english, english, found);
  const marked = (mark: string): string[] => [...found.keys()].filter((name) => found.get(name) === mark).sort();
  return `${banner}
${constant(
  'Wire names of fields, parameters and headers that grant access, such as passwords and tokens. Never log, show or persist their values.',
  'secretFields',
  marked('secret'),
)}
${constant(
  'Wire names of fields and parameters that hold what people write or what identifies them, such as message contents and mobile numbers. Log them only where the reader may see them.',
  'personalFields',
  marked('personal'),
)}`;
}
