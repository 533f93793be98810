import { basename, join } from 'node:path';
import { envelopeComponents } from '../bundle/envelope.ts';
import { pascalCase } from '../bundle/openapi.ts';
import { descriptionFiles } from '../bundle/source-files.ts';
import { openFile, rootFolder } from './support/files.ts';
import type { Rule } from './support/redocly.ts';

/** Schemas that bundling adds for each operation, and types that are generated for it. */
const suffixes = ['Success', 'Failure', 'Input', 'Result'];

/** Names that generated types use themselves: a schema of that name would take their place. */
const taken: ReadonlySet<string> = new Set([
  ...envelopeComponents,
  ...['Array', 'Blob', 'Boolean', 'Date', 'Error', 'File', 'Function', 'Map', 'Number', 'Object', 'Omit', 'Partial'],
  ...['Pick', 'Promise', 'Readonly', 'Record', 'Request', 'Required', 'Response', 'Set', 'String', 'Symbol'],
]);

/** Files of packages/query and packages/react that are not named after a tag. */
const reservedTags: ReadonlySet<string> = new Set(['effects', 'index', 'invalidates']);

/** Keywords below which a document contains data: a case of that name would hide its own summary. */
const reservedCases: ReadonlySet<string> = new Set(['const', 'default', 'enum', 'example', 'examples', 'value']);

/** Names that a JavaScript object cannot have as a field of its own, or only by accident. */
const reservedFields: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'hasOwnProperty', 'prototype']);

/** No name of the description takes the place of one that is made from it. */
export const reservedNames: Rule = () => {
  const ids: string[] = [];
  return {
    Root: {
      enter(_node, context) {
        const root = rootFolder(context);
        for (const path of descriptionFiles(root, 'examples')) {
          const [, name = ''] = basename(path).split('.');
          if (!reservedCases.has(name)) continue;
          const { location } = openFile(context, join(root, path));
          context.report({ message: `The case "${name}" is a keyword of OpenAPI. Rename ${path}.`, location });
        }
      },
      leave(_node, context) {
        const root = rootFolder(context);
        const made = new Map(ids.flatMap((id) => suffixes.map((suffix) => [`${pascalCase(id)}${suffix}`, id])));
        for (const path of descriptionFiles(root, 'schemas')) {
          const name = basename(path, '.yaml');
          const owner = made.get(name);
          if (owner === undefined && !taken.has(name)) continue;
          const by = owner === undefined ? 'is a name that generated types use' : `is made for the operation ${owner}`;
          const { location } = openFile(context, join(root, path));
          context.report({ message: `"${name}" ${by}. Rename the schema.`, location });
        }
      },
    },
    Operation({ operationId, tags }, context) {
      if (typeof operationId === 'string') ids.push(operationId);
      const [tag] = Array.isArray(tags) ? tags : [];
      if (typeof tag === 'string' && reservedTags.has(tag)) {
        const location = context.location.child(['tags', 0]);
        context.report({ message: `The tag "${tag}" is the name of a generated file. Rename the tag.`, location });
      }
    },
    Parameter({ name }, context) {
      if (typeof name !== 'string' || !reservedFields.has(name)) return;
      const message = `A parameter cannot be called "${name}": JavaScript objects have it already. Rename it.`;
      context.report({ message, location: context.location.child('name') });
    },
    Schema({ properties }, context) {
      for (const name of Object.keys(properties ?? {}).filter((key) => reservedFields.has(key))) {
        const message = `A property cannot be called "${name}": JavaScript objects have it already. Rename it.`;
        context.report({ message, location: context.location.child(['properties', name]).key() });
      }
    },
  };
};
