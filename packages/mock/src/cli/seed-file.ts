import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { checkSeed } from '../seed/check-seed.ts';
import type { Seed } from '../seed/types/seed.ts';

/** The reason a file cannot be used, in one line. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it cannot be read';
  if ('code' in error && error.code === 'ENOENT') return 'there is no such file';
  if ('code' in error && error.code === 'EISDIR') return 'it is a folder';
  // The parser adds a picture of the place; its first line says line and column already.
  if (error.name === 'YAMLParseError') return error.message.split('\n')[0]?.replace(/:$/, '') ?? error.message;
  return error.message;
}

/**
 * Reads a seed from a JSON or YAML file.
 *
 * @throws Error that names the file and what is wrong with it, in one line.
 */
export async function readSeedFile(file: string): Promise<Seed> {
  try {
    const text = readFileSync(file, 'utf8');
    if (extname(file) === '.json') return checkSeed(JSON.parse(text));
    // Loading the parser takes longer than all the rest, so a mock that needs no YAML starts without.
    const { parse } = await import('yaml');
    return checkSeed(parse(text));
  } catch (error) {
    throw new Error(`Cannot use ${file} as a seed: ${reasonOf(error)}`);
  }
}
