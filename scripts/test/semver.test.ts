import { expect, test } from 'vitest';
import type { ErrorEntry } from '../../spec/bundle/catalogue.ts';
import type { OpenApiDocument, Operation, Schema } from '../../spec/bundle/openapi.ts';
import { type Impact, order } from '../spec/change.ts';
import { houseChanges } from '../spec/house-changes.ts';
import type { JoinedDescription } from '../spec/join.ts';
import { redoclyChanges } from '../spec/redocly-changes.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** One operation with its own schema and error, before and after an edit. */
interface Case {
  operation: Operation;
  /** Properties of the request's body and of `data` in the response. */
  input: Record<string, Schema>;
  body: Schema;
  output: Record<string, Schema>;
  data: Schema;
  /** A named enumeration and a named object. */
  enumeration: Schema;
  object: Schema;
  error: ErrorEntry;
  document: OpenApiDocument;
  id: string;
  name: string;
  path: string;
}

type Edit = (example: Case) => void;

const parameter = ({ operation }: Case, name: string) => {
  const found = operation.parameters?.find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`no parameter ${name}`);
  return found;
};
const property = (properties: Record<string, Schema>, name: string): Schema => {
  const found = properties[name];
  if (found === undefined) throw new Error(`no property ${name}`);
  return found;
};
const word = (description: string): Schema => ({ type: 'string', description });

