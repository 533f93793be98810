import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { OperationId } from '@lanying-im/types';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The bundled description, read as any tool would read it: independent of everything that the generator makes. */

interface Schema {
  [keyword: string]: unknown;
}

export interface Operation {
  /** The name; that of a twin has the method behind it. */
  id: string;
  method: string;
  path: string;
  tag: string;
  token: string;
  /** The operation that this one offers with another method. */
  twinOf: OperationId | undefined;
  errors: readonly string[];
}

export interface Example {
  operationId: OperationId;
  name: string;
  request: { headers?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };
  /** The envelope; where success returns a file, its status and headers. */
  response: { code?: number; data?: unknown; status?: number };
}

/** Whether an example shows success: an envelope with the code 200, or a redirect to a file. */
export function isSuccess({ response }: Pick<Example, 'response'>): boolean {
  return response.code === 200 || response.status === 302;
}

export interface CatalogueEntry {
  code: number;
  name: string;
  scope: string;
  retry: string;
  documented: boolean;
  operations: readonly string[];
}

const { resolve } = createRequire(import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(resolve(`@lanying-im/spec/${path}`), 'utf8'));

export const document = readJson('openapi.json');
export const documentInChinese = readJson('openapi.zh-Hans.json');
export const catalogue: readonly CatalogueEntry[] = readJson('errors.json').errors;

export function errorNamed(name: string): CatalogueEntry {
  const entry = catalogue.find((error) => error.name === name);
  if (entry === undefined) throw new Error(`The catalogue has no error ${name}`);
  return entry;
}

interface RawOperation {
  operationId: string;
  tags: [string];
  'x-token': string;
  'x-twin-of'?: OperationId;
  'x-errors': string[];
}

function listOperations(): Operation[] {
  const paths: Record<string, Record<string, RawOperation>> = document.paths;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      tag: operation.tags[0],
      token: operation['x-token'],
      twinOf: operation['x-twin-of'],
      errors: operation['x-errors'],
    })),
  );
}

export const operations: readonly Operation[] = listOperations();

/**
 * Every object with known properties rejects others: a response must not carry what the description does not know.
 * A part of `allOf` sees only its own properties, so it stays open, and so does what it refers to (`<Name>.open`).
 */
function closed(node: unknown, isPart = false): unknown {
  if (Array.isArray(node)) return node.map((entry) => closed(entry, isPart));
  if (typeof node !== 'object' || node === null) return node;
  const copy: Schema = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, closed(value, key === 'allOf' || (isPart && key === '$ref'))]),
  );
  if (isPart && typeof copy['$ref'] === 'string') copy['$ref'] += '.open';
  const isObject = 'properties' in copy || 'allOf' in copy;
  return isObject && !isPart && !('additionalProperties' in copy) ? { ...copy, unevaluatedProperties: false } : copy;
}

function closedSchemas(): Schema {
  const schemas = Object.entries(document.components.schemas);
  return Object.fromEntries(
    schemas.flatMap(([name, schema]) => [
      [name, closed(schema)],
      [`${name}.open`, closed(schema, true)],
    ]),
  );
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'description', components: { schemas: closedSchemas() } });

/** A download succeeds by leading elsewhere, which its example writes as status and headers. */
function isRedirect(response: unknown): boolean {
  return (
    typeof response === 'object' &&
    response !== null &&
    'status' in response &&
    response.status === 302 &&
    'headers' in response
  );
}

const pascal = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);
const validators = new Map<string, ValidateFunction>();

function validator(component: string): ValidateFunction {
  const known = validators.get(component);
  if (known !== undefined) return known;
  const compiled = ajv.compile({ $ref: `description#/components/schemas/${component}` });
  validators.set(component, compiled);
  return compiled;
}

/** What is wrong with a response of an operation, by the description; nothing if all is well. */
export function complaints(operation: Operation, response: unknown): string[] {
  const name = pascal(operation.twinOf ?? operation.id);
  if (!(`${name}Success` in document.components.schemas) && isRedirect(response)) return [];
  const ok = typeof response === 'object' && response !== null && 'code' in response && response.code === 200;
  const validate = validator(ok ? `${name}Success` : `${name}Failure`);
  if (validate(response)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}
