import type { SeedGroup } from '../../seed/types/group.ts';
import type { Group } from '../../state/groups.ts';
import type { Schemas } from '../collection.ts';
import type { Every } from '../fields.ts';
import type { Loading } from '../loading.ts';

/** A part of a group whose contents are fields of the group in a seed. */
export interface GroupPart<Field extends keyof SeedGroup, Needs = unknown> {
  readonly fields: Schemas<SeedGroup, Field>;
  dump(group: Group): Every<Pick<SeedGroup, Field>>;
  /** Adds what the fields contain to a group that has nothing yet but its `info`. `place` is where the group is in the seed. */
  load(loading: Loading<Needs>, group: Group, seed: Pick<SeedGroup, Field>, place: string): void;
}
