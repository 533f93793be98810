import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';

const reference = /(\$ref: *['"]?)([^\s'",}]+\.yaml)/g;

function filesBelow(folder: string, below: string): string[] {
  if (!existsSync(join(folder, below))) return [];
  return readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

const target = (from: string, path: string): string => posix.join(posix.dirname(from), path);

/** The files that stay single: what is shared by its place, and whatever that refers to. */
function sharedFiles(spec: string): ReadonlySet<string> {
  const shared = new Set<string>();
  const visit = (file: string): void => {
    if (shared.has(file)) return;
    shared.add(file);
    for (const [, , path = ''] of readFileSync(join(spec, file), 'utf8').matchAll(reference)) visit(target(file, path));
  };
  for (const folder of ['parameters', 'responses', 'webhooks', 'schemas/shared'])
    filesBelow(spec, folder).forEach(visit);
  return shared;
}

/**
 * Makes a description `times` as large, in place: each copy of an operation has an id, a path, schemas and examples of
 * its own (`createGroupX2`, `/x2/group/create`). Strings are replaced by strings, so the sources keep their form.
 */
export function multiply(spec: string, times: number): void {
  // Names of copies change English and Chinese differently; generating writes the file anew.
  rmSync(join(spec, 'translations.txt'), { force: true });
  const shared = sharedFiles(spec);
  const operations = filesBelow(spec, 'paths');
  const copied = new Set([...operations, ...filesBelow(spec, 'schemas')].filter((file) => !shared.has(file)));
  const ids = operations.map((file) => basename(file, '.yaml'));
  // Webhooks stay single, and so do their examples.
  const examples = filesBelow(spec, 'examples').filter((file) => ids.includes(basename(file).split('.')[0] ?? ''));
  const anyId = new RegExp(`\\b(${ids.join('|')})\\b`, 'g');
  const read = (file: string): string => readFileSync(join(spec, file), 'utf8');
  const numbered = (path: string, suffix: string): string => path.replace(/\.yaml$/, `${suffix}.yaml`);

  /** A file's text for one copy: other ids, and references to the copies of what is copied. */
  const renamed = (file: string, suffix: string): string =>
    read(file)
      .replace(anyId, (id) => `${id}${suffix}`)
      .replace(reference, (whole, start: string, path: string) =>
        copied.has(target(file, path)) ? `${start}${numbered(path, suffix)}` : whole,
      );

  const [head = '', rest = ''] = read('openapi.yaml').split(/^paths:\n/m);
  // The table of paths may be followed by another key of the root.
  const end = /^[a-z]/m.exec(rest)?.index ?? rest.length;
  const table = [rest.slice(0, end)];
  for (let copy = 2; copy <= times; copy++) {
    const suffix = `X${copy}`;
    for (const file of copied) writeFileSync(join(spec, numbered(file, suffix)), renamed(file, suffix));
    for (const file of examples) {
      writeFileSync(join(spec, file.replace(/\.(?=[^.]+\.json$)/, `${suffix}.`)), read(file));
    }
    const paths = rest.slice(0, end).replace(/^( {2}['"]?)\//gm, `$1/x${copy}/`);
    table.push(paths.replace(reference, (_, start: string, path: string) => `${start}${numbered(path, suffix)}`));
  }
  writeFileSync(join(spec, 'openapi.yaml'), `${head}paths:\n${table.join('')}${rest.slice(end)}`);
}
