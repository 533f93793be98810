/** What a generated operation says about itself: data only, read by the hand-written core. */
export interface OperationDescriptor {
  /** Operation id, the one name of the operation everywhere. */
  readonly id: string;
  /** HTTP method, upper case. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Literal path; this API has no path parameters. */
  readonly path: string;
  /** Present where no token is asked for: no `access-token` header is sent. */
  readonly token?: 'none' | undefined;
  /** True when the operation changes nothing and may be sent again at will. */
  readonly read?: boolean | undefined;
  /** `object`: the input fields are the body. `value`: the input field `body` is the body. Absent: all fields travel in the query. */
  readonly body?: 'object' | 'value' | undefined;
  /** Where there is a body: the input fields, separated by `|`, that travel in the query all the same. */
  readonly query?: string | undefined;
  /**
   * Absent: the envelope carries `data` only, which is the result; pages excepted, which are as `rest`. `rest`: the result
   * is the envelope without `code` and `message`. `bytes`: success is no envelope but a file, or a redirect to one.
   */
  readonly envelope?: 'rest' | 'bytes' | undefined;
  /** True to give a success as it came: the text of the envelope, or the response whose body is a file. */
  readonly plain?: boolean | undefined;
  /** Fields, separated by `|`, that are message ids, in the input and at any depth of the answer: strings of digits in TypeScript, integers on the wire. */
  readonly exact?: string | undefined;
  /** Present where answers come in pages: the field of the cursor, and the result field that holds the items. */
  readonly page?: { readonly cursor?: string; readonly items?: string } | undefined;
  /** Input field that the service recognises repeated sends by; dots lead into nested objects, `:text` says that it is a string. */
  readonly idempotencyKey?: string | undefined;
}
