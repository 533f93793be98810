import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What an editor shows for a file, from the language service of TypeScript 5.9; TypeScript 7 has none. */
export interface Editor {
  errors(): string[];
  hover(text: string): { type: string; documentation: string };
}

const root = join(import.meta.dirname, '../../../..');
const file = join(import.meta.dirname, 'example.tsx');
const { config } = ts.readConfigFile(join(root, 'tsconfig.check.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);

/** Opens a source text as if it were in this package. */
export function openInEditor(source: string): Editor {
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = path === file ? source : ts.sys.fileExists(path) ? readFileSync(path, 'utf8') : undefined;
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
  });
  return {
    errors: () =>
      [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(({ messageText }) =>
        ts.flattenDiagnosticMessageText(messageText, '\n'),
      ),
    hover: (text) => {
      const info = service.getQuickInfoAtPosition(file, source.indexOf(text));
      return {
        type: ts.displayPartsToString(info?.displayParts),
        documentation: ts.displayPartsToString(info?.documentation),
      };
    },
  };
}
