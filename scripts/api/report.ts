import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The packages whose public types have a report. */
export const reported: readonly string[] = ['types', 'client', 'query', 'react', 'mock', 'conformance'];

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  customConditions: ['@lanying-im/source'],
  allowImportingTsExtensions: true,
  jsx: ts.JsxEmit.ReactJSX,
  noEmit: true,
  skipLibCheck: true,
};

/** openapi-typescript's types of the whole description, of which `npm run spec:diff` reports each change. */
const described: ReadonlySet<string> = new Set(['paths', 'operations', 'components', 'webhooks', '$defs']);

interface Manifest {
  name: string;
  exports: Record<string, Record<string, string>>;
}

/** The declarations of a file as TypeScript publishes them, by name. Sources have explicit types, so no other file is needed. */
class Declarations {
  readonly #files = new Map<string, Map<string, string[]>>();
  readonly #printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

  of({ fileName, text }: ts.SourceFile): Map<string, string[]> {
    const known = this.#files.get(fileName);
    if (known !== undefined) return known;
    const { outputText } = ts.transpileDeclaration(text, { fileName, compilerOptions: options });
    const declared = new Map<string, string[]>();
    const file = ts.createSourceFile(`${fileName}.d.ts`, outputText, ts.ScriptTarget.Latest);
    for (const statement of file.statements) {
      const code = this.#printer
        .printNode(ts.EmitHint.Unspecified, statement, file)
        .replace(/^(export )?(declare )?/, '');
      for (const name of namesOf(statement)) declared.set(name, [...(declared.get(name) ?? []), code]);
    }
    this.#files.set(fileName, declared);
    return declared;
  }
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => (ts.isIdentifier(name) ? name.text : ''));
  }
  const { name } = statement as ts.DeclarationStatement; // Other statements have no name.
  return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
}

function exportsOf(
  entry: ts.SourceFile,
  folder: string,
  checker: ts.TypeChecker,
  declarations: Declarations,
): string[] {
  const module = checker.getSymbolAtLocation(entry);
  if (module === undefined) return [];
  return checker
    .getExportsOfModule(module)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const file = target.declarations?.[0]?.getSourceFile();
      if (file === undefined || !file.fileName.startsWith(folder)) return `// ${symbol.name} of another package`;
      if (described.has(symbol.name)) return `// ${symbol.name}: the description itself`;
      const codes = declarations.of(file).get(target.name) ?? [];
      const code = codes.length === 0 ? `const ${target.name}: unknown;` : codes.join('\n');
      return symbol.name === target.name ? code : `// ${target.name} as ${symbol.name}\n${code}`;
    });
}

/** The reports of all packages, by file: every exported declaration of every entry, without comments. */
export function apiReports(root: string): Map<string, string> {
  const manifests = reported.map((folder) => {
    const path = join(root, 'packages', folder);
    const manifest: Manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    const entries = Object.entries(manifest.exports).map(([name, conditions]) => ({
      name: join(manifest.name, name).replaceAll('\\', '/'),
      file: join(path, conditions['@lanying-im/source'] ?? ''),
    }));
    return { folder, path: `${path}/`, manifest, entries };
  });
  const program = ts.createProgram(
    manifests.flatMap(({ entries }) => entries.map(({ file }) => file)),
    options,
  );
  const checker = program.getTypeChecker();
  const declarations = new Declarations();
  return new Map(
    manifests.map(({ folder, path, manifest, entries }) => {
      const sections = entries.map(({ name, file }) => {
        const source = program.getSourceFile(file);
        if (source === undefined) throw new Error(`${file} of ${manifest.name} does not exist.`);
        return `## ${name}\n\n\`\`\`ts\n${exportsOf(source, path, checker, declarations).join('\n\n')}\n\`\`\`\n`;
      });
      const head = `# Public types of ${manifest.name}\n\nWritten by \`npm run api\`. A change here is a change for users.\n`;
      return [`api/${folder}.api.md`, `${head}\n${sections.join('\n')}`];
    }),
  );
}
