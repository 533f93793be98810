import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLanyingClient, ErrorCode, LanyingInputError } from '../src/index.ts';
import { failure, options, rejection, stub, success } from './support/stub.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const readme = read('../README.md');
const examples = readdirSync(new URL('examples/', import.meta.url));

describe('README.md', () => {
  it('shows the examples that are run below, and no other code', () => {
    const shown = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
    expect(shown.toSorted()).toEqual(examples.map((file) => read(`examples/${file}`)).toSorted());
  });

  it.each([
    ['options.ts', /^ {2}(\w+)\??:/gm, /interface LanyingClientOptions \{.*?^\}/ms],
    ['operation.ts', /^ {2}(\w+)\??:/gm, /interface CallOptions \{.*?^\}/ms],
    ['errors.ts', /^export class (\w+Error)\b/gm, /.*/s],
  ])('lists all that is declared in %s', (file, names, part) => {
    const [source = ''] = read(`../src/${file}`).match(part) ?? [];
    const declared = [...source.matchAll(names)].map(([, name]) => name);
    expect(declared.length).toBeGreaterThan(2);
    for (const name of declared) expect(readme).toContain(`\`${name}\``);
  });
});

describe('the examples', () => {
  beforeEach(() => {
    vi.stubEnv('LANYING_TOKEN', 'the-token');
    vi.resetModules();
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('quick-start creates a group, and prints where to read on when there are too many', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const { fetch, arrived } = stub(success({ group_id: 2306414607729 }), failure(ErrorCode.TooManyGroupsCreated));
    vi.stubGlobal('fetch', fetch);
    await import('./examples/quick-start.ts');
    vi.resetModules();
    await import('./examples/quick-start.ts');
    expect(log.mock.calls).toEqual([
      [2306414607729],
      ['https://lanying-im.github.io/lanying-im-typescript/errors/20008/'],
    ]);
    expect(arrived[0]).toMatchObject({ headers: { user_id: '2302128618880', 'access-token': 'the-token' } });
  });

  it('errors tells what may be sent again', async () => {
    const { greet } = await import('./examples/errors.ts');
    const answers = stub(
      success(true),
      failure(ErrorCode.UserNotFound),
      failure(ErrorCode.PermissionDenied),
      new Response('bad gateway', { status: 502 }),
    );
    const im = createLanyingClient({ ...options, fetch: answers.fetch });
    expect([await greet(im, 1), await greet(im, 1), await greet(im, 1)]).toEqual(['sent', 'nobody', 'not sent']);
    expect(await rejection(greet(im, 1))).toMatchObject({ outcome: 'unknown' });
    expect(await rejection(greet(im, 2 ** 53))).toBeInstanceOf(LanyingInputError);
  });

  it('paging stops at the member that it looks for', async () => {
    const { findMember } = await import('./examples/paging.ts');
    const { fetch, arrived } = stub(
      success([], { total: 3 }),
      success([{ user_id: 1 }], { cursor: 'a' }),
      success([{ user_id: 2, display_name: 'Ann' }], { cursor: 'b' }),
    );
    const found = await findMember(createLanyingClient({ ...options, fetch }), 7, 'Ann');
    expect(found).toEqual({ user_id: 2, display_name: 'Ann' });
    expect(arrived).toHaveLength(3);
  });

  it('ids sends a message and recalls it by its exact id', async () => {
    const { sendAndRecall } = await import('./examples/ids.ts');
    const { fetch, arrived } = stub('{"code":200,"data":true,"msg_ids":[1552747048460091409]}');
    await sendAndRecall(createLanyingClient({ ...options, fetch }), 5);
    expect(arrived[1]?.body).toContain('"related_mid":1552747048460091409');
  });

  it('scopes gets its token where it says and acts as user and as group admin', async () => {
    const { fetch, arrived } = stub(({ url }) => {
      if (url.host === 'login.example.com') return new Response('fresh');
      return success([{ user_id: 1, name: 'Ann', display_name: 'A' }]);
    });
    vi.stubGlobal('fetch', (request: RequestInfo) => fetch(new Request(request)));
    expect((await import('./examples/scopes.ts')).names).toEqual(['Ann', 'A']);
    expect(arrived.map(({ headers }) => [headers['access-token'], headers['user_id'], headers['group_id']])).toEqual([
      [undefined, undefined, undefined],
      ['fresh', '2302128618880', undefined],
      ['fresh', undefined, '2306414607729'],
    ]);
  });

  it('single-operation sends its push', async () => {
    const { fetch, arrived } = stub(success({ task_id: 1 }));
    vi.stubGlobal('fetch', fetch);
    await import('./examples/single-operation.ts');
    expect(arrived[0]).toMatchObject({ method: 'POST', body: expect.stringContaining('everybody') });
  });

  it('raw tells HTTP status and code', async () => {
    const { tryToCreate } = await import('./examples/raw.ts');
    const { fetch } = stub(failure(20007, 'too many'));
    expect(await tryToCreate(createLanyingClient({ ...options, fetch }), 'g')).toBe('HTTP 200, code 20007: too many');
  });
});
