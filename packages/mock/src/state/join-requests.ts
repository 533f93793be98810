import { Ordered, type OrderedPage } from './ordered.ts';

/** A user who may become a member of a group once somebody agrees: invited, or applying. */
export interface JoinRequest {
  readonly groupId: number;
  readonly userId: number;
  /** The inviting user; 0 for an administrator of the app, who is no user; undefined for an application. */
  readonly by: number | undefined;
  readonly reason: string;
  /** 0 is pending, 1 was accepted, 2 was declined. */
  readonly status: 0 | 1 | 2;
  readonly madeAt: number;
  readonly changedAt: number;
}

/** The requests of one group, or of one user. */
interface Side {
  readonly requests: Ordered<JoinRequest>;
  changedAt: number;
}

/** When the requests of a group, or of a user, last changed. */
export interface SideVersion {
  readonly id: number;
  readonly version: number;
}

const keyOf = (groupId: number, userId: number): string => `${groupId}/${userId}`;

/** The invitations, or the applications, of an app: at most one for each user in each group, handled ones included. */
export class JoinRequests {
  /** Oldest first. */
  readonly #all = new Map<string, JoinRequest>();
  readonly #byGroup = new Map<number, Side>();
  readonly #byUser = new Map<number, Side>();

  get(groupId: number, userId: number): JoinRequest | undefined {
    return this.#all.get(keyOf(groupId, userId));
  }

  /** Adds a request, in place of an earlier one of the same user for the same group. */
  add(request: JoinRequest): void {
    const key = keyOf(request.groupId, request.userId);
    this.#all.delete(key);
    this.#all.set(key, request);
    const inGroup = this.#side(this.#byGroup, request.groupId, request.changedAt);
    const ofUser = this.#side(this.#byUser, request.userId, request.changedAt);
    inGroup.requests.append(request.userId, request);
    ofUser.requests.append(request.groupId, request);
  }

  /** Replaces a request by its response, at the same place. */
  decide(request: JoinRequest, status: 1 | 2, now: number): void {
    const decided = { ...request, status, changedAt: now };
    this.#all.set(keyOf(request.groupId, request.userId), decided);
    this.#side(this.#byGroup, request.groupId, now).requests.set(request.userId, decided);
    this.#side(this.#byUser, request.userId, now).requests.set(request.groupId, decided);
  }

  /** Up to `limit` requests of a group, newest first, from before a place on. */
  inGroup(groupId: number, before: number, limit: number): OrderedPage<JoinRequest> {
    return this.#byGroup.get(groupId)?.requests.pageBack(before, limit) ?? { entries: [] };
  }

  /** Up to `limit` requests of a user, newest first, from before a place on. */
  ofUser(userId: number, before: number, limit: number): OrderedPage<JoinRequest> {
    return this.#byUser.get(userId)?.requests.pageBack(before, limit) ?? { entries: [] };
  }

  /** How many requests a group has, and when they last changed: 0 for never. */
  statsOfGroup(groupId: number): { readonly total: number; readonly version: number } {
    const side = this.#byGroup.get(groupId);
    return { total: side?.requests.size ?? 0, version: side?.changedAt ?? 0 };
  }

  /** How many requests a user has, and when they last changed: 0 for never. */
  statsOfUser(userId: number): { readonly total: number; readonly version: number } {
    const side = this.#byUser.get(userId);
    return { total: side?.requests.size ?? 0, version: side?.changedAt ?? 0 };
  }

  /** Oldest first. */
  all(): Iterable<JoinRequest> {
    return this.#all.values();
  }

  forgetGroup(groupId: number, now: number): void {
    for (const userId of this.#byGroup.get(groupId)?.requests.ids() ?? []) {
      this.#side(this.#byUser, userId, now).requests.delete(groupId);
      this.#all.delete(keyOf(groupId, userId));
    }
    this.#byGroup.delete(groupId);
  }

  forgetUser(userId: number, now: number): void {
    for (const groupId of this.#byUser.get(userId)?.requests.ids() ?? []) {
      this.#side(this.#byGroup, groupId, now).requests.delete(userId);
      this.#all.delete(keyOf(groupId, userId));
    }
    this.#byUser.delete(userId);
  }

  /** The groups whose requests changed later than those that are left: a request is gone. */
  groupVersions(): SideVersion[] {
    return versionsOf(this.#byGroup);
  }

  /** The users whose requests changed later than those that are left: a request is gone. */
  userVersions(): SideVersion[] {
    return versionsOf(this.#byUser);
  }

  setGroupVersion({ id, version }: SideVersion): void {
    this.#side(this.#byGroup, id, version);
  }

  setUserVersion({ id, version }: SideVersion): void {
    this.#side(this.#byUser, id, version);
  }

  #side(sides: Map<number, Side>, id: number, now: number): Side {
    const side = sides.get(id) ?? { requests: new Ordered<JoinRequest>(), changedAt: now };
    side.changedAt = Math.max(side.changedAt, now);
    sides.set(id, side);
    return side;
  }
}

function versionsOf(sides: ReadonlyMap<number, Side>): SideVersion[] {
  return Array.from(sides, ([id, { requests, changedAt: version }]) => ({ id, requests, version }))
    .filter(({ requests, version }) => [...requests.values()].every(({ changedAt }) => changedAt < version))
    .map(({ id, version }) => ({ id, version }));
}
