import type { GroupMember } from '@lanying-im/types';
import { RawJson } from '../../http/exact-json.ts';
import type { Members } from '../../state/members.ts';
import { toMember } from './views.ts';

/** A page of members as JSON. */
export interface MemberPageJson {
  readonly data: readonly GroupMember[];
  /** Place of the next page; absent at the end. */
  readonly next: number | undefined;
}

interface KeptPage extends MemberPageJson {
  readonly revision: number;
  readonly from: number;
  readonly limit: number;
}

/** The page that was read last of each group. Without it `npm run bench mock` lists 1,000 members at half the rate. */
const latest = new WeakMap<Members, KeptPage>();

/** Returns up to `limit` members from a place on, as JSON that is made only once while no member changes. */
export function memberPage(members: Members, from: number, limit: number): MemberPageJson {
  const known = latest.get(members);
  if (known?.revision === members.revision && known.from === from && known.limit === limit) return known;
  const page = members.page(from, limit);
  // The writer of responses knows this class; all other code can treat it as the list that its JSON is.
  const data = new RawJson(JSON.stringify(page.members.map(toMember))) as unknown as readonly GroupMember[];
  const kept = { data, next: page.next, revision: members.revision, from, limit };
  latest.set(members, kept);
  return kept;
}
