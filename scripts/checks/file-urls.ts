import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { sourceFiles } from './files.ts';
import { type HouseProblem, lineAt } from './problem.ts';

const message =
  '`.pathname` of a file URL is percent-encoded. Use fileURLToPath from node:url, or import.meta.dirname.';

const fromModule = /import\.meta\.(url|resolve)|pathToFileURL\(/;

/** Positions in a file at which the `pathname` of a file URL is read, directly, through a variable or by destructuring. */
function readsOfPathname(file: ts.SourceFile): number[] {
  const fileUrls = new Set<string>();
  const isFileUrl = (node: ts.Node | undefined): boolean =>
    node !== undefined && (ts.isIdentifier(node) ? fileUrls.has(node.text) : fromModule.test(node.getText(file)));
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && isFileUrl(node.initializer)) {
      if (ts.isIdentifier(node.name) && node.initializer !== undefined && ts.isNewExpression(node.initializer)) {
        fileUrls.add(node.name.text);
      }
      if (ts.isObjectBindingPattern(node.name)) {
        const names = node.name.elements.map(({ propertyName, name }) => (propertyName ?? name).getText(file));
        if (names.includes('pathname')) found.push(node.getStart(file));
      }
    }
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'pathname' && isFileUrl(node.expression)) {
      found.push(node.name.getStart(file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Reports `.pathname` of file URLs: in a folder with a space or Chinese characters it names no file. */
export function fileUrlProblems(root: string): HouseProblem[] {
  return sourceFiles(root, ['ts', 'tsx', 'js', 'mjs']).flatMap((file) => {
    const content = readFileSync(join(root, file), 'utf8');
    if (!content.includes('pathname')) return [];
    const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true);
    return readsOfPathname(source).map((position) => ({ file, line: lineAt(content, position), message }));
  });
}
