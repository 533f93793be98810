export type { Clock, ClockState, Instant, MockClock, Span } from './clock.ts';
export { createLanyingMock, type LanyingMock, type MockOptions } from './create-mock.ts';
export { bodyLimit, type MockAnswer, type MockRequest } from './exchange.ts';
export type { ActiveFault, Fault, Faults } from './faults.ts';
export type { RequestRecord } from './request-log.ts';
export { SeedError } from './seed/check.ts';
export type { Seed, SeedApp, SeedPush } from './seed/seed.ts';
export type { SeedAccount, SeedDevice } from './seed/seed-account.ts';
export type { SeedChatFile, SeedStored } from './seed/seed-file.ts';
export type {
  GroupRef,
  SeedAnnouncement,
  SeedFile,
  SeedGroup,
  SeedJoinRequest,
  SeedMember,
} from './seed/seed-group.ts';
export type { SeedMessage, SeedView } from './seed/seed-message.ts';
export type { SeedFriend, SeedFriendRequest, SeedUser, UserRef } from './seed/seed-user.ts';
export type { SeedName } from './seeds/seeds.ts';
export type { AiScript, AnswerForm, AppSettings, Certificate, License, Limits } from './state/settings.ts';
export type { StoredSettings } from './state/users.ts';
