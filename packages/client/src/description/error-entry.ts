/** What the description says about a code of the envelope, as far as the client needs it. */
export interface ErrorEntry {
  /** Name of the code, as in `ErrorCode` where the code is documented; absent in bundles for browsers. */
  readonly name?: string;
  /** `new-token`: another token may help. `later`: the error is transient. Absent: a retry returns the same error. */
  readonly retry?: 'new-token' | 'later';
  /** True where the service itself failed, possibly in the middle of a write. */
  readonly uncertain?: true;
}
