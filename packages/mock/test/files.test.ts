import { describe, expect, test } from 'vitest';
import { startServer } from '../src/adapters/node-server.ts';
import { readForm } from '../src/adapters/read-form.ts';
import type { LanyingMock, MockOptions } from '../src/index.ts';
import { type Call, caller } from './support/caller.ts';
import { ada, ben, cho, choir, dee, openFixture } from './support/fixture.ts';

interface Upload {
  readonly upload_url: string;
  readonly upload_method: string;
  readonly oss_body_param: Record<string, string>;
  readonly download_url: string;
}

/** Bytes that are not text, with what ends a part of a form among them. */
const bytes = Uint8Array.from([0xff, 0xd8, 0, 13, 10, 45, 45, 13, 10, 13, 10, 0x80, 0x9f, 10]);

function formOf(fields: Readonly<Record<string, string>>, content: Uint8Array<ArrayBuffer> = bytes): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new File([content], '周五 "a".png', { type: 'image/png' }));
  return form;
}

async function prepare(call: Call, query = `file_type=102&to_id=${ben}&to_type=1`): Promise<Upload> {
  return (await call(`GET /file/upload/chat?${query}`)).json.data;
}

async function bytesAt(mock: LanyingMock, url: string, as: number): Promise<{ status: number; bytes: Uint8Array }> {
  const headers = { app_id: mock.appId, 'access-token': mock.adminToken, user_id: String(as) };
  const response = await mock.fetch(url, { headers });
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
}

