import { isObject } from '../bundle/openapi.ts';
import { follow } from './support/nodes.ts';
import type { Location, Rule, RuleContext, SchemaNode } from './support/redocly.ts';

/** The units that readers know, in both languages; packages/docs translates them. */
const UNITS = ['milliseconds', 'seconds', 'minutes', 'hours', 'days', 'pixels', 'bytes'];

/** `x-unit` is the unit of a number. Readers see it beside the type, so the description does not name it again. */
export const unit: Rule = () => ({
  Schema(schema, context) {
    if (schema['x-unit'] !== undefined) checkUnit(schema, context, context.location);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      // Only here is seen what is beside a `$ref`.
      if (isObject(property) && '$ref' in property)
        checkUnit(property as SchemaNode, context, context.location.child(['properties', name]));
    }
  },
});

function checkUnit(schema: SchemaNode, context: RuleContext, at: Location): void {
  const own = schema['x-unit'];
  const { node } = follow<SchemaNode>(context, schema, at);
  const name = own ?? node?.['x-unit'];
  if (name === undefined) return;
  if (own !== undefined && !UNITS.includes(String(own))) {
    context.report({
      message: `"${String(own)}" is no known unit. Write one of ${UNITS.join(', ')}.`,
      location: at.child('x-unit'),
    });
    return;
  }
  if (own !== undefined && !['integer', 'number'].includes(String(node?.type))) {
    context.report({ message: 'Only a number has a unit. Remove x-unit.', location: at.child('x-unit').key() });
    return;
  }
  if (new RegExp(`\\bin ${String(name)}\\b`, 'i').test(String(schema.description ?? ''))) {
    context.report({
      message: `x-unit says "${String(name)}" already. Remove it from the description.`,
      location: at.child('description'),
    });
  }
}
