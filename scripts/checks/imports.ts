import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './files.ts';
import { directionProblem } from './layers.ts';
import { type HouseProblem, lineAt } from './problem.ts';

/** An import of one file of the repository by another; type-only imports count as well. */
export interface Import {
  from: string;
  to: string;
  line: number;
}

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  customConditions: ['@lanying-im/source'],
  jsx: ts.JsxEmit.ReactJSX,
};

/** Reads who imports whom, as TypeScript resolves it from sources. */
export function readImports(root: string): Import[] {
  const cache = ts.createModuleResolutionCache(root, (name) => name, options);
  return sourceFiles(root, ['ts', 'tsx'], { generated: true }).flatMap((from) => {
    const file = join(root, from);
    const content = readFileSync(file, 'utf8');
    return ts.preProcessFile(content, true, true).importedFiles.flatMap(({ fileName, pos }): Import[] => {
      const mode = ts.ModuleKind.ESNext;
      const { resolvedModule } = ts.resolveModuleName(fileName, file, options, ts.sys, cache, undefined, mode);
      if (resolvedModule === undefined) return [];
      const to = relative(root, resolvedModule.resolvedFileName).replaceAll('\\', '/');
      return /^\.\.|(^|\/)(node_modules|dist)\//.test(to) ? [] : [{ from, to, line: lineAt(content, pos) }];
    });
  });
}

/** Finds the shortest way from a file back to itself. */
function shortestCycle(start: string, imports: ReadonlyMap<string, readonly Import[]>): Import[] | undefined {
  const seen = new Set<string>();
  let ways: Import[][] = (imports.get(start) ?? []).map((first) => [first]);
  while (ways.length > 0) {
    const closed = ways.find((way) => way.at(-1)?.to === start);
    if (closed !== undefined) return closed;
    ways = ways.flatMap((way) => {
      const last = way.at(-1)?.to ?? start;
      if (seen.has(last)) return [];
      seen.add(last);
      return (imports.get(last) ?? []).map((next) => [...way, next]);
    });
  }
  return undefined;
}

/** Reports each cycle once, at the import that begins it. */
export function cycleProblems(all: readonly Import[]): HouseProblem[] {
  const imports = new Map<string, Import[]>();
  for (const one of all) imports.set(one.from, [...(imports.get(one.from) ?? []), one]);
  const reported = new Set<string>();
  return [...imports.keys()].flatMap((start): HouseProblem[] => {
    if (reported.has(start)) return [];
    const cycle = shortestCycle(start, imports);
    if (cycle === undefined) return [];
    for (const { from } of cycle) reported.add(from);
    const way = [start, ...cycle.map(({ to }) => to)].join(' → ');
    const message = `Import cycle: ${way}. Move what they share into a module that both import.`;
    return [{ file: start, line: cycle[0]?.line ?? 1, message }];
  });
}

/** Reports imports against the direction of the packages. */
export function directionProblems(all: readonly Import[]): HouseProblem[] {
  return all.flatMap(({ from, to, line }) => {
    const message = directionProblem(from, to);
    return message === undefined ? [] : [{ file: from, line, message }];
  });
}
