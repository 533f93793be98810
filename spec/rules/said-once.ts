import { follow, list, successSchema } from './support/nodes.ts';
import type { ParameterNode, Rule } from './support/redocly.ts';

/** What bundling adds (credentials, failures, the envelope's own fields) is not written in an operation. */
export const saidOnce: Rule = () => ({
  Operation(operation, context) {
    const { location, report } = context;
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
      if (status === '200') continue;
      report({
        message: `The response ${status} does not belong here: failures come with HTTP 200 too, and bundling adds them. Take it out and name the errors in x-errors.`,
        location: location.child(['responses', status]).key(),
      });
    }
    const success = successSchema(context, operation);
    for (const field of ['code', 'message']) {
      if (success.node?.properties?.[field] === undefined) continue;
      report({
        message: `Bundling adds "${field}" to every answer. Describe only what comes beside \`code\` and \`message\`.`,
        location: success.location?.child(['properties', field]).key() ?? location,
      });
    }
  },
});
