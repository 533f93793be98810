import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLanyingApiError } from '../src/index.ts';
import { faces } from './support/faces.ts';
import { options, stub } from './support/stub.ts';

interface Example {
  readonly request: {
    readonly headers?: { readonly user_id?: string; readonly group_id?: string };
    readonly query?: Record<string, unknown>;
    readonly body?: Record<string, unknown>;
  };
  readonly response: { readonly code: number };
}

const folder = new URL('../../../spec/examples/', import.meta.url);
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const [operationId = ''] = file.split('.');
    // The answer as it stands in the file: reading it here would round the message ids.
    const answer = text.slice(text.lastIndexOf('"response":') + '"response":'.length, text.lastIndexOf('}'));
    // The files are checked against the description by the rules of spec/.
    return { file, operationId, answer, ...(JSON.parse(text) as Example) };
  });

describe.each(faces)('every example of the description through %s', (_, make) => {
  it.each(examples)('$file', async ({ operationId, answer, request, response }) => {
    const { fetch, arrived } = stub(answer);
    let im = make({ ...options, fetch });
    if (request.headers?.user_id) im = im.asUser(Number(request.headers.user_id));
    if (request.headers?.group_id) im = im.asGroupAdmin(Number(request.headers.group_id));
    // Which operation and which input is only known at run time here.
    const call = im[operationId as 'createGroup'];
    const outcome = await call({ ...request.query, ...request.body } as never).catch((error: unknown) => error);

    expect(arrived).toHaveLength(1);
    expect(Object.fromEntries(arrived[0]?.url.searchParams ?? [])).toEqual(
      Object.fromEntries(Object.entries(request.query ?? {}).map(([name, value]) => [name, String(value)])),
    );
    expect(arrived[0]?.body === '' ? undefined : JSON.parse(arrived[0]?.body ?? '')).toEqual(request.body);
    expect(isLanyingApiError(outcome, response.code)).toBe(response.code !== 200);
    if (response.code !== 200) expect(outcome).toMatchObject({ operationId, errorName: expect.any(String) });
  });
});

it('found the examples', () => {
  expect(examples.length).toBeGreaterThan(18);
});
