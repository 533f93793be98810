/** A device on which a user has signed in. */
export interface Device {
  /** Distinguishes the devices of one user. */
  readonly deviceSn: number;
  /** The id that the app assigned to the device. */
  readonly guid: string;
  readonly platform: number;
  readonly userAgent: string;
  /** The user's sign-ins up to this one, counted on the user, are void on this device. */
  readonly voidUpTo: number;
  /** When the latest token of the device expires; 0 when the device is signed out. */
  readonly signedInUntil: number;
  /** Whether the user sees it in the list. */
  readonly isListed: boolean;
}

/** What a sign-in reports about the device. */
export interface SignIn {
  readonly guid: string | undefined;
  readonly platform: number;
  readonly userAgent: string;
  readonly expiresAt: number;
}

/** The devices of one user, and the sign-ins. */
export interface DeviceList {
  readonly devices: Map<number, Device>;
  /** How often the user signed in, on whatever device. */
  signIns: number;
  /** The sign-ins up to this one are void. */
  voidUpTo: number;
  /** When the devices last changed. */
  version: number;
}

/** What a token contains about the sign-in that issued it. */
export interface Session {
  /** 0 for a sign-in without a device. */
  readonly deviceSn: number;
  /** Number of the sign-in among the user's. */
  readonly signIn: number;
}

interface IndexedList extends DeviceList {
  readonly byGuid: Map<string, number>;
}

/** The devices of an app's users. */
export class Devices {
  readonly #lists = new Map<number, IndexedList>();

  /** The devices that a user sees. */
  of(userId: number): Device[] {
    const all = [...(this.#lists.get(userId)?.devices.values() ?? [])];
    return all.filter(({ isListed }) => isListed);
  }

  /** Everything that is known of a user's devices. */
  list(userId: number): Readonly<DeviceList> | undefined {
    return this.#lists.get(userId);
  }

  /** Stores everything that is known of a user's devices. */
  load(userId: number, { devices, ...rest }: DeviceList): void {
    const byGuid = new Map(Array.from(devices.values(), ({ guid, deviceSn }) => [guid, deviceSn]));
    this.#lists.set(userId, { ...rest, devices, byGuid });
  }

  /** Signs a user in; with a device that is new, it joins the user's devices. */
  signIn(userId: number, { guid, platform, userAgent, expiresAt }: SignIn, now: number): Session {
    const list = this.#listOf(userId);
    list.signIns += 1;
    if (guid === undefined) return { deviceSn: 0, signIn: list.signIns };
    const deviceSn = list.byGuid.get(guid) ?? list.devices.size + 1;
    const voidUpTo = list.devices.get(deviceSn)?.voidUpTo ?? 0;
    list.byGuid.set(guid, deviceSn);
    list.devices.set(deviceSn, {
      deviceSn,
      guid,
      platform,
      userAgent,
      voidUpTo,
      signedInUntil: expiresAt,
      isListed: true,
    });
    list.version = now;
    return { deviceSn, signIn: list.signIns };
  }

  /** Whether the sign-in that a token comes from still counts. */
  isSignedIn(userId: number, { deviceSn, signIn }: Session): boolean {
    const list = this.#lists.get(userId);
    if (list === undefined || signIn > list.signIns || signIn <= list.voidUpTo) return false;
    return deviceSn === 0 || signIn > (list.devices.get(deviceSn)?.voidUpTo ?? 0);
  }

  /** Whether a user is signed in on a device. */
  isOnline(userId: number, now: number): boolean {
    for (const { signedInUntil } of this.#lists.get(userId)?.devices.values() ?? []) {
      if (signedInUntil > now) return true;
    }
    return false;
  }

  /** Signs one device of a user out, or all of them. */
  signOut(userId: number, deviceSn: number | undefined, now: number): void {
    const list = this.#lists.get(userId);
    if (list === undefined) return;
    if (deviceSn === undefined) list.voidUpTo = list.signIns;
    for (const device of list.devices.values()) {
      if (deviceSn !== undefined && device.deviceSn !== deviceSn) continue;
      list.devices.set(device.deviceSn, { ...device, voidUpTo: list.signIns, signedInUntil: 0 });
      list.version = now;
    }
  }

  /** Removes a device from the list. It stays signed in until its token expires, and is back when it signs in again. */
  hide(userId: number, deviceSn: number, now: number): void {
    const list = this.#lists.get(userId);
    const device = list?.devices.get(deviceSn);
    if (list === undefined || device === undefined) return;
    list.devices.set(deviceSn, { ...device, isListed: false });
    list.version = now;
  }

  delete(userId: number): void {
    this.#lists.delete(userId);
  }

  #listOf(userId: number): IndexedList {
    const known = this.#lists.get(userId);
    if (known !== undefined) return known;
    const list = { devices: new Map<number, Device>(), byGuid: new Map(), signIns: 0, voidUpTo: 0, version: 0 };
    this.#lists.set(userId, list);
    return list;
  }
}
