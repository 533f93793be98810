import type { Announcement, SharedFile } from './group-board.ts';
import { type Member, Members } from './members.ts';
import { Ordered } from './ordered.ts';

/** What is written about a group, beside its members. */
export interface GroupInfo {
  readonly groupId: number;
  readonly name: string;
  readonly description: string;
  readonly avatar: string;
  readonly ext: string;
  readonly type: number;
  readonly ownerId: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** A limit of its own; the app's `limits.groupMembers` where absent. */
  readonly capacity: number | undefined;
  readonly memberInvite: boolean;
  readonly memberModify: boolean;
  readonly applyApproval: 0 | 1 | 2;
  readonly readAck: boolean;
  readonly historyVisible: boolean;
  readonly hideMemberInfo: boolean;
  /** When the mute of the whole group ends, in seconds: 0 for not muted, -1 for ever. */
  readonly mutedUntil: number;
}

/** A group. Tests make very many, so what most groups have nothing of is made when it is first looked at. */
export class Group {
  /** Replaced as a whole when something in it changes. */
  info: GroupInfo;
  readonly members: Members = new Members();
  /** Version of the lists of members, mutes and the blacklist: when one of them last changed. */
  version: number;
  #blocked: Ordered<number> | undefined;
  #kicks: Ordered<number> | undefined;
  #announcements: Ordered<Announcement> | undefined;
  #files: Ordered<SharedFile> | undefined;

  constructor(info: GroupInfo) {
    this.info = info;
    this.version = info.updatedAt;
  }

  /** Users who may not join, and when they were blocked, in milliseconds. */
  get blocked(): Ordered<number> {
    this.#blocked ??= new Ordered();
    return this.#blocked;
  }

  /** How often each user was removed. */
  get kicks(): Ordered<number> {
    this.#kicks ??= new Ordered();
    return this.#kicks;
  }

  /** By id, oldest first. */
  get announcements(): Ordered<Announcement> {
    this.#announcements ??= new Ordered();
    return this.#announcements;
  }

  /** By id, oldest first. */
  get files(): Ordered<SharedFile> {
    this.#files ??= new Ordered();
    return this.#files;
  }
}

/** Notes that a list of a group has changed. Two changes at the same time have different versions. */
export function touch(group: Group, now: number): void {
  group.version = Math.max(now, group.version + 1);
}

/** The type of groups that every user can find. They can no longer be created, only seeded. */
const publicType = 1;

/** The groups of an app, with those that each user is in and how many they own. */
export class Groups {
  readonly #byId = new Map<number, Group>();
  readonly #joined = new Map<number, Set<number>>();
  readonly #owned = new Map<number, number>();
  readonly #public = new Set<number>();
  readonly #nextMessage: () => bigint;

  /** `nextMessage` returns the id of the next message. */
  constructor(nextMessage: () => bigint) {
    this.#nextMessage = nextMessage;
  }

  get size(): number {
    return this.#byId.size;
  }

  /** A new group without members. */
  add(info: GroupInfo): Group {
    const group = new Group(info);
    this.#byId.set(info.groupId, group);
    if (info.type === publicType) this.#public.add(info.groupId);
    return group;
  }

  /** Makes a user a member now, who sees the messages from the next one on. */
  join(group: Group, member: Member): void {
    this.enter(group, { ...member, historyFrom: this.#nextMessage() });
  }

  /** Enters a member as they are. */
  enter(group: Group, member: Member): void {
    const { groupId } = group.info;
    group.members.set(member);
    const joined = this.#joined.get(member.userId);
    if (joined === undefined) this.#joined.set(member.userId, new Set([groupId]));
    else joined.add(groupId);
    if (member.role === 'owner') this.#countOwned(member.userId, 1);
  }

  /** Ends a membership, but not the owner's: a group always has an owner. */
  leave(group: Group, userId: number): void {
    group.members.delete(userId);
    this.#forget(group, userId);
  }

  /** Makes a member the owner; the former owner becomes an ordinary member. */
  transfer(group: Group, to: Member, now: number): void {
    const former = group.members.get(group.info.ownerId);
    if (former !== undefined) group.members.set({ ...former, role: 'member' });
    group.members.set({ ...to, role: 'owner' });
    this.#countOwned(group.info.ownerId, -1);
    this.#countOwned(to.userId, 1);
    group.info = { ...group.info, ownerId: to.userId, updatedAt: now };
  }

  get(groupId: number): Group | undefined {
    return this.#byId.get(groupId);
  }

  remove(group: Group): void {
    const { groupId, ownerId } = group.info;
    this.#byId.delete(groupId);
    this.#public.delete(groupId);
    for (const { userId } of group.members.all()) this.#forget(group, userId);
    this.#countOwned(ownerId, -1);
  }

  /** How many groups a user is in. */
  joinedBy(userId: number): number {
    return this.#joined.get(userId)?.size ?? 0;
  }

  /** Ids of the groups that a user is in, smallest first: that order does not depend on how the groups were loaded. */
  idsOf(userId: number): number[] {
    return [...(this.#joined.get(userId) ?? [])].sort((one, other) => one - other);
  }

  /** How many groups a user owns. */
  ownedBy(userId: number): number {
    return this.#owned.get(userId) ?? 0;
  }

  /** Ids of the public groups, smallest first. */
  publicIds(): number[] {
    return [...this.#public].sort((one, other) => one - other);
  }

  all(): Iterable<Group> {
    return this.#byId.values();
  }

  #forget(group: Group, userId: number): void {
    const joined = this.#joined.get(userId);
    if (joined?.delete(group.info.groupId) && joined.size === 0) this.#joined.delete(userId);
  }

  #countOwned(userId: number, by: number): void {
    const owned = this.ownedBy(userId) + by;
    if (owned > 0) this.#owned.set(userId, owned);
    else this.#owned.delete(userId);
  }
}
