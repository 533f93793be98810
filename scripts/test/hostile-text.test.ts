import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { docComment, literal } from '../generate/code.ts';
import { Sandbox } from './support/sandbox.ts';

const hostile =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder that must stay text is the point
  'A */ `b` ${process.exit(7)} \' " \\ \u2028 \u0000 </script> // c 中文 🦅 \n */ export const pwned = 1; /*';

/** The code without its comments and strings: what hostile strings must not change. */
function skeleton(source: string): string[] {
  const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true);
  const kinds: string[] = [];
  const visit = (node: ts.Node): void => {
    kinds.push(ts.isIdentifier(node) ? node.text : ts.SyntaxKind[node.kind]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  // createSourceFile keeps syntax errors to itself, on a member that its type does not show.
  const { parseDiagnostics } = file as ts.SourceFile & { parseDiagnostics: readonly unknown[] };
  expect(parseDiagnostics).toEqual([]);
  return kinds;
}

test('hostile strings anywhere in the description leave the code as it was', async () => {
  const sandbox = Sandbox.create();
  await sandbox.generate();
  const before = new Map([...sandbox.output()].map(([path, text]) => [path, skeleton(text)]));
  type Node = { [key: string | number]: Node | string };
  const poison = (path: string, ...keys: (string | number)[]) =>
    sandbox.edit(path, (text) => {
      const document = load(text) as Node;
      const last = keys.pop() ?? '';
      const holder = keys.reduce<Node>((node, key) => node[key] as Node, document);
      holder[last] = hostile;
      return dump(document);
    });
  poison('spec/paths/group/createGroup.yaml', 'summary');
  poison('spec/paths/group/createGroup.yaml', 'description');
  poison('spec/schemas/group/Group.yaml', 'description');
  poison('spec/schemas/group/GroupType.yaml', 'oneOf', 0, 'description');
  poison('spec/errors.yaml', 'errors', 0, 'meaning');
  poison('spec/errors.yaml', 'errors', 0, 'remedy');
  sandbox.edit('spec/examples/createGroup.ok.json', (text) => text.replaceAll('"g001"', JSON.stringify(hostile)));
  // Nobody has translated the hostile strings.
  rmSync(join(sandbox.root, 'spec/translations.txt'));
  expect(await sandbox.generate()).toMatchObject({ status: 0, stderr: '' });
  expect([...sandbox.output().values()].filter((text) => text.includes('process.exit')).length).toBeGreaterThan(5);
  for (const [path, text] of sandbox.output()) expect(skeleton(text), path).toEqual(before.get(path));
});

// biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder that must stay text is the point
test.each(['/group/${process.exit(7)}', '/group/`create', '/group/\\u0063reate', '/group/cre ate', '/group/{name}'])(
  'the path %s stops generating: paths are in code as they are',
  async (path) => {
    const sandbox = Sandbox.create();
    sandbox.write('packages/client/src/generated/old.ts', 'A run that succeeds removes this file.');
    const before = sandbox.output();
    sandbox.edit('spec/openapi.yaml', (text) => text.replace('  /group/create:', `  '${path}':`));
    const { status, stderr } = await sandbox.generate();
    expect(status).toBe(1);
    expect(stderr).toContain(JSON.stringify(path));
    expect(sandbox.output()).toEqual(before);
  },
);

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('*/', '/*', '`', '${', '\\', '\n', '\r', '\u2028', '\u2029', "'", '"'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
});

test('a literal is read back as the text it was made from', () => {
  fc.assert(
    fc.property(text, (value) => {
      const file = ts.createSourceFile('a.ts', literal(value), ts.ScriptTarget.Latest);
      const [statement] = file.statements;
      if (statement === undefined || !ts.isExpressionStatement(statement)) throw new Error('no expression');
      expect(ts.isStringLiteral(statement.expression) && statement.expression.text).toBe(value);
      expect(file.statements).toHaveLength(1);
    }),
  );
});

test('a comment ends where it should, whatever it says', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(skeleton(`${docComment(value)}export const a = 1;`)).toEqual(skeleton('export const a = 1;'));
    }),
  );
});
