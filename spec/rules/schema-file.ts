import { basename, join } from 'node:path';
import { descriptionFiles } from '../bundle/source-files.ts';
import { openFile, rootFolder } from './support/files.ts';
import type { Rule } from './support/redocly.ts';

/** A schema is a file of its own, `schemas/<folder>/<PascalCase>.yaml`, whose name no other schema has. */
export const schemaFile: Rule = () => ({
  Root: {
    enter(_node, context) {
      const root = rootFolder(context);
      const byName = new Map<string, string>();
      for (const file of descriptionFiles(root, 'schemas')) {
        const report = (message: string) =>
          context.report({ message, location: openFile(context, join(root, file)).location });
        const name = basename(file, '.yaml');
        const other = byName.get(name);
        if (!/^schemas\/[a-z]+\/[A-Z][A-Za-z0-9]*\.yaml$/.test(file)) {
          report(`${file} names no schema. Call the file schemas/<tag or shared>/<PascalCaseNoun>.yaml.`);
        } else if (other !== undefined) {
          report(`The schema ${name} is in ${other} already, and the bundle has one place for the name. Rename one.`);
        }
        byName.set(name, file);
      }
    },
  },
  ref({ $ref }, context) {
    if (context.type.name !== 'Schema' || !$ref.includes('#')) return;
    context.report({
      message: `"${$ref}" points into a file. Move the schema to a file of its own and refer to that.`,
      location: context.location.child('$ref'),
    });
  },
});
