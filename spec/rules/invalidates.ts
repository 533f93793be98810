import { EFFECT_KEYS, type Entry, parseEntry } from './support/effects.ts';
import { type InputFields, inputFields, resultFields } from './support/input-fields.ts';
import type { OperationNode, Rule, RuleContext } from './support/redocly.ts';
import { verbOf, verbs } from './verbs.ts';

/** The user as whom an operation is called. */
const ACTING_USER = '$actingUser';

/** Every read, in x-removes. */
const EVERY_READ = '*';

const isRead = (operationId: string): boolean => verbs.read.includes(verbOf(operationId));

/**
 * Every write lists in `x-invalidates` the reads whose results it invalidates (none needs a reason in `x-note`), in
 * `x-removes` those whose subject it destroys, and in `x-optimistic` the changes that are certain before the service
 * responds. `where` names values that read and write share.
 */
export const invalidates: Rule = () => {
  const fields = new Map<string, InputFields>();
  const entries: Entry[] = [];
  return {
    Operation(operation, context) {
      const { operationId = '' } = operation;
      fields.set(operationId, new Map([...inputFields(context, operation), ...resultFields(context, operation)]));
      if (isRead(operationId)) checkRead(operation, context);
      else if (verbs.write.includes(verbOf(operationId))) entries.push(...entriesOf(operation, context));
    },
    Root: {
      leave(_node, context) {
        for (const entry of entries) checkEntry(entry, fields, context);
      },
    },
  };
};

function checkRead(operation: OperationNode, context: RuleContext): void {
  for (const key of EFFECT_KEYS) {
    if (operation[key] === undefined) continue;
    context.report({
      message: `"${operation.operationId}" only reads, so it invalidates nothing. Take ${key} out.`,
      location: context.location.child(key),
    });
  }
}

function entriesOf(operation: OperationNode, context: RuleContext): Entry[] {
  const stale = operation['x-invalidates'];
  if (stale === undefined) {
    context.report({
      message:
        'The write does not say what it invalidates. List reads in x-invalidates, or write `[]` and say why in x-note.',
      location: context.location,
    });
  } else if (Array.isArray(stale) && stale.length === 0 && !operation['x-note'] && !operation['x-removes']) {
    context.report({
      message: 'x-invalidates is empty without a reason. List reads, or say in x-note why no result changes.',
      location: context.location.child('x-invalidates'),
    });
  }
  return EFFECT_KEYS.flatMap((key) => {
    const list = operation[key];
    if (list === undefined) return [];
    const location = context.location.child(key);
    if (!Array.isArray(list)) {
      context.report({
        message: `${key} is a list of operation ids, or of { operation, where }. Write a list.`,
        location,
      });
      return [];
    }
    const seen = new Set<string>();
    return list.flatMap((source, index) => {
      const at = location.child(index);
      const entry = parseEntry(key, source, operation.operationId ?? '', at);
      const text = JSON.stringify(source);
      if (entry === undefined) {
        context.report({
          message: `An entry of ${key} is an operation id, or { operation, where } where \`where\` is an input of both, or { <path in the read>: <paths in the write> }.`,
          location: at,
        });
      } else if (seen.has(text)) {
        context.report({ message: `${text} is listed twice. Take it out.`, location: at });
      }
      if (entry === undefined || seen.has(text)) return [];
      seen.add(text);
      return [entry];
    });
  });
}

function checkEntry(entry: Entry, fields: Map<string, InputFields>, context: RuleContext): void {
  const { write, location } = entry;
  const report = (message: string): void => context.report({ message, location });
  const typeOf = (operation: string, field: string): string | undefined => {
    const type = field === ACTING_USER ? 'integer' : fields.get(operation)?.get(field);
    if (type === undefined)
      report(`"${operation}" has no ${field.startsWith('$result') ? 'result' : 'input'} "${field}". Correct the path.`);
    return type;
  };
  for (const path of Object.keys(entry.when)) typeOf(write, path);
  for (const read of entry.reads) {
    if (read === EVERY_READ) continue;
    if (!fields.has(read)) report(`There is no operation "${read}". Correct or remove it.`);
    else if (!isRead(read)) report(`"${read}" writes, so it has no result to refetch. Take it out.`);
    else checkTypes(entry, read, typeOf, report);
  }
}

function checkTypes(
  { write, where }: Entry,
  read: string,
  typeOf: (operation: string, field: string) => string | undefined,
  report: (message: string) => void,
): void {
  for (const [readField, writePaths] of Object.entries(where)) {
    const wanted = typeOf(read, readField);
    for (const writeField of writePaths.flatMap((path) => path.split('|'))) {
      const given = typeOf(write, writeField);
      if (wanted === undefined || given === undefined || wanted === given) continue;
      report(
        `"${readField}" of "${read}" is ${wanted}, and "${writeField}" of "${write}" is ${given}. They are never equal.`,
      );
    }
  }
}
