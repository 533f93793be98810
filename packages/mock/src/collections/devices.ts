import { count, flag, int32, list, milliseconds, name, record, text } from '../seed/schema/keywords.ts';
import type { SeedDevice } from '../seed/types/account.ts';
import { type Device, type DeviceList, Devices } from '../state/devices.ts';
import type { Person, UserCollection } from './collection.ts';
import { present } from './fields.ts';
import type { Loading } from './loading.ts';

type Field = 'devices' | 'sign_ins';

interface Needs {
  readonly devices: Devices;
}

const device = record<SeedDevice>(
  { device_guid: name },
  {
    device_sn: { ...int32, minimum: 1 },
    platform: int32,
    user_agent: text,
    signed_in_until: milliseconds,
    void_up_to: count,
    removed: flag,
  },
);

const signIns = record<{ count: number; void_up_to: number; version: number }>(
  { count, void_up_to: count, version: milliseconds },
  {},
);

function dumpDevice({ deviceSn, guid, platform, userAgent, signedInUntil, voidUpTo, isListed }: Device): SeedDevice {
  return present<SeedDevice>({
    device_sn: deviceSn,
    device_guid: guid,
    platform,
    user_agent: userAgent,
    signed_in_until: signedInUntil,
    void_up_to: voidUpTo,
    removed: isListed ? undefined : true,
  });
}

function loadDevice(seed: SeedDevice, index: number): Device {
  return {
    deviceSn: seed.device_sn ?? index + 1,
    guid: seed.device_guid,
    platform: seed.platform ?? 0,
    userAgent: seed.user_agent ?? '',
    voidUpTo: seed.void_up_to ?? 0,
    signedInUntil: seed.signed_in_until ?? 0,
    isListed: seed.removed !== true,
  };
}

/** The devices and sign-ins of a user; undefined if there are none. */
function loadList(loading: Loading, { seed, place }: Person<Field>): DeviceList | undefined {
  const { devices = [], sign_ins } = seed;
  if (devices.length === 0 && sign_ins === undefined) return undefined;
  const all = new Map<number, Device>();
  for (const [index, entry] of devices.entries()) {
    const loaded = loadDevice(entry, index);
    if (all.has(loaded.deviceSn)) throw loading.error(`${place}.devices[${index}].device_sn`, 'is there twice');
    all.set(loaded.deviceSn, loaded);
  }
  const { count: signedIn = 0, void_up_to = 0, version = loading.now } = sign_ins ?? {};
  return { devices: all, signIns: signedIn, voidUpTo: void_up_to, version };
}

/** The devices of users, and their sign-ins. */
export const devices: UserCollection<Devices, Field, Needs> = {
  of: 'user',
  create: () => new Devices(),
  fields: { devices: list(device), sign_ins: signIns },
  dump(app, { userId }) {
    const known = app.devices.list(userId);
    if (known === undefined) return { devices: undefined, sign_ins: undefined };
    return {
      devices: Array.from(known.devices.values(), dumpDevice),
      sign_ins: { count: known.signIns, void_up_to: known.voidUpTo, version: known.version },
    };
  },
  load(loading, people) {
    for (const person of people) {
      const known = loadList(loading, person);
      if (known !== undefined) loading.app.devices.load(person.userId, known);
    }
  },
  forget: (app, { userId }) => app.devices.delete(userId),
};
