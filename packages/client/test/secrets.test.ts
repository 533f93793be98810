import { inspect } from 'node:util';
import { personalFields, secretFields } from '@lanying-im/types';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { table } from '../src/generated/table.ts';
import { type Fetch, LanyingInputError, type RetryEvent } from '../src/index.ts';
import { createLanyingCore } from '../src/operations.ts';
import { clients } from './support/clients.ts';
import { failure, options, rejection, stub, success, thrown, tokenOfRole } from './support/stub.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Everything that prints an error. */
const printed = (error: unknown): string =>
  inspect(error, { depth: 10, showHidden: true, getters: true }) + JSON.stringify(error) + String(error);

const values = ['+8613800138000', '林夏', 'a b c', "O'Brien", 'x@y.cn', '50% off', 'plainASCII', 'a"b\\c', 'a+b&c=d?e'];

/** Spellings of a value in URLs, forms and JSON. */
const spellings = (value: string): string[] => [
  value,
  encodeURIComponent(value),
  encodeURIComponent(value).toLowerCase(),
  new URLSearchParams([['', value]]).toString().slice(1),
  JSON.stringify(value).slice(1, -1),
];

/** Ways in which platforms name the URL of a request that failed. */
const platforms: [name: string, message: (url: string) => string][] = [
  ['node-fetch', (url) => `request to ${url} failed, reason: read ECONNRESET`],
  ['Deno', (url) => `error sending request for url (${url}): client error (SendRequest)`],
  ['in lower case', (url) => `failed: ${url.replace(/%../g, (code) => code.toLowerCase())}`],
  ['only the path', (url) => `GET ${url.replace(/^https:..[^/]*/, '')} failed`],
  ['as a form', (url) => `failed: ${url.replaceAll('%20', '+')}`],
];

describe.each(platforms)('an error that names the URL, as %s does', (_name, message) => {
  it('discloses no value of the query, in any operation, nor in onRetry', async () => {
    const disclosed: string[] = [];
    for (const descriptor of table.filter(({ body }) => !body)) {
      for (const value of values) {
        const events: RetryEvent[] = [];
        const fetch: Fetch = async (url) => {
          throw Object.assign(new Error(message(url)), { code: 'ECONNRESET', cause: new Error(message(url)) });
        };
        const im = createLanyingCore({
          ...options,
          fetch,
          retries: descriptor.read ? 1 : 0,
          maxRetryDelay: 0,
          onRetry: (event) => void events.push(event),
        });
        const error = await rejection(im.call(descriptor, { field: value }));
        const all = [error, ...events].map(printed).join('');
        if (spellings(value).some((spelling) => all.includes(spelling))) disclosed.push(`${descriptor.id}: ${value}`);
      }
    }
    expect(disclosed).toEqual([]);
  });
});

it('no error discloses a field that the description marks as secret or personal', async () => {
  const marked = [...secretFields, ...personalFields];
  expect(marked.length).toBeGreaterThan(20);
  for (const descriptor of table) {
    const input = Object.fromEntries(marked.map((name) => [name, `5ecret-${name}`]));
    const fetch: Fetch = async (url, { body }) => {
      throw new Error(`could not send ${body ?? ''} to ${url}`);
    };
    const error = await rejection(createLanyingCore({ ...options, fetch }).call(descriptor, { ...input, body: input }));
    expect(printed(error)).not.toContain('5ecret-');
  }
});

describe.each(clients)('an admin token on the device of a user, with %s', (_, create) => {
  const admin = tokenOfRole(2);
  const rejected = [2, 3, 0, '1', null, undefined, [1]].map((role) => tokenOfRole(role));
  const { accessToken: _token, ...withoutToken } = options;

  it.each(rejected)('gets in by no way: %s', async (token) => {
    vi.stubGlobal('document', {});
    const { fetch, arrived } = stub(success([]));
    expect(thrown(() => create({ ...withoutToken, fetch, accessToken: token }))).toBeInstanceOf(LanyingInputError);
    for (const headers of [{ 'access-token': token }, new Headers({ 'Access-Token': token })]) {
      expect(thrown(() => create({ ...withoutToken, fetch, headers }))).toBeInstanceOf(LanyingInputError);
      const ofCall = create({ ...withoutToken, fetch }).listFriends({}, { headers });
      expect(await rejection(ofCall)).toMatchObject({ name: 'LanyingInputError', operationId: 'listFriends' });
    }
    const byFunction = create({ ...withoutToken, fetch, accessToken: () => token }).listFriends();
    expect(await rejection(byFunction)).toBeInstanceOf(LanyingInputError);
    const onRequest = ({ request }: { request: { headers: Headers } }) => request.headers.set('access-token', token);
    const byHook = create({ ...withoutToken, fetch, onRequest }).listFriends();
    expect(await rejection(byHook)).toBeInstanceOf(LanyingInputError);
    expect(arrived).toHaveLength(0);
  });

  it('is allowed by the option, and on a server', async () => {
    const { fetch, arrived } = stub(success([]));
    await create({ ...options, fetch, accessToken: admin }).listFriends();
    vi.stubGlobal('document', {});
    await create({ ...options, fetch, accessToken: admin, dangerouslyAllowAdminTokenInBrowser: true }).listFriends();
    expect(arrived).toHaveLength(2);
  });

  it("is not needed for the token of a user in a call's headers", async () => {
    vi.stubGlobal('document', {});
    const { fetch, arrived } = stub(success([]));
    const headers = { 'access-token': tokenOfRole(1) };
    await create({ ...withoutToken, fetch }).listFriends({}, { headers });
    expect(arrived[0]?.headers).toMatchObject(headers);
  });
});

it('the service cannot disclose through its message what was sent', async () => {
  const secret = 'a very secret word';
  const { fetch } = stub(failure(10002, `invalid: ${encodeURIComponent(secret)} ${secret}`));
  const im = createLanyingCore({ ...options, fetch });
  const error = await rejection(im.call({ id: 'x', method: 'GET', path: '/x' }, { value: secret }));
  expect((error as { serverMessage?: string }).serverMessage).toBe('invalid: *** ***');
});
