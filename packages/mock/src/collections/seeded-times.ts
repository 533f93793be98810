import { list, milliseconds, record } from '../seed/schema/keywords.ts';
import type { SeedApp } from '../seed/types/seed.ts';
import type { SeededTimes } from '../state/seeded-times.ts';
import type { AppCollection } from './collection.ts';

const pins = record<Required<SeedApp>['pins']>(
  {},
  { group_created_at: list(milliseconds), join_time: list(milliseconds), members_version: list(milliseconds) },
);

/** Times for the first events that happen. */
export const seededTimes: AppCollection<SeededTimes, 'pins', { readonly seededTimes: SeededTimes }> = {
  of: 'app',
  create: () => ({ groupCreatedAt: [], joinTime: [], membersVersion: [] }),
  fields: { pins },
  dump: ({ seededTimes: { groupCreatedAt, joinTime, membersVersion } }) => ({
    pins: { group_created_at: [...groupCreatedAt], join_time: [...joinTime], members_version: [...membersVersion] },
  }),
  load({ app }, { pins: seed = {} }) {
    const { groupCreatedAt, joinTime, membersVersion } = app.seededTimes;
    groupCreatedAt.push(...(seed.group_created_at ?? []));
    joinTime.push(...(seed.join_time ?? []));
    membersVersion.push(...(seed.members_version ?? []));
  },
};
