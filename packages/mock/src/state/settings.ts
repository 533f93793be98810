import type { PushCertificate, PushEnvironment, PushProvider, UploadMethod } from '@lanying-im/types';

/** Limits of an app; no limit where a number is absent. */
export interface Limits {
  /** Groups in the app: one more is rejected with 20007. */
  readonly groupsPerApp?: number;
  /** Groups that a user owns: one more is rejected with 20008. */
  readonly groupsCreatedPerUser?: number;
  /** Groups that a user is a member of: one more is rejected with 20009. */
  readonly groupsJoinedPerUser?: number;
  /** Members of a group that states no capacity of its own: one more is rejected with 20010. @default 1000 */
  readonly groupMembers?: number;
  /** Minutes in which users can recall what they have sent: later is rejected with 10010. */
  readonly recallMinutes?: number;
}

/** What the app's AI says. */
export interface AiScript {
  /** Replies to questions that have a text in them, whatever its case; the first that fits is given. */
  readonly replies?: readonly { readonly when: string; readonly reply: string }[];
  /** The reply to every other question; `{content}` in it is replaced by the question. @default 'You said: {content}' */
  readonly otherwise?: string;
  /** How much of the quota a reply uses. @default 1 */
  readonly usage?: number;
}

/** Credentials at a push service, as the console has them. */
export interface Certificate extends PushCertificate {
  readonly provider: PushProvider;
  /** @default 1, production */
  readonly environment?: PushEnvironment;
}

/** The app's licence: `invalid` is rejected with 30021, `expired` with 30022, a user too many with 30023. */
export type License = 'valid' | 'invalid' | 'expired' | { readonly users: number };

/** A message subscription: where the app's messages are posted to, as the console has it. */
export interface CallbackSubscription {
  /** HTTP or HTTPS; on this machine, unless the option `callbackHosts` allows other hosts. */
  readonly url: string;
  /** Sent as the header `signature`. @default the header is absent */
  readonly signature?: string;
  /** Ids of the users and groups whose received messages are included. @default all */
  readonly receivers?: readonly number[];
  /** Ids of the users whose sent messages are included. @default all */
  readonly senders?: readonly number[];
  /** Milliseconds that the receiver has to respond. @default 5000 */
  readonly timeout?: number;
  /** How often a delivery is retried that no HTTP status of 200 to 299 confirms. @default 0 */
  readonly retries?: number;
}

/** What the console would decide about an app. */
export interface AppSettings {
  /** @default 'valid' */
  readonly license: License;
  /** Whether push is switched on; 12006 if not. @default true */
  readonly push: boolean;
  /** Whether groups may have announcements; 20021 if not. @default true */
  readonly announcements: boolean;
  /**
   * How long it takes until a group that a user has joined shows in `listJoinedGroups`, in milliseconds. With the real
   * service it can be seconds. @default 0
   */
  readonly membershipDelay: number;
  /** How long a user token lasts from signing in, in milliseconds. @default two days */
  readonly tokenLifetime: number;
  /** Whether the object storage works; 10009 if not. @default true */
  readonly storage: boolean;
  /** How files are to be uploaded: as a form, or as the bytes alone. @default 'POST' */
  readonly uploadMethod: UploadMethod;
  /** Credentials at push services. @default made up for each */
  readonly certificates: readonly Certificate[];
  /** @default { otherwise: 'You said: {content}', usage: 1 } */
  readonly ai: AiScript;
  /** Where messages are posted to. @default [] */
  readonly callbacks: readonly CallbackSubscription[];
  readonly limits: Limits;
}

/** The settings of an app whose seed has none. */
export const defaultSettings: AppSettings = {
  license: 'valid',
  push: true,
  announcements: true,
  membershipDelay: 0,
  // The vendor states no number.
  tokenLifetime: 2 * 24 * 60 * 60 * 1000,
  storage: true,
  uploadMethod: 'POST',
  certificates: [],
  ai: {},
  callbacks: [],
  limits: { groupMembers: 1000 },
};

// The default settings have every name of the type, and no other.
const settingNames: readonly (keyof AppSettings)[] = Object.keys(defaultSettings) as (keyof AppSettings)[];

/** Returns the settings among the fields of a value. */
export function settingsIn(source: Partial<AppSettings>): Partial<AppSettings> {
  return Object.fromEntries(
    settingNames.flatMap((name) => (source[name] === undefined ? [] : [[name, source[name]] as const])),
  );
}

/** Replaces some of an app's settings, in place; `limits` are replaced one by one. */
export function changeSettings(settings: AppSettings, changes: Partial<AppSettings>): void {
  Object.assign(settings, settingsIn(changes), { limits: { ...settings.limits, ...changes.limits } });
}
