import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseExactJson } from './exact-json.ts';
import { type Locale, locales } from './locales.ts';

// The parts of the OpenAPI bundles in spec/dist that the site reads. The bundler's tests hold their shape.

/** A JSON Schema of the description. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly 'x-enum-varnames'?: readonly string[];
  readonly 'x-enumDescriptions'?: Readonly<Record<string, string>>;
  readonly 'x-unit'?: string;
}

/** A parameter in the query or a header. */
export interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'query' | 'header' | 'path';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly example?: unknown;
}

/** An example of a request body or a response. */
export interface Example {
  readonly summary: string;
  readonly value: unknown;
}

/** A representation of a body. */
export interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example>>;
}

/** Whose token an operation requires. */
export type TokenKind = 'none' | 'user' | 'admin' | 'any';

/** Reads that a write changes: an operation id, or several where a condition holds. */
export type Effect = string | { readonly operation: string | readonly string[] };

/** A response of an operation. */
export interface Response {
  readonly description: string;
  readonly headers?: Readonly<
    Record<string, { readonly description?: string; readonly schema: Schema; readonly example?: unknown }>
  >;
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** An OpenAPI operation. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly deprecated?: boolean;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, Response>>;
  readonly 'x-token': TokenKind;
  readonly 'x-twin-of'?: string;
  readonly 'x-errors'?: readonly string[];
  readonly 'x-invalidates'?: readonly Effect[];
  readonly 'x-removes'?: readonly Effect[];
  readonly 'x-pagination'?: { readonly cursor: string; readonly limit: string; readonly items: string };
  readonly 'x-idempotency-key'?: string;
  readonly 'x-example-headers'?: Readonly<Record<string, string>>;
  readonly 'x-observed'?: boolean;
}

/** A group of operations. */
export interface Tag {
  readonly name: string;
  readonly description: string;
  /** What people call it, in the language of the bundle. */
  readonly 'x-displayName'?: string;
}

/** A bundle in one language. */
export interface Bundle {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly {
    readonly url: string;
    readonly variables?: Readonly<Record<string, { readonly default: string }>>;
  }[];
  readonly tags: readonly Tag[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly securitySchemes: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
  };
}

const require = createRequire(import.meta.url);

/** Returns a bundle's JSON as a string. */
export function bundleSource({ description }: Locale): string {
  return readFileSync(require.resolve(`@lanying-im/spec/${description}`), 'utf8');
}

const [english, chinese] = locales.map((locale) => parseExactJson(bundleSource(locale)) as Bundle); // See above.
if (english === undefined || chinese === undefined) throw new Error('A bundle is missing in spec/dist.');

/** The bundles by language. Message ids in their examples are `bigint`s. */
export const bundles: Readonly<Record<Locale['key'], Bundle>> = { en: english, zh: chinese };

/** Address of the API that samples use. */
export const endpoint: string = (english.servers[0]?.url ?? '').replace(
  /{(\w+)}/g,
  (variable, name: string) => english.servers[0]?.variables?.[name]?.default ?? variable,
);
