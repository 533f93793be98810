import { join } from 'node:path';
import { descriptionFiles } from '../bundle/source-files.ts';
import { openFile, rootFolder } from './support/files.ts';
import type { Rule } from './support/redocly.ts';

const FOLDERS = ['paths', 'webhooks', 'schemas', 'parameters', 'responses'];

/** Every file of the description is reached from openapi.yaml. */
export const noOrphans: Rule = () => {
  const reached = new Set<string>();
  return {
    ref(_node, _context, { location }) {
      if (location) reached.add(location.source.absoluteRef);
    },
    Root: {
      leave(_node, context) {
        const root = rootFolder(context);
        for (const file of FOLDERS.flatMap((folder) => descriptionFiles(root, folder))) {
          const path = join(root, file);
          if (reached.has(path)) continue;
          context.report({
            message: `Nothing refers to ${file}. Refer to it or delete it.`,
            location: openFile(context, path).location,
          });
        }
      },
    },
  };
};
