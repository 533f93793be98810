import { fromRoot } from '../bundle/source-files.ts';
import { rootFolder } from './support/files.ts';
import type { Rule } from './support/redocly.ts';

/** An operation is in `paths/<tag>/<operationId>.yaml`: the file is its name, the folder its only tag. */
export const operationFile: Rule = () => {
  let root = '';
  return {
    Root: {
      enter(_node, context) {
        root = rootFolder(context);
      },
    },
    Operation({ operationId, tags }, context) {
      const file = fromRoot(root, context.location.source.absoluteRef);
      if (!file.startsWith('paths/')) return; // `table-of-contents` reports that.
      if (!Array.isArray(tags) || tags.length !== 1) {
        context.report({
          message: 'An operation has exactly one tag, the name of its folder. Write `tags: [<folder>]`.',
          location: tags === undefined ? context.location : context.location.child('tags'),
        });
        return;
      }
      const wanted = `paths/${tags[0]}/${operationId}.yaml`;
      if (file !== wanted && operationId !== undefined) {
        context.report({
          message: `The operation "${operationId}" with the tag "${tags[0]}" is in ${file}. Move it to ${wanted}.`,
          location: context.location.child('operationId'),
        });
      }
    },
  };
};
