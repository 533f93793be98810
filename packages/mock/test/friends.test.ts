import { type Contact, FriendRelation } from '@lanying-im/types';
import { describe, expect, test } from 'vitest';
import type { Call } from './support/caller.ts';
import { ada, appOf, ben, cho, fay, gus, nobody, openFixture } from './support/fixture.ts';

/** How one user sees another. */
async function contact(call: Call, userId: number, as: number = ada): Promise<Contact> {
  return (await call(`GET /roster/id?user_id=${userId}`, undefined, { as })).json.data;
}

describe('friends', () => {
  test('are friends of each other, in the order in which they were added', async () => {
    const { call } = openFixture();
    await call('POST /user/add_roster', { list: [gus, cho, cho] });
    const mine = await call('GET /user/rosters');
    const theirs = await call('GET /user/rosters', undefined, { as: gus });
    expect(mine.json.data).toEqual([
      { user_id: ben, name: 'Ben' },
      { user_id: gus, name: 'gus' },
      { user_id: cho, name: 'cho' },
    ]);
    expect(theirs.json.data).toEqual([{ user_id: ada, name: 'ada' }]);
  });

  test('are added all or none', async () => {
    const { call } = openFixture();
    expect((await call('POST /user/add_roster', { list: [cho, nobody] })).code).toBe(10000);
    expect((await call('GET /user/rosters')).json.data).toHaveLength(1);
  });

  test('must agree when a user adds them, and not when an administrator does', async () => {
    const { mock, call } = openFixture();
    await call('POST /user/add_roster', { list: [fay] }, { token: 'ada-token' });
    expect((await call('GET /user/rosters')).json.data).toHaveLength(1);
    expect(appOf(mock).users?.[5]?.friend_requests).toMatchObject([{ from: ada, asked_at: mock.clock.now() }]);
    await call('POST /user/add_roster', { list: [fay] });
    expect((await call('GET /user/rosters')).json.data).toHaveLength(2);
    expect((await call('GET /roster/apply/list', undefined, { as: fay })).json.data).toMatchObject([{ status: 1 }]);
  });

  test('who pose a question cannot be added by a user, since there is no field for the reply', async () => {
    const { code } = await openFixture().call('POST /user/add_roster', { list: [gus] }, { token: 'ada-token' });
    expect(code).toBe(10012);
  });

  test('are listed page by page, also while friends come and go', async () => {
    const { mock, call } = openFixture();
    await call('POST /user/add_roster', { list: [cho, gus, fay] });
    mock.clock.advance({ seconds: 1 });
    const first = await call('GET /roster/list?limit=2');
    expect(first.json).toMatchObject({ data: [ben, cho], version: mock.clock.now() - 1000 });
    await call(`POST /roster/delete?user_id=${ben}`);
    const second = await call(`GET /roster/list?limit=2&cursor=${first.json.cursor}`);
    expect(second.json).toMatchObject({ data: [gus, fay], version: mock.clock.now() });
    expect(second.json).not.toHaveProperty('cursor');
    const theirs = await call(`GET /roster/list?limit=2&cursor=${first.json.cursor}`, undefined, { as: cho });
    expect(theirs.code, 'the cursor of another list').toBe(10002);
  });

  test('are former friends of each other once one removes the other', async () => {
    const { call } = openFixture();
    await call('POST /roster/ext', { user_id: ben, alias: 'Benny' });
    await call(`DELETE /roster/delete?user_id=${ben}`);
    expect((await contact(call, ben)).relation).toBe(FriendRelation.Deleted);
    expect((await contact(call, ada, ben)).relation).toBe(FriendRelation.Deleted);
    expect((await call('GET /user/rosters', undefined, { as: ben })).json.data).toEqual([]);
    expect((await call(`DELETE /roster/delete?user_id=${ben}`)).code, 'again').toBe(200);

    await call('POST /user/add_roster', { list: [ben] });
    expect(await contact(call, ben)).toMatchObject({ relation: FriendRelation.Friend, alias: '' });
  });

  test('are given names and settings that only one of them sees', async () => {
    const { call } = openFixture();
    await call('POST /roster/ext', { user_id: ben, alias: 'Benny', ext: '{"met":"choir"}' });
    await call('PUT /roster/ext', { user_id: ben, mute_notification: true });
    const kept = { alias: 'Benny', ext: '{"met":"choir"}', mute_notification: true };
    expect(await contact(call, ben)).toMatchObject(kept);
    expect(await contact(call, ada, ben)).toMatchObject({ alias: '', ext: '', mute_notification: false });
  });

  test('are other people', async () => {
    expect((await openFixture().call('POST /user/add_roster', { list: [ada] })).code).toBe(10002);
  });
});
