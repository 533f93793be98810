import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proxyOperations } from '../../src/generated/proxy-operations.ts';
import type { InputSchema, ProxyOperation } from '../../src/proxy/operation.ts';
import { type Arrived, appId, everyOperation, origin, otherUser, setUp, user } from './support.ts';

/** Whatever a page sends, the service receives nothing, or exactly the call that `check` saw. */

const operations = everyOperation.map((id) => proxyOperations[id]).filter((operation) => operation !== undefined);
const hostileName = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'user_id',
    'group_id',
    'from_user_id',
    'app_id',
    'access-token',
  ),
  fc.constantFrom('a&group_id', 'group_id=1#', 'group_id ', 'x-token', 'body'),
  fc.string({ unit: 'binary' }),
);
const scalar = fc.oneof(
  fc.constantFrom(user, otherUser, 0, 1, -1, 2 ** 53, 1e21, 0.5, true, null, '', '1', 'all', '1&user_id=2'),
  fc.integer(),
  fc.string({ unit: 'binary' }),
);

/** Values that are valid more often than not, so that calls pass. */
function valueFor(schema: InputSchema | boolean): fc.Arbitrary<unknown> {
  return typeof schema === 'object' ? valueOfType(schema) : fc.jsonValue();
}

function valueOfType(schema: InputSchema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map(valueFor));
  if (schema['x-message-id']) return fc.bigInt({ min: 0n, max: 2n ** 64n }).map(String);
  switch (schema.type) {
    case 'integer':
      return fc.oneof(fc.constantFrom(user, otherUser), fc.integer({ min: 0, max: 23 }));
    case 'number':
      return fc.integer({ min: 0, max: 100 });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valueFor(Array.isArray(schema.items) ? true : (schema.items ?? true)), {
        minLength: 1,
        maxLength: 3,
      });
    case 'object':
      return objectOf(schema);
    default:
      return schema.pattern === undefined
        ? fc.string({ minLength: 1, maxLength: 10 })
        : fc.constantFrom('13800000000', 'name_a', '+1');
  }
}

function objectOf({ properties = {}, required = [] }: InputSchema) {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, valueFor(schema)]));
  return fc.record(fields, { requiredKeys: [...required] });
}

/** Mostly nothing: a request with one fault proves more than one that is wrong everywhere. */
function rarely<T>(arbitrary: fc.Arbitrary<T>, otherwise: T): fc.Arbitrary<T> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary });
}

/** Half a character cannot be in a URL. */
const wellFormed = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));

