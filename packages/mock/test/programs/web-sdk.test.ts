// Requests of the vendor's SDK for the web, which its desktop app uses, too: a page of another origin, users' own tokens,
// an empty object as the body of a write whose parameters are in the query, `?` without a query.
import { beforeEach, describe, expect, test } from 'vitest';
import { openServed, type Served } from './support/served.ts';

let served: Served;
beforeEach(async () => {
  served = await openServed();
});

/** A user of the page, who has signed in. */
interface Session {
  readonly id: number;
  readonly get: (target: string) => ReturnType<Served['send']>;
  /** A write with its parameters in the body. */
  readonly post: (path: string, body: object, ...deviations: string[]) => ReturnType<Served['send']>;
  /** A write with its parameters in the query. */
  readonly postQuery: (target: string) => ReturnType<Served['send']>;
}

const page = { origin: 'https://chat.example.com', accept: 'application/json, text/plain, */*' };
const json = { 'content-type': 'application/json' };

async function signIn(username: string): Promise<Session> {
  const { send, app } = served;
  const anybody = { ...page, ...json, ...app };
  await send('POST /user/register/v2', { headers: anybody, body: { username, password: 'secret1' } });
  const { data } = await send('POST /token/user', { headers: anybody, body: { name: username, password: 'secret1' } });
  const headers = { ...page, ...app, 'access-token': data.token };
  return {
    id: data.user_id,
    get: (target) => send(`GET ${target}`, { headers }),
    post: (path, body, ...deviations) =>
      send(`POST ${path}`, { headers: { ...headers, ...json }, body }, { deviations }),
    postQuery: (target) => send(`POST ${target}`, { headers: { ...headers, ...json }, body: {} }),
  };
}

test.each(['https://chat.example.com', 'null', 'file://'])(
  'a page of the origin %s may call the API',
  async (origin) => {
    const { url, admin } = served;
    const preflight = await fetch(`${url}/group/create`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'access-token,app_id,content-type',
      },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, origin]);
    expect(preflight.headers.get('access-control-allow-headers')).toBe('access-token,app_id,content-type');
    const response = await fetch(`${url}/group/public_list?`, { headers: { ...admin, origin } });
    expect(response.headers.get('access-control-allow-origin')).toBe(origin);
  },
);

test('a guest gets a username and signs in with it', async () => {
  const { send, app } = served;
  const headers = { ...page, ...json, ...app };
  const guest = { username: 'anon_', password: 'qP3vTz81LmXw', cid: '2302128618880' };
  const { username, user_id } = (await send('POST /user/register/anonymous', { headers, body: guest })).data;
  const signedIn = await send('POST /token/user', { headers, body: { name: username, password: guest.password } });
  expect(signedIn.data.user_id).toBe(user_id);
});

