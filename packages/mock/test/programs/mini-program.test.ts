// Requests of the vendor's SDK for mini programs and uni-app: no origin, a content type on every request, and uploads
// that carry the headers of the API.
import { expect, test } from 'vitest';
import { openServed } from './support/served.ts';

test('a mini program signs in, talks and uploads a voice message', async () => {
  const { send, app } = await openServed();
  const wechat = {
    'content-type': 'application/json',
    referer: 'https://servicewechat.com/wx0123456789abcdef/1/page-frame.html',
    'user-agent': 'Mozilla/5.0 MicroMessenger/8.0 MiniProgramEnv',
    cookie: 'SESSION=0',
  };
  const anybody = { ...wechat, ...app };
  for (const username of ['xiao_ming', 'xiao_hong']) {
    await send('POST /user/register/v2', { headers: anybody, body: { username, password: 'secret1' } });
  }
  const signIn = { name: 'xiao_ming', password: 'secret1' };
  const { token, user_id } = (await send('POST /token/user', { headers: anybody, body: signIn })).data;
  const headers = { ...anybody, 'access-token': token };
  await send('GET /roster/list?', { headers });
  await send('GET /group/user_joined?', { headers });
  await send('GET /user/profile?', { headers });
  const friend = (await send('GET /roster/name?username=xiao_hong', { headers })).data.user_id;
  await send('POST /roster/apply', { headers, body: { user_id: friend, alias: '小红' } });
  await send('POST /roster/list', { headers, body: { list: [user_id, friend] } });
  const group = { name: '周末', type: 1, avatar: '', description: '', user_list: [friend] };
  const isPublic = { deviations: ['body.type undocumented-value 1'] };
  const { group_id } = (await send('POST /group/create', { headers, body: group }, isPublic)).data;
  await send(`GET /group/info?group_id=${group_id}`, { headers });
  await send('POST /group/info/batch', { headers, body: { group_list: [group_id] } });
  await send(`POST /group/leave?group_id=${group_id}`, { headers, body: {} }, { code: 20004 });

  const target = `GET /file/upload/chat?file_type=101&to_id=${group_id}&to_type=2`;
  const { upload_url, download_url, oss_body_param } = (await send(target, { headers })).data;
  const form = new FormData();
  for (const [name, value] of Object.entries<string>(oss_body_param)) form.set(name, value);
  form.set('file', new Blob(['voice']), 'tmp_0123.silk');
  const { 'content-type': _, ...others } = headers;
  expect((await fetch(upload_url, { method: 'POST', headers: others, body: form })).status).toBe(200);
  const voice = await fetch(`${download_url}&format=mp3`, { headers });
  expect(await voice.text()).toBe('voice');
});
