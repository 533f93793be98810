/** What `auth_mode` says, by its number. */
export type Mode = 0 | 1 | 3;

interface Request {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  status: 0 | 1 | 2;
}

/** Something that one user does about another. */
export type Act = 'add' | 'request' | 'accept' | 'decline' | 'remove' | 'block' | 'unblock';

const week = 7 * 24 * 60 * 60 * 1000;

/** Friends, requests and blacklists as plainly as they can be written: lists, searched from end to end. */
export class FriendModel {
  readonly #modes: readonly Mode[];
  friends: (readonly [number, number])[] = [];
  former: (readonly [number, number])[] = [];
  blocked: (readonly [number, number])[] = [];
  requests: Request[] = [];

  constructor(modes: readonly Mode[]) {
    this.#modes = modes;
  }

  /** Performs a step and returns the code that the mock must return. */
  act(act: Act, me: number, other: number, now: number): number {
    if (act === 'unblock') {
      this.blocked = this.blocked.filter((pair) => !is(pair, me, other));
      return 200;
    }
    if (act === 'remove') return this.#part(me, other);
    if (act === 'block') {
      if (me === other) return 10002;
      if (this.blocked.some((pair) => is(pair, me, other))) return 10006;
      this.#part(me, other);
      this.blocked.push([me, other]);
      return 200;
    }
    if (act === 'accept' || act === 'decline') return this.#decide(act, me, other, now);
    return this.#want(act, me, other, now);
  }

  areFriends(me: number, other: number): boolean {
    return this.friends.some((pair) => is(pair, me, other));
  }

  areBlocked(me: number, other: number): boolean {
    return this.blocked.some((pair) => is(pair, me, other) || is(pair, other, me));
  }

  relation(me: number, other: number): number {
    if (this.blocked.some((pair) => is(pair, me, other))) return 3;
    if (this.areFriends(me, other)) return 0;
    return this.former.some((pair) => is(pair, me, other)) ? 1 : 2;
  }

  #want(act: 'add' | 'request', me: number, other: number, now: number): number {
    if (me === other) return 10002;
    const isBlocked = this.areBlocked(me, other);
    const isFriend = this.areFriends(me, other);
    if (isFriend) return 10005;
    if (isBlocked) return 10006;
    const mode = this.#modes[other];
    if (mode === 3) return 10012;
    if (act === 'request' && mode === 1) {
      this.requests = this.requests.filter(({ from, to }) => from !== me || to !== other);
      this.requests.push({ from: me, to: other, at: now, status: 0 });
      return 200;
    }
    return this.#join(me, other, now);
  }

  #decide(act: 'accept' | 'decline', me: number, other: number, now: number): number {
    if (act === 'accept' && this.areFriends(me, other)) return 10005;
    if (act === 'accept' && this.areBlocked(me, other)) return 10006;
    const request = this.#open(other, me, now);
    if (request === undefined) return 10007;
    if (act === 'accept') return this.#join(me, other, now);
    request.status = 2;
    return 200;
  }

  #open(applicant: number, target: number, now: number): Request | undefined {
    return this.requests.find(
      ({ from, to, at, status }) => from === applicant && to === target && status === 0 && now < at + week,
    );
  }

  #join(me: number, other: number, now: number): number {
    for (const [one, two] of [
      [me, other],
      [other, me],
    ] as const) {
      const request = this.#open(one, two, now);
      if (request !== undefined) request.status = 1;
      this.friends.push([one, two]);
      this.former = this.former.filter((pair) => !is(pair, one, two));
    }
    return 200;
  }

  #part(me: number, other: number): number {
    if (!this.areFriends(me, other)) return 200;
    this.friends = this.friends.filter((pair) => !is(pair, me, other) && !is(pair, other, me));
    this.former.push([me, other], [other, me]);
    return 200;
  }
}

function is([first, second]: readonly [number, number], one: number, two: number): boolean {
  return first === one && second === two;
}
