import { FriendRelation } from '@lanying-im/types';
import type { Blacklists } from './blacklists.ts';
import type { FriendRequests } from './friend-requests.ts';
import { Ordered, type OrderedPage } from './ordered.ts';

/** What a user keeps about a friend. The friend sees none of it. */
export interface FriendNotes {
  readonly alias: string;
  readonly ext: string;
  readonly muteNotification: boolean;
}

/** A friend without alias, extension or settings. */
export const noNotes: FriendNotes = { alias: '', ext: '', muteNotification: false };

/** The friends of one user. */
interface Circle {
  readonly friends: Ordered<FriendNotes>;
  /** Former friends. */
  readonly former: Set<number>;
  /** When the friends last changed. */
  version: number;
}

/** Friendships of an app, former ones included. */
export class Friends {
  readonly #requests: FriendRequests;
  readonly #blacklists: Blacklists;
  readonly #circles = new Map<number, Circle>();

  constructor(requests: FriendRequests, blacklists: Blacklists) {
    this.#requests = requests;
    this.#blacklists = blacklists;
  }

  /** The friends of a user, in the order in which they were added. */
  of(userId: number): Iterable<number> {
    return this.#circles.get(userId)?.friends.ids() ?? [];
  }

  /** Some of them, from a place on. */
  page(userId: number, from: number, limit: number): OrderedPage<FriendNotes> {
    return this.#circles.get(userId)?.friends.page(from, limit) ?? { entries: [] };
  }

  has(userId: number, friendId: number): boolean {
    return this.#circles.get(userId)?.friends.has(friendId) ?? false;
  }

  /** What a user keeps about a friend; undefined for a user who is not a friend. */
  notes(userId: number, friendId: number): FriendNotes | undefined {
    return this.#circles.get(userId)?.friends.get(friendId);
  }

  /** Stores what a user keeps about a friend. A new friend must be stored on the other side, too: `connect` does that. */
  setNotes(userId: number, friendId: number, notes: FriendNotes): void {
    this.#circle(userId).friends.set(friendId, notes);
  }

  /**
   * Makes two users friends of each other. Requests between them are accepted by it, and the aliases that came with
   * them are kept; `alias` is one that `userId` sets for `friendId` now.
   */
  add(userId: number, friendId: number, now: number, alias: string = ''): void {
    const ownAlias = this.#requests.accept(friendId, userId, now);
    const otherAlias = this.#requests.accept(userId, friendId, now);
    this.#enter(userId, friendId, now, alias === '' ? ownAlias : alias);
    this.#enter(friendId, userId, now, otherAlias);
  }

  /** Enters two users as friends of each other, whatever requests there are between them. */
  connect(userId: number, friendId: number, now: number): void {
    this.#enter(userId, friendId, now, '');
    this.#enter(friendId, userId, now, '');
  }

  /** Ends a friendship, if there is one; each user then is a former friend of the other. */
  remove(userId: number, friendId: number, now: number): void {
    if (!this.has(userId, friendId)) return;
    this.#leave(userId, friendId, now).former.add(friendId);
    this.#leave(friendId, userId, now).former.add(userId);
  }

  /** Former friends of a user. */
  formerOf(userId: number): Iterable<number> {
    return this.#circles.get(userId)?.former ?? [];
  }

  /** Enters that two users were friends. */
  addFormer(userId: number, formerId: number): void {
    this.#circle(userId).former.add(formerId);
    this.#circle(formerId).former.add(userId);
  }

  /** How another user is related to a user. */
  relation(userId: number, otherId: number): FriendRelation {
    if (this.#blacklists.has(userId, otherId)) return FriendRelation.Blocked;
    if (this.has(userId, otherId)) return FriendRelation.Friend;
    const isFormer = this.#circles.get(userId)?.former.has(otherId) ?? false;
    return isFormer ? FriendRelation.Deleted : FriendRelation.Stranger;
  }

  /** Whether either of two users has the other on the blacklist. */
  areBlocked(userId: number, otherId: number): boolean {
    return this.#blacklists.has(userId, otherId) || this.#blacklists.has(otherId, userId);
  }

  /** When the friends of a user last changed; 0 for never. */
  version(userId: number): number {
    return this.#circles.get(userId)?.version ?? 0;
  }

  setVersion(userId: number, version: number): void {
    if (version !== this.version(userId)) this.#circle(userId).version = version;
  }

  /** Removes a user from every list, as when the account is deleted. Takes time in proportion to the user's own lists. */
  forget(userId: number, now: number): void {
    for (const friendId of this.of(userId)) this.#leave(friendId, userId, now);
    for (const formerId of this.formerOf(userId)) this.#circle(formerId).former.delete(userId);
    this.#circles.delete(userId);
  }

  #enter(userId: number, friendId: number, now: number, alias: string): void {
    const circle = this.#circle(userId);
    const known = circle.friends.get(friendId);
    // A friend on this side only is being entered from a seed.
    if (known === undefined) circle.version = now;
    circle.friends.set(friendId, { ...noNotes, ...known, ...(alias !== '' && { alias }) });
    circle.former.delete(friendId);
  }

  #leave(userId: number, friendId: number, now: number): Circle {
    const circle = this.#circle(userId);
    circle.friends.delete(friendId);
    circle.version = now;
    return circle;
  }

  #circle(userId: number): Circle {
    const circle = this.#circles.get(userId) ?? { friends: new Ordered(), former: new Set(), version: 0 };
    this.#circles.set(userId, circle);
    return circle;
  }
}
