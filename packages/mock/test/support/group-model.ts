/** The rules of groups once more, as plainly as they can be written: no indexes, no pages, nothing shared with the mock. */

export interface ModelMember {
  readonly id: number;
  rank: number;
  card: string;
  mutedUntil: number;
}

export interface ModelGroup {
  readonly id: number;
  name: string;
  members: ModelMember[];
  blocked: number[];
  readonly kicks: number[];
  mayMembersInvite: boolean;
}

export const acts = [
  'create',
  'invite',
  'kick',
  'leave',
  'promote',
  'demote',
  'transfer',
  'mute',
  'unmute',
  'block',
  'unblock',
  'destroy',
  'rename',
  'card',
  'inviting',
  'wait',
] as const;

/** Something that somebody does. `by` is null for an administrator of the app. */
export interface Step {
  readonly act: (typeof acts)[number];
  readonly by: number | null;
  readonly group: number;
  readonly users: readonly number[];
  readonly minutes: number;
}

/** What a call returns: a code, and the result for each user where there is one. */
export interface Expected {
  readonly code: number;
  readonly results?: readonly string[];
}

export const limits = { groupsCreatedPerUser: 2, groupsJoinedPerUser: 2, groupMembers: 3 };

const done: Expected = { code: 200 };

export class GroupModel {
  groups: ModelGroup[] = [];
  now = 0;

  joined(user: number): ModelGroup[] {
    return this.groups.filter(({ members }) => members.some(({ id }) => id === user));
  }

  /** What the step returns; `created` is the id that a new group gets. */
  perform(step: Step, created: number): Expected {
    if (step.act === 'create') return this.#create(step, created);
    const group = this.groups.find(({ id }) => id === step.group);
    if (step.act === 'wait') {
      this.now += step.minutes * 60_000;
      return done;
    }
    if (step.by === null && (step.act === 'leave' || step.act === 'card')) return { code: 10002 };
    if (group === undefined) return { code: 20001 };
    return this.#perform(step, group);
  }

  #create({ by, users }: Step, id: number): Expected {
    if (by === null) return { code: 10002 };
    const others = [...new Set(users)].filter((user) => user !== by);
    const owned = this.groups.filter(({ members }) => members.some((member) => member.id === by && member.rank === 3));
    if (owned.length >= limits.groupsCreatedPerUser) return { code: 20008 };
    if ([by, ...others].some((user) => this.joined(user).length >= limits.groupsJoinedPerUser)) return { code: 20009 };
    if (others.length + 1 > limits.groupMembers) return { code: 20010 };
    const members = [by, ...others].map((user, index) => newcomer(user, index === 0 ? 3 : 1));
    this.groups.push({ id, name: 'new', members, blocked: [], kicks: [], mayMembersInvite: true });
    return done;
  }

  #perform({ act, by, users, minutes }: Step, group: ModelGroup): Expected {
    const member = (user: number | null) => group.members.find(({ id }) => id === user);
    const own = by === null ? 3 : (member(by)?.rank ?? 0);
    const below = (change: (target: ModelMember) => void) =>
      each(users, (user) => {
        const target = member(user);
        if (target === undefined) return 20002;
        if (target.rank >= own) return 10010;
        change(target);
        return 0;
      });
    const remove = (user: number) => {
      group.members = group.members.filter(({ id }) => id !== user);
    };

    if (act === 'leave' || act === 'card') {
      if (own < 1) return { code: 20011 };
      if (act === 'leave' && own === 3) return { code: 20004 };
      if (act === 'leave') group.members = group.members.filter(({ id }) => id !== by);
      else for (const self of group.members) if (self.id === by) self.card = `card ${minutes}`;
      return done;
    }
    if (act === 'invite') {
      if (own < 1) return { code: 20011 };
      if (own < 2 && !group.mayMembersInvite) return { code: 20012 };
      return each(users, (user) => {
        if (member(user)) return 20017;
        if (group.blocked.includes(user)) return 20018;
        if (group.kicks.filter((kicked) => kicked === user).length >= 3) return 20016;
        if (this.joined(user).length >= limits.groupsJoinedPerUser) return 20009;
        if (group.members.length >= limits.groupMembers) return 20010;
        group.members.push(newcomer(user, 1));
        return 0;
      });
    }
    if (act === 'promote' || act === 'demote' || act === 'transfer' || act === 'destroy') {
      if (own < 3) return { code: 20013 };
      if (act === 'promote') return below((target) => (target.rank = 2));
      if (act === 'demote') return below((target) => (target.rank = 1));
      if (act === 'destroy') this.groups = this.groups.filter((other) => other !== group);
      const heir = member(users[0] ?? 0);
      if (act === 'transfer' && heir === undefined) return { code: 20005 };
      if (act === 'transfer' && heir !== undefined) {
        for (const former of group.members) if (former.rank === 3) former.rank = 1;
        heir.rank = 3;
      }
      return done;
    }
    if (own < 2) return { code: 20012 };
    if (act === 'mute') {
      return below((target) => (target.mutedUntil = minutes === -1 ? -1 : this.now + minutes * 60_000));
    }
    if (act === 'unmute') return below((target) => (target.mutedUntil = 0));
    if (act === 'kick') {
      return below(({ id }) => {
        remove(id);
        group.kicks.push(id);
      });
    }
    if (act === 'block') {
      return each(users, (user) => {
        if (group.blocked.includes(user)) return 20018;
        if (member(user) === undefined && !group.kicks.includes(user)) return 20002;
        if ((member(user)?.rank ?? 0) >= own) return 10010;
        remove(user);
        group.blocked.push(user);
        return 0;
      });
    }
    if (act === 'unblock') {
      return each(users, (user) => {
        group.blocked = group.blocked.filter((blocked) => blocked !== user);
        return 0;
      });
    }
    if (act === 'rename') group.name = `name ${minutes}`;
    else group.mayMembersInvite = minutes > 5;
    return done;
  }
}

function newcomer(id: number, rank: number): ModelMember {
  return { id, rank, card: '', mutedUntil: 0 };
}

/** One outcome for each user; if all fail for one reason, that is the code of the whole. */
function each(users: readonly number[], act: (user: number) => number): Expected {
  const codes = [...new Set(users)].map(act);
  const [first = 0] = codes;
  if (first !== 0 && codes.every((code) => code === first)) return { code: first };
  return { code: 200, results: codes.map((code) => (code === 0 ? 'success' : 'fail')) };
}
