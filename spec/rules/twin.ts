import { isObject, methods } from '../bundle/openapi.ts';
import type { Rule } from './support/redocly.ts';
import { listed } from './support/words.ts';

/** `x-twin` is a second method of the same path, which no other operation has. */
export const twin: Rule = () => ({
  Operation({ 'x-twin': method }, context) {
    if (method === undefined) return;
    const report = (message: string) => context.report({ message, location: context.location.child('x-twin') });
    if (!methods.some((known) => known === method)) {
      report(`"${String(method)}" is no HTTP method. Write one of ${listed(methods, 'or')} in x-twin.`);
    } else if (method === context.key) {
      report(`x-twin names the operation's own method. Write the other one, or take it out.`);
    } else if (isObject(context.parent) && String(method) in context.parent) {
      report(`The path has an operation for ${String(method).toUpperCase()} already. Take one of the two out.`);
    }
  },
});
