import { join } from 'node:path';
import { isObject } from '../bundle/openapi.ts';
import { descriptionFiles } from '../bundle/source-files.ts';
import { type CatalogueEntry, canReturn, entriesByName } from './support/catalogue.ts';
import { checkExample, checkWebhookExample } from './support/check-example.ts';
import { expectedOf } from './support/expected.ts';
import { type OpenedFile, openFile, rootFolder } from './support/files.ts';
import type { Rule } from './support/redocly.ts';
import { camelCase } from './support/words.ts';

/**
 * Every operation has an example of success, `<operationId>.ok.json`, and one of a failure, named after the error;
 * every example belongs to an operation and is valid against its description. A download succeeds with a redirect.
 */
export const examples: Rule = () => {
  let catalogue: CatalogueEntry[] = [];
  const byOperation = new Map<string, { name: string; file: OpenedFile }[]>();
  return {
    Root: {
      enter(_node, context) {
        const root = rootFolder(context);
        catalogue = [...entriesByName(context).values()];
        for (const path of descriptionFiles(root, 'examples')) {
          const [, operationId, name] = /^examples\/([A-Za-z0-9]+)\.([a-z][A-Za-z0-9]*)\.json$/.exec(path) ?? [];
          const file = openFile(context, join(root, path));
          const report = (message: string) => context.report({ message, location: file.location });
          if (operationId === undefined || name === undefined) {
            report(`${path} names no example. Call it examples/<operationId>.<case>.json.`);
          } else if (file.problem !== undefined) {
            report(`${path} cannot be read: ${file.problem}. Write valid JSON.`);
          } else {
            byOperation.set(operationId, [...(byOperation.get(operationId) ?? []), { name, file }]);
          }
        }
      },
      leave(_node, context) {
        for (const [operationId, orphans] of byOperation) {
          for (const { file } of orphans) {
            context.report({
              message: `There is no operation "${operationId}". Name the example after one, or delete it.`,
              location: file.location,
            });
          }
        }
      },
    },
    Webhook(operation, context) {
      const operationId = operation.operationId ?? '';
      const own = byOperation.get(operationId) ?? [];
      byOperation.delete(operationId);
      if (own.length === 0) {
        context.report({
          message: `"${operationId}" has no example. Add examples/${operationId}.<case>.json with a request.`,
          location: context.location.child('operationId'),
        });
      }
      for (const { file } of own) checkWebhookExample(context, operation, file);
    },
    Operation(operation, context) {
      const operationId = operation.operationId ?? '';
      const own = byOperation.get(operationId) ?? [];
      byOperation.delete(operationId);
      const errors = Array.isArray(operation['x-errors']) ? operation['x-errors'] : [];
      const possible = catalogue.filter((entry) => canReturn(entry, operation['x-token'], errors));
      const report = (message: string) => context.report({ message, location: context.location.child('operationId') });
      if (!own.some(({ name }) => name === 'ok')) {
        report(`"${operationId}" has no example of success. Add examples/${operationId}.ok.json.`);
      }
      if (!own.some(({ file }) => isFailure(file))) {
        const name = camelCase((possible.find(({ scope }) => scope === 'operation') ?? possible[0])?.name ?? '');
        report(`"${operationId}" has no example of a failure. Add one, such as examples/${operationId}.${name}.json.`);
      }
      const expected = expectedOf(context, operation);
      for (const { name, file } of own) checkExample(context, expected, possible, name, file);
    },
  };
};

function isFailure({ content }: OpenedFile): boolean {
  const code = isObject(content) && isObject(content.response) ? content.response.code : undefined;
  return typeof code === 'number' && code !== 200;
}
