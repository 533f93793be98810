import type { Location, Rule } from './support/redocly.ts';
import { verbOf, verbs } from './verbs.ts';

/** `x-invalidates` lists, once each, the reading operations whose results a writing operation makes stale. */
export const invalidates: Rule = () => {
  const known = new Set<string>();
  const named: { id: string; location: Location }[] = [];
  return {
    Operation({ operationId = '', 'x-invalidates': stale }, context) {
      known.add(operationId);
      if (stale === undefined) return;
      const location = context.location.child('x-invalidates');
      if (!Array.isArray(stale) || stale.length === 0) {
        context.report({ message: 'x-invalidates lists nothing. List operation ids, or take it out.', location });
        return;
      }
      if (verbs.read.includes(verbOf(operationId))) {
        context.report({
          message: `"${operationId}" only reads, so it makes nothing stale. Take x-invalidates out.`,
          location,
        });
      }
      for (const [index, id] of stale.entries()) {
        if (stale.indexOf(id) === index) named.push({ id: String(id), location: location.child(index) });
        else context.report({ message: `"${id}" is listed twice. Take it out.`, location: location.child(index) });
      }
    },
    Root: {
      leave(_node, context) {
        for (const { id, location } of named) {
          if (!known.has(id)) {
            context.report({ message: `There is no operation "${id}". Correct or remove it.`, location });
          } else if (!verbs.read.includes(verbOf(id))) {
            context.report({ message: `"${id}" writes, so it has no result to refetch. Take it out.`, location });
          }
        }
      },
    },
  };
};
