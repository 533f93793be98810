import { isObject } from '../bundle/openapi.ts';
import { fromRoot } from '../bundle/source-files.ts';
import { rootFolder } from './support/files.ts';
import { isRef } from './support/nodes.ts';
import type { OperationNode, Rule } from './support/redocly.ts';
import { listed } from './support/words.ts';

/** What bundling and the generators make of an operation of the API, and of no webhook. */
const OF_OPERATIONS = [
  'security',
  'x-token',
  'x-errors',
  'x-twin',
  'x-pagination',
  'x-idempotency-key',
  'x-invalidates',
  'x-removes',
] as const satisfies readonly (keyof OperationNode)[];

/**
 * A webhook is a POST in `webhooks/<operationId>.yaml`, marked as observed. It has no envelope and no errors: the
 * receiver is not ours, and nothing in its response is read.
 */
export const webhook: Rule = () => {
  let root = '';
  return {
    Root: {
      enter({ webhooks }, context) {
        root = rootFolder(context);
        for (const [name, item] of Object.entries(isObject(webhooks) ? webhooks : {})) {
          const entry = isObject(item) ? item['post'] : undefined;
          const isTable = isObject(item) && Object.keys(item).join() === 'post';
          if (isTable && isRef(entry) && entry.$ref === `webhooks/${name}.yaml`) continue;
          context.report({
            message: `The webhook "${name}" is more than a reference to its file. Write \`${name}: { post: { $ref: webhooks/${name}.yaml } }\`.`,
            location: context.location.child(['webhooks', name]).key(),
          });
        }
      },
    },
    Webhook(operation, context) {
      const report = (message: string, key: string) =>
        context.report({
          message,
          location:
            operation[key as keyof OperationNode] === undefined ? context.location : context.location.child(key),
        });
      const file = fromRoot(root, context.location.source.absoluteRef);
      if (file !== `webhooks/${operation.operationId}.yaml`) {
        report(`The webhook in ${file} has another operationId. Give it the name of the file.`, 'operationId');
      }
      if (!Array.isArray(operation['x-source']) || operation['x-source'].join() !== 'observed') {
        report('No document describes a webhook. Write `x-source: [observed]`.', 'x-source');
      }
      const misplaced = OF_OPERATIONS.filter((key) => operation[key] !== undefined);
      if (misplaced.length > 0) report(`A webhook has no ${listed(misplaced, 'or')}. Take it out.`, misplaced[0] ?? '');
      if (Object.keys(operation.responses ?? {}).join() !== '200') {
        report("A webhook has the response '200' alone. Take the others out.", 'responses');
      }
    },
  };
};
