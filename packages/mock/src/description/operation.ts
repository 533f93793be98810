import type { OperationId } from '@lanying-im/types';

/** A JSON Schema (2020-12) as the bundled description holds it; `true` and `false` are schemas too. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** Which token an operation requires. `any` accepts an admin's and a user's. */
export type TokenKind = 'none' | 'user' | 'admin' | 'any';

/** One query parameter of an operation. */
export interface MockParameter {
  readonly name: string;
  readonly required: boolean;
  readonly type: 'integer' | 'number' | 'boolean' | 'string';
  readonly schema: JsonSchema;
}

/**
 * What the mock knows of one method and path of the description.
 * The generated table maps `'POST /group/create'` to one of these.
 */
export interface MockOperation {
  /** The operation's name; a twin (the second method for the same operation) has the name of the canonical one. */
  readonly operationId: OperationId;
  readonly token: TokenKind;
  /** Whether it only reads, as its verb says. */
  readonly read?: true;
  readonly query: readonly MockParameter[];
  readonly body?: { readonly required: boolean; readonly schema: JsonSchema };
  /** Paths of the integers in the body, as `list.*.user_id`, where `*` is each entry of a list. */
  readonly integers?: readonly string[];
  /** Paths of the booleans in the body. */
  readonly booleans?: readonly string[];
  /** Paths of the optional fields in the body, the outermost first. */
  readonly optionals?: readonly string[];
  /** Lists of ids in the body of an operation that only reads. */
  readonly idLists?: readonly string[];
  /** Every error code that the description lists for the operation. */
  readonly errors: readonly number[];
  /** Query parameters and top-level body fields that hold message ids: integers above 2^53, read exactly. */
  readonly exactIn?: readonly string[];
  /** Fields of a successful response, at any depth, that hold message ids. */
  readonly exactOut?: readonly string[];
  /**
   * Form of a successful response, where it is not an envelope with `data` alone: one that contains more (`rest`), which
   * the result then holds beside `data`, or no envelope, but a redirect to bytes.
   */
  readonly envelope?: 'rest' | 'bytes';
  /**
   * A successful response as the examples show it: a JSON string, so that large integers survive. Where success is no
   * envelope, its status and headers.
   */
  readonly example: string;
}

/** Name and messages of one error code, as the generated table `errors` holds them. */
export interface ErrorDescription {
  readonly name: string;
  readonly message: { readonly en: string; readonly zh: string };
}
