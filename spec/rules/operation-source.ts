import type { Rule } from './support/redocly.ts';

const DOCUMENTS = ['quick-start', 'reference'];

/**
 * `x-source` lists the documents of the vendor that describe the operation, or is `[observed]` for one that only
 * programs show.
 */
export const operationSource: Rule = () => ({
  Operation({ 'x-source': source }, context) {
    if (Array.isArray(source) && (isDocumented(source) || source.join() === 'observed')) return;
    context.report({
      message: `x-source does not name the sources of the operation. List one or both of ${DOCUMENTS.join(', ')}, or write [observed].`,
      location: source === undefined ? context.location : context.location.child('x-source'),
    });
  },
});

function isDocumented(source: unknown[]): boolean {
  return (
    source.length > 0 &&
    new Set(source).size === source.length &&
    source.every((entry) => DOCUMENTS.includes(String(entry)))
  );
}
