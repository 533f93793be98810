import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { curlRequests } from './support/curl.ts';
import { complaints, operations } from './support/description.ts';
import { exampleOf, examples } from './support/examples.ts';
import { startService } from './support/service.ts';

const script = readFileSync(join(import.meta.dirname, '../../docs/snippets/quick-start.sh'), 'utf8');
const [, token = ''] = /^export TOKEN='([^']+)'$/m.exec(script) ?? [];
const requests = curlRequests(script.replaceAll('"access-token: $TOKEN"', `'access-token: ${token}'`));

function operationOf(method: string, pathname: string) {
  const found = operations.find((operation) => operation.method === method && operation.path === pathname);
  if (found === undefined) throw new Error(`${method} ${pathname} is not described`);
  return found;
}

/** The documented response: that of the example which sends the same body, of the first one where there is no body. */
function documentedResponse(operationId: string, body: string | undefined): object {
  if (body === undefined) return exampleOf(operationId).response;
  const sent = JSON.stringify(JSON.parse(body));
  const own = examples.filter((example) => example.operationId === operationId && example.response.code === 200);
  const example = own.find(({ request }) => JSON.stringify(request.body) === sent);
  if (example === undefined) throw new Error(`No example of ${operationId} sends ${sent}`);
  // The quick start prints `true`, the reference documents an object; responses carry what the reference documents.
  return operationId === 'sendPushNotification'
    ? { code: 200, data: { task_id: expect.any(Number) } }
    : example.response;
}

test('the quick start has its eleven curl lines', () => {
  expect(requests).toHaveLength(11);
});

test('the curl lines run in their order and return every documented field', async () => {
  const { url } = await startService();
  for (const { method, url: printed, headers, body } of requests) {
    const target = new URL(printed);
    const operation = operationOf(method, target.pathname);
    const response = await fetch(new URL(`${target.pathname}${target.search}`, url), {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    const envelope = await response.json();
    expect(response.status, operation.id).toBe(200);
    expect(envelope, operation.id).toMatchObject(documentedResponse(operation.id, body));
    expect(complaints(operation, envelope), operation.id).toEqual([]);
  }
});
