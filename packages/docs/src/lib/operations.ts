/** What the site needs to know of an operation. */
export interface OperationInfo {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
}

/** The part of an OpenAPI operation that is read here. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly 'x-twin-of'?: string;
  readonly 'x-errors'?: readonly string[];
}

/** A group of operations. */
export interface Tag {
  readonly name: string;
  readonly description: string;
  /** What people call it, in the language of the description. */
  readonly 'x-displayName'?: string;
}

/** The part of an OpenAPI description that is read here. */
export interface Description {
  readonly tags: readonly Tag[];
  readonly paths: Record<string, Record<string, DescribedOperation>>;
}

/** The operations of a description, in its order, without the twins that repeat another one. */
export function operationsOf({ paths }: Description): readonly OperationInfo[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation['x-twin-of'] === undefined)
      .map(([method, { operationId, tags, summary }]) => ({
        id: operationId,
        tag: tags[0] ?? '',
        method: method.toUpperCase(),
        path,
        summary,
      })),
  );
}

/** Where the reference shows an operation, below the folder of its language. */
export function referencePath({ id, tag }: Pick<OperationInfo, 'id' | 'tag'>): string {
  // Redoc's own form of the address; it also understands others, but then rewrites them.
  return `reference/#/${tag.toLowerCase()}/${id.toLowerCase()}`;
}
