import { errors } from './errors.ts';

/** Codes that begin alike, and what they are about. */
export interface ErrorRange {
  /** `1xxxx` for five digits that begin with 1; the code itself where it has fewer. */
  readonly label: string;
  readonly categories: readonly string[];
}

function labelOf(code: number): string {
  return code < 10_000 ? String(code) : `${String(code).slice(0, 1)}xxxx`;
}

/** The ranges of the codes in the catalogue, in their order. */
export const errorRanges: readonly ErrorRange[] = [...new Set(errors.map(({ code }) => labelOf(code)))].map(
  (label) => ({
    label,
    categories: [...new Set(errors.filter(({ code }) => labelOf(code) === label).map(({ category }) => category))],
  }),
);
