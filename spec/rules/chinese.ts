import { isObject } from '../bundle/openapi.ts';
import { isEnumeration } from './support/nodes.ts';
import type { Location, Rule, RuleContext } from './support/redocly.ts';
import { hasChinese, listed } from './support/words.ts';

/** Every English string has its Chinese beside it, in `x-zh`, and no Chinese is alone. */
export const chinese: Rule = () => ({
  any(node, context) {
    if (!isObject(node) || context.type.name === 'SpecExtension') return;
    // The title of an enumeration's value is its name in code, the same in every language.
    const fields = isEnumeration(context.parent)
      ? ['description']
      : ['x-displayName', 'title', 'summary', 'description'];
    check(node, fields, context, context.location);
  },
  ref(node, context) {
    check({ ...node }, ['summary', 'description'], context, context.location);
  },
});

function check(node: Record<string, unknown>, fields: string[], context: RuleContext, at: Location): void {
  const strings = fields.filter((field) => typeof node[field] === 'string');
  const translation = node['x-zh'];
  const report = (message: string, location: Location) => context.report({ message, location });
  if (translation === undefined) {
    if (strings.length > 0) {
      report(
        `The ${listed(strings)} ${strings.length === 1 ? 'has' : 'have'} no Chinese. Add x-zh: ${form(strings)}.`,
        at.child(strings[0] ?? '').key(),
      );
    }
    return;
  }
  const location = at.child('x-zh');
  if (strings.length === 0) {
    report('x-zh has no English beside it. Write the English text, or take x-zh out.', location.key());
    return;
  }
  const single = strings.length === 1 && strings[0] === 'description';
  if (single ? typeof translation !== 'string' : !isObject(translation) || !sameKeys(translation, strings)) {
    report(`x-zh does not match the English ${listed(strings)}. Write it as ${form(strings)}.`, location.key());
    return;
  }
  for (const field of strings) {
    const text = isObject(translation) ? translation[field] : translation;
    if (hasChinese(text) || isProperName(String(node[field]), String(text))) continue;
    report('The Chinese text has no Chinese character. Translate it.', single ? location : location.child(field));
  }
}

/** A name that is written the same in Chinese, such as "OPPO." or "Firebase Cloud Messaging.". */
function isProperName(english: string, text: string): boolean {
  const name = english.replace(/\.$/, '');
  const words = name.split(' ');
  return (words.length === 1 || words.every((word) => /^[A-Z]/.test(word))) && text.includes(name);
}

function sameKeys(translation: Record<string, unknown>, strings: readonly string[]): boolean {
  return Object.keys(translation).sort().join() === [...strings].sort().join();
}

function form(strings: readonly string[]): string {
  if (strings.length === 1 && strings[0] === 'description') return 'a string';
  return `an object with ${listed(strings)}`;
}
