export type Impact = 'major' | 'minor' | 'patch';

/** One difference between two descriptions, and what it demands of the version. */
export interface Change {
  impact: Impact;
  /** An operation, or another part of the description. */
  place: string;
  text: string;
  /** Where it is, from the repository's root. */
  file?: string;
  line?: number;
}

/** The impacts, the gravest first. */
export const order: readonly Impact[] = ['major', 'minor', 'patch'];

/** The changes as lines, the gravest first, and last the bump that they demand together. */
export function report(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing changed.\nbump: none';
  const sorted = [...changes].sort(
    (a, b) =>
      order.indexOf(a.impact) - order.indexOf(b.impact) ||
      a.place.localeCompare(b.place, 'en') ||
      a.text.localeCompare(b.text, 'en'),
  );
  const counts = order.map((impact) => `${changes.filter((change) => change.impact === impact).length} ${impact}`);
  const lines = sorted.map(({ impact, place, text }) => `${impact}  ${place}: ${text}`);
  return `${lines.join('\n')}\n\nbump: ${sorted[0]?.impact} (${counts.join(', ')})`;
}
