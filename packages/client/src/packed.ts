import type { OperationDescriptor } from './descriptor.ts';

/** What each sign of the table stands for: the method, and what goes with it unless the line says otherwise. */
const signs: { readonly [sign: string]: Partial<OperationDescriptor> } = {
  '<': { method: 'GET', read: true },
  '=': { method: 'GET' },
  '>': { method: 'POST', body: 'object' },
  '?': { method: 'POST' },
  '+': { method: 'PUT', body: 'object' },
  '-': { method: 'DELETE' },
};

/**
 * Reads the table of operations. A line without a sign is the beginning of the paths below it. Each other line is one
 * operation: the rest of its path, a sign, its id, and as `name` or `name=value` what the sign does not say.
 */
export function unpack(table: string): OperationDescriptor[] {
  let head = '';
  return table.split('\n').flatMap((line) => {
    const [, rest, sign = '', id, words = ''] = /^(\S*)([<>=?+-])(\w+)(.*)/.exec(line) ?? [];
    const more = Array.from(words.matchAll(/(\w+)=?(\S*)/g), ([, name, value]) => [name, value || true]);
    // The generator wrote both from the same descriptors.
    if (id) return { id, path: head + rest, ...signs[sign], ...Object.fromEntries(more) } as OperationDescriptor;
    head = line;
    return [];
  });
}
