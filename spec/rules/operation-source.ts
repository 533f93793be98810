import type { Rule } from './support/redocly.ts';

const SOURCES = ['quick-start', 'reference'];

/** `x-source` says which documents of the vendor describe the operation. */
export const operationSource: Rule = () => ({
  Operation({ 'x-source': source }, context) {
    const good =
      Array.isArray(source) &&
      source.length > 0 &&
      new Set(source).size === source.length &&
      source.every((entry) => SOURCES.includes(entry));
    if (good) return;
    context.report({
      message: `x-source does not say where the operation is described. List one or both of ${SOURCES.join(', ')}.`,
      location: source === undefined ? context.location : context.location.child('x-source'),
    });
  },
});
