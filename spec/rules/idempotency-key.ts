import { bodySchema, propertyAt } from './support/nodes.ts';
import type { Rule } from './support/redocly.ts';

/** `x-idempotency-key` names the body field (dotted, if it is further inside) on which the service deduplicates. */
export const idempotencyKey: Rule = () => ({
  Operation(operation, context) {
    const key = operation['x-idempotency-key'];
    if (key === undefined) return;
    const body = bodySchema(context, operation.requestBody, context.location.child('requestBody'));
    const type = typeof key === 'string' ? propertyAt(context, body, key).node?.type : undefined;
    if (type === 'string' || type === 'integer') return;
    context.report({
      message: `The request body has no text or integer field "${String(key)}". Name the field on which the service deduplicates.`,
      location: context.location.child('x-idempotency-key'),
    });
  },
});
