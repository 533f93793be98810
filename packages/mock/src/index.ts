export type { Callbacks, MessageListener } from './callbacks/callbacks.ts';
export type { ActiveFault, Fault, Faults, FaultTarget } from './faults/types.ts';
export { bodyLimit } from './http/limits.ts';
export type { MockRequest, MockResponse } from './http/types.ts';
export { createLanyingMock } from './lanying-mock.ts';
export type { SeedName } from './seed/built-in/index.ts';
export { SeedError } from './seed/seed-error.ts';
export type { SeedAccount, SeedDevice } from './seed/types/account.ts';
export type { SeedChatFile, SeedStored } from './seed/types/file.ts';
export type {
  GroupRef,
  SeedAnnouncement,
  SeedFile,
  SeedGroup,
  SeedJoinRequest,
  SeedMember,
} from './seed/types/group.ts';
export type { SeedMessage, SeedView } from './seed/types/message.ts';
export type { Seed, SeedApp, SeedPush } from './seed/types/seed.ts';
export type { SeedFriend, SeedFriendRequest, SeedUser, UserRef } from './seed/types/user.ts';
export type { Clock, ClockState, Instant, MockClock, Span } from './state/clock.ts';
export type { RequestRecord } from './state/request-log.ts';
export type { AiScript, AppSettings, CallbackSubscription, Certificate, License, Limits } from './state/settings.ts';
export type { StoredSettings } from './state/users.ts';
export type { LanyingMock, MockOptions } from './types.ts';
