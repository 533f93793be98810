import { describe, expect, test } from 'vitest';
import { createLanyingMock } from '../src/index.ts';
import { inProcess } from './support/caller.ts';
import { ada, ben, cho, choir, council, dee, fay, gus, openFixture } from './support/fixture.ts';

type Fixture = ReturnType<typeof openFixture>;

const apply = ({ call }: Fixture, user: number, group_id = choir) =>
  call('POST /group/apply', { group_id, reason: 'I sing.' }, { as: user });
const handleApplication = ({ call }: Fixture, user_id: number, approval: boolean, as = ben) =>
  call('POST /group/apply/handle', { group_id: choir, user_id, approval }, { as });
const handleInvitation = ({ call }: Fixture, user_id: number, approval: boolean) =>
  call('POST /group/invite/handle', { group_id: choir, user_id, approval }, { as: fay });

async function idsOf({ call }: Fixture, group_id = choir): Promise<number[]> {
  const { json } = await call(`GET /group/member_list?group_id=${group_id}`);
  return json.data.map(({ user_id }: { user_id: number }) => user_id);
}

async function applicants({ call }: Fixture, query = '', group_list = [choir, council]) {
  const { json } = await call(`POST /group/application_list${query}`, { group_list });
  const shown = json.data.map(({ applicant_id, status }: { applicant_id: number; status: number }) => [
    applicant_id,
    status,
  ]);
  return { shown, cursor: json.cursor, total: json.total, json };
}

describe('an application to join a group', () => {
  test('is left where an administrator must agree', async () => {
    const fixture = openFixture();
    expect((await apply(fixture, dee)).json.data).toEqual({ result: 'success', user_id: dee });
    expect(await idsOf(fixture)).not.toContain(dee);
    const { json } = await applicants(fixture);
    const now = fixture.mock.clock.now();
    expect(json).toMatchObject({ total: 1, version: now });
    expect(json.data).toEqual([
      { group_id: choir, applicant_id: dee, status: 0, reason: 'I sing.', expired_time: now + 7 * 24 * 3600 * 1000 },
    ]);
  });

  test('makes a member once an administrator agrees, and can be handled once', async () => {
    const fixture = openFixture();
    await apply(fixture, dee);
    expect((await handleApplication(fixture, dee, true)).json.data).toEqual({ result: 'success', user_id: dee });
    expect(await idsOf(fixture)).toEqual([ada, ben, cho, dee]);
    expect((await fixture.call('GET /group/user_joined', undefined, { as: dee })).json.data).toEqual([choir]);
    expect((await applicants(fixture)).shown).toEqual([[dee, 1]]);
    expect((await handleApplication(fixture, dee, true)).code).toBe(20014);
  });

  test('can be declined, made again, and lapses after a week', async () => {
    const fixture = openFixture();
    await apply(fixture, dee);
    await handleApplication(fixture, dee, false);
    expect((await applicants(fixture)).shown).toEqual([[dee, 2]]);
    await apply(fixture, dee);
    fixture.mock.clock.advance({ days: 7, milliseconds: -1 });
    await apply(fixture, gus);
    expect((await applicants(fixture)).shown).toEqual([
      [gus, 0],
      [dee, 0],
    ]);
    fixture.mock.clock.advance({ milliseconds: 1 });
    expect((await handleApplication(fixture, dee, true)).code).toBe(20014);
    expect((await handleApplication(fixture, gus, true)).code).toBe(200);
    expect(await idsOf(fixture)).toEqual([ada, ben, cho, gus]);
  });

  test('makes a member at once, or is turned down at once, as the group says', async () => {
    const fixture = openFixture();
    const setApproval = (apply_approval: number) =>
      fixture.call('POST /group/settings/require_admin_approval', { group_id: choir, apply_approval });
    await setApproval(2);
    expect((await apply(fixture, dee)).json.data).toMatchObject({ result: 'fail', user_id: dee });
    await setApproval(0);
    expect((await apply(fixture, dee)).json.data).toEqual({ result: 'success', user_id: dee });
    expect(await idsOf(fixture)).toContain(dee);
    expect((await applicants(fixture)).total).toBe(0);
    expect((await apply(fixture, dee)).code).toBe(20017);
  });

  test('is the business of administrators, of those of the app as well', async () => {
    const fixture = openFixture();
    await apply(fixture, dee);
    expect((await handleApplication(fixture, dee, true, cho)).code).toBe(20012);
    const asAdmin = { as: null, headers: { group_id: String(choir) } };
    const body = { group_id: choir, user_id: dee, approval: true };
    expect((await fixture.call('PUT /group/apply/handle', body, asAdmin)).code).toBe(200);
  });

  test('is gone with its group', async () => {
    const fixture = openFixture();
    await apply(fixture, dee);
    await fixture.call(`DELETE /group/destroy?group_id=${choir}`);
    expect((await applicants(fixture, '', [council])).total).toBe(0);
    expect(fixture.mock.snapshot().apps[0]?.applications).toEqual([]);
  });
});

