import { isEnumeration, isRef, list } from './support/nodes.ts';
import type { Rule, SchemaNode } from './support/redocly.ts';
import { isPascalCase } from './support/words.ts';

/** An enumeration explains each value: `oneOf` of `const`, `title` (its name in code) and `description`. */
export const enumerations: Rule = () => ({
  Schema(schema, context) {
    if (schema.enum !== undefined) {
      context.report({
        message: '`enum` cannot explain its values. Write `oneOf: [{ const, title, description, x-zh }]`.',
        location: context.location.child('enum').key(),
      });
    }
    if (!isEnumeration(schema.oneOf)) return;
    const members = list(schema.oneOf).map((member): SchemaNode => (isRef(member) ? {} : member));
    if (schema.type === undefined) {
      context.report({ message: 'The enumeration has no type. Add `type: integer` or `type: string` beside `oneOf`.' });
    }
    for (const [index, member] of members.entries()) {
      const location = context.location.child(['oneOf', index]);
      const report = (message: string) => context.report({ message, location });
      const twice = (key: 'const' | 'title') => members.findIndex((other) => other[key] === member[key]) < index;
      if (!('const' in member)) report('A value of the enumeration has no `const`. Give each one its value.');
      else if (twice('const')) report(`The value ${JSON.stringify(member.const)} is here twice. Take one out.`);
      else if (!isOfType(member.const, schema.type)) {
        const value = JSON.stringify(member.const);
        report(
          `The value ${value} is no ${schema.type}. ${schema.type === 'string' ? 'Quote it' : 'Write it without quotes'}.`,
        );
      }
      if (!isPascalCase(member.title)) {
        report(`The value ${JSON.stringify(member.const)} has no name. Give it a PascalCase title, such as "Private".`);
      } else if (twice('title')) report(`The name "${member.title}" is here twice. Rename one.`);
      if (!member.description) {
        report(`The value ${JSON.stringify(member.const)} is not explained. Give it a description.`);
      }
    }
  },
});

function isOfType(value: unknown, type: SchemaNode['type']): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return type !== 'string' || typeof value === 'string';
}
