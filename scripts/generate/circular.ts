import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { isObject } from '../../spec/bundle/openapi.ts';
import { descriptionFiles } from '../../spec/bundle/source-files.ts';
import type { Problem } from './problem.ts';

const folders = ['paths', 'schemas', 'parameters', 'responses', 'webhooks'];

/** The file to which a file as a whole refers, if it consists of a reference. */
function referredFile(file: string): string | undefined {
  const content = load(readFileSync(file, 'utf8'));
  const reference = isObject(content) ? content['$ref'] : undefined;
  return typeof reference === 'string' ? resolve(dirname(file), reference.split('#')[0] ?? '') : undefined;
}

/** Finds files that refer to each other in a circle, so that nothing is described. Redocly reports no place for them. */
export function circularReferences(root: string): Problem[] {
  const references = new Map<string, string>();
  for (const path of folders.flatMap((folder) => descriptionFiles(root, folder))) {
    const file = join(root, path);
    const referred = referredFile(file);
    if (referred !== undefined) references.set(file, referred);
  }
  return [...references.keys()].flatMap((start): Problem[] => {
    const seen = new Set<string>();
    for (let file = references.get(start); file !== undefined && !seen.has(file); file = references.get(file)) {
      if (file === start) {
        return [{ file: start, line: 1, message: 'The $ref leads back to this file. Refer to a file with content.' }];
      }
      seen.add(file);
    }
    return [];
  });
}
