import { readFileSync, writeFileSync } from 'node:fs';

/** Changes a file. Throws if the change finds no place. */
export function edit(file: string, change: (content: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} has no place for the new operation. Add it by hand.`);
  writeFileSync(file, after);
}

/** Adds a path to the table of openapi.yaml, before the first path that follows it in the alphabet, or a method to its path. */
export function addToTable(content: string, path: string, method: string, reference: string): string {
  const entry = `${method}: { $ref: ${reference} }`;
  const [head = '', table = ''] = content.split(/^paths:\n/m);
  const lines = table.split('\n');
  const own = lines.findIndex((line) => line.startsWith(`  ${path}:`));
  if (own >= 0) {
    const line = lines[own] ?? '';
    if (line.trimEnd().endsWith('}')) lines[own] = line.replace(/ \}$/, `, ${entry} }`);
    else lines.splice(own + 1, 0, `    ${entry}`);
    return `${head}paths:\n${lines.join('\n')}`;
  }
  const last = lines.findLastIndex((line) => line.startsWith(`  ${path.slice(0, path.lastIndexOf('/') + 1)}`));
  const after = lines.findIndex((line, index) => index > last && /^( {2}\S|\S|$)/.test(line));
  lines.splice(last < 0 ? 0 : after, 0, `  ${path}: { ${entry} }`);
  return `${head}paths:\n${lines.join('\n')}`;
}

/** Adds a name to a list of `import` lines and of `...name,` or `...name(argument),` lines. */
export function addSpread(content: string, name: string, module: string): string {
  const lines = content.split('\n');
  const spread = /^( +)\.\.\.\w+(\(\w+\))?,$/;
  const last = lines.findLastIndex((line) => spread.test(line));
  const [, indent, call = ''] = spread.exec(lines[last] ?? '') ?? [];
  if (indent === undefined) return content;
  const added = lines.toSpliced(last + 1, 0, `${indent}...${name}${call},`);
  return [`import { ${name} } from '${module}';`, ...added].join('\n');
}

/**
 * Adds lines to the first list or object of a file that has entries of an operation each, in the order of their ids.
 *
 * @param entry matches the line that begins an entry, with the id as its first group
 */
export function addInOrder(content: string, entry: RegExp, id: string, added: string): string {
  const lines = content.split('\n');
  const idAt = (index: number): string | undefined => entry.exec(lines[index] ?? '')?.[1];
  const first = lines.findIndex((_line, index) => idAt(index) !== undefined);
  if (first < 0) return content;
  const end = lines.findIndex((line, index) => index > first && /^[\]}]/.test(line));
  const next = lines.findIndex((_line, index) => index >= first && (idAt(index) ?? '') > id);
  return lines.toSpliced(next < 0 ? end : Math.min(next, end), 0, added).join('\n');
}

/** Adds rows after the last row of the table of codes. */
export function addRows(content: string, rows: string): string {
  const lines = content.split('\n');
  const last = lines.findLastIndex((line) => /^\| [^|]*\| \d{5} \|/.test(line));
  return last < 0 ? content : lines.toSpliced(last + 1, 0, ...rows.trimEnd().split('\n')).join('\n');
}
