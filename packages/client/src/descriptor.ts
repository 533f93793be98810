/** What a generated operation says about itself: data only, read by the hand-written core. */
export interface OperationDescriptor {
  /** Operation id, the one name of the operation everywhere. */
  readonly id: string;
  /** Tag the operation stands under, such as `group`. */
  readonly tag: string;
  /** HTTP method, upper case. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Literal path; this API has no path parameters. */
  readonly path: string;
  /** Token the service asks for: `none` means that no `access-token` header is sent. */
  readonly token: 'none' | 'user' | 'admin' | 'any';
  /** True when the operation changes nothing and may be sent again at will. */
  readonly read: boolean;
  /** Input fields that travel in the query; all others travel in the body. */
  readonly query: readonly string[];
  /** `object`: the other input fields are the body. `value`: the input field `body` is the body. Absent: no body. */
  readonly body?: 'object' | 'value' | undefined;
  /** `data`: the envelope carries `data` only, which is the result. `rest`: the result is the envelope without `code` and `message`. `bytes`: success is no envelope but a file, or a redirect to one. */
  readonly envelope: 'data' | 'rest' | 'bytes';
  /** Input fields that are message ids: strings of digits in TypeScript, integers on the wire. */
  readonly exactIn?: readonly string[] | undefined;
  /** Fields of the answer, at any depth, that are message ids. */
  readonly exactOut?: readonly string[] | undefined;
  /** Input field of the cursor and of the page size, and the result field that holds the items. */
  readonly page?: { readonly cursor: string; readonly limit: string; readonly items: string } | undefined;
  /** Input field that the service recognises repeated sends by; dots lead into nested objects. */
  readonly idempotencyKey?: string | undefined;
}
