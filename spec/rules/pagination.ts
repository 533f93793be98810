import { isObject } from '../bundle/openapi.ts';
import { follow, list, propertyAt, successSchema } from './support/nodes.ts';
import type { Location, OperationNode, ParameterNode, Rule, RuleContext } from './support/redocly.ts';
import { listed } from './support/words.ts';
import { verbOf } from './verbs.ts';

const KEYS = ['cursor', 'limit', 'items'];

/** `x-pagination` names query parameters and response fields that exist, and is required wherever there is a cursor. */
export const pagination: Rule = () => ({
  Operation(operation, context) {
    const page = operation['x-pagination'];
    const location = context.location.child('x-pagination');
    const query = queryNames(operation, context);
    const response = successSchema(context, operation);
    const report = (message: string, at: Location) => context.report({ message, location: at });
    if (page === undefined) {
      if (query.includes('cursor') && propertyAt(context, response, 'cursor').node) {
        report(
          'The operation takes and returns a cursor. Say so: `x-pagination: { cursor, limit, items }`.',
          context.location,
        );
      }
      return;
    }
    if (!isObject(page) || Object.keys(page).sort().join() !== [...KEYS].sort().join()) {
      report(`x-pagination says how to read the next page. Give it exactly the keys ${listed(KEYS)}.`, location);
      return;
    }
    const { cursor, limit, items } = page;
    if (verbOf(operation.operationId ?? '') !== 'list') {
      report('Only an operation that lists has pages. Begin its id with "list", or take x-pagination out.', location);
    }
    for (const [key, name] of Object.entries({ cursor, limit })) {
      if (query.includes(String(name))) continue;
      report(`The operation has no query parameter "${name}". Correct ${key}.`, location.child(key));
    }
    if (!propertyAt(context, response, String(cursor)).node) {
      report(
        `The response has no "${cursor}" to go on with. Describe it, or correct cursor.`,
        location.child('cursor'),
      );
    }
    if (propertyAt(context, response, String(items)).node?.type !== 'array') {
      report(`The response has no array "${items}". Correct items.`, location.child('items'));
    }
  },
});

function queryNames({ parameters }: OperationNode, context: RuleContext): string[] {
  return list(parameters).flatMap((entry, index) => {
    const { node } = follow<ParameterNode>(context, entry, context.location.child(['parameters', index]));
    return node?.in === 'query' && node.name !== undefined ? [node.name] : [];
  });
}
