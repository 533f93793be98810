import { readFileSync } from 'node:fs';
import type { Mutable } from './description-mutations.ts';

const readJson = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../spec/dist/${name}`, import.meta.url), 'utf8'));

/** Reads the bundled description, which `npm run generate` writes. */
export function readDescription(): Mutable {
  return { document: readJson('openapi.json'), catalogue: readJson('errors.json').errors };
}
