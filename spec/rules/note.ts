import { isObject } from '../bundle/openapi.ts';
import type { Rule } from './support/redocly.ts';

/** `x-note` is a sentence for maintainers: a doubt about the sources, or the reason for a decision. */
export const note: Rule = () => ({
  any(node, context) {
    if (!isObject(node) || !('x-note' in node) || context.type.name === 'SchemaProperties') return;
    const text = node['x-note'];
    if (typeof text === 'string' && /\.\s*$/.test(text)) return;
    context.report({
      message: 'x-note is not a sentence. Write a string that ends with a full stop.',
      location: context.location.child('x-note'),
    });
  },
});
