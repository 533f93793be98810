import { isObject, methods } from '../bundle/openapi.ts';
import { isRef } from './support/nodes.ts';
import type { Rule } from './support/redocly.ts';

/** The paths of openapi.yaml are a pure table: path, method, `$ref` into `paths/`. */
export const tableOfContents: Rule = () => ({
  Root: {
    enter({ paths }, context) {
      for (const [path, item] of Object.entries(paths ?? {})) {
        for (const [key, entry] of Object.entries(isObject(item) ? item : {})) {
          const location = context.location.child(['paths', path, key]).key();
          if (!methods.some((method) => method === key)) {
            context.report({
              message: `"${key}" does not belong in the table of contents. Say it in the file of each operation.`,
              location,
            });
          } else if (!isRef(entry) || Object.keys(entry).length > 1 || !/^(\.\/)?paths\/[^#]+$/.test(entry.$ref)) {
            context.report({
              message: `${key.toUpperCase()} ${path} is more than a reference to a file. Write \`${key}: { $ref: paths/<tag>/<operationId>.yaml }\`.`,
              location,
            });
          }
        }
      }
    },
  },
});
