import { isObject } from '../bundle/openapi.ts';
import { type InputFields, inputFields } from './support/input-fields.ts';
import type { Location, OperationNode, Rule, RuleContext } from './support/redocly.ts';
import { verbOf, verbs } from './verbs.ts';

const KEYS = ['x-invalidates', 'x-removes'] as const;

/** In `where`, the user as whom an operation is called. */
const ACTING_USER = '$actingUser';

interface Entry {
  write: string;
  read: string;
  /** Inputs of the read by the inputs of the write that may hold the same value. */
  where: Record<string, string[]>;
  location: Location;
}

const isRead = (operationId: string): boolean => verbs.read.includes(verbOf(operationId));

/**
 * Every write lists in `x-invalidates` the reads whose results it makes stale (none needs a reason in `x-note`), and in
 * `x-removes` those whose subject it destroys. An entry is an operation id, or `{ operation, where }`, where `where`
 * names the input that read and write share.
 */
export const invalidates: Rule = () => {
  const inputs = new Map<string, InputFields>();
  const entries: Entry[] = [];
  return {
    Operation(operation, context) {
      const { operationId = '' } = operation;
      inputs.set(operationId, inputFields(context, operation));
      if (isRead(operationId)) checkRead(operation, context);
      else if (verbs.write.includes(verbOf(operationId))) entries.push(...entriesOf(operation, context));
    },
    Root: {
      leave(_node, context) {
        for (const entry of entries) checkEntry(entry, inputs, context);
      },
    },
  };
};

function checkRead(operation: OperationNode, context: RuleContext): void {
  for (const key of KEYS) {
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
  const seen = new Set<string>();
  return KEYS.flatMap((key) => {
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
    return list.flatMap((source, index) => {
      const at = location.child(index);
      const entry = parse(source, operation.operationId ?? '', at);
      if (entry === undefined) {
        context.report({
          message: `An entry of ${key} is an operation id, or { operation, where } where \`where\` is an input of both, or { <input of the read>: <inputs of the write> }.`,
          location: at,
        });
        return [];
      }
      if (seen.has(entry.read)) {
        context.report({ message: `"${entry.read}" is listed twice. Take it out.`, location: at });
        return [];
      }
      seen.add(entry.read);
      return [entry];
    });
  });
}

function parse(source: unknown, write: string, location: Location): Entry | undefined {
  if (typeof source === 'string') return { write, read: source, where: {}, location };
  if (!isObject(source) || Object.keys(source).sort().join() !== 'operation,where') return undefined;
  const { operation: read, where } = source;
  if (typeof read !== 'string') return undefined;
  if (typeof where === 'string') return { write, read, where: { [where]: [where] }, location };
  if (!isObject(where) || Object.keys(where).length === 0) return undefined;
  const pairs = Object.entries(where).map(([field, paths]): [string, unknown[]] => [field, [paths].flat()]);
  if (!pairs.every((pair): pair is [string, string[]] => pair[1].every((path) => typeof path === 'string')))
    return undefined;
  return { write, read, where: Object.fromEntries(pairs), location };
}

function checkEntry({ write, read, where, location }: Entry, inputs: Map<string, InputFields>, context: RuleContext) {
  const report = (message: string) => context.report({ message, location });
  const typeOf = (operation: string, field: string): string | undefined => {
    const type = field === ACTING_USER ? 'integer' : inputs.get(operation)?.get(field);
    if (type === undefined) report(`"${operation}" has no input "${field}". Correct \`where\`.`);
    return type;
  };
  if (!inputs.has(read)) return report(`There is no operation "${read}". Correct or remove it.`);
  if (!isRead(read)) return report(`"${read}" writes, so it has no result to refetch. Take it out.`);
  for (const [readField, writeFields] of Object.entries(where)) {
    const wanted = typeOf(read, readField);
    for (const writeField of writeFields) {
      const given = typeOf(write, writeField);
      if (wanted === undefined || given === undefined || wanted === given) continue;
      report(
        `"${readField}" of "${read}" is ${wanted}, and "${writeField}" of "${write}" is ${given}. They are never equal.`,
      );
    }
  }
}
