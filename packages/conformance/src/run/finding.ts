/** How a response differs from the description, before it is known which operation is to blame. */
export interface Finding {
  readonly problem: string;
  readonly about: 'responses' | 'errors';
  /**
   * `form`: the response itself is wrong, whatever the state is. `extra`: it only has unknown fields. `state`: it does not
   * fit what the requests before have changed. `effect`: a read afterwards does not fit what this operation has changed.
   */
  readonly kind: 'form' | 'extra' | 'state' | 'effect';
  /** Names of the fields from the envelope down to the one that differs; the whole response when absent. */
  readonly field?: string;
  /** For an effect, the id of the operation that read it. */
  readonly through?: string;
}
