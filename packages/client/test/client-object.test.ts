import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { table } from '../src/generated/table.ts';
import { createLanyingClient } from '../src/index.ts';
import { createLanyingCore } from '../src/operations.ts';
import { options, stub, success } from './support/stub.ts';

const secrets = { ...options, accessToken: 'secret-word', headers: { 'x-key': 'secret-word' } };

describe('a client', () => {
  const ids = table.map(({ id }) => id);

  it('is an object whose operations can be listed', () => {
    const im = createLanyingClient(options);
    expect(Object.keys(im)).toEqual(expect.arrayContaining(ids));
    expect(Object.keys(im.asUser(1))).toEqual(Object.keys(im));
    expect('createGroup' in im).toBe(true);
    expect('unknown' in im).toBe(false);
    expect({ ...im }.createGroup).toBe(im.createGroup);
  });

  it('can be awaited and compared without being called', async () => {
    const im = createLanyingClient(options);
    expect(await im).toBe(im);
    expect(`${Object.prototype.toString.call(im)}`).toBe('[object Object]');
  });

  it.each(['createLanyingClient', 'a scope', 'createLanyingCore'])(
    'is printed in short and without secrets: %s',
    (kind) => {
      const client = createLanyingClient(secrets);
      const im =
        kind === 'createLanyingCore' ? createLanyingCore(secrets) : kind === 'a scope' ? client.asUser(5) : client;
      const printed = inspect(im);
      expect(printed.length).toBeLessThan(400);
      expect(printed).toContain('welovemaxim');
      const all = inspect(im, { depth: 9, showHidden: true, getters: true, customInspect: false }) + JSON.stringify(im);
      expect(printed + all).not.toContain('secret-word');
    },
  );

  it('says in its scope which app it calls and who it acts as', () => {
    for (const create of [createLanyingClient, createLanyingCore]) {
      const im = create({ ...options, appId: 'app-two' });
      expect(im.scope).toEqual({ appId: 'app-two' });
      expect(im.asUser(1).asGroupAdmin(2).scope).toEqual({ appId: 'app-two', userId: 1, groupId: 2 });
    }
  });

  it('can be spied on, and its methods can be replaced', async () => {
    const im = createLanyingClient({ ...options, fetch: stub(success([])).fetch });
    const spy = vi.spyOn(im, 'listFriends').mockResolvedValue([]);
    expect(await im.listFriends()).toEqual([]);
    expect(spy).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });
});

describe('receive', () => {
  it('passes on the response of a success as it arrived', async () => {
    const { fetch } = stub('{"code":200, "data":[{"user_id":1}]}');
    const im = createLanyingCore({ ...options, fetch });
    const descriptor = { id: 'listFriends', method: 'GET', path: '/user/rosters', read: true } as const;
    const received = await im.receive(descriptor, {}, {}, ({ response, text, result }) => [
      response.status,
      text,
      result(),
    ]);
    expect(received).toEqual([200, '{"code":200, "data":[{"user_id":1}]}', [{ user_id: 1 }]]);
  });

  it('leaves the body of a file unread', async () => {
    const { fetch } = stub(new Response('bytes', { headers: { 'content-type': 'image/png' } }));
    const im = createLanyingCore({ ...options, fetch });
    const descriptor = { id: 'downloadAvatar', method: 'GET', path: '/file/download/avatar', result: 'file' } as const;
    const bytes = await im.receive(descriptor, { object_name: 'a' }, {}, async ({ response, text }) => [
      text,
      response.bodyUsed,
      await response.text(),
    ]);
    expect(bytes).toEqual([undefined, false, 'bytes']);
  });
});
