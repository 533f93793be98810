import { isObject } from '../../bundle/openapi.ts';
import type { Location } from './redocly.ts';

/** The extensions that say what a write does to the results of reads. */
export const EFFECT_KEYS = ['x-invalidates', 'x-removes', 'x-optimistic'] as const;
export type EffectKey = (typeof EFFECT_KEYS)[number];

/** One entry of such an extension. */
export interface Entry {
  key: EffectKey;
  write: string;
  reads: string[];
  /** Values of the write's inputs that it has to have. */
  when: Record<string, unknown>;
  /** Paths in the read by the paths in the write that may hold the same value. */
  where: Record<string, string[]>;
  /** What x-removes and x-optimistic add. */
  rest: Record<string, unknown>;
  location: Location;
}

const MORE_KEYS: Readonly<Record<EffectKey, readonly string[]>> = {
  'x-invalidates': [],
  'x-removes': ['error'],
  'x-optimistic': ['list', 'set', 'item', 'remove', 'add'],
};

/** Reads one entry; undefined if it has another shape. */
export function parseEntry(key: EffectKey, source: unknown, write: string, location: Location): Entry | undefined {
  if (typeof source === 'string') return { key, write, reads: [source], when: {}, where: {}, rest: {}, location };
  if (!isObject(source)) return undefined;
  const { operation, when = {}, where = {}, ...rest } = source;
  const reads = [operation].flat();
  const pairs = wherePairs(where);
  const isKnown = Object.keys(rest).every((name) => MORE_KEYS[key].includes(name));
  if (reads.length === 0 || !isStrings(reads) || pairs === undefined || !isObject(when) || !isKnown) return undefined;
  return { key, write, reads, when, where: Object.fromEntries(pairs), rest, location };
}

function wherePairs(where: unknown): [string, string[]][] | undefined {
  if (typeof where === 'string') return [[where, [where]]];
  if (!isObject(where)) return undefined;
  const pairs = Object.entries(where).map(([field, paths]): [string, unknown[]] => [field, [paths].flat()]);
  return pairs.every((pair): pair is [string, string[]] => isStrings(pair[1])) ? pairs : undefined;
}

function isStrings(values: readonly unknown[]): values is string[] {
  return values.every((value) => typeof value === 'string');
}
