import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriptionFiles } from '../../spec/bundle/source-files.ts';
import type { Files } from './artefacts.ts';
import type { Model, OperationModel } from './model.ts';
import type { Problem } from './problem.ts';

/** Packages whose names are exported together: react exports all of query. */
const namespaces: readonly (readonly string[])[] = [['types'], ['query', 'react']];

/** Generated files whose exports are not public under their own names. */
const internal = /\/(effects|error-catalogue)\.ts$/;

interface PublicName {
  name: string;
  /** The file that exports it. */
  file: string;
  isType: boolean;
}

/** A name that would be made twice. */
interface Collision {
  name: string;
  first: string;
  second: string;
}

function generatedNames(files: Files, packageName: string): PublicName[] {
  const folder = `packages/${packageName}/src/generated/`;
  return [...files]
    .filter(([file]) => file.startsWith(folder) && !internal.test(file))
    .flatMap(([file, content]) =>
      [...content.matchAll(/^export (?:declare )?(const|function|class|interface|type|enum) (\w+)/gm)].map(
        ([, kind = '', name = '']) => ({ name, file, isType: kind === 'type' || kind === 'interface' }),
      ),
    );
}

/** The names that a package's hand-written index exports one by one. */
function handWrittenNames(root: string, packageName: string): PublicName[] {
  const file = `packages/${packageName}/src/index.ts`;
  if (!existsSync(join(root, file))) return [];
  const content = readFileSync(join(root, file), 'utf8');
  return [...content.matchAll(/^export (?:type )?\{([^}]*)\} from '(?!\.\/generated\/)[^']*'/gm)].flatMap(
    ([, list = '']) =>
      list
        .split(',')
        .map((entry) =>
          entry
            .trim()
            .replace(/^type /, '')
            .replace(/^.* as /, ''),
        )
        .filter((name) => name !== '')
        .map((name) => ({ name, file, isType: false })),
  );
}

/** Whether a name is made from an operation: its id, or its type's name, and a suffix. */
function isMadeFrom(name: string, { id, typeName }: OperationModel): boolean {
  return name.startsWith(id) || name.replace(/^use/, '').startsWith(typeName);
}

/** The place of what a name is made from: the schema of that name, or the operation with the longest fitting id. */
function originOf(
  name: string,
  { operations }: Model,
  spec: string,
): { file: string; line: number; subject: string }[] {
  const schemas = descriptionFiles(spec, 'schemas').filter((path) => path.endsWith(`/${name}.yaml`));
  const candidates = operations.filter((operation) => isMadeFrom(name, operation));
  return [
    ...schemas.map((path) => ({ file: join(spec, path), line: 1, subject: `the schema ${name}` })),
    ...candidates.map(({ id, tag }) => {
      const file = join(spec, 'paths', tag, `${id}.yaml`);
      const before = existsSync(file) ? readFileSync(file, 'utf8').split(/^operationId:/m)[0] : '';
      return { file, line: (before ?? '').split('\n').length, subject: `the operation ${id}` };
    }),
  ];
}

/** Exports of generated files that have the name of something that the file imports. */
function importedNames(files: Files): Collision[] {
  return [...files].flatMap(([file, content]) => {
    const lists = [...content.matchAll(/^import (?:type )?\{([^}]*)\} from/gm)].map(([, list = '']) => list);
    const imported = new Set(lists.join().split(/[\s,]+/));
    const exported = [...content.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = '']) => name);
    return exported.filter((name) => imported.has(name)).map((name) => ({ name, first: file, second: file }));
  });
}

/** Exports of packages that have the name of another export. */
function exportedTwice(files: Files, root: string): Collision[] {
  return namespaces.flatMap((packages) => {
    const seen = new Map<string, PublicName>();
    const names = packages.flatMap((name) => [...handWrittenNames(root, name), ...generatedNames(files, name)]);
    return names.flatMap((current): Collision[] => {
      const first = seen.get(current.name);
      seen.set(current.name, first ?? current);
      if (first === undefined) return [];
      // A constant and the type of its values share a name.
      if (first.file === current.file && first.isType !== current.isType) return [];
      return [{ name: current.name, first: first.file, second: current.file }];
    });
  });
}

/** Finds names that generated code would have twice, with the place of what they are made from. */
export function nameProblems(files: Files, model: Model, root: string): Problem[] {
  const spec = join(root, 'spec');
  return [...importedNames(files), ...exportedTwice(files, root)].map(({ name, first, second }) => {
    const origins = originOf(name, model, spec);
    const subjects = origins.map(({ subject }) => subject).join(' and ');
    const { file, line } = origins.at(-1) ?? { file: join(spec, 'openapi.yaml'), line: 1 };
    const where = first === second ? first : `${first} and ${second}`;
    return { file, line, message: `"${name}" would be made twice in ${where}, from ${subjects}. Rename one.` };
  });
}
