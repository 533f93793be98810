import { isObject } from '../../bundle/openapi.ts';
import type { Rule, RuleContext } from './redocly.ts';

/**
 * The same rule, spared whatever stands in the place of an object: Redocly's own rule `struct` reports that, but only
 * if no other rule throws first.
 */
export function guarded(rule: Rule): Rule {
  const onObjects =
    <Node>(visit: (node: Node, context: RuleContext) => void) =>
    (node: Node, context: RuleContext): void => {
      if (isObject(node)) visit(node, context);
    };
  return () => {
    const { Operation, Parameter, Schema, ...others } = rule();
    return {
      ...others,
      ...(Operation && { Operation: onObjects(Operation) }),
      ...(Parameter && { Parameter: onObjects(Parameter) }),
      ...(Schema && { Schema: onObjects(Schema) }),
    };
  };
}
