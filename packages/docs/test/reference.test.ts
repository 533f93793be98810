import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createLanyingClient } from '@lanying-im/client';
import { describe, expect, test } from 'vitest';
import { inexactIntegers } from '../reference/exact-integers.ts';
import { type Description, prepare } from '../reference/prepare.ts';
import { exampleInput, literal, parseMarked, sample, stringifyMarked } from '../reference/samples.ts';
import { seal, split } from '../reference/seal.ts';
import { errors } from '../src/lib/errors.ts';
import { locales } from '../src/lib/locales.ts';

const bundle = readFileSync(createRequire(import.meta.url).resolve('@lanying-im/spec/openapi.json'), 'utf8');
const described = (): Description => parseMarked(bundle) as Description; // Its shape is the bundler's to keep.
const operations = Object.entries(described().paths)
  .flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })))
  .filter(({ operation }) => operation['x-twin-of'] === undefined);

/** What goes over the wire when a client runs some code. */
async function sentBy(code: string): Promise<{ method: string; path: string; query: object; body: string }[]> {
  const sent: Request[] = [];
  const im = createLanyingClient({
    endpoint: 'https://api.maximtop.com',
    appId: 'welovemaxim',
    accessToken: 'token',
    retries: 0,
    fetch: async (request) => {
      sent.push(request);
      return new Response('{"code":200,"data":true}');
    },
  });
  // Not every answer fits; what counts is the question.
  await new Function('im', `return (async () => { ${code} })()`)(im).catch(() => undefined);
  return Promise.all(
    sent.map(async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      const body = await request.text();
      return { method: request.method.toLowerCase(), path: pathname, query: Object.fromEntries(searchParams), body };
    }),
  );
}

describe('samples', () => {
  test.each(operations)('send the example of $operation.operationId', async ({ path, method, operation }) => {
    const query = (operation.parameters ?? [])
      .filter(({ in: place, example }) => place === 'query' && example !== undefined)
      .map(({ name, example }) => [name, String(example).replace(/^\u{e000}/u, '')]);
    const body = operation.requestBody?.content['application/json'].examples.ok.value;
    expect(await sentBy(sample(operation))).toEqual([
      { method, path, query: Object.fromEntries(query), body: body === undefined ? '' : stringifyMarked(body) },
    ]);
  });

  test('break lines that are long and quote what must be quoted', () => {
    expect(literal({ name: "it's", 'a b': [1, true, null] })).toBe("{ name: 'it\\'s', 'a b': [1, true, null] }");
    expect(literal({ text: 'x'.repeat(60) })).toBe(`{\n  text: '${'x'.repeat(60)}',\n}`);
    expect(literal({ text: 'a "b"\n`c`' })).toBe('{ text: \'a "b"\\n`c`\' }');
    expect(literal([])).toBe('[]');
  });

  test('have message ids as digits', () => {
    expect(literal(parseMarked('{"msg_id":1552747048460091409}'))).toBe("{ msg_id: '1552747048460091409' }");
    const query = [{ in: 'query', name: 'limit', example: 5 }];
    expect(exampleInput({ operationId: 'x', parameters: query })).toEqual({ limit: 5 });
  });
});

describe('exact integers', () => {
  test('go through parsing and writing unchanged', () => {
    expect(stringifyMarked(parseMarked('{"a":[1552747048460091409,5,"7"]}'))).toBe('{"a":[1552747048460091409,5,"7"]}');
  });

  test('are told by what a number makes of them', () => {
    expect(inexactIntegers('[1552747048460091409,9007199254740991]')).toEqual({
      '1552747048460091400': '1552747048460091409',
    });
    expect(() => inexactIntegers('[1552747048460091409,1552747048460091410]')).toThrow('one number to a browser');
  });
});

describe('the description that is shown', () => {
  const [english, chinese] = locales;

  test('has no twins, but says what they do', () => {
    const prepared = prepare(described(), { locale: english, base: '/docs', errors });
    const methods = prepared.paths['/group/destroy'];
    expect(Object.keys(methods ?? {})).toEqual(['delete']);
    expect(methods?.['delete']?.description).toContain('`POST` does the same.');
    expect(methods?.['delete']?.description).toContain('await im.destroyGroup({ group_id: 2306414607729 });');
  });

  test('links the error codes below the path that the site is served under', () => {
    const prepared = prepare(described(), { locale: chinese, base: '/docs', errors });
    const answer = prepared.paths['/group/create']?.['post']?.responses[200].description;
    expect(answer).toContain('- [20007 TooManyGroupsInApp](/docs/zh-hans/errors/20007/)：');
  });
});

describe('sealing', () => {
  test('refuses a script that has changed', () => {
    expect(() => seal('export{}')).toThrow('Redoc has changed');
    expect(() => split('<html></html>', './redoc.js')).toThrow('has changed');
  });
});
