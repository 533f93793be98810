import type { ErrorEntry } from '../../spec/bundle/catalogue.ts';
import { endpoints, type OpenApiDocument } from '../../spec/bundle/openapi.ts';
import type { Change } from './change.ts';
import type { JoinedDescription } from './join.ts';

function entryChanges(before: ErrorEntry, after: ErrorEntry | undefined): Change[] {
  const place = `ErrorCode.${before.name}`;
  if (after === undefined) return [{ impact: 'major', place, text: `the code ${before.code} is gone` }];
  if (after.name !== before.name) {
    return [{ impact: 'major', place, text: `the code ${before.code} is called ${after.name}` }];
  }
  if (after.retry !== before.retry) {
    return [{ impact: 'minor', place, text: `retry changed from ${before.retry} to ${after.retry}` }];
  }
  const same = JSON.stringify(before) === JSON.stringify(after);
  return same ? [] : [{ impact: 'patch', place, text: 'its explanation changed' }];
}

/** The errors of each operation, by its id; a twin returns the same. */
function errorsByOperation({ english }: { english: OpenApiDocument }): Map<string, ReadonlySet<string>> {
  const own = endpoints(english).filter(({ operation }) => operation['x-twin-of'] === undefined);
  return new Map(own.map(({ operation }) => [operation.operationId, new Set(operation['x-errors'])]));
}

const few = (ids: readonly string[]): string => (ids.length > 3 ? `${ids.length} operations` : ids.join(', '));

/** Which operations return a code that was there before. A code of a wide scope would otherwise be a line for each operation. */
function returningChanges(base: JoinedDescription, revision: JoinedDescription): Change[] {
  const [before, now] = [errorsByOperation(base), errorsByOperation(revision)];
  const ids = [...before.keys()].filter((id) => now.has(id));
  return base.catalogue.flatMap(({ name }): Change[] => {
    if (!revision.catalogue.some((entry) => entry.name === name)) return [];
    const place = `ErrorCode.${name}`;
    const gained = ids.filter((id) => now.get(id)?.has(name) === true && before.get(id)?.has(name) !== true);
    const lost = ids.filter((id) => before.get(id)?.has(name) === true && now.get(id)?.has(name) !== true);
    return [
      ...(gained.length > 0 ? [{ impact: 'minor', place, text: `now also returned by ${few(gained)}` } as const] : []),
      ...(lost.length > 0 ? [{ impact: 'minor', place, text: `no longer returned by ${few(lost)}` } as const] : []),
    ];
  });
}

/** Error codes have names that callers write; the set of codes is open, so a new one breaks nobody. */
export function errorChanges(base: JoinedDescription, revision: JoinedDescription): Change[] {
  const now = new Map(revision.catalogue.map((entry) => [entry.code, entry]));
  const known = new Set(base.catalogue.map(({ code }) => code));
  const added = revision.catalogue.filter(({ code }) => !known.has(code));
  return [
    ...base.catalogue.flatMap((before) => entryChanges(before, now.get(before.code))),
    ...added.map(
      ({ name, code }): Change => ({ impact: 'minor', place: `ErrorCode.${name}`, text: `a new code, ${code}` }),
    ),
    ...returningChanges(base, revision),
  ];
}
