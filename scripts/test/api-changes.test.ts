import { describe, expect, test } from 'vitest';
import { apiChanges } from '../release/api-changes.ts';

const code = `interface Options {
    timeout?: number;
    retries: number;
    onRetry?: (event: RetryEvent) => void;
}

interface Result {
    readonly id: number;
}

interface RetryEvent {
    readonly retry: number;
}

interface Shared {
    name: string;
}

type Level = "low" | "high";

class Failure<T = unknown> extends Error {
    readonly code: number;
    constructor(code: number);
}

const limit: number;

function call<T extends object>(input: T, options?: Options): Promise<Result>;

function copy(value: Shared): Shared;

function close(): void;`;

const report = (declarations: string, entry = 'pkg'): string =>
  `# Public types of pkg\n\n## ${entry}\n\n\`\`\`ts\n${declarations}\n\`\`\`\n`;

/** The gravest impact of an edit of the code, and the line that it names. */
function impactOf(from: string | RegExp, to: string): string {
  const edited = code.replace(from, to);
  expect(edited).not.toBe(code);
  const changes = apiChanges('api/pkg.api.md', report(code), report(edited));
  for (const { file, line } of changes)
    expect({ file, line }).toEqual({ file: 'api/pkg.api.md', line: expect.any(Number) });
  return ['major', 'minor'].find((impact) => changes.some((change) => change.impact === impact)) ?? 'none';
}

describe('an edit of public types', () => {
  test.each<[string, string | RegExp, string]>([
    ['an export is removed', 'const limit: number;\n\n', ''],
    ['an export is renamed', 'const limit', 'const maximum'],
    ['an option becomes required', 'timeout?: number', 'timeout: number'],
    ['a required option is added', '    retries: number;', '    retries: number;\n    signal: AbortSignal;'],
    ['an option is narrowed', 'timeout?: number', 'timeout?: 1 | 2'],
    ['an option is removed', '    timeout?: number;\n', ''],
    ['a parameter is narrowed', 'code: number);', 'code: 1 | 2);'],
    ['a required parameter is added', 'close(): void', 'close(reason: string): void'],
    ['a parameter becomes required', 'options?: Options', 'options: Options'],
    ['the bound of a generic changes', '<T extends object>', '<T extends string>'],
    ['a generic is added', 'function close()', 'function close<T>()'],
    ['the default of a generic changes', '<T = unknown>', '<T = string>'],
    ['a result may be undefined', 'Promise<Result>', 'Promise<Result | undefined>'],
    ['a field of a result becomes optional', 'readonly id: number', 'readonly id?: number'],
    ['a union loses a member', '"low" | "high"', '"low"'],
    ['a type that users also write gets a required field', '    name: string;', '    name: string;\n    id: number;'],
    ['a class becomes abstract', 'class Failure', 'abstract class Failure'],
  ])('is major where %s', (_what, from, to) => expect(impactOf(from, to)).toBe('major'));

  test.each<[string, string | RegExp, string]>([
    ['an export is added', 'const limit: number;', 'const limit: number;\n\nconst least: number;'],
    ['an option is added', '    retries: number;', '    retries: number;\n    signal?: AbortSignal;'],
    ['a result gets a field', 'readonly id: number;', 'readonly id: number;\n    readonly name: string;'],
    [
      'what a callback receives gets a field',
      'readonly retry: number;',
      'readonly retry: number;\n    readonly delay: number;',
    ],
    ['an optional parameter is added', 'close(): void', 'close(reason?: string): void'],
    ['an optional parameter is added after others', 'options?: Options)', 'options?: Options, name?: string)'],
    [
      'an overload is added',
      'function close(): void;',
      'function close(): void;\nfunction close(reason: string): void;',
    ],
  ])('is minor where %s', (_what, from, to) => expect(impactOf(from, to)).toBe('minor'));

  test('names entries that are added or removed', () => {
    expect(apiChanges('f', report(code), report(code, 'pkg/other'))).toMatchObject([
      { impact: 'major', place: 'pkg', text: 'the entry is removed', line: 1 },
      { impact: 'minor', place: 'pkg/other', text: 'a new entry', line: 3 },
    ]);
  });
});
