import { describe, expect, it } from 'vitest';
import {
  ErrorCode,
  isLanyingApiError,
  isLanyingError,
  LanyingApiError,
  LanyingError,
  LanyingResponseError,
} from '../src/index.ts';
import { clients } from './support/clients.ts';
import { failure, options, rejection, stub } from './support/stub.ts';

const docs = 'https://lanying-im.github.io/lanying-im-typescript/errors';

describe.each(clients)('a response to %s', (_, make) => {
  it('is an error of the service where the envelope says so, on HTTP 200', async () => {
    const { fetch } = stub(failure(20007, 'too many groups'));
    const error = await rejection(make({ ...options, fetch }).createGroup({ name: 'g' }));
    expect(error).toBeInstanceOf(LanyingApiError);
    expect(error).toBeInstanceOf(LanyingError);
    expect(error).toMatchObject({
      name: 'LanyingApiError',
      operationId: 'createGroup',
      code: ErrorCode.TooManyGroupsInApp,
      errorName: 'TooManyGroupsInApp',
      status: 200,
      retryable: false,
      outcome: 'rejected',
      docsUrl: `${docs}/20007/`,
      serverMessage: 'too many groups',
      message: `createGroup: 20007 TooManyGroupsInApp, see ${docs}/20007/`,
    });
  });

  it('may carry a code that no document lists', async () => {
    const { fetch } = stub(failure(99997));
    const error = await rejection(make({ ...options, fetch }).createGroup({ name: 'g' }));
    expect(error).toMatchObject({ code: 99997, errorName: undefined, docsUrl: `${docs}/`, retryable: false });
    expect(isLanyingApiError(error, 99997)).toBe(true);
  });

  it('reports which codes are transient', async () => {
    const { fetch } = stub(failure(20000));
    expect(await rejection(make({ ...options, fetch }).listFriends())).toMatchObject({ retryable: true });
  });

  it('is an error of the service on an HTTP error as well, where the catalogue has the code', async () => {
    const { fetch } = stub(Response.json(failure(10002), { status: 400 }));
    const error = await rejection(make({ ...options, fetch }).listFriends());
    expect(error).toMatchObject({ name: 'LanyingApiError', code: 10002, status: 400 });
  });

  it.each<[string, Response, status: number, outcome: string]>([
    ['HTML of a gateway on 200', html('<html>welcome</html>', 200), 200, 'unknown'],
    ['HTML of a gateway on 502', html('<h1>Bad Gateway</h1>', 502), 502, 'unknown'],
    ['half a JSON text', new Response('{"code":200,"data":{"gro'), 200, 'unknown'],
    ['nothing', new Response(''), 200, 'unknown'],
    ['nothing, and says so', new Response(null, { headers: { 'content-length': '0' } }), 200, 'unknown'],
    ['no content', new Response(null, { status: 204 }), 204, 'unknown'],
    ['JSON that is no envelope', Response.json({ error: 'nope' }), 200, 'unknown'],
    ['a JSON list', Response.json([{ code: 200 }]), 200, 'unknown'],
    ['a JSON text', Response.json('hello'), 200, 'unknown'],
    ['null', Response.json(null), 200, 'unknown'],
    ['a code that is a text', Response.json({ code: '200', data: {} }), 200, 'unknown'],
    ['success on an HTTP error', Response.json({ code: 200, data: {} }, { status: 500 }), 500, 'unknown'],
    ['an envelope of a gateway', Response.json({ code: 503, message: 'busy' }, { status: 503 }), 503, 'unknown'],
    ['a error of the service of a gateway', Response.json({ message: 'forbidden' }, { status: 403 }), 403, 'rejected'],
    ['a limit of a gateway', html('slow down', 429), 429, 'rejected'],
    ['a redirect', new Response(null, { status: 302, headers: { location: 'https://x.example' } }), 302, 'rejected'],
  ])('is no response of the service when it is %s', async (_name, response, status, outcome) => {
    const error = await rejection(make({ ...options, fetch: async () => response }).createGroup({ name: 'g' }));
    expect(error).toBeInstanceOf(LanyingResponseError);
    expect(error).toMatchObject({ name: 'LanyingResponseError', operationId: 'createGroup', status, outcome });
    expect(String(error)).toContain(`HTTP ${status}`);
  });
});

function html(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/html' } });
}

describe('distinguishing errors', () => {
  const rejected = new LanyingApiError(ErrorCode.UserNotFound, 'listFriends');

  it('knows an error of the service, its code, and everything else', () => {
    expect(isLanyingApiError(rejected)).toBe(true);
    expect(isLanyingApiError(rejected, ErrorCode.UserNotFound)).toBe(true);
    expect(isLanyingApiError(rejected, ErrorCode.GroupNotFound)).toBe(false);
    const other = new LanyingResponseError('HTTP 502', 'listFriends', 502);
    expect(isLanyingApiError(other)).toBe(false);
    expect(isLanyingError(other)).toBe(true);
    for (const value of [new Error('no'), { ...rejected, name: 'LanyingApiError' }, null, undefined, 10000, 'text']) {
      expect(isLanyingError(value)).toBe(false);
      expect(isLanyingApiError(value)).toBe(false);
    }
  });

  it('knows the errors of another copy of this package', async () => {
    // The query makes it a module of its own, as a second installation would be.
    const address = '../src/errors/api-error.ts?second-copy';
    const copy = (await import(address)) as typeof import('../src/errors/api-error.ts');
    const foreign = new copy.LanyingApiError(ErrorCode.UserNotFound, 'listFriends');
    expect(foreign).not.toBeInstanceOf(LanyingApiError);
    expect(isLanyingApiError(foreign, ErrorCode.UserNotFound)).toBe(true);
    expect(isLanyingApiError(foreign, ErrorCode.GroupNotFound)).toBe(false);
    expect(copy.isLanyingApiError(rejected)).toBe(true);
  });

  it('is an error with a stack that says what it is', () => {
    expect(rejected).toBeInstanceOf(Error);
    expect(rejected.stack).toMatch(/^LanyingApiError: listFriends: 10000 UserNotFound/);
  });

  it('serialises to what a log should hold', () => {
    expect(JSON.parse(JSON.stringify(rejected))).toEqual({
      name: 'LanyingApiError',
      message: rejected.message,
      operationId: 'listFriends',
      outcome: 'rejected',
      code: 10000,
      errorName: 'UserNotFound',
      status: 200,
      retryable: false,
      docsUrl: `${docs}/10000/`,
    });
  });
});
