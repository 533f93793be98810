import type { App } from '../state/app.ts';
import type { Device } from '../state/devices.ts';
import { newProfile, type Profile, type User } from '../state/users.ts';
import type { Loading } from './load/loading.ts';
import type { SeedAccount, SeedDevice } from './types/account.ts';

/** The profile that a seed sets for a user. */
export function profileIn(seed: SeedAccount): Profile {
  const { avatar = '', description = '', mobile = '', email = '', public_info = '', private_info = '' } = seed;
  const profile = { avatar, description, mobile, email, public_info, private_info };
  // Users without one share one, which spares memory where there are many.
  return Object.values(profile).every((value) => value === '') ? newProfile : profile;
}

function deviceIn(seed: SeedDevice, index: number): Device {
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

function loadDevices(loading: Loading, userId: number, seed: SeedAccount, place: string): void {
  const { devices = [], sign_ins } = seed;
  if (devices.length === 0 && sign_ins === undefined) return;
  const all = new Map<number, Device>();
  for (const [index, entry] of devices.entries()) {
    const device = deviceIn(entry, index);
    if (all.has(device.deviceSn)) throw loading.error(`${place}.devices[${index}].device_sn`, 'is there twice');
    all.set(device.deviceSn, device);
  }
  const { count = 0, void_up_to = 0, version = loading.now } = sign_ins ?? {};
  loading.app.devices.load(userId, { devices: all, signIns: count, voidUpTo: void_up_to, version });
}

/** Adds what a seed says about a user beside the account itself. */
export function loadAccount(loading: Loading, { userId, settings }: User, seed: SeedAccount, place: string): void {
  const { pushTargets, pinned } = loading.app;
  const { push_alias = '', push_tags = [], push_badge = 0, device_tokens = [], pinned_conversations = [] } = seed;
  if (pushTargets.withPushToken(settings.push_token) !== undefined) {
    throw loading.error(`${place}.push_token`, 'is that of another user');
  }
  pushTargets.setPushToken(userId, '', settings.push_token);
  if (pushTargets.withAlias(push_alias) !== undefined) {
    throw loading.error(`${place}.push_alias`, 'is that of another user');
  }
  if (push_alias !== '') pushTargets.setAlias(userId, push_alias);
  if (push_tags.length > 0) pushTargets.addTags(userId, push_tags);
  if (push_badge !== 0) pushTargets.setBadge(userId, push_badge);
  for (const { device_sn: deviceSn, device_token: token, notifier_name: notifier } of device_tokens) {
    pushTargets.bindDeviceToken(userId, { deviceSn, token, notifier });
  }
  loadDevices(loading, userId, seed, place);
  for (const conversationId of pinned_conversations) pinned.add(userId, conversationId);
}

/** What a snapshot says about a user beside the account itself and the settings; the rest of it is as it always is. */
export function dumpAccount({ devices, pushTargets, pinned }: App, user: User): SeedAccount {
  const { userId, password, isDisabled, acceptsNonFriends, profile } = user;
  const { alias, tags, badge, deviceTokens } = pushTargets.of(userId);
  const list = devices.list(userId);
  const pins = [...pinned.of(userId)];
  return {
    ...(password !== undefined && { password }),
    ...(isDisabled && { disabled: true }),
    ...(!acceptsNonFriends && { stranger_chat: false }),
    ...Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== '')),
    ...(alias !== '' && { push_alias: alias }),
    ...(tags.size > 0 && { push_tags: [...tags] }),
    ...(badge !== 0 && { push_badge: badge }),
    ...(deviceTokens.size > 0 && {
      device_tokens: Array.from(deviceTokens.values(), ({ deviceSn, token, notifier }) => {
        return { device_sn: deviceSn, device_token: token, notifier_name: notifier };
      }),
    }),
    ...(list !== undefined && {
      devices: Array.from(list.devices.values(), (device) => ({
        device_sn: device.deviceSn,
        device_guid: device.guid,
        platform: device.platform,
        user_agent: device.userAgent,
        signed_in_until: device.signedInUntil,
        void_up_to: device.voidUpTo,
        ...(!device.isListed && { removed: true }),
      })),
      sign_ins: { count: list.signIns, void_up_to: list.voidUpTo, version: list.version },
    }),
    ...(pins.length > 0 && { pinned_conversations: pins }),
  };
}
