// Requests as the vendor's production connector makes them: a server in Python with the admin token, which joins chat
// bots, contacts of other channels and groups. It keeps ids as strings, and sends them as it keeps them.
import { beforeEach, describe, expect, test } from 'vitest';
import { openServed, type Served } from './support/served.ts';

let served: Served;
beforeEach(async () => {
  served = await openServed();
});

const as = (user: unknown) => ({ ...served.admin, user_id: String(user) });
const inGroup = (group: unknown) => ({ ...served.admin, group_id: String(group) });

/** Registers a bot, which signs in, and returns its id as the connector keeps it. */
async function registerBot(username: string): Promise<string> {
  const { data } = await served.send('POST /user/register/v2', {
    headers: served.app,
    body: { username, password: 'k2Xo9' },
  });
  return String(data.user_id);
}

/** Registers a contact of another channel. */
async function registerContact(): Promise<number> {
  const body = { username: 'wechat_', password: 'VnHqTzLaSdKbWmXc' };
  return (await served.send('POST /user/register/anonymous', { headers: served.app, body })).data.user_id;
}

describe('the connector of chat bots', () => {
  test('sets up a bot that only friends may write to', async () => {
    const { send } = served;
    const bot = await registerBot('helper_bot');
    const contact = await registerContact();
    const profile = { description: 'Helps.', nick_name: 'Helper', private_info: '{}', public_info: '{"bot":true}' };
    await send('POST /user/profile', { headers: as(bot), body: profile });
    await send('POST /user/avatar', { headers: as(bot), body: { avatar: 'https://files.example.com/bot.png' } });
    expect((await send('GET /user/profile', { headers: as(bot) })).data).toMatchObject(profile);
    await send('POST /user/stranger_chat?value=2', { headers: as(bot) });
    await send('POST /user/authmode?value=1', { headers: as(bot) });

    const request = { user_id: bot, reason: '' };
    await send(
      'POST /roster/apply',
      { headers: as(contact), body: request },
      { deviations: ['body.user_id string->integer'] },
    );
    await send(`POST /roster/accept?user_id=${contact}`, { headers: as(bot) });
    await send(`POST /roster/delete?user_id=${contact}`, { headers: as(bot) });
    await send('POST /roster/admin/add_direct', { headers: as(contact), body: { list: [Number(bot)] } });
    await send('POST /roster/admin/add_direct', { headers: as(bot), body: { list: [contact] } });
    expect((await send('GET /user/rosters', { headers: as(bot) })).data).toEqual([
      expect.objectContaining({ user_id: contact }),
    ]);
  });

  test('mirrors a group of another channel', async () => {
    const { send } = served;
    const [bot, contact, latecomer] = [
      await registerBot('mirror_bot'),
      await registerContact(),
      await registerContact(),
    ];
    const group = { name: '产品讨论组', type: 0, user_list: [contact] };
    const { group_id: id } = (await send('POST /group/create', { headers: as(bot), body: group })).data;
    const approval = { group_id: id, apply_approval: 0 };
    await send('POST /group/settings/require_admin_approval', { headers: inGroup(id), body: approval });
    const application = { group_id: id, reason: 'from another channel' };
    await send('POST /group/apply', { headers: as(latecomer), body: application });
    await send('POST /group/apply', { headers: as(latecomer), body: application }, { code: 20017 });
    expect((await send('GET /group/user_joined', { headers: as(latecomer) })).data).toContain(id);
    await send('POST /group/info/name', { headers: inGroup(id), body: { group_id: id, value: '新名称' } });
  });

  test('keeps a temporary group for a session', async () => {
    const { send } = served;
    const [manager, bot, other] = [
      await registerBot('manager'),
      await registerBot('agent'),
      await registerBot('second'),
    ];
    const created = await send(
      'POST /group/create',
      { headers: as(manager), body: { name: 'Node / session', type: 3 } },
      { deviations: ['body.type undocumented-value 3'] },
    );
    const group = String(created.data.group_id);
    const quoted = { deviations: ['body.group_id string->integer'] };
    const members = async (): Promise<number[]> => {
      const page = await send(`GET /group/member_list?group_id=${group}&cursor=&limit=500`, {
        headers: inGroup(group),
      });
      expect([page.total, page.cursor]).toEqual([page.data.length, undefined]);
      return page.data.map(({ user_id }: { user_id: number }) => user_id);
    };
    expect(await members()).toEqual([Number(manager)]);
    const people = (...users: string[]) => ({ group_id: group, user_list: users.map(Number) });
    await send('POST /group/admin/member_join', { headers: inGroup(group), body: people(bot, other) }, quoted);
    await send('POST /group/admin/add', { headers: inGroup(group), body: people(bot) }, quoted);
    const transfer = { group_id: group, new_owner: Number(bot) };
    await send('POST /group/transfer', { headers: { ...inGroup(group), ...as(manager) }, body: transfer }, quoted);
    await send('POST /group/kick', { headers: inGroup(group), body: people(other) }, quoted);
    expect(await members()).toEqual([Number(manager), Number(bot)]);
    expect((await send(`GET /group/info?group_id=${group}`, { headers: inGroup(group) })).data.owner_id).toBe(
      Number(bot),
    );
    await send(`GET /group/settings?group_id=${group}`, { headers: inGroup(group) });
  });
});

