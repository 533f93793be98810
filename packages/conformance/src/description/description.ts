import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OperationId } from '@lanying-im/types';

/** An operation as the description has it. */
export interface DescribedOperation {
  /** The id; that of a twin has the method behind it. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  /** The operation that this operation offers under another method, or itself. */
  readonly original: OperationId;
  readonly needsToken: boolean;
  readonly isWrite: boolean;
  /** Success is a redirect to a file. */
  readonly isFile: boolean;
  /** Whether a request has a body. */
  readonly hasBody: boolean;
  /** Names of the parameters of pages. */
  readonly pages: Pages | undefined;
}

/** The parameters of an operation that returns a list in pages. */
export interface Pages {
  readonly cursor: string;
  readonly limit: string;
}

interface RawOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly 'x-token': string;
  readonly 'x-twin-of'?: OperationId;
  readonly 'x-invalidates'?: readonly unknown[];
  readonly 'x-pagination'?: Pages;
  readonly requestBody?: object;
}

interface RawDescription {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const { resolve } = createRequire(import.meta.url);
const description = JSON.parse(readFileSync(resolve('@lanying-im/spec/openapi.json'), 'utf8')) as RawDescription; // Linted when it is made.

/** Version of the description. */
export const version: string = description.info.version;

export const schemas: Readonly<Record<string, object>> = description.components.schemas;

/** Returns the name of the schema of an operation's response. */
export function schemaName(original: OperationId, kind: 'Success' | 'Failure'): string {
  return `${original.charAt(0).toUpperCase()}${original.slice(1)}${kind}`;
}

function describe(path: string, method: string, raw: RawOperation): DescribedOperation {
  const original = raw['x-twin-of'] ?? (raw.operationId as OperationId); // Only a twin has an id that is no OperationId.
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    tag: raw.tags[0] ?? '',
    original,
    needsToken: raw['x-token'] !== 'none',
    isWrite: raw['x-invalidates'] !== undefined,
    isFile: !Object.hasOwn(schemas, schemaName(original, 'Success')),
    hasBody: raw.requestBody !== undefined,
    pages: raw['x-pagination'],
  };
}

/** All operations, twins included. */
export const operations: readonly DescribedOperation[] = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, raw]) => describe(path, method, raw)),
);

/** Returns the id of the operation with a key such as `GET /group/info`. */
export function operationIdAt(key: string): string {
  return operations.find(({ method, path }) => `${method} ${path}` === key)?.id ?? key;
}
