/** The token under which a phone vendor reaches a device. */
export interface DeviceToken {
  readonly deviceSn: number;
  readonly token: string;
  /** The push certificate, by its name in the console. */
  readonly notifier: string;
}

/** What a user is reached by, beside the id. */
export interface PushTarget {
  /** Empty for none. */
  readonly alias: string;
  readonly tags: ReadonlySet<string>;
  /** Number on the icon of the app. */
  readonly badge: number;
  readonly deviceTokens: ReadonlyMap<number, DeviceToken>;
}

const nothing: PushTarget = { alias: '', tags: new Set(), badge: 0, deviceTokens: new Map() };

/** By what pushes find the users of an app. */
export class PushTargets {
  readonly #targets = new Map<number, PushTarget>();
  readonly #byAlias = new Map<string, number>();
  readonly #byTag = new Map<string, Set<number>>();
  readonly #byDeviceToken = new Map<string, number>();
  readonly #byPushToken = new Map<string, number>();
  /** How many devices have a token of each certificate. */
  readonly #byNotifier = new Map<string, number>();

  of(userId: number): PushTarget {
    return this.#targets.get(userId) ?? nothing;
  }

  withAlias(alias: string): number | undefined {
    return this.#byAlias.get(alias);
  }

  withTag(tag: string): ReadonlySet<number> {
    return this.#byTag.get(tag) ?? (nothing.tags as ReadonlySet<never>);
  }

  /** The user who has a vendor's token of a device. */
  withDeviceToken(token: string): number | undefined {
    return this.#byDeviceToken.get(token);
  }

  /** The user to whom a push token of the Lanying push service was last assigned. */
  withPushToken(token: string): number | undefined {
    return this.#byPushToken.get(token);
  }

  /** How many devices of all users have a token of each certificate. */
  boundDevices(): ReadonlyMap<string, number> {
    return this.#byNotifier;
  }

  setAlias(userId: number, alias: string): void {
    this.#byAlias.delete(this.of(userId).alias);
    if (alias !== '') this.#byAlias.set(alias, userId);
    this.#change(userId, { alias });
  }

  setBadge(userId: number, badge: number): void {
    this.#change(userId, { badge });
  }

  addTags(userId: number, tags: readonly string[]): void {
    for (const tag of tags) {
      const users = this.#byTag.get(tag) ?? new Set();
      this.#byTag.set(tag, users.add(userId));
    }
    this.#change(userId, { tags: new Set([...this.of(userId).tags, ...tags]) });
  }

  removeTags(userId: number, tags: Iterable<string>): void {
    const left = new Set(this.of(userId).tags);
    for (const tag of [...tags]) {
      left.delete(tag);
      const users = this.#byTag.get(tag);
      users?.delete(userId);
      if (users?.size === 0) this.#byTag.delete(tag);
    }
    this.#change(userId, { tags: left });
  }

  bindDeviceToken(userId: number, bound: DeviceToken): void {
    this.unbindDeviceToken(userId, bound.deviceSn);
    this.#byDeviceToken.set(bound.token, userId);
    this.#countBound(bound, 1);
    this.#change(userId, { deviceTokens: new Map(this.of(userId).deviceTokens).set(bound.deviceSn, bound) });
  }

  unbindDeviceToken(userId: number, deviceSn: number): void {
    const left = new Map(this.of(userId).deviceTokens);
    const bound = left.get(deviceSn);
    if (bound === undefined) return;
    left.delete(deviceSn);
    this.#countBound(bound, -1);
    if (![...left.values()].some(({ token }) => token === bound.token)) this.#byDeviceToken.delete(bound.token);
    this.#change(userId, { deviceTokens: left });
  }

  /** Replaces a user's push token; an empty string for none. */
  setPushToken(userId: number, before: string, after: string): void {
    if (this.#byPushToken.get(before) === userId) this.#byPushToken.delete(before);
    if (after !== '') this.#byPushToken.set(after, userId);
  }

  delete(userId: number): void {
    const { tags, deviceTokens } = this.of(userId);
    this.setAlias(userId, '');
    this.removeTags(userId, tags);
    for (const deviceSn of deviceTokens.keys()) this.unbindDeviceToken(userId, deviceSn);
    this.#targets.delete(userId);
  }

  #countBound({ notifier }: DeviceToken, by: number): void {
    const bound = (this.#byNotifier.get(notifier) ?? 0) + by;
    if (bound > 0) this.#byNotifier.set(notifier, bound);
    else this.#byNotifier.delete(notifier);
  }

  #change(userId: number, changes: Partial<PushTarget>): void {
    this.#targets.set(userId, { ...this.of(userId), ...changes });
  }
}
