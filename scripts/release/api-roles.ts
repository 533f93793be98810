import ts from 'typescript';

/**
 * How users meet a type: they write values of it, as the options of a function (`input`), or read values that a package
 * has made, as what a function returns (`output`). A type can be both.
 */
export type Role = 'input' | 'output';

const opposite = (role: Role): Role => (role === 'input' ? 'output' : 'input');

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.DeclarationStatement; // Other statements have no name.
  return name === undefined ? [] : [name.getText()];
}

/** Follows the types of a report from its functions, constants and classes. */
class Roles {
  readonly #declarations = new Map<string, ts.Statement[]>();
  readonly found = new Map<string, Set<Role>>();

  constructor(statements: readonly ts.Statement[]) {
    for (const statement of statements) {
      for (const name of namesOf(statement)) {
        this.#declarations.set(name, [...(this.#declarations.get(name) ?? []), statement]);
      }
    }
    const isType = (node: ts.Statement) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    for (const statement of statements) if (!isType(statement)) this.#visit(statement, 'output');
  }

  #mark(name: string, role: Role): void {
    const roles = this.found.get(name) ?? new Set();
    if (roles.has(role)) return;
    this.found.set(name, roles.add(role));
    for (const declaration of this.#declarations.get(name) ?? []) this.#visit(declaration, role);
  }

  #visit(node: ts.Node, role: Role): void {
    if (ts.isTypeReferenceNode(node)) this.#mark(node.typeName.getText(), role);
    if (ts.isExpressionWithTypeArguments(node)) this.#mark(node.expression.getText(), role);
    // Users write what a function or a constructor takes; what a callback of theirs takes, they read.
    ts.forEachChild(node, (child) => this.#visit(child, ts.isParameter(node) ? opposite(role) : role));
  }
}

/** Returns the roles of the named types in the code of a report; a type that no value leads to has none. */
export function rolesOf(code: string): ReadonlyMap<string, ReadonlySet<Role>> {
  const file = ts.createSourceFile('report.d.ts', code, ts.ScriptTarget.Latest, true);
  return new Roles(file.statements).found;
}
