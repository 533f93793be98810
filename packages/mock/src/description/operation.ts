import type { OperationId } from '@lanying-im/types';

/** A JSON Schema (2020-12) as the bundled description holds it; `true` and `false` are schemas too. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/** Which token an operation asks for. `any` accepts an admin's and a user's. */
export type TokenKind = 'none' | 'user' | 'admin' | 'any';

/** One query parameter of an operation. */
export interface MockParameter {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/**
 * What the mock knows of one method and path of the description.
 * The generated table maps `'POST /group/create'` to one of these.
 */
export interface MockOperation {
  /** The operation's name; a twin (the second method for the same thing) carries the name of the canonical one. */
  readonly operationId: OperationId;
  readonly token: TokenKind;
  readonly query: readonly MockParameter[];
  readonly body?: { readonly required: boolean; readonly schema: JsonSchema };
  /** Every error code that the description lists for the operation. */
  readonly errors: readonly number[];
  /** Top-level body fields that hold message ids: integers above 2^53, read exactly. */
  readonly exactIn?: readonly string[];
  /** Fields of a successful answer, at any depth, that hold message ids. */
  readonly exactOut?: readonly string[];
  /**
   * What success answers, where it is not an envelope with `data` alone: one that carries more (`rest`), which the
   * result then holds beside `data`, or no envelope, but a redirect to bytes.
   */
  readonly envelope?: 'rest' | 'bytes';
  /**
   * A successful answer as the examples show it: JSON text, so that large integers survive. Where success is no
   * envelope, its status and headers.
   */
  readonly example: string;
}

/** Whether an operation may change something. What it is called tells; URLs for uploads are prepared when they are asked for. */
export function mayChange({ operationId }: MockOperation): boolean {
  return !/^(list|find|check|get(?!\w*Url$))/.test(operationId);
}

/** The texts of one error code, as the generated table `errors` holds them. */
export interface ErrorDescription {
  readonly name: string;
  readonly message: { readonly en: string; readonly zh: string };
}
