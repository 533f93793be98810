import { describe, expect, it } from 'vitest';
import { CREATE, change, DESTROY, GROUP, LIST, TYPE, write } from './cases/case.ts';
import { type Edit, lintFixture } from './support/lint-fixture.ts';

const JUNK = ['null', '7', 'text', '[]', '[null, 7]', '{}', '{ a: null }', '{ a: [7] }'];

/** Places of a description, each as an edit that puts junk there. */
const places: Record<string, (junk: string) => Edit[]> = {
  'a whole operation': (junk) => write(CREATE, junk),
  'a whole schema': (junk) => write(GROUP, junk),
  'a whole parameter': (junk) => write('parameters/Limit.yaml', junk),
  'errors.yaml': (junk) => write('errors.yaml', junk),
  'a list of errors.yaml': (junk) => write('errors.yaml', `errors: ${junk}\nobserved: ${junk}\n`),
  'an example': (junk) =>
    write('examples/createGroup.ok.json', junk === 'text' ? '"text"' : junk.replaceAll('a:', '"a":')),
  paths: (junk) => write('openapi.yaml', `openapi: 3.1.0\npaths: ${junk}\n`),
  'a path': (junk) => write('openapi.yaml', `openapi: 3.1.0\npaths: { /a: ${junk} }\n`),
  'a method': (junk) => write('openapi.yaml', `openapi: 3.1.0\npaths: { /a: { get: ${junk} } }\n`),
  operationId: (junk) => change(CREATE, 'operationId: createGroup', `operationId: ${junk}`),
  tags: (junk) => change(CREATE, 'tags: [group]', `tags: ${junk}`),
  responses: (junk) => change(DESTROY, 'responses:', `responses: ${junk}\nother:`),
  'a response': (junk) => write(CREATE, `operationId: createGroup\nresponses: { '200': ${junk} }\n`),
  content: (junk) => write(CREATE, `operationId: createGroup\nrequestBody: { content: ${junk} }\n`),
  'a media type': (junk) =>
    write(CREATE, `operationId: createGroup\nrequestBody: { content: { application/json: ${junk} } }\n`),
  parameters: (junk) => change(LIST, 'parameters:', `parameters: ${junk}\nother:`),
  'x-zh': (junk) => change(CREATE, 'x-zh:', `x-zh: ${junk}\nother:`),
  'x-source': (junk) => change(CREATE, 'x-source: [quick-start, reference]', `x-source: ${junk}`),
  'x-errors': (junk) => change(CREATE, 'x-errors: [TooManyGroups]', `x-errors: ${junk}`),
  'x-token': (junk) => change(CREATE, 'x-token: any', `x-token: ${junk}`),
  'x-twin': (junk) => change(DESTROY, 'x-twin: post', `x-twin: ${junk}`),
  'x-pagination': (junk) =>
    change(LIST, 'x-pagination: { cursor: cursor, limit: limit, items: data }', `x-pagination: ${junk}`),
  'a key of x-pagination': (junk) => change(LIST, 'cursor: cursor,', `cursor: ${junk},`),
  'x-idempotency-key': (junk) => change(CREATE, 'x-idempotency-key: config.request_id', `x-idempotency-key: ${junk}`),
  'x-invalidates': (junk) => change(CREATE, 'x-invalidates: [listGroups]', `x-invalidates: ${junk}`),
  'x-removes': (junk) => change(CREATE, 'x-invalidates: [listGroups]', `x-invalidates: []\nx-removes: ${junk}`),
  'an entry of x-invalidates': (junk) => change(CREATE, '[listGroups]', `[${junk}]`),
  where: (junk) => change(DESTROY, '{ limit: [group_id, $actingUser] }', junk),
  'x-note': (junk) => change(DESTROY, 'x-note: The limit is an id here.', `x-note: ${junk}`),
  'x-sensitive': (junk) => write(GROUP, `type: object\nx-sensitive: ${junk}\n`),
  properties: (junk) => write(GROUP, `type: object\nproperties: ${junk}\n`),
  'a property': (junk) => write(GROUP, `type: object\nproperties: { name: ${junk} }\n`),
  'a type': (junk) => write(GROUP, `type: ${junk}\n`),
  oneOf: (junk) => write(TYPE, `oneOf: ${junk}\n`),
  allOf: (junk) => write(GROUP, `allOf: ${junk}\n`),
  items: (junk) => write(GROUP, `type: array\nitems: ${junk}\n`),
  maximum: (junk) => write(GROUP, `type: integer\nformat: int64\nmaximum: ${junk}\n`),
};

/** Redocly stops at the first rule that throws, and then reports nothing. */
describe('no rule throws on a malformed description', () => {
  it.each(Object.entries(places))('%s', async (_place, edit) => {
    for (const junk of JUNK) {
      await expect(lintFixture(edit(junk)), junk).resolves.toBeDefined();
    }
  });
});
