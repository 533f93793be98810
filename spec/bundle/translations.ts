import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from './openapi.ts';

/** The file beside openapi.yaml that remembers which Chinese was written for which English. */
export const translationsFile = 'translations.txt';

/** Eight digits of a text. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The fingerprints of English strings by that of their Chinese. */
export type KnownTranslations = ReadonlyMap<string, ReadonlySet<string>>;

/** Two documents that differ in language only, and a catalogue with pairs `{ en, zh }`. */
interface BundledLanguages {
  readonly english: unknown;
  readonly chinese: unknown;
  readonly catalogue: unknown;
}

/**
 * The translations that were written together. For an English string that was edited alone, what is known of its
 * Chinese stays, so that the edit is reported until the Chinese is edited or confirmed.
 */
export function translations({ english, chinese, catalogue }: BundledLanguages, known: KnownTranslations): string {
  const lines = new Set<string>();
  const add = (en: string, zh: string): void => {
    const written = known.get(fingerprint(zh));
    const isEditedAlone = written !== undefined && !written.has(fingerprint(en));
    for (const print of isEditedAlone ? written : [fingerprint(en)]) lines.add(`${fingerprint(zh)} ${print}`);
  };
  const compare = (en: unknown, zh: unknown): void => {
    if (typeof en === 'string' && typeof zh === 'string' && en !== zh) add(en, zh);
    else if (isContainer(en) && isContainer(zh)) for (const [key, entry] of Object.entries(en)) compare(entry, zh[key]);
  };
  const pairs = (node: unknown): void => {
    if (isObject(node) && typeof node['en'] === 'string') compare(node['en'], node['zh']);
    else if (isContainer(node)) for (const entry of Object.values(node)) pairs(entry);
  };
  compare(english, chinese);
  pairs(catalogue);
  return `# Generated: fingerprints of each Chinese text and of the English that it was written for.\n${[...lines].sort().join('\n')}\n`;
}

/** Reads the translations that were written together; none where the file does not exist. */
export function readTranslations(root: string): KnownTranslations {
  const known = new Map<string, Set<string>>();
  for (const line of read(join(root, translationsFile)).split('\n')) {
    const [zh = '', en = ''] = line.split(' ');
    if (zh.length === 8) known.set(zh, (known.get(zh) ?? new Set()).add(en));
  }
  return known;
}

/** An object, or a list by its positions. */
function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // A description that was never generated, such as a test's.
  }
}