describe('pages of applications', () => {
  test('go through one group after the other, newest first, also while others apply', async () => {
    const fixture = openFixture();
    for (const user of [dee, fay, gus]) await apply(fixture, user);
    await apply(fixture, fay, council);
    const first = await applicants(fixture, '?limit=2');
    await apply(fixture, gus, council);
    const second = await applicants(fixture, `?limit=1&cursor=${encodeURIComponent(first.cursor)}`);
    const third = await applicants(fixture, `?limit=9&cursor=${encodeURIComponent(second.cursor)}`);
    expect([...first.shown, ...second.shown, ...third.shown].map(([user]) => user)).toEqual([gus, fay, dee, gus, fay]);
    expect([first.total, third.total, third.cursor]).toEqual([4, 5, undefined]);
  });

  test('reject a cursor of other groups', async () => {
    const fixture = openFixture();
    for (const user of [dee, gus]) await apply(fixture, user);
    const { cursor } = await applicants(fixture, '?limit=1');
    const { code } = await fixture.call(`POST /group/application_list?cursor=${cursor}`, { group_list: [council] });
    expect(code).toBe(10002);
  });
});

describe('an invitation to a group', () => {
  const invite = ({ call }: Fixture, group_id = choir, as = ada) =>
    call('POST /group/invite', { group_id, user_list: [fay], reason: 'Sing with us' }, { as });
  const list = async ({ call }: Fixture, query = '') =>
    (await call(`GET /group/invitation_list${query}`, undefined, { as: fay })).json;

  test('waits for users who confirm invitations, until they agree', async () => {
    const fixture = openFixture();
    await invite(fixture);
    const now = fixture.mock.clock.now();
    expect(await list(fixture)).toMatchObject({
      data: [
        {
          group_id: choir,
          inviter_id: ada,
          invitee_id: fay,
          status: 0,
          reason: 'Sing with us',
          expired_time: now + 7 * 24 * 3600 * 1000,
          updated_at: '2026-03-02T17:00:00.000+0800',
        },
      ],
      total: 1,
      version: now,
    });
    fixture.mock.clock.advance({ hours: 1 });
    expect((await handleInvitation(fixture, fay, true)).json.data).toBe(true);
    expect(await idsOf(fixture)).toEqual([ada, ben, cho, fay]);
    expect((await list(fixture)).data).toMatchObject([{ status: 1, updated_at: '2026-03-02T18:00:00.000+0800' }]);
    expect((await handleInvitation(fixture, fay, true)).code).toBe(20015);
  });

  test('may be handled with the id of the invited or of the inviting user', async () => {
    const fixture = openFixture();
    await invite(fixture);
    expect((await handleInvitation(fixture, cho, false)).code).toBe(10002);
    expect((await handleInvitation(fixture, ada, false)).code).toBe(200);
    expect((await list(fixture)).data).toMatchObject([{ status: 2 }]);
    expect(await idsOf(fixture)).not.toContain(fay);
  });

  test('lapses after a week and can be made again', async () => {
    const fixture = openFixture();
    await invite(fixture);
    fixture.mock.clock.advance({ days: 7 });
    expect((await handleInvitation(fixture, fay, true)).code).toBe(20015);
    await invite(fixture, choir, cho);
    expect(await list(fixture)).toMatchObject({ data: [{ inviter_id: cho, status: 0 }], total: 1 });
    expect((await handleInvitation(fixture, fay, true)).code).toBe(200);
  });

  test('comes with a new group, and comes in pages, newest first', async () => {
    const fixture = openFixture();
    await invite(fixture);
    await fixture.call('POST /group/create', { name: 'Chess', user_list: [fay] });
    const first = await list(fixture, '?limit=1');
    const second = await list(fixture, `?limit=1&cursor=${encodeURIComponent(first.cursor)}`);
    expect([first, second].map(({ data }) => data[0].group_id === choir)).toEqual([false, true]);
    expect([first.total, second.cursor]).toEqual([2, undefined]);
  });

  test('survives a snapshot, in its place', async () => {
    const fixture = openFixture();
    await invite(fixture, council);
    await invite(fixture);
    await handleInvitation(fixture, fay, false);
    await apply(fixture, dee);
    const copy = createLanyingMock({ seed: fixture.mock.snapshot() });
    const call = inProcess(copy, ada);
    expect(copy.snapshot()).toEqual(fixture.mock.snapshot());
    expect(await list({ mock: copy, call })).toEqual(await list(fixture));
    expect(await applicants({ mock: copy, call })).toEqual(await applicants(fixture));
  });
});

