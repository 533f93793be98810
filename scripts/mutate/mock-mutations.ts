import ts from 'typescript';

/** One change at one place of a handler. */
export interface MockMutation {
  readonly id: number;
  readonly kind: string;
  /** The file, as a path from the root of the repository. */
  readonly part: string;
  readonly line: number;
  /** The source of the line. */
  readonly code: string;
  readonly before: string;
  readonly after: string;
}

/** A change of a node: its kind, the text instead of the node's own, and how to switch between the two. */
interface Change {
  readonly kind: string;
  readonly after: string;
  readonly form: 'expression' | 'statement' | 'property';
}

const otherOperators: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
};

const isFunction = (node: ts.Node): boolean => ts.isFunctionLike(node) && !ts.isFunctionTypeNode(node);

const isCondition = (node: ts.Node): boolean =>
  (ts.isIfStatement(node.parent) && node === node.parent.expression) ||
  (ts.isConditionalExpression(node.parent) && node === node.parent.condition);

/** An equation, whose other operator inverts it already. */
const isEquality = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) && ['===', '!=='].includes(node.operatorToken.getText());

/** Whether an `if` only rejects the request: `if (…) throw …;`. */
const isCheck = (node: ts.Node): boolean => {
  if (!ts.isIfStatement(node) || node.elseStatement !== undefined) return false;
  const { thenStatement: then } = node;
  const only = ts.isBlock(then) && then.statements.length === 1 ? then.statements[0] : then;
  return only !== undefined && ts.isThrowStatement(only);
};

/** The names that a source imports from the types of the API. */
function wireTypes(source: ts.SourceFile): ReadonlySet<string> {
  const imports = source.statements.filter(ts.isImportDeclaration);
  const ofTypes = imports.filter(({ moduleSpecifier }) => moduleSpecifier.getText() === "'@lanying-im/types'");
  return new Set(
    ofTypes.flatMap(({ importClause }) => {
      const bindings = importClause?.namedBindings;
      return bindings !== undefined && ts.isNamedImports(bindings)
        ? bindings.elements.map(({ name }) => name.text)
        : [];
    }),
  );
}

/** Whether a function returns what is in a response: it is a handler, or its type is one of the API. */
function returnsWire(node: ts.SignatureDeclaration): boolean {
  if (node.type !== undefined) {
    const types = wireTypes(node.getSourceFile());
    return (node.type.getText().match(/\w+/g) ?? []).some((name) => types.has(name));
  }
  const variable = ts.findAncestor(node, ts.isVariableDeclaration);
  return variable?.type?.getText().startsWith('Handlers<') === true && ts.isObjectLiteralExpression(node.parent);
}

/** Whether an object is returned as (a part of) a response. */
function isResponse(node: ts.Node): boolean {
  const { parent } = node;
  const isReturned =
    ts.isReturnStatement(parent) || (ts.isParenthesizedExpression(parent) && ts.isArrowFunction(parent.parent));
  const inside = ts.findAncestor(parent, ts.isFunctionLike);
  return isReturned && inside !== undefined && returnsWire(inside);
}

/** The operator of a binary expression with the other one in its place. */
function otherBinary(node: ts.BinaryExpression): string | undefined {
  const operator = otherOperators[node.operatorToken.getText()];
  return operator === undefined ? undefined : `${node.left.getText()} ${operator} ${node.right.getText()}`;
}

function changesOf(node: ts.Node): Change[] {
  const text = node.getText();
  const changes: Change[] = [];
  const add = (kind: string, after: string, form: Change['form'] = 'expression'): void =>
    void changes.push({ kind, after, form });
  if (isCondition(node) && !isEquality(node)) add('condition inverted', `!(${text})`);
  if (isCheck(node)) add('check dropped', '', 'statement');
  if (ts.isExpressionStatement(node)) add('statement dropped', '', 'statement');
  if (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'ErrorCode') {
    add(
      'error code',
      node.name.text === 'InvalidParameter' ? 'ErrorCode.PermissionDenied' : 'ErrorCode.InvalidParameter',
    );
  }
  if (ts.isNumericLiteral(node)) add('number', `${Number(text.replaceAll('_', '')) + 1}`);
  if (node.kind === ts.SyntaxKind.TrueKeyword) add('truth', 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) add('truth', 'true');
  const binary = ts.isBinaryExpression(node) ? otherBinary(node) : undefined;
  if (binary !== undefined) add('operator', binary);
  if (ts.isObjectLiteralExpression(node) && isResponse(node)) add('field invented', `{ ...${text}, invented: 1 }`);
  // A function is a handler of its own, and an absent field equals `undefined`.
  const isField =
    ts.isShorthandPropertyAssignment(node) ||
    (ts.isPropertyAssignment(node) && !isFunction(node.initializer) && node.initializer.getText() !== 'undefined');
  if (isField) add('field dropped', '', 'property');
  return changes;
}

/** Nodes without values that a request could meet: types, imports, names, and the heads of loops, which might never end. */
function isPassedOver(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return true;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true;
  if (ts.isPropertyAssignment(parent) || ts.isPropertyAccessExpression(parent)) return node === parent.name;
  const isLoop = ts.isForStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent);
  return isLoop && node !== parent.statement;
}

/** A source with all of its mutations in it, each of which `$mutant(id)` switches on. */
export interface MutableSource {
  readonly mutations: readonly MockMutation[];
  readonly source: string;
}

/** Finds the mutations of a source, numbers them from `firstId`, and writes all of them into it. */
export function embedMutations(file: string, source: string, firstId: number): MutableSource {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const lines = source.split('\n');
  const mutations: MockMutation[] = [];

  function write(node: ts.Node): string {
    if (isPassedOver(node)) return node.getFullText();
    const leading = node.getFullText().slice(0, node.getLeadingTriviaWidth());
    let end = node.getStart();
    let body = '';
    ts.forEachChild(node, (child) => {
      body += source.slice(end, child.getFullStart()) + write(child);
      end = child.getEnd();
    });
    body += source.slice(end, node.getEnd());
    for (const { kind, after, form } of changesOf(node)) {
      const id = firstId + mutations.length;
      const { line } = parsed.getLineAndCharacterOfPosition(node.getStart());
      const code = lines[line]?.trim() ?? '';
      mutations.push({ id, kind, part: file, line: line + 1, code, before: node.getText(), after });
      if (form === 'expression') body = `($mutant(${id}) ? (${after}) : (${body}))`;
      else if (form === 'statement') body = `{ if (!$mutant(${id})) { ${body} } }`;
      else body = `...($mutant(${id}) ? {} : { ${body} })`;
    }
    return leading + body;
  }

  const written = parsed.statements.map((statement) => write(statement)).join('');
  return { source: written, mutations };
}
