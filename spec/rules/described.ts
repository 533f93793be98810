import { isObject } from '../bundle/openapi.ts';
import { follow } from './support/nodes.ts';
import type { Rule, SchemaNode } from './support/redocly.ts';

/** Every parameter, every property and every schema file has a description. */
export const described: Rule = () => ({
  Parameter({ name, description }, context) {
    if (description) return;
    context.report({ message: `The parameter "${name}" has no description. Say what it does, with unit and limit.` });
  },
  Schema({ description, properties }, context) {
    if (context.location.pointer === '#/' && !description) {
      context.report({ message: 'The schema has no description. Say in one sentence what it is.' });
    }
    for (const [name, property] of Object.entries(properties ?? {})) {
      if (!isObject(property)) continue; // `struct` reports that.
      const location = context.location.child(['properties', name]);
      // The description may be beside a `$ref` or at its target.
      const own = 'description' in property && property.description;
      if (own || follow<SchemaNode>(context, property, location).node?.description) continue;
      context.report({
        message: `The property "${name}" has no description. Say what it holds, with unit and limit.`,
        location: location.key(),
      });
    }
  },
});
