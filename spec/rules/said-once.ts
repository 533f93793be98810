import { follow, list, successSchema } from './support/nodes.ts';
import type { ParameterNode, Rule } from './support/redocly.ts';
import { returnsBytes } from './verbs.ts';

/**
 * What bundling adds (credentials, failures, the envelope's own fields) is not written in an operation. A download
 * returns bytes with 200 or leads to them with 302; its failures are an envelope as everywhere.
 */
export const saidOnce: Rule = () => ({
  Operation(operation, context) {
    const { location, report } = context;
    const bytes = returnsBytes(operation.operationId ?? '');
    if (operation.security !== undefined) {
      report({
        message: 'Bundling adds security, as x-token says. Take `security` out.',
        location: location.child('security').key(),
      });
    }
    for (const [index, entry] of list(operation.parameters).entries()) {
      const at = location.child(['parameters', index]);
      const parameter = follow<ParameterNode>(context, entry, at).node;
      if (parameter?.in === undefined || parameter.in === 'query') continue;
      report({
        message:
          `"${parameter.name}" is a ${parameter.in} parameter; an operation lists only its query parameters. ` +
          'Take it out: bundling adds the headers, and paths are literal.',
        location: at,
      });
    }
    for (const status of Object.keys(operation.responses ?? {})) {
      if (status === '200' || (status === '302' && bytes)) continue;
      report({
        message: `The response ${status} does not belong here: failures come with HTTP 200 too, and bundling adds them. Take it out and name the errors in x-errors.`,
        location: location.child(['responses', status]).key(),
      });
    }
    const success = successSchema(context, operation);
    if (bytes && success.node) {
      report({
        message:
          'A download returns bytes, and bundling adds the envelope of its failures. ' +
          'Describe `application/octet-stream`, or begin the id with another verb.',
        location: location.child(['responses', '200', 'content', 'application/json']).key(),
      });
    }
    for (const field of ['code', 'message']) {
      if (success.node?.properties?.[field] === undefined) continue;
      report({
        message: `Bundling adds "${field}" to every response. Describe only what comes beside \`code\` and \`message\`.`,
        location: success.location?.child(['properties', field]).key() ?? location,
      });
    }
  },
});
