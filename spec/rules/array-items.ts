import type { Rule } from './support/redocly.ts';

/** Every array says what it holds. */
export const arrayItems: Rule = () => ({
  Schema({ type, items }, context) {
    if (items !== undefined || !(Array.isArray(type) ? type : [type]).includes('array')) return;
    context.report({
      message: 'The array does not say what it holds. Add `items`.',
      location: context.location.child('type'),
    });
  },
});
