import { FriendRequestStatus } from '@lanying-im/types';
import { Ordered, type OrderedPage } from './ordered.ts';

/** How long a friend request can be accepted or declined: 7 days, as in the examples of the description. */
export const requestLifetime: number = 7 * 24 * 60 * 60 * 1000;

/** A friend request, as it is kept for its receiver. */
export interface FriendRequest {
  readonly reason: string;
  /** Name that the applicant sets for the new friend. */
  readonly alias: string;
  readonly status: FriendRequestStatus;
  readonly sentAt: number;
  /** From then on it cannot be accepted or declined. */
  readonly expiresAt: number;
  /** Why it was declined. */
  readonly declineReason: string;
}

/** The requests to one user. */
interface Inbox {
  /** By sender. */
  readonly requests: Ordered<FriendRequest>;
  /** When they last changed. */
  version: number;
}

/** The friend requests of an app, handled and expired ones included: the latest of each user to each other one. */
export class FriendRequests {
  readonly #inboxes = new Map<number, Inbox>();
  /** From each sender to the receivers. */
  readonly #targets = new Map<number, Set<number>>();

  /** The requests to a user. */
  to(userId: number): Iterable<readonly [applicantId: number, request: FriendRequest]> {
    return this.#inboxes.get(userId)?.requests.entries() ?? [];
  }

  /** Some of them, from a place on. */
  page(userId: number, from: number, limit: number): OrderedPage<FriendRequest> {
    return this.#inboxes.get(userId)?.requests.page(from, limit) ?? { entries: [] };
  }

  get(targetId: number, applicantId: number): FriendRequest | undefined {
    return this.#inboxes.get(targetId)?.requests.get(applicantId);
  }

  /** The request of one user to another, if it can be accepted or declined now. */
  pending(targetId: number, applicantId: number, now: number): FriendRequest | undefined {
    const request = this.get(targetId, applicantId);
    return request?.status === FriendRequestStatus.Pending && now < request.expiresAt ? request : undefined;
  }

  /** Adds a request at the end of the list, and removes an earlier one of the same user. */
  add(targetId: number, applicantId: number, request: FriendRequest, now: number): void {
    const inbox = this.#inbox(targetId);
    inbox.requests.append(applicantId, request);
    inbox.version = now;
    const targets = this.#targets.get(applicantId) ?? new Set();
    this.#targets.set(applicantId, targets.add(targetId));
  }

  /** Accepts a request that can be accepted or declined. Returns the alias that came with it. */
  accept(targetId: number, applicantId: number, now: number): string {
    const request = this.pending(targetId, applicantId, now);
    if (request === undefined) return '';
    this.#replace(targetId, applicantId, { ...request, status: FriendRequestStatus.Accepted }, now);
    return request.alias;
  }

  /** Declines a request that can be accepted or declined. Returns whether there was one. */
  decline(targetId: number, applicantId: number, declineReason: string, now: number): boolean {
    const request = this.pending(targetId, applicantId, now);
    if (request === undefined) return false;
    this.#replace(targetId, applicantId, { ...request, status: FriendRequestStatus.Declined, declineReason }, now);
    return true;
  }

  /** When the requests to a user last changed; 0 for never. */
  version(userId: number): number {
    return this.#inboxes.get(userId)?.version ?? 0;
  }

  setVersion(userId: number, version: number): void {
    if (version !== this.version(userId)) this.#inbox(userId).version = version;
  }

  /** Drops every request to and from a user. */
  forget(userId: number, now: number): void {
    for (const [applicantId] of this.to(userId)) this.#targets.get(applicantId)?.delete(userId);
    for (const targetId of this.#targets.get(userId) ?? []) {
      const inbox = this.#inbox(targetId);
      inbox.requests.delete(userId);
      inbox.version = now;
    }
    this.#inboxes.delete(userId);
    this.#targets.delete(userId);
  }

  #replace(targetId: number, applicantId: number, request: FriendRequest, now: number): void {
    const inbox = this.#inbox(targetId);
    inbox.requests.set(applicantId, request);
    inbox.version = now;
  }

  #inbox(userId: number): Inbox {
    const inbox = this.#inboxes.get(userId) ?? { requests: new Ordered(), version: 0 };
    this.#inboxes.set(userId, inbox);
    return inbox;
  }
}
