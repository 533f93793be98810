import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parse, YAMLParseError } from '../libraries/yaml.ts';
import { checkSeed } from '../seed/check-seed.ts';
import type { Seed } from '../seed/types/seed.ts';

/** Explains in one line why a file cannot be used. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'there is no such file';
  if ('code' in error && error.code === 'EISDIR') return 'it is a folder';
  // The lines after the first one show the place, which the first line names already.
  if (error instanceof YAMLParseError) return error.message.split('\n')[0]?.replace(/:$/, '') ?? error.message;
  return error.message.replace(/\.$/, '');
}

/**
 * Reads a seed from a JSON or YAML file.
 *
 * @throws Error that names the file and what is wrong with it, in one line.
 */
export function readSeedFile(file: string): Seed {
  try {
    // TextDecoder removes the byte order mark that some editors write, which JSON does not allow.
    const content = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return checkSeed(extname(file) === '.json' ? JSON.parse(content) : parse(content));
  } catch (error) {
    throw new Error(`Cannot use ${file} as a seed: ${explain(error)}.`);
  }
}
