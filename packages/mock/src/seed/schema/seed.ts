import { mergeAll } from '../../collections/fields.ts';
import { appCollections, userCollections } from '../../collections/index.ts';
import type { ClockState } from '../../state/clock.ts';
import type { Seed, SeedApp } from '../types/seed.ts';
import type { SeedUser } from '../types/user.ts';
import { headerValue, list, milliseconds, record, type SchemaOf } from './keywords.ts';

const clock: SchemaOf<ClockState> = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
  properties: { at: milliseconds, ahead: milliseconds },
};

// The compiler finds a field of a user, or of an app, that belongs to no collection.
const { username, ...optionalOfUser } = mergeAll(userCollections.map(({ fields }) => fields));
const user = record<SeedUser>({ username }, optionalOfUser);

const app = record<SeedApp>(
  { app_id: headerValue },
  {
    clock,
    adminToken: headerValue,
    users: list(user),
    ...mergeAll(appCollections.map(({ fields }) => fields)),
  },
);

/** JSON Schema of a seed. */
export const seedSchema: SchemaOf<Seed> = record<Seed>({ apps: { ...list(app), minItems: 1 } }, { clock });