describe('files', () => {
  async function uploaded(options: MockOptions = {}) {
    const { mock, call } = openFixture(options);
    const upload = await prepare(call);
    const body = upload.upload_method === 'POST' ? formOf(upload.oss_body_param) : bytes;
    const response = await mock.fetch(upload.upload_url, { method: upload.upload_method, body });
    expect(response.status).toBe(200);
    return { mock, call, upload };
  }

  test('are uploaded as a form, or as the bytes alone, and come back as they were', async () => {
    for (const uploadMethod of ['POST', 'PUT'] as const) {
      const { mock, upload } = await uploaded({ uploadMethod });
      expect(upload.upload_method).toBe(uploadMethod);
      expect(Object.keys(upload.oss_body_param).length > 0).toBe(uploadMethod === 'POST');
      expect(await bytesAt(mock, upload.download_url, ben)).toEqual({ status: 200, bytes });
    }
  });

  test('are where a redirect leads, with their type, for an hour', async () => {
    const { mock, call } = await uploaded();
    const { status, headers } = await call('GET /file/download/chat?file_sign=mock-file-1&w=96', undefined, {
      redirect: 'manual',
    });
    const location = headers.get('location') ?? '';
    expect([status, location]).toEqual([302, expect.stringContaining('https://api.maximtop.com/__mock/files/')]);
    const response = await mock.fetch(location);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    mock.clock.advance({ hours: 1, seconds: 1 });
    expect((await mock.fetch(location)).status).toBe(403);
    await expect(
      call('GET /file/download/chat?file_sign=mock-file-1', undefined, { redirect: 'error' }),
    ).rejects.toThrow(TypeError);
  });

  test('are for those named, until somebody forwards them', async () => {
    const { mock, call, upload } = await uploaded();
    expect((await call(`GET /file/download/chat?file_sign=mock-file-1`, undefined, { as: cho })).code).toBe(10010);
    const forward = `GET /file/upload/forward?file_sign=mock-file-1&to_id=${choir}&to_type=2`;
    expect((await call(forward, undefined, { as: cho })).code).toBe(10010);
    const { json } = await call(forward, undefined, { as: ben });
    expect(json.data).not.toBe(upload.download_url);
    expect((await bytesAt(mock, json.data, cho)).bytes).toEqual(bytes);
    expect(
      (await call(new URL(json.data).href.replace('https://api.maximtop.com', 'GET '), undefined, { as: dee })).code,
    ).toBe(10010);
  });

  test('can be downloaded with token and app in the query, as a page does', async () => {
    const { mock, upload } = await uploaded();
    const query = new URLSearchParams({ app_id: mock.appId, 'access-token': mock.userToken(ben) });
    const response = await mock.fetch(`${upload.download_url}&${query}`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(JSON.stringify(mock.requests)).not.toContain(mock.userToken(ben));
  });

  test('that nobody uploaded are not there', async () => {
    const { mock, call } = openFixture();
    const upload = await prepare(call);
    expect((await bytesAt(mock, upload.download_url, ben)).status).toBe(404);
    expect((await call('GET /file/download/avatar?object_name=avatar/5')).code).toBe(10002);
  });

  test('need every field of the form, a prepared place, and are of limited size', async () => {
    const { mock, call } = openFixture();
    const { upload_url, oss_body_param } = await prepare(call);
    const { policy: _policy, ...incomplete } = oss_body_param;
    const send = async (body: BodyInit, url = upload_url, method = 'POST') =>
      (await mock.fetch(url, { method, body })).status;
    expect(await send(formOf(incomplete))).toBe(403);
    expect(await send(formOf({ ...oss_body_param, key: 'other' }))).toBe(403);
    expect(await send(JSON.stringify(oss_body_param))).toBe(400);
    expect(await send(formOf(oss_body_param), `${upload_url}0`)).toBe(403);
    expect(await send(formOf(oss_body_param), upload_url.replace('fixture', 'nowhere'))).toBe(404);
    expect(await send(new Uint8Array(11 * 1024 * 1024), upload_url, 'PUT')).toBe(413);
    expect(await send(new Uint8Array(10 * 1024 * 1024), upload_url, 'PUT')).toBe(200);
    expect(await send('', upload_url, 'DELETE')).toBe(405);
  });

  test('are part of a snapshot', async () => {
    const { mock, upload } = await uploaded();
    const { json } = await openFixture().call('GET /file/upload/chat?file_type=102&to_id=1');
    expect(json.code).toBe(10000);
    mock.restore(JSON.parse(JSON.stringify(mock.snapshot())));
    expect((await bytesAt(mock, upload.download_url, ben)).bytes).toEqual(bytes);
  });

  test('cannot be uploaded or downloaded while the storage is down', async () => {
    const { mock, call, upload } = await uploaded();
    mock.configure({ storage: false });
    expect((await call('GET /file/upload/avatar/user')).code).toBe(10009);
    expect((await mock.fetch(upload.upload_url, { method: 'PUT', body: 'x' })).status).toBe(503);
  });

  test('go to groups from members only, and group pictures come from those who may change the group', async () => {
    const { call } = openFixture();
    const statusOf = async (target: string, as: number) => (await call(`GET ${target}`, undefined, { as })).code;
    expect(await statusOf(`/file/upload/chat?file_type=200&to_id=${choir}`, dee)).toBe(10010);
    expect(await statusOf(`/file/upload/chat?file_type=200&to_id=${choir}`, cho)).toBe(200);
    expect(await statusOf(`/file/upload/avatar/group?group_id=${choir}`, cho)).toBe(20012);
    await call('POST /group/settings/allow_member_modify', { group_id: choir, value: true });
    expect(await statusOf(`/file/upload/avatar/group?group_id=${choir}`, cho)).toBe(200);
  });

  test('are reached through a port, under the address that the caller used', async () => {
    const { mock } = openFixture();
    const server = await startServer(mock, { port: 0 });
    try {
      const call = caller(mock, (path, init) => fetch(`${server.url}${path}`, init), ada);
      const { json } = await call('GET /file/upload/avatar/user');
      const { upload_url, oss_body_param, download_url }: Upload = json.data;
      expect([upload_url.startsWith(server.url), download_url.startsWith(server.url)]).toEqual([true, true]);
      const large = new Uint8Array(3 * 1024 * 1024).fill(7);
      const response = await fetch(upload_url, { method: 'POST', body: formOf(oss_body_param, large) });
      expect(response.status).toBe(200);
      const headers = { app_id: mock.appId, 'access-token': mock.adminToken };
      const picture = await fetch(download_url, { headers });
      expect(new Uint8Array(await picture.arrayBuffer())).toEqual(large);
    } finally {
      await server.close();
    }
  });
});

describe('a form', () => {
  const encode = (value: string) => new TextEncoder().encode(value);

  test('is read as it was written', async () => {
    const response = new Response(formOf({ key: 'a/b', empty: '' }));
    const body = new Uint8Array(await response.arrayBuffer());
    const parts = await readForm(response.headers.get('content-type'), body);
    expect([...(parts ?? [])]).toEqual([
      ['key', { type: undefined, bytes: encode('a/b') }],
      ['empty', { type: undefined, bytes: encode('') }],
      ['file', { type: 'image/png', bytes }],
    ]);
  });

  test.each(['', '--b', '--b\r\n', '--b\r\n\r\n', '--b\r\nx\r\n\r\n--b', '--b\r\n\r\n\r\n--b'])(
    'that ends early (%j) is not read',
    async (body) => expect(await readForm('multipart/form-data; boundary=b', encode(body))).toBeUndefined(),
  );

  test('is rejected by the storage when it is broken', async () => {
    const { mock, call } = openFixture();
    const { json } = await call('GET /file/upload/avatar/user', undefined, { as: ada });
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const response = await mock.fetch(json.data.upload_url, { method: 'POST', headers, body: '--b\r\n' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('MalformedPOSTRequest');
  });
});
