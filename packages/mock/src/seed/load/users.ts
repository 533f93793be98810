import { newUserSettings, type Profile, type StoredSettings } from '../../state/users.ts';
import { loadAccount, profileIn } from '../accounts.ts';
import type { SeedUser } from '../types/user.ts';
import { loadFriends } from './friends.ts';
import type { Loading } from './loading.ts';

function settingsIn(seed: SeedUser): StoredSettings {
  const named = Object.entries(seed).filter(([name]) => Object.hasOwn(newUserSettings, name));
  return named.length === 0 ? newUserSettings : { ...newUserSettings, ...Object.fromEntries(named) };
}

/** Rejects what only one user can have. */
function checkUnique(loading: Loading, { mobile, email }: Profile, place: string): void {
  const { users } = loading.app;
  const isTaken = {
    mobile: users.withMobile(mobile) !== undefined,
    email: users.withEmail(email) !== undefined,
  };
  for (const [name, taken] of Object.entries(isTaken)) {
    if (taken) throw loading.error(`${place}.${name}`, 'is that of another user');
  }
}

function addUser(loading: Loading, seed: SeedUser, place: string, reserved: ReadonlySet<number>): void {
  const { user_id, username, nickname = '', token, created_at: createdAt = loading.now, password } = seed;
  const { users, ids } = loading.app;
  if (users.named(username) !== undefined) throw loading.error(`${place}.username`, 'is there twice');
  const userId = user_id ?? ids.user((id) => reserved.has(id) || users.get(id) !== undefined || users.wasDeleted(id));
  if (users.get(userId) !== undefined) throw loading.error(`${place}.user_id`, 'is there twice');
  const profile = profileIn(seed);
  checkUnique(loading, profile, place);
  const isDisabled = seed.disabled ?? false;
  const acceptsNonFriends = seed.stranger_chat ?? true;
  const settings = settingsIn(seed);
  const account = {
    userId,
    username,
    password,
    nickname,
    createdAt,
    token,
    isDisabled,
    acceptsNonFriends,
    profile,
    settings,
  };
  loadAccount(loading, users.add(account), seed, place);
}

/** Adds the users of an app, then what they are to each other. */
export function loadUsers(loading: Loading, seeds: readonly SeedUser[], deleted: readonly number[]): void {
  for (const userId of deleted) loading.app.users.addDeleted(userId);
  const reserved = new Set(seeds.flatMap(({ user_id }) => user_id ?? []));
  for (const [index, seed] of seeds.entries()) addUser(loading, seed, `users[${index}]`, reserved);
  loadFriends(loading, seeds);
}
