/**
 * The part of Redocly's rule interface that the house rules use. The CLI bundles its core instead of depending on the
 * package that the generator calls, so the rules rely on no class of either.
 */

/** A file that Redocly has read. */
export interface Source {
  absoluteRef: string;
  body: string;
}

/** A place in a file, as a JSON pointer. */
export interface Location {
  source: Source;
  pointer: string;
  child(path: string | number | (string | number)[]): Location;
  /** The same place, marked on its key instead of its value. */
  key(): Location;
  readonly absolutePointer: string;
}

/** A node with its location; both are undefined when a `$ref` cannot be resolved (Redocly reports that itself). */
export interface Resolved<Node> {
  node: Node | undefined;
  location: Location | undefined;
}

/** What a rule learns about the node it visits. */
export interface RuleContext {
  report(problem: { message: string; location?: Location }): void;
  /** Follows a `$ref`; `from` is the file in which it is written, by default that of the visited node. */
  resolve<Node>(node: Node | Ref, from?: string): Resolved<Node>;
  location: Location;
  /** Where the visited node is referred to from: the place of its `$ref`, or its own. */
  rawLocation: Location;
  /** The name or position of the node in its parent: the method of an operation, the path of a path item. */
  key: string | number;
  parent: unknown;
  type: { name: string };
}

export interface Ref {
  $ref: string;
}

export interface SchemaNode {
  type?: string | string[];
  format?: string;
  title?: string;
  description?: string;
  const?: unknown;
  enum?: unknown[];
  maximum?: number;
  minimum?: number;
  items?: SchemaNode | Ref;
  required?: string[];
  properties?: Record<string, SchemaNode | Ref>;
  oneOf?: (SchemaNode | Ref)[];
  allOf?: (SchemaNode | Ref)[];
  'x-sensitive'?: unknown;
  'x-unit'?: unknown;
}

export interface ParameterNode {
  name?: string;
  in?: string;
  required?: boolean;
  description?: string;
  schema?: SchemaNode | Ref;
  'x-sensitive'?: unknown;
}

export interface BodyNode {
  required?: boolean;
  content?: Record<string, { schema?: SchemaNode | Ref }>;
}

/** The extensions are `unknown`: judging their shape is what the rules are for. */
export interface OperationNode {
  operationId?: string;
  tags?: string[];
  security?: unknown;
  parameters?: (ParameterNode | Ref)[];
  requestBody?: BodyNode | Ref;
  responses?: Record<string, BodyNode | Ref>;
  'x-source'?: unknown;
  'x-token'?: unknown;
  'x-errors'?: unknown;
  'x-twin'?: unknown;
  'x-pagination'?: unknown;
  'x-idempotency-key'?: unknown;
  'x-invalidates'?: unknown;
  'x-removes'?: unknown;
  'x-optimistic'?: unknown;
  'x-note'?: unknown;
}

interface RootNode {
  paths?: Record<string, Record<string, unknown>>;
  webhooks?: Record<string, Record<string, unknown>>;
}

type Visit<Node> = (node: Node, context: RuleContext) => void;

/** The visits that the house rules make; `any` comes by every object of the description, `ref` by every `$ref`. */
interface Visitor {
  Root?: { enter?: Visit<RootNode>; leave?: Visit<RootNode> };
  Operation?: Visit<OperationNode>;
  /** An operation below `webhooks`, which `Operation` does not visit. */
  Webhook?: Visit<OperationNode>;
  Parameter?: Visit<ParameterNode>;
  Schema?: Visit<SchemaNode>;
  any?: Visit<unknown>;
  ref?: (node: Ref, context: RuleContext, target: Resolved<unknown>) => void;
}

/** A rule: called once a run, so that what it remembers lives for one run. */
export type Rule = () => Visitor;
