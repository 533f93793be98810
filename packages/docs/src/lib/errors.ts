import catalogue from '@lanying-im/spec/errors.json' with { type: 'json' };
import type { Locale } from './locales.ts';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Locale['key'], string>>;

/** An entry of the error catalogue. */
export interface ErrorEntry {
  readonly code: number;
  readonly name: string;
  readonly category: string;
  readonly scope: string;
  readonly retry: string;
  /** Whether the vendor's documents list it; the others were observed in responses of the service. */
  readonly documented: boolean;
  readonly meaning: Bilingual;
  readonly remedy: Bilingual;
  readonly mock: Bilingual;
  readonly operations: readonly string[];
}

/** The error codes in the order of their numbers. */
export const errors: readonly ErrorEntry[] = (catalogue.errors as readonly ErrorEntry[]).toSorted(
  (one, other) => one.code - other.code,
);

/** The categories in the order in which they first occur. */
export const categories: readonly string[] = [...new Set(errors.map(({ category }) => category))];
