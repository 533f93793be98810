import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fetch } from '@lanying-im/client';
import { transformWithOxc } from 'vite';
import { stringifyExactJson } from '../../src/lib/exact-json.ts';
import type { OperationInfo } from '../../src/lib/operations.ts';
import { requestTarget, type SampleRequest } from '../../src/lib/samples/request.ts';
import { type Sample, samplesOf } from '../../src/lib/samples/samples.ts';

/** A request as the service receives it. */
export interface Received {
  readonly method: string;
  readonly target: string;
  /** Those that are special to this API. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The access token of the samples. */
export const token = 'the-token';

const special = ['app_id', 'access-token', 'user_id', 'group_id'];

/** Returns the headers that are special to this API, by name. */
export function specialHeaders(entries: Iterable<readonly [string, string]>): Received['headers'] {
  return Object.fromEntries([...entries].filter(([name]) => special.includes(name)).toSorted());
}

/** Takes the white space out of JSON, but not out of its strings. */
export function compactJson(body: string): string {
  return body.replaceAll(/("(?:[^"\\]|\\.)*")|\s+/g, (_, string: string | undefined) => string ?? '');
}

/** What each sample of a request must send. */
export function expectedFrom(request: SampleRequest): Received {
  return {
    method: request.method,
    target: requestTarget(request),
    headers: specialHeaders([
      ['app_id', 'welovemaxim'],
      ...(request.needsToken ? [['access-token', token] as const] : []),
      ...Object.entries(request.scope),
    ]),
    body: request.body === undefined ? '' : stringifyExactJson(request.body.value),
  };
}

/** Returns the code of an operation's sample. */
export function codeOf(operation: OperationInfo, name: Sample['name']): string {
  const sample = samplesOf(operation).find((candidate) => candidate.name === name);
  if (sample === undefined) throw new Error(`${operation.id} has no sample ${name}.`);
  return sample.code;
}

/** Runs a module's code with these modules to import from. Returns the component that it exports, if any. */
export async function evaluate(
  code: string,
  file: 'sample.ts' | 'sample.tsx',
  modules: Readonly<Record<string, object>>,
  globals: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const { code: plain } = await transformWithOxc(code, file, { jsx: { runtime: 'automatic' } });
  const body = plain
    .replaceAll(/^import \{([^}]*)\} from "([^"]+)";?$/gm, (_, names: string, from: string) => {
      return `const {${names.replaceAll(' as ', ': ')}} = modules[${JSON.stringify(from)}];`;
    })
    .replaceAll(/^export function (\w+)/gm, 'return function $1');
  const names = Object.keys(globals);
  return new Function('modules', ...names, `return (async () => { ${body} })()`)(modules, ...Object.values(globals));
}

/** Makes a fetch that records its requests, without the path of a proxy before theirs. */
export function captureInto(sent: Promise<Received>[], proxy = '', data: unknown = true): Fetch {
  return async (url, { method, headers, body = '' }) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    const target = pathname.slice(proxy.length) + search;
    const text = new Response(body).text();
    sent.push(
      text.then((json) => ({ method, target, headers: specialHeaders(new Headers(headers)), body: compactJson(json) })),
    );
    return new Response(JSON.stringify({ code: 200, data }), { headers: { 'content-type': 'application/json' } });
  };
}

/** Returns the example that a package shows to coding agents. */
export function agentExample(name: 'client' | 'react' | 'mock'): string {
  const page = readFileSync(join(import.meta.dirname, '../../..', name, 'AGENTS.md'), 'utf8');
  const [, code] = /```tsx?\n([\s\S]*?)```/.exec(page) ?? [];
  if (code === undefined) throw new Error(`packages/${name}/AGENTS.md has no example.`);
  return code;
}