describe('the connector’s messages', () => {
  const quoted = ['body.targets[] string->integer', 'body.from_user_id string->integer'];
  const config = JSON.stringify({ antispam_prompt: '' });

  /** A message with every field that the connector sends. */
  const message = (from: string, to: string, changes: object = {}) => ({
    type: 1,
    from_user_id: from,
    targets: [to],
    content_type: 0,
    content: '你好',
    attachment: '',
    config,
    ext: '',
    online_only: false,
    related_mid: 0,
    ...changes,
  });

  test('reply to a user: read receipt, a message that grows, and one that is replaced', async () => {
    const { send, admin } = served;
    const [bot, user] = [await registerBot('chat_bot'), await registerBot('a_user')];
    const post = (body: object) => send('POST /message/send', { headers: admin, body }, { deviations: quoted });
    const [sentId] = (await post(message(user, bot))).msg_ids;
    const {
      attachment: _,
      ext: __,
      online_only: ___,
      ...receipt
    } = message(bot, user, { content_type: 9, content: '' });
    await post({ ...receipt, related_mid: sentId });
    const [reply] = (await post(message(bot, user, { content: '好', ext: '{"ai":{"stream":true}}' }))).msg_ids;
    await post(message(bot, user, { content_type: 11, content: '的', related_mid: reply, online_only: true }));
    await post(message(bot, user, { content_type: 12, content: '好的', related_mid: reply }));
    const signal = { content_type: 6, content: '', ext: '{"openclaw":{"type":"snapshot"}}' };
    expect((await post(message(bot, bot, signal))).msg_ids[0]).toMatch(/^\d+$/);

    const history = `GET /message/conversation?opposite_id=${bot}&msg_id_start=0&limit=20`;
    const { messages } = (await send(history, { headers: as(user) })).data;
    expect(messages.map(({ content }: { content: string }) => content)).toEqual(['好的', '你好']);
    expect(messages[0]).toMatchObject({ ctype: 'TEXT', from_xid: { uid: Number(bot) }, ext: '{"ai":{"stream":true}}' });
  });

  test('mention a user in a group, and put a question to an AI', async () => {
    const { send, admin } = served;
    const [bot, user] = [await registerBot('group_bot'), await registerBot('member')];
    const body = { name: 'Team', type: 0, user_list: [Number(user)] };
    const group = String((await send('POST /group/create', { headers: as(bot), body })).data.group_id);
    const mention = { mentionAll: false, mentionList: [Number(user)], pushMessage: '', senderNickname: 'bot' };
    const post = message(bot, group, { type: 2, config: JSON.stringify(mention), content: '@member' });
    await send('POST /message/send', { headers: admin, body: post }, { deviations: quoted });
    const { online_only: _, related_mid: __, ...question } = message(user, bot, { config: '', ext: '{}' });
    const reply = await send('POST /ai/message/send', { headers: admin, body: question }, { deviations: quoted });
    expect(reply.data.messages[0].content).toEqual(expect.any(String));
  });
});

test('the connector uploads a picture and follows the download by hand', async () => {
  const { send, url, admin } = served;
  const [bot, user] = [await registerBot('painter'), await registerBot('viewer')];
  const target = `GET /file/upload/chat?file_type=102&to_type=1&to_id=${user}`;
  const { data } = await send(target, { headers: as(bot) });
  const form = new FormData();
  for (const name of ['OSSAccessKeyId', 'policy', 'signature', 'callback', 'key']) {
    form.set(name, data.oss_body_param[name] ?? '');
  }
  form.set('file', new Blob(['pixels'], { type: 'image/png' }), 'file.png');
  expect((await fetch(data.upload_url, { method: 'POST', body: form })).status).toBe(200);
  const download = await fetch(`${data.download_url}&image_type=2`, { headers: as(user), redirect: 'manual' });
  expect(download.status).toBe(302);
  expect(await (await fetch(download.headers.get('location') ?? '')).text()).toBe('pixels');
  const avatar = (await send('GET /file/upload/avatar/user', { headers: as(bot) })).data;
  expect(avatar.download_url.startsWith(url)).toBe(true);
  const body = { type: 1, from_user_id: Number(bot), targets: [Number(user)], content_type: 1, content: '' };
  const attachment = JSON.stringify({ url: data.download_url, fLen: 6, dName: 'file.png' });
  await send('POST /message/send', { headers: admin, body: { ...body, attachment } });
});
