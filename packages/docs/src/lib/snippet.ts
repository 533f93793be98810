/// <reference types="astro/client" />

const files: Readonly<Record<string, string>> = import.meta.glob(
  [
    '../../snippets/*',
    // The bot with its test, and the configuration of the project that tests Jest: readers see what runs.
    '../../../../examples/echo-bot/*.ts',
    '../../../contract/test/echo-bot.test.ts',
    '../../../../consumers/jest/*.cjs',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const sources = new Map(Object.entries(files).map(([path, source]) => [path.slice(path.lastIndexOf('/') + 1), source]));

const marker = /^\s*(?:\/\/|#) #(region|endregion)\b ?(\S*)/;

/**
 * A snippet file as pages show it: one of its regions, or all of it, without the lines that mark regions. A region
 * may have several parts.
 * Throws for a file or region that does not exist, so that a page cannot silently show nothing.
 */
export function snippet(file: string, region?: string): string {
  const source = sources.get(file);
  if (source === undefined) throw new Error(`There is no snippets/${file}.`);
  const blocks: string[][] = region === undefined ? [[]] : [];
  let inside = region === undefined;
  for (const line of source.split('\n')) {
    const [, kind, name] = marker.exec(line) ?? [];
    if (kind === undefined) {
      if (inside) blocks.at(-1)?.push(line);
    } else if (name === region) {
      inside = kind === 'region';
      if (inside) blocks.push([]);
    }
  }
  if (blocks.length === 0) throw new Error(`snippets/${file} has no region ${region}.`);
  return blocks.map(dedent).join('\n\n');
}

/** Lines moved to the left as far as all of them go. */
function dedent(lines: readonly string[]): string {
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines
    .map((line) => line.slice(indent))
    .join('\n')
    .trim();
}
