import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The program in the package of this platform, whose name ends in the platform's. */
export function binary(scope: string, ...path: string[]): string {
  const folder = join(import.meta.dirname, 'node_modules', scope);
  const found = readdirSync(folder)
    .map((name) => join(folder, name, ...path))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error(`There is no ${path.at(-1)} for this platform`);
  return found;
}
