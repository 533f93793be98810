import { type Proof, type Shown, shows } from '../case.ts';
import type { Scene } from '../scene/scene.ts';

type Fields = Readonly<Record<string, Shown | readonly Shown[]>>;

const inData = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`data.${name}`, value]));

/** Reads of a scene that show what a case has changed. */
export interface Reads {
  /** Fields of the choir, which two operations return. */
  group(fields: Fields): readonly Proof[];
  members(...users: readonly number[]): Proof;
  admins(...users: readonly number[]): Proof;
  mutedMembers(...users: readonly number[]): Proof;
  blockedMembers(group: number, ...users: readonly number[]): Proof;
  /** Friends of a user. */
  friends(of: number, ...users: readonly number[]): Proof;
  /** Users whom a user has blocked. */
  blocked(by: number, ...users: readonly number[]): Proof;
  /** Users who have sent a user a friend request. */
  friendRequests(to: number, ...users: readonly number[]): Proof;
  /** Fields of a user's profile, which the user and others can read. */
  profile(of: number, fields: Fields): readonly Proof[];
  /** Fields of Ada's settings. */
  settings(fields: Fields): Proof;
  /** A user has a password: it signs in. */
  signsIn(user: number, password: string): Proof;
}

/** Creates the reads of a scene. */
export function createReads({ ada, eve, choir }: Scene): Reads {
  const users = (path: string, query: string, ids: readonly number[], as = ada, field = 'data.user_id'): Proof => [
    `GET ${path}`,
    { query, as, shows: shows({ [field]: ids }) },
  ];
  const ofChoir = `?group_id=${choir}`;
  return {
    group: (fields) =>
      ['GET /group/info', 'GET /group/settings'].map((key) => [key, { query: ofChoir, shows: shows(inData(fields)) }]),
    members: (...ids) => users('/group/member_list', ofChoir, ids),
    admins: (...ids) => users('/group/admin_list', ofChoir, ids),
    mutedMembers: (...ids) => users('/group/banned_list', ofChoir, ids),
    blockedMembers: (group, ...ids) => users('/group/blocked_list', `?group_id=${group}`, ids),
    friends: (of, ...ids) => users('/user/rosters', '', ids, of),
    blocked: (by, ...ids) => users('/roster/blocked_list', '', ids, by, 'data'),
    friendRequests: (to, ...ids) => users('/roster/apply/list', '', ids, to),
    profile: (of, fields) => [
      ['GET /user/profile', { as: of, shows: shows(inData(fields)) }],
      ['GET /roster/id', { as: eve, query: `?user_id=${of}`, shows: shows(inData(fields)) }],
    ],
    settings: (fields) => ['GET /user/settings', { shows: shows(inData(fields)) }],
    signsIn: (user_id, password) => ['POST /token/id', { as: user_id, body: { user_id, password } }],
  };
}
