import { list, record, type SchemaOf } from '../seed/schema/keywords.ts';
import type { SeedGroup } from '../seed/types/group.ts';
import { type Group, Groups } from '../state/groups.ts';
import type { Ids } from '../state/ids.ts';
import type { AppCollection } from './collection.ts';
import { mergeAll, present } from './fields.ts';
import { announcements, files } from './group/board.ts';
import { dumpInfo, infoFields, loadInfo } from './group/info.ts';
import { members } from './group/members.ts';
import { blocked, kicks } from './group/outsiders.ts';
import { version } from './group/version.ts';
import type { Loading } from './loading.ts';

interface Needs {
  readonly groups: Groups;
  readonly ids: Ids;
}

/** How each part of a group is dumped and loaded. The compiler demands an entry for every part that a group has. */
const parts = { members, blocked, kicks, announcements, files, version } satisfies {
  readonly [Name in Exclude<keyof Group, 'info'>]: object;
};
const allParts = Object.values(parts);

const { name, owner, ...optionalInfo } = infoFields;

const group: SchemaOf<SeedGroup> = record<SeedGroup>(
  { name, owner },
  { ...optionalInfo, ...mergeAll(allParts.map(({ fields }) => fields)) },
);

function dumpGroup(one: Group): SeedGroup {
  return present<SeedGroup>({ ...dumpInfo(one.info), ...mergeAll(allParts.map((part) => part.dump(one))) });
}

function loadGroup(loading: Loading<Needs>, seed: SeedGroup, groupId: number, place: string): void {
  const loaded = loading.app.groups.add(loadInfo(loading, seed, { groupId, place }));
  loading.groupsByName.set(seed.name, loaded);
  for (const part of allParts) part.load(loading, loaded, seed, place);
}

/** The groups of an app. */
export const groups: AppCollection<Groups, 'groups', Needs> = {
  of: 'app',
  create: ({ ids }) => new Groups(() => ids.next.msgId),
  fields: { groups: list(group) },
  dump: (app) => ({ groups: Array.from(app.groups.all(), dumpGroup) }),
  load(loading, { groups: seeds = [] }) {
    const { groups: all, ids } = loading.app;
    const reserved = new Set(seeds.flatMap(({ group_id }) => group_id ?? []));
    for (const [index, seed] of seeds.entries()) {
      const place = `groups[${index}]`;
      const groupId = seed.group_id ?? ids.group((id) => reserved.has(id) || all.get(id) !== undefined);
      if (all.get(groupId) !== undefined) throw loading.error(`${place}.group_id`, 'is there twice');
      loadGroup(loading, seed, groupId, place);
    }
  },
};
