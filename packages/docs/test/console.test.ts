import { expect, test } from 'vitest';
import { changesBetween } from '../src/console/changes.ts';
import { exampleDraft, toCurl } from '../src/console/request.ts';
import { createService, pageOrigin } from '../src/console/service.ts';
import { bodyProblem } from '../src/console/validate.ts';
import { consoleData } from '../src/lib/console-data.ts';
import { locales } from '../src/lib/locales.ts';
import { operations } from '../src/lib/operations.ts';

// A QR code is valid only on the mock that made it.
const unrepeatable = ['joinGroupByQrCode'];
const invalidJson = (reason: string) => `not JSON: ${reason}`;

test('the example of every operation is valid and succeeds on the mock of its page', async () => {
  const failures: string[] = [];
  for (const operation of operations.en) {
    const data = consoleData(locales[0], operation);
    const draft = exampleDraft(data);
    const problem = data.bodySchema === undefined ? undefined : bodyProblem(data.bodySchema, draft.body, invalidJson);
    const { status, body } = await createService(data).send(draft, 'page', undefined);
    const succeeded = status === 302 || /"code":\s*200\b/.test(body);
    if (problem !== undefined || succeeded === unrepeatable.includes(operation.id))
      failures.push(`${operation.id}: ${problem ?? body}`);
  }
  expect(failures).toEqual([]);
});

test('every error that an operation lists can be injected', async () => {
  const missing: string[] = [];
  for (const operation of operations.en) {
    const data = consoleData(locales[0], operation);
    const service = createService(data);
    for (const { code } of data.errors) {
      const { body } = await service.send(exampleDraft(data), 'page', code);
      if (JSON.parse(body).code !== code) missing.push(`${operation.id} ${code}: ${body}`);
    }
  }
  expect(missing).toEqual([]);
});

const createGroup = operations.en.find(({ id }) => id === 'createGroup');
if (createGroup === undefined) throw new Error('The description has no createGroup.');
const data = consoleData(locales[0], createGroup);

test('a body is checked against the description', () => {
  const problem = (body: string) => bodyProblem(data.bodySchema, body, invalidJson);
  expect(problem('{"name":"Readers"}')).toBeUndefined();
  expect(problem('{"name":')).toMatch(/^not JSON: /);
  expect(problem('{}')).toMatch(/^body: .*name/);
  expect(problem('{"name":1}')).toMatch(/^body\.name: .*string/);
  expect(problem('{"name":"Readers","user_list":["x"]}')).toMatch(/^body\.user_list\.0: /);
});

test('what a call changed is listed, and nothing after a rejected one', async () => {
  const service = createService(data);
  const { changes } = await service.send(exampleDraft(data), 'page', undefined);
  expect(changes).toContainEqual(expect.objectContaining({ kind: 'added', path: 'groups[1]' }));
  const rejected = await service.send(exampleDraft(data), 'page', data.errors[0]?.code);
  expect(rejected.changes).toEqual([]);
  expect(changesBetween({ a: [1, 2], b: 1 }, { a: [1], b: 2, c: 3 })).toEqual([
    { kind: 'removed', path: 'a[1]', value: '2' },
    { kind: 'changed', path: 'b', value: '2' },
    { kind: 'added', path: 'c', value: '3' },
  ]);
});

test('a request becomes a cURL command without the token', () => {
  const command = toCurl(createService(data).request(exampleDraft(data)), pageOrigin);
  expect(command).toContain(`curl -X POST '${pageOrigin}/group/create'`);
  expect(command).toContain('-H "access-token: $TOKEN"');
  expect(command).not.toMatch(/eyJ/);
});
