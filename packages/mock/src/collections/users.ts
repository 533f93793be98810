import {
  type AllOptional,
  count,
  flag,
  headerValue,
  milliseconds,
  name,
  oneOf,
  type SchemaOf,
  text,
} from '../seed/schema/keywords.ts';
import type { SeedUser } from '../seed/types/user.ts';
import type { DeletedUsers } from '../state/deleted-users.ts';
import type { Ids } from '../state/ids.ts';
import { newProfile, newUserSettings, type Profile, type StoredSettings, Users } from '../state/users.ts';
import type { Person, UserCollection } from './collection.ts';
import type { Every } from './fields.ts';
import type { Loading } from './loading.ts';

interface Needs {
  readonly users: Users;
  readonly deletedUsers: DeletedUsers;
  readonly ids: Ids;
}

type Field =
  | 'user_id'
  | 'username'
  | 'nickname'
  | 'token'
  | 'created_at'
  | 'password'
  | 'disabled'
  | 'stranger_chat'
  | keyof Profile
  | keyof StoredSettings;

const hour: SchemaOf<number> = { type: 'integer', minimum: 0, maximum: 23 };

const settingFields: AllOptional<StoredSettings> = {
  auto_download: flag,
  group_confirm: flag,
  no_sounds: flag,
  no_push: flag,
  vibratory: flag,
  no_push_detail: flag,
  auth_mode: oneOf(0, 1, 2, 3),
  auth_question: text,
  auth_answer: text,
  no_push_start_hour: hour,
  no_push_end_hour: hour,
  silence_start_time: hour,
  silence_end_time: hour,
  push_nick_name: text,
  push_token: text,
};

const profileFields: AllOptional<Profile> = {
  avatar: text,
  description: text,
  mobile: text,
  email: text,
  public_info: text,
  private_info: text,
};

function profileIn(seed: Partial<Profile>): Profile {
  const { avatar = '', description = '', mobile = '', email = '', public_info = '', private_info = '' } = seed;
  const profile = { avatar, description, mobile, email, public_info, private_info };
  // Users without one share one, which spares memory where there are many.
  return Object.values(profile).every((value) => value === '') ? newProfile : profile;
}

function dumpProfile(profile: Profile): Every<Partial<Profile>> {
  return {
    avatar: profile.avatar || undefined,
    description: profile.description || undefined,
    mobile: profile.mobile || undefined,
    email: profile.email || undefined,
    public_info: profile.public_info || undefined,
    private_info: profile.private_info || undefined,
  };
}

function settingsIn(seed: Partial<StoredSettings>): StoredSettings {
  const named = Object.entries(seed).filter(([key]) => Object.hasOwn(newUserSettings, key));
  return named.length === 0 ? newUserSettings : { ...newUserSettings, ...Object.fromEntries(named) };
}

/** Rejects a value that another user has and that must be unique. */
function checkUnique(loading: Loading, { mobile, email }: Profile, place: string): void {
  const { users } = loading.app;
  const isTaken = {
    mobile: users.withMobile(mobile) !== undefined,
    email: users.withEmail(email) !== undefined,
  };
  for (const [key, taken] of Object.entries(isTaken)) {
    if (taken) throw loading.error(`${place}.${key}`, 'is that of another user');
  }
}

function addUser(loading: Loading<Needs>, { seed, place }: Person<Field>, reserved: ReadonlySet<number>): void {
  const { users, deletedUsers, ids } = loading.app;
  if (users.named(seed.username) !== undefined) throw loading.error(`${place}.username`, 'is there twice');
  const isTaken = (id: number) => reserved.has(id) || users.get(id) !== undefined || deletedUsers.has(id);
  const userId = seed.user_id ?? ids.user(isTaken);
  if (users.get(userId) !== undefined) throw loading.error(`${place}.user_id`, 'is there twice');
  const profile = profileIn(seed);
  checkUnique(loading, profile, place);
  users.add({
    userId,
    username: seed.username,
    password: seed.password,
    nickname: seed.nickname ?? '',
    createdAt: seed.created_at ?? loading.now,
    token: seed.token,
    isDisabled: seed.disabled ?? false,
    acceptsNonFriends: seed.stranger_chat ?? true,
    profile,
    settings: settingsIn(seed),
  });
}

/** The accounts of an app. */
export const users: UserCollection<Users, Field, Needs> = {
  of: 'user',
  create: () => new Users(),
  fields: {
    user_id: count,
    username: name,
    nickname: text,
    token: headerValue,
    created_at: milliseconds,
    password: name,
    disabled: flag,
    stranger_chat: flag,
    ...profileFields,
    ...settingFields,
  },
  dump: (_, user): Every<Pick<SeedUser, Field>> => ({
    user_id: user.userId,
    username: user.username,
    nickname: user.nickname,
    token: user.token,
    created_at: user.createdAt,
    password: user.password,
    disabled: user.isDisabled || undefined,
    stranger_chat: user.acceptsNonFriends ? undefined : false,
    ...dumpProfile(user.profile),
    ...user.settings,
  }),
  load(loading, people) {
    const reserved = new Set(people.flatMap(({ seed }) => seed.user_id ?? []));
    for (const person of people) addUser(loading, person, reserved);
  },
  forget(app, user) {
    app.users.delete(user);
    app.deletedUsers.add(user.userId);
  },
};
