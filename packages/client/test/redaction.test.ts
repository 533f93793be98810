import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLanyingApiError, LanyingError, type SendMessageInput } from '../src/index.ts';
import { type Calls, clients } from './support/clients.ts';
import { type Arrived, failure, options, type Reply, rejection, stub } from './support/stub.ts';

/** Everything that prints an error, each in its most talkative setting. */
function printed(error: unknown): string {
  const strings = [String(error), inspect(error, { depth: 9, showHidden: true, getters: true }), JSON.stringify(error)];
  for (let at = error; at instanceof Error; at = at.cause) {
    strings.push(at.message, `${at.stack}`, at.toString(), JSON.stringify(Object.getOwnPropertyDescriptors(at)));
  }
  return strings.join('\n');
}

/** How a text may look inside of another. */
const spellings = (secret: string): string[] => [secret, JSON.stringify(secret).slice(1, -1)];

// Each begins as nothing else does: fast-check likes to make words such as `constructor`, which printed errors contain.
const headerText = fc.stringMatching(/^[!-~]{10,30}$/).map((text) => `5ecret-${text}`);
const anyText = fc
  .string({ minLength: 8, unit: 'binary' })
  .map((text) => `5ecret-${text}`)
  .filter((text) => text.trim() === text);
const secrets = fc.record({ token: headerText, header: headerText, content: anyText, password: anyText });

type Secrets = typeof secrets extends fc.Arbitrary<infer Value> ? Value : never;

/** A fault that tries to disclose what it was sent. */
type Fault = (request: Arrived, secrets: Secrets) => Reply;

/** Echoes what arrived: as it came, and value by value. */
const echo = ({ headers, body }: Arrived): string => {
  const values: unknown = JSON.parse(body);
  return [JSON.stringify(headers), ...Object.values(headers), body, ...Object.values(Object(values))].join(' ');
};

const faults: [string, Fault][] = [
  ['a error of the service', (request) => failure(20000, echo(request))],
  ['a rejected token', (request) => failure(10008, echo(request))],
  ['a code that nobody knows', (request) => failure(77777, echo(request))],
  ['a page of a gateway', (request) => new Response(`<p>${echo(request)}</p>`, { status: 502 })],
  ['half a response', (request) => `{"code":200,"data":"${echo(request)}`],
  ['a response that is none', (request) => ({ error: echo(request) })],
  [
    'an inexact integer under a revealing name',
    (_request, { content }) => `{"code":200,"data":{${JSON.stringify(content)}:12345678901234567890}}`,
  ],
  [
    'an error of fetch that carries the request',
    (request) => {
      const cause = Object.assign(new Error(echo(request)), { config: request, code: 'ECONNRESET' });
      throw Object.assign(new TypeError(`fetch failed: ${echo(request)}`, { cause }), {
        request,
        sent: echo(request),
      });
    },
  ],
  [
    'something thrown that is no error',
    (request) => {
      throw echo(request);
    },
  ],
];

const calls: [string, (im: Calls, known: Secrets) => Promise<unknown>][] = [
  [
    'sendMessage',
    (im, { content }) => im.sendMessage({ targets: [1], type: 1, content_type: 0, content, ext: content }),
  ],
  ['registerUser', (im, { content, password }) => im.registerUser({ username: content, password })],
];

describe.each(clients)('no error of %s discloses what was sent', (_, make) => {
  describe.each(calls)('%s', (_operation, call) => {
    it.each(faults)('%s', async (_fault, fault) => {
      await fc.assert(
        fc.asyncProperty(secrets, async (known) => {
          const { fetch } = stub((request) => fault(request, known));
          const im = make({
            ...options,
            accessToken: async () => known.token,
            headers: { 'x-key': known.header },
            fetch,
          });
          const error = await rejection(call(im, known));
          expect(error).toBeInstanceOf(LanyingError);
          const text = `${printed(error)}\n${isLanyingApiError(error) ? error.serverMessage : ''}`;
          for (const secret of Object.values(known).flatMap(spellings)) expect(text.includes(secret)).toBe(false);
        }),
        { numRuns: 40 },
      );
    });
  });

  it('nor does an error that is found before sending', async () => {
    await fc.assert(
      fc.asyncProperty(secrets, async ({ token, header, content }) => {
        const im = make({ ...options, accessToken: `${token}`, headers: { 'x-key': header }, fetch: stub().fetch });
        const message: SendMessageInput = {
          targets: [2 ** 53],
          type: 1,
          content_type: 0,
          content,
          related_mid: content,
        };
        const wrong = [
          im.sendMessage(message),
          im.sendMessage({ ...message, targets: [1] }),
          im.listFriends({}, { headers: { 'x-a': `${header}\n` } }),
        ];
        for (const promise of wrong) {
          const text = printed(await rejection(promise));
          for (const secret of [token, header, content].flatMap(spellings)) expect(text.includes(secret)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leaves no half of a string where the message is cut', async () => {
    const content = 'a secret between people';
    const { fetch } = stub(failure(20000, `${'x'.repeat(290)}${content}`));
    const error = await rejection(make({ ...options, fetch }).createGroup({ name: content }));
    expect(isLanyingApiError(error) && error.serverMessage).toBe(`${'x'.repeat(290)}***`);
  });

  it('keeps what helps: message and code of the platform', async () => {
    const fetch = async () => {
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
      });
    };
    const error = await rejection(make({ ...options, fetch }).listFriends());
    expect(String(error)).toContain('TypeError: fetch failed, caused by Error: read ECONNRESET');
    expect((error as Error).cause).toMatchObject({ stack: expect.stringContaining('redaction.test.ts') });
  });

  it('survives causes that go in a circle', async () => {
    const fetch = async () => {
      const error: Error & { cause?: unknown } = new TypeError('round and round');
      error.cause = error;
      throw error;
    };
    expect(await rejection(make({ ...options, fetch }).listFriends())).toMatchObject({
      name: 'LanyingConnectionError',
    });
  });
});
