/** What the description says about an operation, as far as the client needs it: one line of the generated table. */
export interface OperationDescriptor {
  /** Operation id, the name of the operation everywhere. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Literal path; this API has no path parameters. */
  readonly path: string;
  /** Present where no token is required: no `access-token` header is sent. */
  readonly token?: 'none' | undefined;
  /** True where the operation changes nothing and can be retried at will. */
  readonly read?: true | undefined;
  /** `object`: the input fields are the body. `value`: the input field `body` is the body. Absent: all are in the query. */
  readonly body?: 'object' | 'value' | undefined;
  /** Where there is a body: the input fields that are in the query all the same. */
  readonly query?: readonly string[] | undefined;
  /** Absent: the result is `data` of the envelope. `envelope`: all but `code` and `message`. `file`: bytes, or a redirect to them. */
  readonly result?: 'envelope' | 'file' | undefined;
  /** Fields that are message ids, at any depth: strings of digits in TypeScript, integers on the wire. */
  readonly messageIds?: readonly string[] | undefined;
  /** Present where the result is a page: the field of the cursor, in input and result, and the result field of the items. */
  readonly page?: { readonly cursor: string; readonly items: string } | undefined;
  /** Input field by which the service recognises a retry; names lead into nested objects. */
  readonly idempotencyKey?: { readonly path: readonly string[]; readonly type: 'integer' | 'string' } | undefined;
}