const encode = fc.constantFrom<(text: string) => string>(
  (text) => encodeURIComponent(wellFormed(text)),
  (text) => Array.from(new TextEncoder().encode(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  (text) => text,
);

function queryOf({ query }: ProxyOperation): fc.Arbitrary<string> {
  const pairs = objectOf(query).map((fields) =>
    Object.entries(fields).map(([name, value]) => [name, `${value}`] as const),
  );
  const names = Object.keys(query.properties ?? {});
  const known = names.length > 0 ? fc.constantFrom(...names) : hostileName;
  const more = rarely(fc.array(fc.tuple(fc.oneof(hostileName, known), scalar.map(String))), []);
  return fc.tuple(pairs, more, rarely(encode, encodeURIComponent)).map(([own, others, write]) => {
    const all = [...own, ...others].map(([name, value]) => `${write(wellFormed(name))}=${write(wellFormed(value))}`);
    return all.length > 0 ? `?${all.join('&')}` : '';
  });
}

function bodyOf({ body }: ProxyOperation): fc.Arbitrary<string | undefined> {
  if (body === undefined) return rarely<string | undefined>(fc.json(), undefined);
  const valid = valueFor(body);
  const withMore = fc
    .tuple(
      valid,
      rarely(
        fc.dictionary(
          fc.oneof(hostileName, fc.constantFrom(...Object.keys(body.properties ?? { a: 1 }))),
          fc.oneof(scalar, fc.jsonValue()),
        ),
        {},
      ),
    )
    .map(([value, more]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, ...more } : value,
    );
  // An id travels as an integer, which JSON.stringify cannot write.
  const json = withMore.map((value) => JSON.stringify(value).replace(/"(related_mid|msg_id)":"(\d+)"/g, '"$1":$2'));
  return rarely(fc.oneof(fc.json(), fc.string(), fc.constant('')), '').chain((other) =>
    other === '' ? json : fc.constant(other),
  );
}

const headers = rarely(
  fc.dictionary(
    fc.constantFrom(
      'user_id',
      'group_id',
      'access-token',
      'x-user_id',
      'cookie',
      'content-type',
      'transfer-encoding',
      'x-http-method-override',
    ),
    fc.oneof(
      fc.constantFrom(`${user}`, `${otherUser}`, '1, 2', 'application/json'),
      fc.string({ unit: 'grapheme-ascii' }),
    ),
  ),
  {},
);

const requests = fc.constantFrom(...operations).chain((operation) =>
  fc.record({
    operation: fc.constant(operation),
    path: rarely(fc.constantFrom('/..', '%2f', '//', '/%2e%2e/', ';x', '/', '%00'), ''),
    method: rarely(fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'), operation.method),
    query: queryOf(operation),
    body: bodyOf(operation),
    headers,
  }),
);

/** What the service reads out of a request, read without the proxy's or the client's code. */
function received({ method, url, body }: Arrived) {
  const operation = operations.find((candidate) => candidate.method === method && candidate.path === url.pathname);
  const names = [...url.searchParams.keys()];
  expect(names).toEqual([...new Set(names)]);
  const json = body.replace(/"(related_mid|msg_id)":(\d+)/g, '"$1":"$2"');
  const value: unknown = json === '' ? {} : JSON.parse(json);
  const fields =
    operation?.body === undefined || operation.body.type === 'object' ? (value as object) : { body: value };
  return { operationId: operation?.id, query: Object.fromEntries(url.searchParams), fields };
}

it('sends nothing, or exactly what check saw, whatever a page sends', async () => {
  let sent = 0;
  let rejected = 0;
  await fc.assert(
    fc.asyncProperty(requests, async ({ operation, path, method, query, body, headers: extra }) => {
      const { proxy, arrived, checked, mock } = setUp({ onReject: undefined });
      let request: Request;
      try {
        const carries = method !== 'GET' && body !== undefined;
        request = new Request(`${origin}/api/lanying${operation.path}${path}${query}`, {
          method,
          headers: { 'sec-fetch-site': 'same-origin', ...extra, app_id: appId },
          ...(carries && { body }),
        });
      } catch {
        return; // No browser can send it either.
      }
      const response = await proxy(request);
      if (arrived.length === 0) {
        rejected++;
        expect(response.status).toBeGreaterThanOrEqual(400);
        expect(response.status).toBeLessThan(500);
        return;
      }
      sent++;
      expect([arrived.length, checked.length]).toEqual([1, 1]);
      const [upstream] = arrived;
      const [call] = checked;
      if (upstream === undefined || call === undefined) throw new Error('unreachable: both have one entry');
      const seen = received(upstream);
      expect(seen.operationId).toBe(call.operationId);
      const inQuery = Object.keys(proxyOperations[call.operationId]?.query.properties ?? {});
      const expected = Object.entries(call.input);
      expect(seen.query).toEqual(
        Object.fromEntries(
          expected.filter(([name]) => inQuery.includes(name)).map(([name, value]) => [name, `${value}`]),
        ),
      );
      expect(seen.fields).toEqual(Object.fromEntries(expected.filter(([name]) => !inQuery.includes(name))));
      const { 'content-type': _type, 'user-agent': _agent, ...rest } = upstream.headers;
      const token =
        call.operationId.startsWith('createUserToken') || rest['access-token'] === undefined
          ? {}
          : { 'access-token': mock.adminToken };
      expect(rest).toEqual({ app_id: appId, user_id: `${user}`, ...token });
    }),
    { numRuns: 3000 },
  );
  // Both happen, or the property would prove nothing.
  expect(Math.min(sent, rejected)).toBeGreaterThan(300);
});
