import { describe, expect, test } from 'vitest';
import { createLanyingMock } from '../src/index.ts';
import { inProcess } from './support/caller.ts';
import { ada, ben, cho, choir, council, dee, fay, gus, openVillage } from './support/village.ts';

type Village = ReturnType<typeof openVillage>;

const apply = ({ call }: Village, user: number, group_id = choir) =>
  call('POST /group/apply', { group_id, reason: 'I sing.' }, { as: user });
const answerApplication = ({ call }: Village, user_id: number, approval: boolean, as = ben) =>
  call('POST /group/apply/handle', { group_id: choir, user_id, approval }, { as });
const answerInvitation = ({ call }: Village, user_id: number, approval: boolean) =>
  call('POST /group/invite/handle', { group_id: choir, user_id, approval }, { as: fay });

async function idsOf({ call }: Village, group_id = choir): Promise<number[]> {
  const { json } = await call(`GET /group/member_list?group_id=${group_id}`);
  return json.data.map(({ user_id }: { user_id: number }) => user_id);
}

async function applicants({ call }: Village, query = '', group_list = [choir, council]) {
  const { json } = await call(`POST /group/application_list${query}`, { group_list });
  const shown = json.data.map(({ applicant_id, status }: { applicant_id: number; status: number }) => [
    applicant_id,
    status,
  ]);
  return { shown, cursor: json.cursor, total: json.total, json };
}

describe('an application to join a group', () => {
  test('is left where an administrator must agree', async () => {
    const village = openVillage();
    expect((await apply(village, dee)).json.data).toEqual({ result: 'success', user_id: dee });
    expect(await idsOf(village)).not.toContain(dee);
    const { json } = await applicants(village);
    const now = village.mock.clock.now();
    expect(json).toMatchObject({ total: 1, version: now });
    expect(json.data).toEqual([
      { group_id: choir, applicant_id: dee, status: 0, reason: 'I sing.', expired_time: now + 7 * 24 * 3600 * 1000 },
    ]);
  });

  test('makes a member once an administrator agrees, and can be answered once', async () => {
    const village = openVillage();
    await apply(village, dee);
    expect((await answerApplication(village, dee, true)).json.data).toEqual({ result: 'success', user_id: dee });
    expect(await idsOf(village)).toEqual([ada, ben, cho, dee]);
    expect((await village.call('GET /group/user_joined', undefined, { as: dee })).json.data).toEqual([choir]);
    expect((await applicants(village)).shown).toEqual([[dee, 1]]);
    expect((await answerApplication(village, dee, true)).code).toBe(20014);
  });

  test('can be declined, made again, and lapses after a week', async () => {
    const village = openVillage();
    await apply(village, dee);
    await answerApplication(village, dee, false);
    expect((await applicants(village)).shown).toEqual([[dee, 2]]);
    await apply(village, dee);
    village.mock.clock.advance({ days: 7, milliseconds: -1 });
    await apply(village, gus);
    expect((await applicants(village)).shown).toEqual([
      [gus, 0],
      [dee, 0],
    ]);
    village.mock.clock.advance({ milliseconds: 1 });
    expect((await answerApplication(village, dee, true)).code).toBe(20014);
    expect((await answerApplication(village, gus, true)).code).toBe(200);
    expect(await idsOf(village)).toEqual([ada, ben, cho, gus]);
  });

  test('makes a member at once, or is turned down at once, as the group says', async () => {
    const village = openVillage();
    const setApproval = (apply_approval: number) =>
      village.call('POST /group/settings/require_admin_approval', { group_id: choir, apply_approval });
    await setApproval(2);
    expect((await apply(village, dee)).json.data).toMatchObject({ result: 'fail', user_id: dee });
    await setApproval(0);
    expect((await apply(village, dee)).json.data).toEqual({ result: 'success', user_id: dee });
    expect(await idsOf(village)).toContain(dee);
    expect((await applicants(village)).total).toBe(0);
    expect((await apply(village, dee)).code).toBe(20017);
  });

  test('is the business of administrators, of those of the app as well', async () => {
    const village = openVillage();
    await apply(village, dee);
    expect((await answerApplication(village, dee, true, cho)).code).toBe(20012);
    const asAdmin = { as: null, headers: { group_id: String(choir) } };
    const body = { group_id: choir, user_id: dee, approval: true };
    expect((await village.call('PUT /group/apply/handle', body, asAdmin)).code).toBe(200);
  });

  test('is gone with its group', async () => {
    const village = openVillage();
    await apply(village, dee);
    await village.call(`DELETE /group/destroy?group_id=${choir}`);
    expect((await applicants(village, '', [council])).total).toBe(0);
    expect(village.mock.snapshot().apps[0]?.applications).toEqual([]);
  });
});

describe('pages of applications', () => {
  test('go through one group after the other, newest first, also while others apply', async () => {
    const village = openVillage();
    for (const user of [dee, fay, gus]) await apply(village, user);
    await apply(village, fay, council);
    const first = await applicants(village, '?limit=2');
    await apply(village, gus, council);
    const second = await applicants(village, `?limit=1&cursor=${encodeURIComponent(first.cursor)}`);
    const third = await applicants(village, `?limit=9&cursor=${encodeURIComponent(second.cursor)}`);
    expect([...first.shown, ...second.shown, ...third.shown].map(([user]) => user)).toEqual([gus, fay, dee, gus, fay]);
    expect([first.total, third.total, third.cursor]).toEqual([4, 5, undefined]);
  });

  test('refuse a cursor of other groups', async () => {
    const village = openVillage();
    for (const user of [dee, gus]) await apply(village, user);
    const { cursor } = await applicants(village, '?limit=1');
    const { code } = await village.call(`POST /group/application_list?cursor=${cursor}`, { group_list: [council] });
    expect(code).toBe(10002);
  });
});

