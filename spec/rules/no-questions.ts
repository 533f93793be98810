import { isObject } from '../bundle/openapi.ts';
import type { Rule, RuleContext } from './support/redocly.ts';

/** Reports each value or name `?` below a node, at its own place. References are left to the files they lead to. */
function report(node: unknown, context: RuleContext, path: (string | number)[] = []): void {
  if (node === '?') {
    const message = 'A question of the new operation is open. Replace the "?"; the comment above it has the question.';
    context.report({ message, location: context.location.child(path) });
    return;
  }
  if (Array.isArray(node)) {
    for (const [index, entry] of node.entries()) report(entry, context, [...path, index]);
    return;
  }
  if (!isObject(node)) return;
  for (const [key, entry] of Object.entries(node)) report(key === '?' ? key : entry, context, [...path, key]);
}

/** An operation has no `?` left that `npm run new:operation` wrote. */
export const noQuestions: Rule = () => ({
  Operation: (operation, context) => report(operation, context),
});
