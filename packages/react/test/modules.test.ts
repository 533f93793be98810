import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Modules of the package, by their path. */
function sources(): [path: string, text: string][] {
  const root = join(import.meta.dirname, '../src');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  return paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]);
}

describe('the modules', () => {
  // React Server Components can then import options, which run on the server, from the same entry as hooks.
  it.each(sources())("%s begins with 'use client' if, and only if, it runs code of React or TanStack", (path, text) => {
    const imported = text.match(
      /^import (?!type )[^;]+ from '(?:react|@tanstack\/react-query|\.{1,2}\/(?:hooks|provider)\.tsx?)';$/gm,
    );
    expect(/^(?:\/\/.*\n|\n)*'use client';$/m.test(text), path).toBe(imported !== null);
  });
});
