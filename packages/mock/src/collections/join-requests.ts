import { list, milliseconds, oneOf, record, ref, text } from '../seed/schema/keywords.ts';
import type { SeedJoinRequest } from '../seed/types/group.ts';
import { type JoinRequest, JoinRequests } from '../state/join-requests.ts';
import type { AppCollection } from './collection.ts';
import { present } from './fields.ts';
import type { Loading } from './loading.ts';

type Application = Omit<SeedJoinRequest, 'by'>;
type Invitation = Application & Required<Pick<SeedJoinRequest, 'by'>>;

const changing = { reason: text, status: oneOf(0, 1, 2), made_at: milliseconds, changed_at: milliseconds };

const application = record<Application>({ group: ref, user: ref }, changing);
const invitation = record<Invitation>({ group: ref, user: ref, by: ref }, changing);

function dumpRequests(requests: JoinRequests): SeedJoinRequest[] {
  return Array.from(requests.all(), ({ groupId, userId, by, reason, status, madeAt, changedAt }) =>
    present<SeedJoinRequest>({
      group: groupId,
      user: userId,
      by,
      reason,
      status,
      made_at: madeAt,
      changed_at: changedAt,
    }),
  );
}

function loadRequest(loading: Loading, seed: SeedJoinRequest, place: string): JoinRequest {
  const madeAt = seed.made_at ?? loading.now;
  return {
    groupId: loading.group(seed.group, `${place}.group`),
    userId: loading.user(seed.user, `${place}.user`),
    by: seed.by === undefined ? undefined : loading.formerUser(seed.by, `${place}.by`),
    reason: seed.reason ?? '',
    status: seed.status ?? 0,
    madeAt,
    changedAt: seed.changed_at ?? madeAt,
  };
}

interface Needs {
  readonly invitations: JoinRequests;
  readonly applications: JoinRequests;
}

/** Who was invited to a group and must agree. */
export const invitations: AppCollection<JoinRequests, 'invitations', Needs> = {
  of: 'app',
  create: () => new JoinRequests(),
  // An invitation needs `by`, which the type of all join requests has as an option.
  fields: { invitations: list<SeedJoinRequest>(invitation) },
  dump: (app) => ({ invitations: dumpRequests(app.invitations) }),
  load(loading, { invitations: seeds = [] }) {
    for (const [index, seed] of seeds.entries()) {
      loading.app.invitations.add(loadRequest(loading, seed, `invitations[${index}]`));
    }
  },
};

/** Who requested to join a group, and an administrator must agree. */
export const applications: AppCollection<JoinRequests, 'applications', Needs> = {
  of: 'app',
  create: () => new JoinRequests(),
  fields: { applications: list<SeedJoinRequest>(application) },
  dump: (app) => ({ applications: dumpRequests(app.applications) }),
  load(loading, { applications: seeds = [] }) {
    for (const [index, seed] of seeds.entries()) {
      loading.app.applications.add(loadRequest(loading, seed, `applications[${index}]`));
    }
  },
};