/** Edits, and the least bump of each. */
const edits: Record<Impact, Record<string, Edit>> = {
  major: {
    'an operation is removed': ({ document, path }) => delete document.paths[path],
    'its path changes': ({ document, path, operation }) => {
      delete document.paths[path];
      document.paths[`${path}_moved`] = { post: operation };
    },
    'its method changes': ({ document, path, operation }) => {
      document.paths[path] = { put: operation };
    },
    'its id changes': ({ operation, id }) => {
      operation.operationId = `${id}Renamed`;
    },
    'a required input is added': ({ body, input }) => {
      input['added'] = word('Added.');
      body.required = [...(body.required ?? []), 'added'];
    },
    'an input becomes required': ({ body }) => {
      body.required = [...(body.required ?? []), 'note'];
    },
    'an input is removed': ({ input }) => delete input['note'],
    'an input is renamed': ({ input }) => {
      input['notes'] = property(input, 'note');
      delete input['note'];
    },
    'the type of an input changes': ({ input }) => {
      property(input, 'note').type = 'integer';
    },
    'an input is shortened': ({ input }) => {
      property(input, 'note').maxLength = 5;
    },
    'an input must be longer': ({ input }) => {
      property(input, 'note').minLength = 5;
    },
    'the maximum of an input is lowered': ({ input }) => {
      property(input, 'count').maximum = 5;
    },
    'the minimum of an input is raised': ({ input }) => {
      property(input, 'count').minimum = 5;
    },
    'a list of an input is shortened': ({ input }) => {
      property(input, 'list').maxItems = 5;
    },
    'an input accepts fewer values': ({ input }) => {
      property(input, 'kind').enum = ['a'];
    },
    'an input of int64 becomes int32': ({ input }) => {
      property(input, 'large').format = 'int32';
    },
    'a parameter is removed': ({ operation }) => {
      operation.parameters = operation.parameters?.filter(({ name }) => name !== 'limit') ?? [];
    },
    'a parameter becomes required': (example) => {
      parameter(example, 'limit').required = true;
    },
    'the maximum of a parameter is lowered': (example) => {
      parameter(example, 'limit').schema.maximum = 10;
    },
    'a field of the response is removed': ({ output }) => delete output['title'],
    'a field of the response is renamed': ({ output }) => {
      output['heading'] = property(output, 'title');
      delete output['title'];
    },
    'a field of the response becomes optional': ({ data }) => {
      data.required = [];
    },
    'the type of a field of the response changes': ({ output }) => {
      property(output, 'title').type = 'integer';
    },
    'a field of the response may be null': ({ output }) => {
      property(output, 'title').type = ['string', 'null'];
    },
    'a closed enumeration of the response grows': ({ output }) => {
      property(output, 'state').enum = ['on', 'off', 'idle'];
    },
    'a named type is removed': ({ document, name }) => delete document.components.schemas[`${name}Object`],
    'a constant is renamed': ({ enumeration }) => {
      enumeration['x-enum-varnames'] = ['Open', 'Shut'];
    },
    'an error code is removed': ({ error, document }) =>
      void Object.assign(error, { code: -1, name: `${document.openapi}` }),
    'an error is renamed': ({ error, name }) => {
      error.name = `${name}Renamed`;
    },
    'pages end': ({ operation }) => delete operation['x-pagination'],
    'the cursor of pages changes': ({ operation }) => {
      operation['x-pagination'] = { cursor: 'count', limit: 'limit', items: 'data' };
    },
    'the idempotency key is removed': ({ operation }) => delete operation['x-idempotency-key'],
    'the idempotency key is renamed': ({ operation }) => {
      operation['x-idempotency-key'] = 'kind';
    },
    'an admin token is required': ({ operation }) => {
      operation['x-token'] = 'admin';
    },
  },
  minor: {
    'an operation is added': ({ document, path, operation, id }) => {
      document.paths[`${path}_added`] = { get: { ...operation, operationId: `${id}Added` } };
    },
    'an optional input is added': ({ input }) => {
      input['added'] = word('Added.');
    },
    'an input becomes optional': ({ body }) => {
      body.required = [];
    },
    'an input may be longer': ({ input }) => {
      property(input, 'note').maxLength = 500;
    },
    'an input may be shorter': ({ input }) => {
      property(input, 'note').minLength = 0;
    },
    'the maximum of an input is raised': ({ input }) => {
      property(input, 'count').maximum = 500;
    },
    'an input accepts more values': ({ input }) => {
      property(input, 'kind').enum = ['a', 'b', 'c'];
    },
    'an input of int32 becomes int64': ({ input }) => {
      property(input, 'count').format = 'int64';
    },
    'the default of a parameter changes': (example) => {
      parameter(example, 'limit').schema.default = 50;
    },
    'an optional parameter is added': ({ operation }) => {
      operation.parameters?.push({ name: 'added', in: 'query', description: 'Added.', schema: { type: 'string' } });
    },
    'a parameter is deprecated': (example) => {
      Object.assign(parameter(example, 'limit'), { deprecated: true });
    },
    'an operation is deprecated': ({ operation }) => {
      Object.assign(operation, { deprecated: true });
    },
    'an input is deprecated': ({ input }) => {
      property(input, 'note')['deprecated'] = true;
    },
    'a field of the response is added': ({ output }) => {
      output['added'] = word('Added.');
    },
    'a field of the response becomes required': ({ data, output }) => {
      data.required = Object.keys(output);
    },
    'an open enumeration of the response grows': ({ enumeration }) => {
      enumeration.enum = [1, 2, 3];
      enumeration['x-enum-varnames'] = ['Open', 'Closed', 'Idle'];
    },
    'a named type is added': ({ document, name }) => {
      document.components.schemas[`${name}Added`] = { type: 'object', description: 'Added.' };
    },
    'a user token is enough': ({ operation }) => {
      operation['x-token'] = 'none';
    },
    'pages begin': ({ operation }) => {
      operation['x-pagination'] = { cursor: 'cursor', limit: 'limit', items: 'data' };
    },
    'an idempotency key is added': ({ operation }) => {
      operation['x-idempotency-key'] = 'note';
    },
    'a mutation refetches more': ({ operation }) => {
      Object.assign(operation, { 'x-invalidates': ['other', 'more'] });
    },
    'a mutation refetches less': ({ operation }) => delete operation['x-invalidates'],
    'an operation returns one more error': ({ operation, name }) => {
      operation['x-errors'] = [`${name}Error`];
    },
    'the retry advice of an error changes': ({ error }) => {
      error.retry = 'later';
    },
  },
  patch: {
    'a summary changes': ({ operation }) => {
      operation.summary = 'Other words';
    },
    'a description changes': ({ operation }) => {
      operation.description = 'Other words.';
    },
    'the description of an input changes': ({ input }) => {
      property(input, 'note').description = 'Other words.';
    },
    'the description of a field of the response changes': ({ output }) => {
      property(output, 'title').description = 'Other words.';
    },
    'the description of a parameter changes': (example) => {
      parameter(example, 'limit').description = 'Other words.';
    },
    'the description of a value of an enumeration changes': ({ enumeration }) => {
      enumeration['x-enumDescriptions'] = { '1': 'Other words.', '2': 'Closed.' };
    },
    'the explanation of an error changes': ({ error }) => {
      error.meaning = { en: 'Other words.', zh: '别的说法。' };
    },
    'the Chinese changes': ({ operation }) => {
      operation['x-zh'] = { summary: '别的说法', description: '别的说法。' };
    },
  },
};

const before: Record<string, Edit> = {
  'pages begin': ({ operation }) => delete operation['x-pagination'],
  'an idempotency key is added': ({ operation }) => delete operation['x-idempotency-key'],
  'an input may be shorter': ({ input }) => {
    property(input, 'note').minLength = 2;
  },
};

