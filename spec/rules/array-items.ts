import type { Rule } from './support/redocly.ts';

/** Every array describes its items. */
export const arrayItems: Rule = () => ({
  Schema({ type, items }, context) {
    if ((typeof items === 'object' && items !== null) || !(Array.isArray(type) ? type : [type]).includes('array'))
      return;
    context.report({
      message: 'The array does not describe its items. Add `items` with a schema.',
      location: context.location.child('type'),
    });
  },
});
