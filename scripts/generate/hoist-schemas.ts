import ts from 'typescript';

/**
 * openapi-typescript puts every schema below `components['schemas']`, so that an editor shows a structure, or a path
 * into it, instead of a name. Here each becomes an exported type of its own, and whatever referred to it uses the name.
 */
interface HoistOptions {
  /** Schemas that enums.ts declares already. */
  constants: ReadonlySet<string>;
  /** Schemas that are no part of the description's components. */
  synthetic: ReadonlySet<string>;
  /** Schemas whose arrays callers may pass as readonly ones; an array of a result is the caller's own to change. */
  sent: ReadonlySet<string>;
}

const { factory } = ts;

function isInterface(node: ts.Node, name: string): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && node.name.text === name;
}

function keyOf(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}

/** The schema's name, if the type is `components['schemas']['Name']`. */
function schemaName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: root, indexType: section } = node.objectType;
  const isComponents =
    ts.isTypeReferenceNode(root) && ts.isIdentifier(root.typeName) && root.typeName.text === 'components';
  return isComponents && keyOf(section) === 'schemas' ? keyOf(node.indexType) : undefined;
}

function useNames<T extends ts.Node>(root: T): T {
  const result = ts.transform(root, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        const name = schemaName(node);
        return name === undefined ? ts.visitEachChild(node, visit, context) : factory.createTypeReferenceNode(name);
      };
      return (node) => ts.visitNode(node, visit) as T; // visitNode keeps the kind of what it visits.
    },
  ]);
  return result.transformed[0] ?? root;
}

function withReadonlyArrays<T extends ts.Node>(root: T): T {
  const result = ts.transform(root, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        const visited = ts.visitEachChild(node, visit, context);
        return ts.isArrayTypeNode(visited)
          ? factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, visited)
          : visited;
      };
      return (node) => visit(node) as T; // No root is an array itself: each is a declaration or a member.
    },
  ]);
  return result.transformed[0] ?? root;
}

/** The operations, each with readonly arrays in what is sent. */
function withReadonlyRequests(node: ts.Node): ts.Node {
  if (!isInterface(node, 'operations')) return node;
  const members = node.members.map((operation) => {
    if (!ts.isPropertySignature(operation) || operation.type === undefined || !ts.isTypeLiteralNode(operation.type)) {
      return operation;
    }
    const isSent = (part: ts.TypeElement): boolean => nameOf(part) === 'requestBody';
    const parts = operation.type.members.map((part) => (isSent(part) ? withReadonlyArrays(part) : part));
    const { modifiers, name, questionToken } = operation;
    const type = factory.createTypeLiteralNode(parts);
    return factory.updatePropertySignature(operation, modifiers, name, questionToken, type);
  });
  const { modifiers, name, typeParameters, heritageClauses } = node;
  return factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, members);
}

/** The description becomes the comment's own text, which editors show first; a number's wire format tells nobody much. */
function plainText(comment: string): string {
  const lines = comment
    .split('\n')
    .map((line) => line.replace(/^( ?\*) @description /, '$1 '))
    .filter((line) => !/^ \* Format: int\d+$/.test(line));
  const [first = '', only = '', last = ''] = lines;
  return lines.length === 3 && first === '*' && last.trim() === '' ? `*${only.slice(2)} ` : lines.join('\n');
}

function moveComment(from: ts.Node, to: ts.Node): void {
  const comments = ts.getSyntheticLeadingComments(from);
  if (comments === undefined) return;
  ts.setSyntheticLeadingComments(
    to,
    comments
      .map((comment) => ({ ...comment, text: plainText(comment.text) }))
      .filter(({ text }) => text.trim() !== '*'),
  );
}

function plainComments(node: ts.Node): void {
  moveComment(node, node);
  ts.forEachChild(node, plainComments);
}

function hoist(member: ts.PropertySignature, name: string, type: ts.TypeNode): ts.Statement {
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  moveComment(member, declaration);
  return declaration;
}

function nameOf(member: ts.TypeElement): string {
  return member.name !== undefined && (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name))
    ? member.name.text
    : '';
}

/** Replaces the body of `components.schemas` by names, and returns the named declarations after it. */
export function hoistSchemas(nodes: ts.Node[], { constants, synthetic, sent }: HoistOptions): ts.Node[] {
  for (const node of nodes) plainComments(node);
  const components = nodes.find((node) => isInterface(node, 'components'));
  const schemas = components?.members.find((member) => nameOf(member) === 'schemas');
  if (components === undefined || schemas === undefined || !ts.isPropertySignature(schemas)) {
    throw new Error('openapi-typescript no longer writes an interface `components` with `schemas`');
  }
  if (schemas.type === undefined || !ts.isTypeLiteralNode(schemas.type)) return nodes;
  const members = schemas.type.members.filter((member) => ts.isPropertySignature(member));
  const declarations = members
    .filter((member) => !constants.has(nameOf(member)))
    .flatMap((member) => {
      const name = nameOf(member);
      if (member.type === undefined) return [];
      const declaration = hoist(member, name, useNames(member.type));
      return [sent.has(name) ? withReadonlyArrays(declaration) : declaration];
    });
  const names = members
    .filter((member) => !synthetic.has(nameOf(member)))
    .map((member) =>
      factory.createPropertySignature(
        undefined,
        member.name,
        undefined,
        factory.createTypeReferenceNode(nameOf(member)),
      ),
    );
  const named = factory.updateInterfaceDeclaration(
    components,
    components.modifiers,
    components.name,
    components.typeParameters,
    components.heritageClauses,
    components.members.map((member) =>
      member === schemas
        ? factory.updatePropertySignature(
            schemas,
            undefined,
            schemas.name,
            undefined,
            factory.createTypeLiteralNode(names),
          )
        : useNames(member),
    ),
  );
  return [
    ...nodes.flatMap((node) => (node === components ? [named] : [withReadonlyRequests(useNames(node))])),
    ...declarations,
  ];
}
