import type { Rule } from './support/redocly.ts';
import { listed } from './support/words.ts';
import { verbOf, verbs } from './verbs.ts';

/** An operation id is camelCase, verb and noun, and begins with a verb of the closed list. */
export const operationId: Rule = () => ({
  Operation({ operationId: id }, context) {
    if (typeof id !== 'string') return; // `operation-operationId` reports that.
    const report = (message: string) => context.report({ message, location: context.location.child('operationId') });
    if (!/^[a-z]+([A-Z][a-z0-9]*)+$/.test(id)) {
      report(`The operation id "${id}" is not camelCase verb and noun. Write it like "listGroupMembers".`);
      return;
    }
    const verb = verbOf(id);
    if (!verbs.read.includes(verb) && !verbs.write.includes(verb)) {
      report(
        `The operation id "${id}" begins with "${verb}", which is no verb of spec/rules/verbs.ts. ` +
          `Use one of ${listed([...verbs.read, ...verbs.write].sort(), 'or')}.`,
      );
    } else if (verbs.read.includes(verb) && ['put', 'delete', 'patch'].includes(String(context.key))) {
      report(
        `The operation id "${id}" says that it only reads, but its method is ${String(context.key).toUpperCase()}. ` +
          'Begin it with a write verb of spec/rules/verbs.ts.',
      );
    }
  },
});
