export type { Clock, ClockState, Instant, MockClock, Span } from './clock.ts';
export { createLanyingMock, type LanyingMock, type MockOptions } from './create-mock.ts';
export { bodyLimit, type MockAnswer, type MockRequest } from './exchange.ts';
export type { ActiveFault, Fault, Faults } from './faults.ts';
export type { RequestRecord } from './request-log.ts';
export { SeedError } from './seed/check.ts';
export type {
  GroupRef,
  Seed,
  SeedAnnouncement,
  SeedApp,
  SeedChatFile,
  SeedFile,
  SeedFriend,
  SeedFriendRequest,
  SeedGroup,
  SeedJoinRequest,
  SeedMember,
  SeedMessage,
  SeedPush,
  SeedStored,
  SeedUser,
  SeedView,
  UserRef,
} from './seed/seed.ts';
export type { SeedAccount, SeedDevice } from './seed/seed-account.ts';
export type { SeedName } from './seeds/seeds.ts';
export type { AiScript, AnswerForm, AppSettings, Certificate, License, Limits } from './state/settings.ts';
export type { StoredSettings } from './state/users.ts';