function caseOf(document: OpenApiDocument, catalogue: ErrorEntry[], index: number): Case {
  const [id, name, path] = [`editCase${index}`, `Case${index}`, `/case${index}`];
  const input: Record<string, Schema> = {
    name: word('Name.'),
    note: { ...word('Note.'), maxLength: 100 },
    count: { type: 'integer', format: 'int32', minimum: 1, maximum: 100, description: 'Count.' },
    large: { type: 'integer', format: 'int64', description: 'Large.' },
    list: { type: 'array', items: { type: 'string' }, maxItems: 50, description: 'List.' },
    kind: { type: 'string', enum: ['a', 'b'], description: 'Kind.' },
  };
  const output: Record<string, Schema> = {
    title: word('Title.'),
    state: { type: 'string', enum: ['on', 'off'], description: 'State.' },
    open: { anyOf: [{ $ref: `#/components/schemas/${name}Kind` }, { type: 'integer' }], description: 'Open.' },
    extra: word('Extra.'),
  };
  const body: Schema = { type: 'object', required: ['name'], properties: input };
  const data: Schema = { type: 'object', required: ['title'], properties: output, description: 'Data.' };
  const enumeration: Schema = {
    type: 'integer',
    enum: [1, 2],
    'x-enum-varnames': ['Open', 'Closed'],
    'x-enumDescriptions': { '1': 'Open.', '2': 'Closed.' },
    description: 'Kind.',
  };
  const object: Schema = { type: 'object', description: 'An object.', properties: { a: word('A.') } };
  const success: Schema = { type: 'object', required: ['code', 'data'], properties: { code: { const: 200 }, data } };
  const failure: Schema = { type: 'object', required: ['code'], properties: { code: { type: 'integer' } } };
  const operation: Operation = {
    operationId: id,
    summary: 'Edit',
    description: 'Edits.',
    'x-zh': { summary: '编辑', description: '编辑。' },
    tags: ['group'],
    'x-source': ['reference'],
    'x-token': 'any',
    'x-errors': [],
    'x-pagination': { cursor: 'cursor', limit: 'limit', items: 'data' },
    'x-idempotency-key': 'name',
    parameters: [
      { name: 'limit', in: 'query', description: 'Limit.', schema: { type: 'integer', maximum: 100, default: 20 } },
      { name: 'cursor', in: 'query', description: 'Cursor.', schema: { type: 'string' } },
    ],
    requestBody: { required: true, content: { 'application/json': { schema: body } } },
    responses: {
      '200': { description: 'Done.', content: { 'application/json': { schema: { oneOf: [success, failure] } } } },
    },
  };
  Object.assign(operation, { 'x-invalidates': ['other'] });
  document.paths[path] = { post: operation };
  document.components.schemas[`${name}Kind`] = enumeration;
  document.components.schemas[`${name}Object`] = object;
  const text = { en: 'Words.', zh: '说法。' };
  const error: ErrorEntry = {
    ...{ code: 100 + index, name: `${name}Error`, scope: 'operation', category: 'group', retry: 'no' },
    ...{ documented: true, meaning: text, remedy: text, mock: text },
  };
  catalogue.push(error);
  return { operation, input, body, output, data, enumeration, object, error, document, id, name, path };
}

test('each edit of the description has the least bump that its users need', () => {
  const cases = order.flatMap((impact) =>
    Object.entries(edits[impact]).map(([what, edit]) => ({ impact, what, edit })),
  );
  expect(cases.length).toBeGreaterThanOrEqual(60);
  const describe = (isRevision: boolean): JoinedDescription => {
    const english: OpenApiDocument = {
      openapi: '3.1.0',
      info: { title: 'Cases', version: '1' },
      paths: {},
      components: { schemas: {} },
    };
    const catalogue: ErrorEntry[] = [];
    for (const [index, { what, edit }] of cases.entries()) {
      const example = caseOf(english, catalogue, index);
      before[what]?.(example);
      if (isRevision) edit(example);
    }
    return {
      english,
      chinese: english,
      sources: english,
      catalogue: catalogue.filter(({ code }) => code > 0),
      examples: [],
    };
  };
  const [base, revision] = [describe(false), describe(true)];
  const changes = [
    ...redoclyChanges(base.english, revision.english, temporaryFolder()),
    ...houseChanges(base, revision),
  ];
  const wrong = cases.flatMap(({ impact, what }, index) => {
    const own = changes.filter(({ place }) => new RegExp(`case_?${index}(?!\\d)`, 'i').test(place));
    const actual = order.find((level) => own.some((change) => change.impact === level)) ?? 'none';
    return actual === impact ? [] : [`${what}: ${actual}, not ${impact} (${own.map(({ text }) => text).join('; ')})`];
  });
  expect(wrong).toEqual([]);
});
