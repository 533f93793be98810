import type { Rule } from './support/redocly.ts';
import { listed } from './support/words.ts';

const TOKENS = ['none', 'user', 'admin', 'any'];

/** `x-token` says whose token the operation requires. */
export const operationToken: Rule = () => ({
  Operation({ 'x-token': token }, context) {
    if (typeof token === 'string' && TOKENS.includes(token)) return;
    context.report({
      message: `x-token does not say whose token the operation requires. Write one of ${listed(TOKENS, 'or')}.`,
      location: token === undefined ? context.location : context.location.child('x-token'),
    });
  },
});
