import { describe, expect, test } from 'vitest';
import { createLanyingMock } from '../src/index.ts';
import { inProcess } from './support/caller.ts';
import { ada, ben, cho, choir, council, dee, openFixture } from './support/fixture.ts';

type Fixture = ReturnType<typeof openFixture>;

describe('announcements of a group', () => {
  const publish = ({ call }: Fixture, title: string, options = {}) =>
    call('POST /group/announcement/edit', { group_id: choir, title, content: `${title}.` }, options);
  const latest = ({ call }: Fixture) => call(`GET /group/announcement/last?group_id=${choir}`);
  const titles = async ({ call }: Fixture): Promise<string[]> => {
    const { json } = await call(`GET /group/announcement/list?group_id=${choir}`, undefined, { as: cho });
    return json.data.map(({ title }: { title: string }) => title);
  };

  test('are listed, newest first, until they are deleted', async () => {
    const fixture = openFixture();
    const { json } = await publish(fixture, 'Rules', { as: ben });
    const created_at = fixture.mock.clock.now();
    const rules = { id: 1001, group_id: choir, author: ben, title: 'Rules', content: 'Rules.', created_at };
    expect(json.data).toEqual(rules);
    await publish(fixture, 'Concert');
    expect(await titles(fixture)).toEqual(['Concert', 'Rules']);
    expect((await latest(fixture)).json.data.title).toBe('Concert');
    const gone = await fixture.call(`DELETE /group/announcement/delete?group_id=${choir}&announcement_id=1002`);
    expect(gone.json.data).toBe(true);
    expect((await latest(fixture)).json.data).toEqual(rules);
    const one = await fixture.call(`GET /group/announcement?group_id=${choir}&announcement_id=1001`);
    expect(one.json.data).toEqual(rules);
    await fixture.call(`POST /group/announcement/delete?group_id=${choir}&announcement_id=1001`);
    expect((await latest(fixture)).code).toBe(20020);
    expect(await titles(fixture)).toEqual([]);
  });

  test('have no author when the app itself publishes', async () => {
    const { json } = await publish(openFixture(), 'News', { as: null, headers: { group_id: String(choir) } });
    expect(json.data).not.toHaveProperty('author');
  });

  test('belong to their group', async () => {
    const fixture = openFixture();
    await publish(fixture, 'Rules');
    const { code } = await fixture.call(`GET /group/announcement?group_id=${council}&announcement_id=1001`);
    expect(code).toBe(20020);
  });
});

describe('files shared in a group', () => {
  const share = ({ call }: Fixture, name: string, as = cho) =>
    call(
      'POST /group/file/upload',
      { group_id: choir, name, size: 3, url: `https://files.example.com/${name}` },
      { as },
    );
  const rename = ({ call }: Fixture, file_id: number, name: string, as: number) =>
    call('POST /group/file/update_name', { group_id: choir, file_id, name }, { as });
  const remove = ({ call }: Fixture, file_list: number[], as: number) =>
    call('POST /group/file/delete', { group_id: choir, file_list }, { as });
  const names = async ({ call }: Fixture): Promise<string[]> => {
    const { json } = await call(`GET /group/file/list?group_id=${choir}`);
    return json.data.map(({ name }: { name: string }) => name);
  };

  test('are renamed and deleted by whoever shared them, and by administrators', async () => {
    const fixture = openFixture();
    await share(fixture, 'alto.pdf');
    await share(fixture, 'bass.pdf', ada);
    expect(await names(fixture)).toEqual(['bass.pdf', 'alto.pdf']);
    fixture.mock.clock.advance({ minutes: 1 });
    expect((await rename(fixture, 2001, 'soprano.pdf', cho)).code).toBe(200);
    expect((await rename(fixture, 2001, 'tenor.pdf', ben)).code).toBe(200);
    expect((await rename(fixture, 2002, 'mine.pdf', cho)).code).toBe(20023);
    const { json } = await fixture.call(`GET /group/file?group_id=${choir}&file_id=2001`);
    const now = fixture.mock.clock.now();
    expect(json.data).toEqual({
      file_id: 2001,
      group_id: choir,
      name: 'tenor.pdf',
      type: '',
      size: 3,
      url: 'https://files.example.com/alto.pdf',
      uploader: cho,
      created_at: now - 60_000,
      updated_at: now,
    });
    const partly = await remove(fixture, [2001, 2002, 9, 2001], cho);
    expect(partly.json.data).toMatchObject([
      { file_id: 2001, result: 'success' },
      { file_id: 2002, result: 'fail', reason: 'The caller cannot change this shared file.' },
      { file_id: 9, result: 'fail', reason: 'The shared file does not exist in the group.' },
    ]);
    expect(await names(fixture)).toEqual(['bass.pdf']);
  });

  test('cannot be touched by those who are no members, whatever they shared before', async () => {
    const fixture = openFixture();
    await share(fixture, 'alto.pdf');
    await fixture.call(`POST /group/leave?group_id=${choir}`, undefined, { as: cho });
    expect((await rename(fixture, 2001, 'x', cho)).code).toBe(20023);
    expect((await remove(fixture, [1], dee)).code).toBe(20023);
  });
});

test('announcements and files survive a snapshot, and go with their group', async () => {
  const fixture = openFixture();
  const { mock, call } = fixture;
  await call('POST /group/announcement/edit', { group_id: choir, title: 'Rules', content: '' });
  await call('POST /group/announcement/edit', { group_id: choir, title: 'News', content: '' }, { as: null });
  await call('POST /group/file/upload', { group_id: choir, name: 'a', size: 0, url: '', type: 'pdf' });
  const copy = createLanyingMock({ seed: JSON.parse(JSON.stringify(mock.snapshot())) });
  expect(copy.snapshot()).toEqual(mock.snapshot());
  const again = await inProcess(copy, ada)('POST /group/announcement/edit', {
    group_id: choir,
    title: '',
    content: '',
  });
  expect(again.json.data.id).toBe(1003);
  await call(`DELETE /group/destroy?group_id=${choir}`);
  expect((await call(`GET /group/file/list?group_id=${choir}`)).code).toBe(20001);
});

test('announcements and files of a seed can do without ids, and later ones go on after those that are given', async () => {
  const file = { name: 'a', size: 1, url: '', uploader: 'ada' };
  const mock = createLanyingMock({
    seed: {
      apps: [
        {
          app_id: 'x',
          users: [{ user_id: ada, username: 'ada' }],
          groups: [
            {
              group_id: choir,
              name: 'Choir',
              owner: 'ada',
              announcements: [
                { title: 'one', content: '' },
                { id: 2000, title: 'two', content: '' },
              ],
              files: [{ ...file, file_id: 3000 }, file],
            },
          ],
        },
      ],
    },
  });
  const call = inProcess(mock, ada);
  const { json } = await call('POST /group/announcement/edit', { group_id: choir, title: 'three', content: '' });
  expect(json.data.id).toBe(2002);
  const files = await call(`GET /group/file/list?group_id=${choir}`);
  expect(files.json.data.map(({ file_id }: { file_id: number }) => file_id)).toEqual([3001, 3000]);
});
