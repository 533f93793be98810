import { BoundedMap } from './bounded-map.ts';

/** How many request ids an app keeps for certain; at times up to twice as many. */
const requestsKept = 10_000;

/** Which pushes must not happen twice: the tasks of those that named a `request_id`. */
export class PushRequests {
  readonly #taskIds = new BoundedMap<string, number>(requestsKept, {
    lengthOf: (_taskId, requestId) => requestId.length,
  });

  /** The task of the push that had this request id. */
  taskOf(requestId: string): number | undefined {
    return this.#taskIds.get(requestId);
  }

  add(requestId: string, taskId: number): void {
    this.#taskIds.set(requestId, taskId);
  }

  entries(): Iterable<[string, number]> {
    return this.#taskIds.entries();
  }
}
