import type { OperationDescriptor } from './descriptor.ts';

/** What each sign of the table stands for, unless it is `POST`. */
const methods: { readonly [sign: string]: string } = { '<': 'GET', '=': 'GET', '+': 'PUT', '-': 'DELETE' };

/**
 * Reads the table of operations. A line without a sign is the beginning of the paths below it. Each other line is one
 * operation: the rest of its path, a sign, its id, and as `name` or `name=value` what the sign does not say.
 */
export function unpack(table: string): OperationDescriptor[] {
  let head = '';
  return table.split('\n').flatMap((line) => {
    const [, rest, sign = '', id, words = ''] = /^(\S*)([<>=?+-])(\w+)(.*)/.exec(line) ?? [];
    const more = Array.from(words.matchAll(/(\w+)=?(\S*)/g), ([, name, value]) => [name, value || true]);
    if (!id) {
      head = line;
      return [];
    }
    // `<` only reads, and `>` and `+` carry an object. The generator wrote both from the same descriptors.
    return {
      id,
      path: head + rest,
      method: methods[sign] ?? 'POST',
      read: sign === '<',
      body: '>+'.includes(sign) ? 'object' : undefined,
      ...Object.fromEntries(more),
    } as OperationDescriptor;
  });
}
