import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as descriptors from '../src/generated/descriptors.ts';
import { isLanyingApiError, type OperationDescriptor } from '../src/index.ts';
import { parseExactJson } from '../src/operation/exact-json.ts';
import { clients } from './support/clients.ts';
import { options, stub } from './support/stub.ts';

interface Example {
  readonly request: {
    readonly headers?: { readonly user_id?: string; readonly group_id?: string };
    readonly query?: Record<string, unknown>;
    readonly body?: unknown;
  };
  readonly response: { readonly code?: number; readonly headers?: Record<string, string> };
}

const described: Readonly<Record<string, OperationDescriptor>> = descriptors;
const folder = new URL('../../../spec/examples/', import.meta.url);
const examples = readdirSync(folder)
  // Callbacks have examples, too, and are no operations of the client.
  .filter((file) => file.endsWith('.json') && (file.split('.')[0] ?? '') in described)
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const [operationId = ''] = file.split('.');
    // The response as it is in the file: reading it here would round the message ids.
    const json = text.slice(text.lastIndexOf('"response":') + '"response":'.length, text.lastIndexOf('}'));
    // The files are checked against the description by the rules of spec/; ids are given as callers give them.
    const example: Example = parseExactJson(text, described[operationId]?.messageIds) as Example;
    return { file, operationId, json, ...example };
  });

const bytes = 'the bytes of the file';

describe.each(clients)('every example of the description through %s', (_, make) => {
  it.each(examples)('$file', async ({ operationId, json, request, response }) => {
    const { headers, code = 200 } = response;
    const isFile = response.code === undefined;
    const { fetch, arrived } = isFile
      ? stub(new Response(null, { status: 302, headers: headers ?? {} }), new Response(bytes))
      : stub(json);
    let im = make({ ...options, fetch });
    if (request.headers?.user_id) im = im.asUser(Number(request.headers.user_id));
    if (request.headers?.group_id) im = im.asGroupAdmin(Number(request.headers.group_id));
    const body = described[operationId]?.body === 'value' ? { body: request.body } : Object(request.body);
    // Which operation and which input is only known at run time here.
    const call = im[operationId as 'createGroup'];
    const outcome: unknown = await call({ ...request.query, ...body } as never).catch((error: unknown) => error);

    expect(arrived).toHaveLength(isFile ? 2 : 1);
    expect(Object.fromEntries(arrived[0]?.url.searchParams ?? [])).toEqual(
      Object.fromEntries(Object.entries(request.query ?? {}).map(([name, value]) => [name, String(value)])),
    );
    const sent = arrived[0]?.body ?? '';
    const messageIds = described[operationId]?.messageIds;
    expect(sent === '' ? undefined : parseExactJson(sent, messageIds)).toEqual(request.body);
    expect(isLanyingApiError(outcome, code)).toBe(code !== 200);
    if (code !== 200) expect(outcome).toMatchObject({ operationId, errorName: expect.any(String) });
    if (isFile) expect(await (outcome as Blob).text()).toBe(bytes);
  });
});

it('found the examples', () => {
  expect(examples.length).toBeGreaterThan(300);
});
