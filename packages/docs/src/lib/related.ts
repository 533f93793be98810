import type { Effect } from './bundle.ts';
import type { Locale } from './locales.ts';
import { findOperation, type OperationInfo, operations } from './operations.ts';

/** What a page says about the operations around its own. */
export interface RelatedOperations {
  /** Reads whose results a write changes. */
  readonly invalidates: readonly OperationInfo[];
  /** Writes that change the result of a read. */
  readonly changedBy: readonly OperationInfo[];
  /** Others about the same noun, or named in the description. */
  readonly others: readonly OperationInfo[];
}

function idsOf(effects: readonly Effect[] = []): readonly string[] {
  return [...new Set(effects.flatMap((effect) => (typeof effect === 'string' ? effect : [effect.operation].flat())))];
}

/** Ids of the operations that the description of an operation names in backticks. */
function mentionsOf({ described }: OperationInfo): readonly string[] {
  return [...described.description.matchAll(/`([a-z]\w+)`/g)].map(([, id = '']) => id);
}

/** What an operation is about: `Group` of `createGroup` and of `listGroups`. */
function nounOf({ id }: OperationInfo): string {
  return id.replace(/^[a-z]+/, '').replace(/s$/, '');
}

/** Finds the operations around one. */
export function relatedTo(key: Locale['key'], operation: OperationInfo): RelatedOperations {
  const { described } = operation;
  const find = (ids: readonly string[]): readonly OperationInfo[] => ids.flatMap((id) => findOperation(key, id) ?? []);
  const invalidates = find([...new Set([...idsOf(described['x-invalidates']), ...idsOf(described['x-removes'])])]);
  const changedBy = operations[key].filter(({ described: other }) =>
    [...idsOf(other['x-invalidates']), ...idsOf(other['x-removes'])].includes(operation.id),
  );
  const shown = new Set([operation.id, ...[...invalidates, ...changedBy].map(({ id }) => id)]);
  const mentioned = new Set(mentionsOf(operation));
  const others = operations[key].filter(
    (other) =>
      !shown.has(other.id) &&
      (mentioned.has(other.id) ||
        mentionsOf(other).includes(operation.id) ||
        (other.tag === operation.tag && nounOf(other) === nounOf(operation))),
  );
  return { invalidates, changedBy, others };
}