describe('an invitation to a group', () => {
  const invite = ({ call }: Village, group_id = choir, as = ada) =>
    call('POST /group/invite', { group_id, user_list: [fay], reason: 'Sing with us' }, { as });
  const list = async ({ call }: Village, query = '') =>
    (await call(`GET /group/invitation_list${query}`, undefined, { as: fay })).json;

  test('waits for those who want to be asked, until they agree', async () => {
    const village = openVillage();
    await invite(village);
    const now = village.mock.clock.now();
    expect(await list(village)).toMatchObject({
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
    village.mock.clock.advance({ hours: 1 });
    expect((await answerInvitation(village, fay, true)).json.data).toBe(true);
    expect(await idsOf(village)).toEqual([ada, ben, cho, fay]);
    expect((await list(village)).data).toMatchObject([{ status: 1, updated_at: '2026-03-02T18:00:00.000+0800' }]);
    expect((await answerInvitation(village, fay, true)).code).toBe(20015);
  });

  test('may be answered with the id of the invited or of the inviting user', async () => {
    const village = openVillage();
    await invite(village);
    expect((await answerInvitation(village, cho, false)).code).toBe(10002);
    expect((await answerInvitation(village, ada, false)).code).toBe(200);
    expect((await list(village)).data).toMatchObject([{ status: 2 }]);
    expect(await idsOf(village)).not.toContain(fay);
  });

  test('lapses after a week and can be made again', async () => {
    const village = openVillage();
    await invite(village);
    village.mock.clock.advance({ days: 7 });
    expect((await answerInvitation(village, fay, true)).code).toBe(20015);
    await invite(village, choir, cho);
    expect(await list(village)).toMatchObject({ data: [{ inviter_id: cho, status: 0 }], total: 1 });
    expect((await answerInvitation(village, fay, true)).code).toBe(200);
  });

  test('comes with a new group, and stands on pages, newest first', async () => {
    const village = openVillage();
    await invite(village);
    await village.call('POST /group/create', { name: 'Chess', user_list: [fay] });
    const first = await list(village, '?limit=1');
    const second = await list(village, `?limit=1&cursor=${encodeURIComponent(first.cursor)}`);
    expect([first, second].map(({ data }) => data[0].group_id === choir)).toEqual([false, true]);
    expect([first.total, second.cursor]).toEqual([2, undefined]);
  });

  test('survives a snapshot, in its place', async () => {
    const village = openVillage();
    await invite(village, council);
    await invite(village);
    await answerInvitation(village, fay, false);
    await apply(village, dee);
    const copy = createLanyingMock({ seed: village.mock.snapshot() });
    const call = inProcess(copy, ada);
    expect(copy.snapshot()).toEqual(village.mock.snapshot());
    expect(await list({ mock: copy, call })).toEqual(await list(village));
    expect(await applicants({ mock: copy, call })).toEqual(await applicants(village));
  });
});

test('a group that somebody joined lately can be slow to show among theirs', async () => {
  const village = openVillage({ membershipDelay: 3000 });
  await village.call('POST /group/settings/require_admin_approval', { group_id: choir, apply_approval: 0 });
  const joined = async () => (await village.call('GET /group/user_joined', undefined, { as: dee })).json.data;
  await apply(village, dee);
  await village.call('POST /group/create', { name: 'Chess' }, { as: dee });
  expect([(await apply(village, dee)).code, (await joined()).includes(choir)]).toEqual([20017, false]);
  expect(await joined()).toHaveLength(1);
  village.mock.clock.advance({ seconds: 3 });
  expect(await joined()).toContain(choir);
});

describe('the QR code of a group', () => {
  const show = async ({ call }: Village) => (await call(`GET /group/qrcode/sign?group_id=${choir}`)).json.data;
  const scan = ({ call }: Village, qr_info: string) => call('POST /group/qrcode/invite', { qr_info }, { as: dee });

  test('lets in whoever scans it, also where an administrator must agree', async () => {
    const village = openVillage();
    const { qr_info, create_at, expire_at } = await show(village);
    expect([create_at, expire_at]).toEqual([village.mock.clock.now(), create_at + 7 * 24 * 3600 * 1000]);
    expect((await scan(village, qr_info)).json.data).toBe(true);
    expect(await idsOf(village)).toContain(dee);
    expect((await scan(village, qr_info)).code).toBe(20017);
  });

  test('is worth nothing changed, for another app, or after a week', async () => {
    const village = openVillage();
    const { qr_info } = await show(village);
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
    for (const text of changed) expect((await scan(village, text)).code, text).toBe(20024);
    const other = openVillage({ app: 'town' });
    expect((await scan(other, qr_info)).code).toBe(20024);
    village.mock.clock.advance({ days: 7 });
    expect((await scan(village, qr_info)).code).toBe(20025);
  });
});
