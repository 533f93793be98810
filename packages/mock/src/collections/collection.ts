import type { SchemaOf } from '../seed/schema/keywords.ts';
import type { SeedApp } from '../seed/types/seed.ts';
import type { SeedUser } from '../seed/types/user.ts';
import type { User } from '../state/users.ts';
import type { Every } from './fields.ts';
import type { Loading } from './loading.ts';

/** The schemas of some fields of a seed. */
export type Schemas<Seed, Field extends keyof Seed> = {
  readonly [Name in Field]-?: SchemaOf<Exclude<Seed[Name], undefined>>;
};

/**
 * A collection whose contents are fields of an app in a seed. `Needs` are the other collections of the app that it
 * uses. Reset and restore create an empty one and load a seed into it.
 */
export interface AppCollection<State, Field extends keyof SeedApp, Needs = unknown> {
  readonly of: 'app';
  /** Creates an empty one. */
  create(app: Needs): State;
  /** The fields of a seed that it is kept in. */
  readonly fields: Schemas<SeedApp, Field>;
  /** Returns its contents as those fields. */
  dump(app: Needs): Every<Pick<SeedApp, Field>>;
  /** Adds what those fields contain. Throws a SeedError where they are wrong. */
  load(loading: Loading<Needs>, seed: Pick<SeedApp, Field>): void;
}

/** A user of a seed. */
export interface Person<Field extends keyof SeedUser = keyof SeedUser> {
  readonly seed: Pick<SeedUser, Field | 'username'>;
  /** Where the user is in the seed, for errors. */
  readonly place: string;
  /** Known once the collection `users` is loaded, which is the first. */
  readonly userId: number;
}

/** A collection whose contents are fields of each user in a seed, otherwise as an `AppCollection`. */
export interface UserCollection<State, Field extends keyof SeedUser, Needs = unknown> {
  readonly of: 'user';
  create(app: Needs): State;
  readonly fields: Schemas<SeedUser, Field>;
  dump(app: Needs, user: User): Every<Pick<SeedUser, Field>>;
  /** Adds what the fields of all users contain: they may refer to each other. */
  load(loading: Loading<Needs>, people: readonly Person<Field>[]): void;
  /** Removes what belongs to a user whose account is deleted. */
  forget(app: Needs, user: User, now: number): void;
}

/** A collection that no snapshot contains. */
export interface TransientCollection<State> {
  readonly of: 'moment';
  /** Why nothing is lost by it. */
  readonly reason: string;
  create(): State;
}
