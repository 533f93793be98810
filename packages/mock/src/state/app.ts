import { Devices } from './devices.ts';
import { Files } from './files.ts';
import { Friends } from './friends.ts';
import { Groups } from './groups.ts';
import { Ids, type NextIds } from './ids.ts';
import { Messages } from './messages.ts';
import { Outbox } from './outbox.ts';
import { Pins } from './pins.ts';
import { PushTargets } from './push-targets.ts';
import { Pushes } from './pushes.ts';
import type { AppSettings } from './settings.ts';
import { Users } from './users.ts';

/** Times that a seed sets for the first events of a kind; when they are used up, the clock decides. */
export interface SeededTimes {
  /** Of the first groups created. */
  readonly groupCreatedAt: number[];
  /** Of the first invitations that bring members in. */
  readonly joinTime: number[];
  /** Version of the list of members after the first invitations. */
  readonly membersVersion: number[];
}

/** One app and everything in it. Apps share nothing, so tests that use one each can share a mock. */
export interface App {
  readonly appId: string;
  readonly adminToken: string;
  settings: AppSettings;
  readonly ids: Ids;
  readonly seededTimes: SeededTimes;
  readonly users: Users;
  readonly devices: Devices;
  readonly pushTargets: PushTargets;
  readonly pinned: Pins;
  readonly friends: Friends;
  readonly groups: Groups;
  readonly messages: Messages;
  readonly files: Files;
  readonly pushes: Pushes;
  /** Messages on their way to message callbacks; empty between requests. */
  readonly outbox: Outbox;
}

/** What an app begins with. */
export interface AppStart {
  readonly appId: string;
  readonly adminToken: string;
  readonly settings: AppSettings;
  readonly next: Partial<NextIds>;
  readonly seededTimes: SeededTimes;
}

/** An app with nobody in it. */
export function createApp({ appId, adminToken, settings, next, seededTimes }: AppStart): App {
  const ids = new Ids(next);
  return {
    appId,
    adminToken,
    settings,
    seededTimes,
    ids,
    users: new Users(),
    devices: new Devices(),
    pushTargets: new PushTargets(),
    pinned: new Pins(),
    friends: new Friends(),
    groups: new Groups(() => ids.next.msgId),
    messages: new Messages(),
    files: new Files(),
    pushes: new Pushes(),
    outbox: new Outbox(),
  };
}
