import { type Member, Members } from './members.ts';

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

/** An invitation that waits for the invitee's consent. */
export interface Invitation {
  readonly by: number;
  readonly reason: string;
  readonly invitedAt: number;
}

/** A group. */
export interface Group {
  readonly info: GroupInfo;
  readonly members: Members;
  /** Users who may not join. */
  readonly blocked: Set<number>;
  /** How often each user was removed. */
  readonly kicks: Map<number, number>;
  readonly invitations: Map<number, Invitation>;
  /** Version of the list of members: when it last changed. */
  version: number;
}

/** The groups of an app, with how many each user is in and owns. */
export class Groups {
  readonly #byId = new Map<number, Group>();
  readonly #joined = new Map<number, number>();
  readonly #owned = new Map<number, number>();

  get size(): number {
    return this.#byId.size;
  }

  /** A new group with nobody in it. */
  add(info: GroupInfo): Group {
    const group: Group = {
      info,
      members: new Members(),
      blocked: new Set(),
      kicks: new Map(),
      invitations: new Map(),
      version: info.updatedAt,
    };
    this.#byId.set(info.groupId, group);
    return group;
  }

  join(group: Group, member: Member): void {
    group.members.add(member);
    group.invitations.delete(member.userId);
    this.#count(this.#joined, member.userId, 1);
    if (member.role === 'owner') this.#count(this.#owned, member.userId, 1);
  }

  get(groupId: number): Group | undefined {
    return this.#byId.get(groupId);
  }

  remove(group: Group): void {
    this.#byId.delete(group.info.groupId);
    for (const { userId, role } of group.members.all()) {
      this.#count(this.#joined, userId, -1);
      if (role === 'owner') this.#count(this.#owned, userId, -1);
    }
  }

  /** How many groups a user is in. */
  joinedBy(userId: number): number {
    return this.#joined.get(userId) ?? 0;
  }

  /** How many groups a user owns. */
  ownedBy(userId: number): number {
    return this.#owned.get(userId) ?? 0;
  }

  all(): Iterable<Group> {
    return this.#byId.values();
  }

  #count(counts: Map<number, number>, userId: number, by: number): void {
    counts.set(userId, (counts.get(userId) ?? 0) + by);
  }
}
