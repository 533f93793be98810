import { createLanyingMock, type LanyingMock, type MockOptions, type Seed, type SeedApp } from '../../src/index.ts';
import { type Call, inProcess } from './caller.ts';

/** The people of the fixture, by id. */
export const ada = 100 * 16;
export const ben = 101 * 16;
export const cho = 102 * 16;
/** Rejects friend requests. */
export const dee = 103 * 16;
/** Has blocked Ada. */
export const eve = 104 * 16;
/** Confirms group invitations and friend requests. */
export const fay = 105 * 16;
/** Poses a question to those who want to be friends. */
export const gus = 106 * 16;
/** Nobody has this id. */
export const nobody = 999 * 16;

/** Ada owns it; Ben is an administrator, Cho a member. */
export const choir = 200 * 16 + 1;
/** As the choir, but only administrators invite; Dee was removed three times, Eve is blocked. */
export const council = 201 * 16 + 1;

/** A small app in which every rule of the nine operations can be met. */
export const fixture: Seed = {
  apps: [
    {
      app_id: 'fixture',
      users: [
        { user_id: ada, username: 'ada', token: 'ada-token', friends: ['ben'] },
        { user_id: ben, username: 'ben', nickname: 'Ben' },
        { user_id: cho, username: 'cho' },
        { user_id: dee, username: 'dee', auth_mode: 3 },
        { user_id: eve, username: 'eve', blocked: ['ada'] },
        { user_id: fay, username: 'fay', group_confirm: true, auth_mode: 1 },
        { user_id: gus, username: 'gus', auth_mode: 2 },
      ],
      groups: [
        { group_id: choir, name: 'Choir', owner: 'ada', members: [{ user: 'ben', role: 'admin' }, 'cho'] },
        {
          group_id: council,
          name: 'Council',
          owner: 'ada',
          member_invite: false,
          members: [{ user: 'ben', role: 'admin' }, 'cho'],
          kicked: [{ user: 'dee', times: 3 }],
          blocked: ['eve'],
        },
      ],
    },
  ],
};

/** A mock of the fixture and a caller who acts as Ada through the admin token. */
export function openFixture(options: MockOptions = {}): { readonly mock: LanyingMock; readonly call: Call } {
  const mock = createLanyingMock({ seed: fixture, now: '2026-03-02T09:00:00Z', ...options });
  return { mock, call: inProcess(mock, ada) };
}

/** What exists in a mock's first app now. */
export function appOf(mock: LanyingMock): SeedApp {
  const [app] = mock.snapshot().apps;
  if (app === undefined) throw new Error('A snapshot without apps');
  return app;
}