describe('the page of the web SDK', () => {
  test('shows and changes the profile', async () => {
    const { id, get, post, postQuery } = await signIn('zhang_san');
    await get('/user/profile?');
    await get('/user/settings?');
    await postQuery('/user/nickname?nick_name=%E5%BC%A0%E4%B8%89');
    await postQuery('/user/mobile?mobile=13800138000');
    await postQuery('/user/authmode?value=1');
    await post('/user/avatar', { avatar: 'https://files.example.com/a.png' });
    await post('/user/profile', { nick_name: '张三', description: '', public_info: '{}' });
    await post('/user/settings', { auth_mode: 2, auth_question: '?', auth_answer: '!', user_id: id });
    await post('/user/settings', { group_confirm: 1, user_id: id }, 'body.group_confirm integer->boolean');
    for (const path of ['/user/push', '/user/push/detail', '/user/sounds', '/user/vibratory']) {
      await post(path, { value: 1 }, 'query.value in-body', 'query.value integer->boolean');
    }
    await post('/user/push/nickname', { value: '张' }, 'query.value in-body');
    const hours = ['query.no_push_start_hour in-body', 'query.no_push_end_hour in-body'];
    await post('/user/push/limit', { no_push_start_hour: 22, no_push_end_hour: 8 }, ...hours);
    await get('/user/device/list?');
    await post('/user/token/bind', { device_sn: 1, device_token: 'token', notifier_name: 'web' });
    await postQuery('/user/token/unbind?deviceSn=1');
    await post('/user/change_password', { old_password: 'secret1', new_password: 'secret2' });
    await post('/user/delete', { password: 'secret2' });
  });

  test('makes friends', async () => {
    const [ann, bob] = [await signIn('ann'), await signIn('bob')];
    await bob.postQuery('/user/authmode?value=1');
    expect((await ann.get('/roster/name?username=bob')).data.user_id).toBe(bob.id);
    await ann.get(`/roster/id?user_id=${bob.id}`);
    await ann.post('/roster/apply', { user_id: bob.id, alias: '小波' });
    expect((await bob.get('/roster/apply/list?cursor=')).data).toHaveLength(1);
    await bob.postQuery(`/roster/accept?user_id=${ann.id}`);
    expect((await bob.get('/roster/list?')).data).toEqual([ann.id]);
    await bob.post('/roster/list', { list: [String(ann.id)] }, 'body.list[] string->integer');
    await bob.post('/roster/list', { list: [] }, 'body.list empty');
    await bob.post('/roster/ext', { user_id: ann.id, alias: '安' });
    await bob.post('/roster/ext', { user_id: ann.id, ext: '{"pinned":true}' });
    await bob.postQuery(`/roster/block?user_id=${ann.id}`);
    // The SDK demands a parameter without a name here, and sends it.
    expect((await bob.get('/roster/blocked_list?=')).data).toEqual([ann.id]);
    await bob.postQuery(`/roster/unblock?user_id=${ann.id}`);
    await bob.postQuery(`/roster/delete?user_id=${ann.id}`);
    await ann.post('/roster/apply', { user_id: bob.id, alias: '' });
    await bob.post('/roster/decline', { user_id: ann.id });
  });

  test('manages a group', async () => {
    const [owner, member, other] = [await signIn('owner'), await signIn('member'), await signIn('other')];
    const form = { name: '读书会', type: 0, avatar: '', description: '', user_list: [member.id] };
    const { group_id } = (await owner.post('/group/create', form)).data;
    const temporary = { name: 'session', type: 3, user_list: [member.id] };
    await owner.post('/group/create', temporary, 'body.type undocumented-value 3');
    const open = { ...form, type: 1, user_list: [] };
    const { group_id: openId } = (await owner.post('/group/create', open, 'body.type undocumented-value 1')).data;
    expect((await other.get('/group/public_list?')).data).toContain(openId);
    const of = (people: Session) => ({ group_id, user_list: [people.id] });
    for (const path of ['avatar', 'description', 'ext', 'name']) {
      await owner.post(`/group/info/${path}`, { group_id, value: '{}' });
    }
    await owner.post('/group/display_name', { group_id, value: '' });
    for (const path of ['allow_member_invitation', 'allow_member_modify', 'enable_read_ack', 'history_visible']) {
      await owner.post(`/group/settings/${path}`, { group_id, value: 1 }, 'body.value integer->boolean');
    }
    await owner.post('/group/settings/hide_member_info', { group_id, value: 0 }, 'body.value integer->boolean');
    await owner.post('/group/settings/require_admin_approval', { group_id, apply_approval: 1 });
    await owner.post('/group/settings/ban_all', { group_id, duration: -1 });
    await owner.post('/group/settings/unban_all', { group_id });
    await owner.post('/group/msg/mute_mode', { group_id, msg_mute_mode: 2 });
    for (const list of ['member_list', 'admin_list', 'banned_list', 'blocked_list', 'settings', 'info']) {
      await owner.get(`/group/${list}?group_id=${group_id}`);
    }
    await owner.get('/group/public_list?');
    await owner.get('/group/user_joined?');
    await owner.get('/group/invitation_list?');
    await owner.post('/group/info/batch', { group_list: [group_id] });
    await owner.post('/group/info/batch', { group_list: [] }, 'body.group_list empty');
    await owner.post('/group/members/display_name', of(member));
    await owner.post('/group/admin/add', of(member));
    await owner.post('/group/admin/remove', of(member));
    await owner.post('/group/ban', { ...of(member), duration: 60 });
    await owner.post('/group/unban', of(member));
    await owner.post('/group/block', of(member));
    await owner.post('/group/unblock', of(member));
    await owner.post('/group/invite', of(member));
    await owner.post('/group/kick', of(member));

    await other.post('/group/apply', { group_id, reason: '申请加入群' });
    expect((await owner.post('/group/application_list', { group_list: [group_id] })).data).toHaveLength(1);
    await owner.post('/group/apply/handle', { approval: true, group_id, user_id: other.id });
    await owner.post('/group/transfer', { group_id, new_owner: other.id });
    await owner.postQuery(`/group/leave?group_id=${group_id}`);
    await other.postQuery(`/group/destroy?group_id=${group_id}`);
  });

  test('accepts an invitation', async () => {
    const [owner, guest] = [await signIn('host'), await signIn('guest_1')];
    await guest.post('/user/settings', { group_confirm: true, user_id: guest.id });
    const { group_id } = (await owner.post('/group/create', { name: 'Party', type: 0, user_list: [guest.id] })).data;
    expect((await guest.get('/group/invitation_list?')).data).toHaveLength(1);
    await guest.post('/group/invite/handle', { approval: true, user_id: guest.id, group_id });
  });

  test('keeps announcements and files of a group', async () => {
    const { url } = served;
    const { id, get, post, postQuery } = await signIn('editor');
    const { group_id } = (await post('/group/create', { name: 'Board', type: 0 })).data;
    await post('/group/announcement/edit', { group_id, title: '公告', content: '今晚八点' });
    const [{ id: announcement_id }] = (await get(`/group/announcement/list?group_id=${group_id}`)).data;
    await get(`/group/announcement?announcement_id=${announcement_id}&group_id=${group_id}`);
    await postQuery(`/group/announcement/delete?announcement_id=${announcement_id}&group_id=${group_id}`);

    const uploads = [
      `/file/upload/chat?file_type=102&to_id=${id}&to_type=1`,
      `/file/upload/chat?file_type=200&to_id=${group_id}&to_type=2`,
      '/file/upload/avatar/user?',
      `/file/upload/avatar/group?group_id=${group_id}`,
    ];
    for (const target of uploads) {
      const { data } = await get(target);
      const form = new FormData();
      for (const [name, value] of Object.entries<string>(data.oss_body_param)) form.set(name, value);
      form.set('file', new Blob(['content']), 'a.txt');
      const stored = await fetch(data.upload_url, { method: 'POST', headers: page, body: form });
      expect(await stored.json()).toEqual({ Status: 'OK' });
      // An `<img>` sends no headers: the token is in the query.
      const { token } = (await post('/token/user', { name: 'editor', password: 'secret1' })).data;
      const image = new URL(data.download_url);
      for (const [name, value] of [
        ['image_type', '2'],
        ['access-token', token],
        ['app_id', served.app['app_id'] ?? ''],
      ]) {
        image.searchParams.set(name ?? '', value ?? '');
      }
      expect(await (await fetch(image)).text()).toBe('content');
    }
    const file = { group_id, name: 'a.txt', size: 7, type: 'txt', url: `${url}/a` };
    await post('/group/file/upload', file);
    const [{ file_id }] = (await get(`/group/file/list?group_id=${group_id}`)).data;
    await post('/group/file/delete', { file_list: [file_id], group_id });
  });
});
