import { milliseconds } from '../../seed/schema/keywords.ts';
import type { GroupPart } from './part.ts';

/** When the lists of a group last changed. */
export const version: GroupPart<'version'> = {
  fields: { version: milliseconds },
  dump: (group) => ({ version: group.version }),
  load(_, group, seed) {
    if (seed.version !== undefined) group.version = seed.version;
  },
};
