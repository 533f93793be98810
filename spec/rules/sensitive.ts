import { isObject } from '../bundle/openapi.ts';
import { follow } from './support/nodes.ts';
import type { Location, Rule, RuleContext, SchemaNode } from './support/redocly.ts';

const MARKS = ['secret', 'personal'];

/** Names that hold a credential, whatever else their description says. */
const SECRET_NAME =
  /(?:^|[_-])(?:passwd|password|passcode|secret|token|sign|signature|credentials?|captcha)(?:$|[_-])/i;

interface Field {
  name: string;
  mark: unknown;
  location: Location;
}

/**
 * `x-sensitive` is `secret` or `personal`. Logs and errors redact fields by their wire name, so every field of one name
 * has the same mark, and a name that says "password" or "token" has one.
 */
export const sensitive: Rule = () => {
  const fields: Field[] = [];
  return {
    any(node, context) {
      if (!isObject(node) || !('x-sensitive' in node) || MARKS.includes(String(node['x-sensitive']))) return;
      context.report({
        message: 'x-sensitive says how sensitive a value is. Write `secret` or `personal`.',
        location: context.location.child('x-sensitive'),
      });
    },
    Parameter(parameter, context) {
      const mark = parameter['x-sensitive'] ?? markOf(parameter.schema, context, context.location.child('schema'));
      const location = context.location.child('name');
      if (parameter.in !== 'header' && parameter.name) fields.push({ name: parameter.name, mark, location });
    },
    Schema({ properties }, context) {
      for (const [name, property] of Object.entries(properties ?? {})) {
        if (!isObject(property)) continue; // `struct` reports that.
        const location = context.location.child(['properties', name]);
        fields.push({ name, mark: markOf(property, context, location), location: location.key() });
      }
    },
    Root: {
      leave(_node, context) {
        for (const [name, group] of byName(fields)) {
          const usual = usualMark(group);
          const odd = group.filter(({ mark }) => mark !== usual);
          for (const { location, mark } of odd) context.report({ message: oddMessage(name, mark, usual), location });
          if (usual !== undefined || !SECRET_NAME.test(name)) continue;
          for (const { location } of group) {
            context.report({ message: `"${name}" holds a credential. Add \`x-sensitive: secret\`.`, location });
          }
        }
      },
    },
  };
};

function byName(fields: readonly Field[]): Map<string, Field[]> {
  const groups = new Map<string, Field[]>();
  for (const field of fields) groups.set(field.name, [...(groups.get(field.name) ?? []), field]);
  return groups;
}

/** The mark that most fields of a name have: those that differ are more likely to be wrong. */
function usualMark(fields: readonly Field[]): unknown {
  const count = (mark: unknown): number => fields.filter((field) => field.mark === mark).length;
  const marks = [...MARKS.filter((mark) => count(mark) > 0), undefined];
  return marks.reduce((most, mark) => (count(mark) > count(most) ? mark : most));
}

function oddMessage(name: string, mark: unknown, usual: unknown): string {
  const goesByName = 'and redaction goes by name';
  return usual === undefined
    ? `Most fields "${name}" are not ${String(mark)}, ${goesByName}. Remove x-sensitive, choose another name, or mark all of them.`
    : `Another field "${name}" is ${String(usual)}, ${goesByName}. Add \`x-sensitive: ${String(usual)}\`.`;
}

/** The mark beside a `$ref`, at its target, or on the items of a list. */
function markOf(schema: unknown, context: RuleContext, at: Location): unknown {
  if (!isObject(schema)) return undefined;
  if (schema['x-sensitive'] !== undefined) return schema['x-sensitive'];
  const { node, location = at } = follow<SchemaNode>(context, schema as SchemaNode, at);
  return node?.['x-sensitive'] ?? (node?.items && markOf(node.items, context, location.child('items')));
}
