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
export const invitations: AppCollection<JoinRequests, 'invitations' | 'invitation_versions', Needs> = {
  of: 'app',
  create: () => new JoinRequests(),
  fields: {
    // An invitation needs `by`, which the type of all join requests has as an option.
    invitations: list<SeedJoinRequest>(invitation),
    invitation_versions: list(record({ user: ref, version: milliseconds }, {})),
  },
  dump(app) {
    const versions = app.invitations.userVersions().map(({ id, version }) => ({ user: id, version }));
    return {
      invitations: dumpRequests(app.invitations),
      invitation_versions: versions.length > 0 ? versions : undefined,
    };
  },
  load(loading, { invitations: seeds = [], invitation_versions = [] }) {
    const all = loading.app.invitations;
    for (const [index, seed] of seeds.entries()) all.add(loadRequest(loading, seed, `invitations[${index}]`));
    for (const [index, { user, version }] of invitation_versions.entries()) {
      all.setUserVersion({ id: loading.user(user, `invitation_versions[${index}].user`), version });
    }
  },
};

/** Who requested to join a group, and an administrator must agree. */
export const applications: AppCollection<JoinRequests, 'applications' | 'application_versions', Needs> = {
  of: 'app',
  create: () => new JoinRequests(),
  fields: {
    applications: list<SeedJoinRequest>(application),
    application_versions: list(record({ group: ref, version: milliseconds }, {})),
  },
  dump(app) {
    const versions = app.applications.groupVersions().map(({ id, version }) => ({ group: id, version }));
    return {
      applications: dumpRequests(app.applications),
      application_versions: versions.length > 0 ? versions : undefined,
    };
  },
  load(loading, { applications: seeds = [], application_versions = [] }) {
    const all = loading.app.applications;
    for (const [index, seed] of seeds.entries()) all.add(loadRequest(loading, seed, `applications[${index}]`));
    for (const [index, { group, version }] of application_versions.entries()) {
      all.setGroupVersion({ id: loading.group(group, `application_versions[${index}].group`), version });
    }
  },
};
