import { newUserSettings, type StoredSettings } from '../state/users.ts';
import type { Loading } from './loading.ts';
import type { SeedUser } from './seed.ts';

function addUser(loading: Loading, seed: SeedUser, place: string, reserved: ReadonlySet<number>): void {
  const { user_id, username, nickname = '', token, created_at = loading.now, ...rest } = seed;
  const { friends: _friends, blocked: _blocked, friend_requests: _requests, ...settings } = rest;
  const { users, ids } = loading.app;
  if (users.named(username) !== undefined) throw loading.error(`${place}.username`, 'is there twice');
  const userId = user_id ?? ids.user((id) => reserved.has(id) || users.get(id) !== undefined);
  if (users.get(userId) !== undefined) throw loading.error(`${place}.user_id`, 'is there twice');
  // Absent settings are absent from the spread, too, so nothing becomes undefined.
  const whole = { ...newUserSettings, ...settings } as StoredSettings;
  users.add({ userId, username, nickname, createdAt: created_at, token, settings: whole });
}

/** Adds the users of an app, then what they are to each other. */
export function loadUsers(loading: Loading, seeds: readonly SeedUser[]): void {
  const { friends } = loading.app;
  const reserved = new Set(seeds.flatMap(({ user_id }) => user_id ?? []));
  for (const [index, seed] of seeds.entries()) addUser(loading, seed, `users[${index}]`, reserved);

  const pairs = seeds.flatMap((seed, index) => {
    const userId = loading.user(seed.username, '');
    return loading.userList(seed.friends, `users[${index}].friends`).map((friendId) => [userId, friendId] as const);
  });
  // Each side's own order first; then the other side of those who are named on one side only.
  for (const [userId, friendId] of pairs) friends.addOneWay(userId, friendId);
  for (const [userId, friendId] of pairs) friends.add(userId, friendId);

  for (const [index, { username, blocked, friend_requests = [] }] of seeds.entries()) {
    const userId = loading.user(username, '');
    for (const blockedId of loading.userList(blocked, `users[${index}].blocked`)) friends.block(userId, blockedId);
    for (const [entry, { from, asked_at = loading.now }] of friend_requests.entries()) {
      friends.request(userId, loading.user(from, `users[${index}].friend_requests[${entry}].from`), asked_at);
    }
  }
}
