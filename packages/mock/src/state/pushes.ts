import type { PushAudience, PushMessage } from '@lanying-im/types';
import { Recent } from './recent.ts';

/** A push task. */
export interface Push {
  readonly taskId: number;
  readonly audience: PushAudience;
  readonly message: PushMessage;
  readonly sentAt: number;
}

/** How many push tasks, and how many request ids, an app keeps for certain; at times up to twice as many. */
const pushesKept = 10_000;

/** The pushes of an app: the latest of them, and which must not happen twice. */
export class Pushes {
  readonly #pushes = new Recent<number, Push>(pushesKept);
  readonly #taskIds = new Recent<string, number>(pushesKept);

  add(push: Push): void {
    this.#pushes.set(push.taskId, push);
  }

  all(): Iterable<Push> {
    return this.#pushes.values();
  }

  /** The task of the push that had this request id. */
  taskOf(requestId: string): number | undefined {
    return this.#taskIds.get(requestId);
  }

  addRequestId(requestId: string, taskId: number): void {
    this.#taskIds.set(requestId, taskId);
  }

  requestIds(): Iterable<[string, number]> {
    return this.#taskIds.entries();
  }
}
