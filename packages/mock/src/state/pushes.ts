import type { PushAudience, PushMessage } from '@lanying-im/types';
import { BoundedMap } from './bounded-map.ts';

/** A push task. */
export interface Push {
  readonly taskId: number;
  readonly audience: PushAudience;
  readonly message: PushMessage;
  readonly sentAt: number;
  /** How many devices it was for, by channel; none where a channel is absent. */
  readonly targets: PushTargetCounts;
}

/** The channels that carry pushes: Lanying's own, and those of the vendors. */
export const pushChannels = ['mxpush', 'apns', 'fcm', 'huawei', 'xiaomi', 'oppo', 'vivo', 'flyme'] as const;

export type PushChannel = (typeof pushChannels)[number];

/** Numbers of devices by channel. */
export type PushTargetCounts = { readonly [Channel in PushChannel]?: number };

/** How many push tasks an app keeps for certain; at times up to twice as many. */
const pushesKept = 10_000;

/** The pushes of an app: the latest of them. */
export class Pushes {
  readonly #pushes = new BoundedMap<number, Push>(pushesKept, {
    lengthOf: ({ audience, message }) => JSON.stringify([audience, message]).length,
  });

  add(push: Push): void {
    this.#pushes.add(push.taskId, push);
  }

  get(taskId: number): Push | undefined {
    return this.#pushes.get(taskId);
  }

  all(): Iterable<Push> {
    return this.#pushes.values();
  }
}
