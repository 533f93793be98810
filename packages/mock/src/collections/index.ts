import { blacklists } from './blacklists.ts';
import { chatFiles } from './chat-files.ts';
import { deletedUsers } from './deleted-users.ts';
import { devices } from './devices.ts';
import { files } from './files.ts';
import { friendRequests } from './friend-requests.ts';
import { friends } from './friends.ts';
import { groups } from './groups.ts';
import { ids } from './ids.ts';
import { applications, invitations } from './join-requests.ts';
import { messages } from './messages.ts';
import { outbox } from './outbox.ts';
import { pinned } from './pinned.ts';
import { pushRequests } from './push-requests.ts';
import { pushTargets } from './push-targets.ts';
import { pushes } from './pushes.ts';
import { seededTimes } from './seeded-times.ts';
import { settings } from './settings.ts';
import { transactions } from './transactions.ts';
import { users } from './users.ts';
import { views } from './views.ts';

/** The definition of each collection of an app. The type of an app, its snapshots and seeds follow from this table. */
export type Collections = {
  readonly settings: typeof settings;
  readonly ids: typeof ids;
  readonly seededTimes: typeof seededTimes;
  readonly deletedUsers: typeof deletedUsers;
  readonly users: typeof users;
  readonly devices: typeof devices;
  readonly pushTargets: typeof pushTargets;
  readonly pinned: typeof pinned;
  readonly blacklists: typeof blacklists;
  readonly friendRequests: typeof friendRequests;
  readonly friends: typeof friends;
  readonly groups: typeof groups;
  readonly invitations: typeof invitations;
  readonly applications: typeof applications;
  readonly messages: typeof messages;
  readonly views: typeof views;
  readonly transactions: typeof transactions;
  readonly files: typeof files;
  readonly chatFiles: typeof chatFiles;
  readonly pushes: typeof pushes;
  readonly pushRequests: typeof pushRequests;
  readonly outbox: typeof outbox;
};

/** In the order in which they are created and loaded: each after those that it needs or refers to. */
export const collections: Collections = {
  settings,
  ids,
  seededTimes,
  deletedUsers,
  users,
  devices,
  pushTargets,
  pinned,
  blacklists,
  friendRequests,
  friends,
  groups,
  invitations,
  applications,
  messages,
  views,
  transactions,
  files,
  chatFiles,
  pushes,
  pushRequests,
  outbox,
};

type Kind<Of extends 'app' | 'user'> = Extract<Collections[keyof Collections], { readonly of: Of }>;

const all = Object.values(collections);

/** The collections that are kept in fields of an app. */
export const appCollections: readonly Kind<'app'>[] = all.filter((collection) => collection.of === 'app');

/** The collections that are kept in fields of each user. */
export const userCollections: readonly Kind<'user'>[] = all.filter((collection) => collection.of === 'user');
