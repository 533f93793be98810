import type ts from 'typescript';
import { typescript } from './typescript.ts';

/**
 * openapi-typescript puts every schema below `components['schemas']`, so that an editor shows a structure, or a path
 * into it, instead of a name. Here each becomes an exported type of its own; `useName` makes whatever refers to it use
 * the name.
 */
interface HoistOptions {
  /** Schemas that enums.ts declares already. */
  constants: ReadonlySet<string>;
  /** Schemas that are no part of the description's components. */
  synthetic: ReadonlySet<string>;
}

const { factory } = typescript;

function isInterface(node: ts.Node, name: string): node is ts.InterfaceDeclaration {
  return typescript.isInterfaceDeclaration(node) && node.name.text === name;
}

function keyOf(node: ts.TypeNode): string | undefined {
  return typescript.isLiteralTypeNode(node) && typescript.isStringLiteral(node.literal) ? node.literal.text : undefined;
}

/** The schema by its name, if the type is `components['schemas']['Name']`. */
export function useName(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!typescript.isIndexedAccessTypeNode(type) || !typescript.isIndexedAccessTypeNode(type.objectType))
    return undefined;
  const { objectType: root, indexType: section } = type.objectType;
  const isComponents =
    typescript.isTypeReferenceNode(root) &&
    typescript.isIdentifier(root.typeName) &&
    root.typeName.text === 'components';
  const name = isComponents && keyOf(section) === 'schemas' ? keyOf(type.indexType) : undefined;
  return name === undefined ? undefined : factory.createTypeReferenceNode(name);
}

function moveComment(from: ts.Node, to: ts.Node): void {
  typescript.setSyntheticLeadingComments(to, typescript.getSyntheticLeadingComments(from));
}

function hoist(member: ts.PropertySignature, name: string, type: ts.TypeNode): ts.Statement {
  const modifiers = [factory.createModifier(typescript.SyntaxKind.ExportKeyword)];
  const declaration = typescript.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  moveComment(member, declaration);
  return declaration;
}

function nameOf(member: ts.TypeElement): string {
  return member.name !== undefined && (typescript.isIdentifier(member.name) || typescript.isStringLiteral(member.name))
    ? member.name.text
    : '';
}

/** Replaces the body of `components.schemas` by names, and returns the named declarations after it. */
export function hoistSchemas(nodes: ts.Node[], { constants, synthetic }: HoistOptions): ts.Node[] {
  const components = nodes.find((node) => isInterface(node, 'components'));
  const schemas = components?.members.find((member) => nameOf(member) === 'schemas');
  if (components === undefined || schemas === undefined || !typescript.isPropertySignature(schemas)) {
    throw new Error('openapi-typescript no longer writes an interface `components` with `schemas`');
  }
  if (schemas.type === undefined || !typescript.isTypeLiteralNode(schemas.type)) return nodes;
  const members = schemas.type.members.filter((member) => typescript.isPropertySignature(member));
  const declarations = members
    .filter((member) => !constants.has(nameOf(member)))
    .flatMap((member) => (member.type === undefined ? [] : [hoist(member, nameOf(member), member.type)]));
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
        : member,
    ),
  );
  return [...nodes.map((node) => (node === components ? named : node)), ...declarations];
}
