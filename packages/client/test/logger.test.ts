import { describe, expect, it, vi } from 'vitest';
import { type FetchInit, isLanyingError, LanyingInputError, withResponse } from '../src/index.ts';
import { type LogLevel, withLogger } from '../src/logger.ts';
import { describeError } from '../src/messages.ts';
import { clients } from './support/clients.ts';
import { failure, options, rejection, stub, success } from './support/stub.ts';

function lines(least?: LogLevel) {
  const written: string[] = [];
  const write = (level: LogLevel) => (line: string) => written.push(`${level} ${line.replace(/\d+ ms/g, 'N ms')}`);
  const logger = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
  return { written, logger, least };
}

describe.each(clients)('the log of %s', (_, make) => {
  it('reports what happens, and nothing that was sent', async () => {
    const { written, logger } = lines();
    const { fetch } = stub(
      success(true),
      failure(10010, 'secret-word'),
      new Response('secret-word', { status: 503, headers: { 'retry-after': '0' } }),
      success([]),
      () => {
        throw new TypeError('secret-word', { cause: Object.assign(new Error('secret-word'), { code: 'ECONNRESET' }) });
      },
    );
    const im = make(
      withLogger(
        { ...options, accessToken: 'secret-word', headers: { a: 'secret-word' }, fetch, retries: 1 },
        logger,
        'debug',
      ),
    );
    await im.sendMessage({ targets: [1], type: 1, content_type: 0, content: 'secret-word' });
    await rejection(im.listGroupMembers({ group_id: 1, cursor: 'secret-word' }));
    await im.listFriends();
    await rejection(im.createGroup({ name: 'secret-word' }));
    expect(written).toEqual([
      'debug lanying: POST /message/send',
      'info lanying: POST /message/send: HTTP 200, code 200 in N ms',
      'debug lanying: GET /group/member_list',
      'warn lanying: GET /group/member_list: HTTP 200, code 10010 in N ms',
      'debug lanying: GET /user/rosters',
      'warn lanying: GET /user/rosters: HTTP 503 in N ms',
      'warn lanying: listFriends: retry 1 in N ms, after LanyingResponseError',
      'debug lanying: GET /user/rosters',
      'info lanying: GET /user/rosters: HTTP 200, code 200 in N ms',
      'debug lanying: POST /group/create',
      'error lanying: POST /group/create: no connection in N ms: TypeError < ECONNRESET',
    ]);
  });

  it('has what matters as much as was requested, and keeps the hooks of the options', async () => {
    const { written, logger } = lines();
    const onRetry = vi.fn();
    const { fetch } = stub(new Response('', { status: 503, headers: { 'retry-after': '0' } }), success([]));
    await make(withLogger({ ...options, fetch, retries: 1, onRetry }, logger)).listFriends();
    expect(written).toHaveLength(3);
    expect(onRetry).toHaveBeenCalledTimes(1);
    const quiet = lines();
    await make(withLogger({ ...options, fetch: stub(success([])).fetch }, quiet.logger, 'warn')).listFriends();
    await make(withLogger({ ...options, fetch: stub(success([])).fetch }, {})).listFriends();
    expect(quiet.written).toEqual([]);
  });

  it('calls an aborted call ended', async () => {
    const { written, logger } = lines();
    const fetch = (_url: string, init: FetchInit) =>
      new Promise<never>((_resolve, reject) =>
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      );
    await rejection(make(withLogger({ ...options, fetch, timeout: 10 }, logger)).listFriends());
    await vi.waitFor(() => expect(written).toEqual(['warn lanying: GET /user/rosters: aborted in N ms']));
  });
});

describe.each(clients)('the response to a call of %s', (_, make) => {
  it('is given beside the result, the last one where there were several', async () => {
    const busy = new Response('', { status: 503, headers: { 'retry-after': '0' } });
    const { fetch } = stub(busy, Response.json(success([]), { headers: { 'x-request': '7' } }));
    const { data, response } = await withResponse(make({ ...options, fetch, retries: 1 }).listFriends());
    expect([data, response?.status, response?.headers.get('x-request')]).toEqual([[], 200, '7']);
  });

  it('is given for pages, and is missing for promises of something else', async () => {
    const { fetch } = stub(success([]));
    const { data, response } = await withResponse(make({ ...options, fetch }).listGroupMembers({ group_id: 1 }));
    expect([data.data, response?.status]).toEqual([[], 200]);
    expect(await withResponse(Promise.resolve(5))).toEqual({ data: 5, response: undefined });
  });

  it('fails as the call does', async () => {
    const { fetch } = stub(failure(10010));
    expect(isLanyingError(await rejection(withResponse(make({ ...options, fetch }).listFriends())))).toBe(true);
  });
});

describe('describeError', () => {
  it('says in both languages what an error means', async () => {
    for (const [, make] of clients) {
      const { fetch } = stub(failure(20007), failure(77777), new Response('', { status: 502 }), () =>
        Promise.reject(new Error()),
      );
      const im = make({ ...options, fetch });
      for (let call = 0; call < 4; call++) {
        const error = await rejection(im.createGroup({ name: 'g' }));
        expect(describeError(error)?.meaning).toMatch(/^[A-Z].*\.$/);
        expect(describeError(error, 'zh')?.remedy).toMatch(/[\u4e00-\u9fff]/);
      }
    }
    expect(describeError(new LanyingInputError('x'))?.remedy).toContain('Correct');
    expect(describeError(new Error('mine'))).toBeUndefined();
  });
});
