import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseExactJson } from './exact-json.ts';
import type { Operation } from './openapi.ts';
import { descriptionFiles } from './source-files.ts';

/** One file of examples/: a request and its response. That of a webhook has no response. */
export interface Example {
  operationId: string;
  /** `ok`, another kind of success, or the failure it shows. */
  name: string;
  summary: string;
  'x-zh': string;
  request: { headers?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };
  /** The envelope; for a download that succeeds, the redirect: `{ status: 302, headers: { Location } }`. */
  response: { code?: number; headers?: Record<string, string> } & Record<string, unknown>;
}

/** Reads `examples/<operationId>.<case>.json`, the case `ok` first. */
export function readExamples(root: string): Example[] {
  return descriptionFiles(root, 'examples')
    .map((path): Example => {
      const [operationId = '', name = ''] = basename(path).split('.');
      const text = readFileSync(join(root, path), 'utf8');
      // The cast relies on the lint rule `examples`, which reports a file of another shape.
      return { ...(parseExactJson(text) as Omit<Example, 'operationId' | 'name'>), operationId, name };
    })
    .sort((a, b) => Number(b.name === 'ok') - Number(a.name === 'ok') || a.name.localeCompare(b.name, 'en'));
}

/**
 * Puts an operation's examples where OpenAPI wants them: query parameters, request body, response, redirect. Headers are
 * shared parameters, which cannot have an example for each operation.
 */
export function attachExamples(operation: Operation, examples: readonly Example[]): void {
  const [first] = examples;
  if (first?.request.headers !== undefined) operation['x-example-headers'] = first.request.headers;
  for (const parameter of operation.parameters ?? []) {
    const value = first?.request.query?.[parameter.name];
    if (parameter.in === 'query' && value !== undefined) parameter.example = value;
  }
  attachRequestExamples(operation, examples);
  const success = operation.responses['200']?.content?.['application/json'];
  for (const { name, summary, 'x-zh': chinese, response } of examples) {
    const location = operation.responses['302']?.headers?.['Location'];
    if (location !== undefined) location.example ??= response.headers?.['Location'];
    if (success !== undefined && response.code !== undefined) {
      success.examples = { ...success.examples, [name]: { summary, 'x-zh': chinese, value: response } };
    }
  }
}

/** Puts the bodies of examples, each once, beside the schema of the request body. */
export function attachRequestExamples(operation: Operation, examples: readonly Omit<Example, 'response'>[]): void {
  const body = operation.requestBody?.content['application/json'];
  const seen = new Set<string>();
  for (const { name, summary, 'x-zh': chinese, request } of examples) {
    const text = JSON.stringify(request.body);
    if (body === undefined || text === undefined || seen.has(text)) continue;
    seen.add(text);
    body.examples = { ...body.examples, [name]: { summary, 'x-zh': chinese, value: request.body } };
  }
}
