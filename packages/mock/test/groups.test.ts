import { describe, expect, test } from 'vitest';
import { ada, appOf, ben, cho, choir, council, dee, eve, fay, gus, nobody, openFixture } from './support/fixture.ts';

describe('groups', () => {
  test('begin with the owner and users who need not confirm', async () => {
    const { mock, call } = openFixture();
    const { json } = await call('POST /group/create', { name: 'Chess', type: 2, user_list: [ben, fay, ada] });
    expect(json.data).toMatchObject({ type: 2, count: 2, capacity: 1000, owner_id: ada, created_at: mock.clock.now() });
    expect(appOf(mock).invitations).toMatchObject([{ user: fay, by: ada, reason: '', made_at: mock.clock.now() }]);
  });

  test('are not created when somebody on the list cannot come', async () => {
    const { mock, call } = openFixture({ limits: { groupsJoinedPerUser: 2 } });
    const unknown = await call('POST /group/create', { name: 'Chess', user_list: [nobody] }, { as: dee });
    const busy = await call('POST /group/create', { name: 'Chess', user_list: [ben] }, { as: dee });
    expect([unknown.code, busy.code]).toEqual([10000, 20009]);
    expect(appOf(mock).groups).toHaveLength(2);
  });

  test('say of each invited user what became of it', async () => {
    const { call } = openFixture();
    const { json } = await call('POST /group/invite', {
      group_id: council,
      user_list: [gus, eve, ben, nobody, fay, gus],
    });
    expect(json.data.map(({ user_id, result }: { user_id: number; result: string }) => [user_id, result])).toEqual([
      [gus, 'success'],
      [eve, 'fail'],
      [ben, 'fail'],
      [nobody, 'fail'],
      [fay, 'success'],
    ]);
    expect(json.data[1].reason).toBe('The user is on the blacklist of the group.');
    const members = await call(`GET /group/member_list?group_id=${council}`);
    expect(members.json.data.map(({ user_id }: { user_id: number }) => user_id)).toEqual([ada, ben, cho, gus]);
  });

  test('take in members until they are full', async () => {
    const { call } = openFixture({ limits: { groupMembers: 4 } });
    const { json } = await call('POST /group/invite', { group_id: choir, user_list: [gus, dee] });
    expect(json.data.map(({ result }: { result: string }) => result)).toEqual(['success', 'fail']);
  });

  test('obey an administrator of the app, and one who acts as theirs only in that group', async () => {
    const { call } = openFixture();
    const asAdmin = { as: null, headers: { group_id: String(council) } };
    const invited = await call('POST /group/invite', { group_id: council, user_list: [gus] }, asAdmin);
    const elsewhere = await call(`GET /group/member_list?group_id=${choir}`, undefined, asAdmin);
    const tooMuch = await call(`DELETE /group/destroy?group_id=${council}`, undefined, asAdmin);
    const byApp = await call(`DELETE /group/destroy?group_id=${council}`, undefined, { as: null });
    expect([invited.code, elsewhere.code, tooMuch.code, byApp.code]).toEqual([200, 20011, 20013, 200]);
  });

  test('are gone once they are dissolved, and make room for others', async () => {
    const { call } = openFixture({ limits: { groupsCreatedPerUser: 2, groupsJoinedPerUser: 2 } });
    await call(`DELETE /group/destroy?group_id=${choir}`);
    expect((await call(`GET /group/member_list?group_id=${choir}`)).code).toBe(20001);
    expect((await call('POST /group/create', { name: 'Chess' })).code).toBe(200);
  });
});

describe('pages of members', () => {
  const list = (query: string) => `GET /group/member_list?group_id=${choir}${query}`;

  test('follow each other to the end, also while others join', async () => {
    const { call } = openFixture();
    const first = await call(list('&limit=2'));
    await call('POST /group/invite', { group_id: choir, user_list: [gus] });
    const second = await call(list(`&limit=2&cursor=${encodeURIComponent(first.json.cursor)}`));
    const ids = [first, second].flatMap(({ json }) => json.data.map(({ user_id }: { user_id: number }) => user_id));
    expect(ids).toEqual([ada, ben, cho, gus]);
    expect(second.json.cursor).toBeUndefined();
    expect(second.json.total).toBe(4);
  });

  test('begin at the start for an empty cursor', async () => {
    const { json } = await openFixture().call(list('&cursor=&limit='));
    expect(json.data).toHaveLength(3);
  });

  test('reject a cursor that is none, or that is of another group', async () => {
    const { call } = openFixture();
    const { json } = await call(`GET /group/member_list?group_id=${council}&limit=1`);
    for (const cursor of [json.cursor, 'nonsense', 'AAAAA', '%00', 'x'.repeat(5000)]) {
      expect((await call(list(`&cursor=${cursor}`))).code, cursor).toBe(10002);
    }
  });

  test.each(['0', '-1', '1.5', 'all', '99999999999'])('reject the limit %s', async (limit) => {
    expect((await openFixture().call(list(`&limit=${limit}`))).code).toBe(10002);
  });
});
