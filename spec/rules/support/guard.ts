import { isObject } from '../../bundle/openapi.ts';
import type { OperationNode, Rule, RuleContext } from './redocly.ts';

/**
 * The same rule as Redocly calls it. It is spared whatever is in the place of an object: Redocly's own rule `struct`
 * reports that, but only if no other rule throws first. Operations of paths and those of webhooks are distinguished.
 */
export function guarded(rule: Rule): () => object {
  const onObjects =
    <Node>(visit: (node: Node, context: RuleContext) => void) =>
    (node: Node, context: RuleContext): void => {
      if (isObject(node)) visit(node, context);
    };
  return () => {
    const { Operation, Webhook, Parameter, Schema, ...others } = rule();
    const visitOperation = (node: OperationNode, context: RuleContext): void =>
      isWebhook(context) ? Webhook?.(node, context) : Operation?.(node, context);
    return {
      ...others,
      ...((Operation ?? Webhook) && { Operation: onObjects(visitOperation) }),
      ...(Parameter && { Parameter: onObjects(Parameter) }),
      ...(Schema && { Schema: onObjects(Schema) }),
    };
  };
}

function isWebhook({ rawLocation }: RuleContext): boolean {
  return rawLocation.pointer.startsWith('#/webhooks/');
}
