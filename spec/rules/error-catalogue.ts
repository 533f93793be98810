import { isObject } from '../bundle/openapi.ts';
import { openCatalogue } from './support/catalogue.ts';
import type { Location, Rule, RuleContext } from './support/redocly.ts';
import { hasChinese, isPascalCase, listed } from './support/words.ts';

const KEYS = ['code', 'name', 'scope', 'category', 'retry', 'meaning', 'remedy', 'x-zh', 'mock'];
const SCOPES = ['all', 'token', 'operation'];
const RETRIES = ['no', 'new-token', 'later'];

/** errors.yaml lists every code once, each with name, scope, advice and explanations in both languages. */
export const errorCatalogue: Rule = () => ({
  Root: {
    enter(_node, context) {
      const { content, location, problem } = openCatalogue(context);
      const report = (message: string, at = location) => context.report({ message, location: at });
      if (problem !== undefined) {
        report(`errors.yaml cannot be read: ${problem}. Put it beside openapi.yaml, in valid YAML.`);
        return;
      }
      const lists = isObject(content) ? content : {};
      if (Object.keys(lists).sort().join() !== 'errors,observed') {
        report('errors.yaml has two lists, `errors` and `observed`. Write exactly these.');
      }
      const seen = { code: new Set<unknown>(), name: new Set<unknown>() };
      for (const key of ['errors', 'observed']) {
        const list = lists[key];
        for (const [index, entry] of (Array.isArray(list) ? list : []).entries()) {
          const at = location.child([key, index]);
          if (isObject(entry)) checkEntry(entry, at, context, seen);
          else report('An entry is an object. Copy the shape of the entry before it.', at);
        }
      }
    },
  },
});

function checkEntry(
  entry: Record<string, unknown>,
  at: Location,
  context: RuleContext,
  seen: Record<'code' | 'name', Set<unknown>>,
): void {
  const report = (message: string, location: Location) => context.report({ message, location });
  const { code, name } = entry;
  for (const key of KEYS.filter((wanted) => !(wanted in entry))) report(`The error has no ${key}. Add it.`, at);
  for (const key of Object.keys(entry).filter((given) => !KEYS.includes(given))) {
    report(`An error has no "${key}". Take it out; known are ${listed(KEYS)}.`, at.child(key).key());
  }
  for (const key of ['code', 'name'] as const) {
    if (seen[key].has(entry[key])) report(`The ${key} ${entry[key]} is here twice. Take one out.`, at.child(key));
    seen[key].add(entry[key]);
  }
  const wrong: [key: string, wrong: boolean, remedy: string][] = [
    ['code', !Number.isInteger(code) || code === 200, 'Write the integer that the envelope carries, not 200'],
    ['name', !isPascalCase(name), 'Write a PascalCase name, such as UserNotFound'],
    ['scope', !SCOPES.includes(String(entry.scope)), `Write ${listed(SCOPES, 'or')}`],
    ['category', !/^[a-z]+(-[a-z]+)*$/.test(String(entry.category)), 'Write one kebab-case word for the kind'],
    ['retry', !RETRIES.includes(String(entry.retry)), `Write ${listed(RETRIES, 'or')}`],
    ['meaning', !isText(entry.meaning), 'Write in one English sentence what it means'],
    ['remedy', !isText(entry.remedy), 'Write in English what to do about it'],
    ['x-zh', !isChinese(entry['x-zh'], ['meaning', 'remedy']), 'Write an object with the Chinese meaning and remedy'],
    ['mock', !isMock(entry.mock), 'Write an object with `en` and `x-zh`: how to see the error on the mock'],
  ];
  for (const [key, isWrong, remedy] of wrong) {
    if (isWrong && key in entry) report(`The ${key} of the error is not right. ${remedy}.`, at.child(key));
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isChinese(value: unknown, keys: readonly string[]): boolean {
  if (!isObject(value) || Object.keys(value).sort().join() !== [...keys].sort().join()) return false;
  return Object.values(value).every(hasChinese);
}

function isMock(value: unknown): boolean {
  return (
    isObject(value) && Object.keys(value).sort().join() === 'en,x-zh' && isText(value.en) && hasChinese(value['x-zh'])
  );
}