test('a group that somebody joined lately can be slow to show among theirs', async () => {
  const fixture = openFixture({ membershipDelay: 3000 });
  await fixture.call('POST /group/settings/require_admin_approval', { group_id: choir, apply_approval: 0 });
  const joined = async () => (await fixture.call('GET /group/user_joined', undefined, { as: dee })).json.data;
  await apply(fixture, dee);
  await fixture.call('POST /group/create', { name: 'Chess' }, { as: dee });
  expect([(await apply(fixture, dee)).code, (await joined()).includes(choir)]).toEqual([20017, false]);
  expect(await joined()).toHaveLength(1);
  fixture.mock.clock.advance({ seconds: 3 });
  expect(await joined()).toContain(choir);
});

describe('the QR code of a group', () => {
  const show = async ({ call }: Fixture) => (await call(`GET /group/qrcode/sign?group_id=${choir}`)).json.data;
  const scan = ({ call }: Fixture, qr_info: string) => call('POST /group/qrcode/invite', { qr_info }, { as: dee });

  test('lets in whoever scans it, also where an administrator must agree', async () => {
    const fixture = openFixture();
    const { qr_info, create_at, expire_at } = await show(fixture);
    expect([create_at, expire_at]).toEqual([fixture.mock.clock.now(), create_at + 7 * 24 * 3600 * 1000]);
    expect((await scan(fixture, qr_info)).json.data).toBe(true);
    expect(await idsOf(fixture)).toContain(dee);
    expect((await scan(fixture, qr_info)).code).toBe(20017);
  });

  test('is worth nothing changed, for another app, or after a week', async () => {
    const fixture = openFixture();
    const { qr_info } = await show(fixture);
    const changed = [
      qr_info.slice(0, -1),
      `${qr_info}=`,
      `a${qr_info}`,
      '',
      '.',
      btoa(`${council}:1`),
      '\0',
      'x'.repeat(9999),
    ];
    for (const text of changed) expect((await scan(fixture, text)).code, text).toBe(20024);
    const other = openFixture({ app: 'town' });
    expect((await scan(other, qr_info)).code).toBe(20024);
    fixture.mock.clock.advance({ days: 7 });
    expect((await scan(fixture, qr_info)).code).toBe(20025);
  });
});
