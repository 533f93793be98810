import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriptionFiles } from '../../spec/bundle/source-files.ts';
import type { Change } from '../spec/change.ts';

/** Adds file and line to a change of the description: the operation, schema or error that it names. */
export function locate(change: Change, root: string): Change {
  if (change.file !== undefined) return change;
  const [, errorName] = /^ErrorCode\.(\w+)$/.exec(change.place) ?? [];
  const name = change.place.split(/[., ]/)[0] ?? '';
  const spec = join(root, 'spec');
  const all = [...descriptionFiles(spec, 'paths'), ...descriptionFiles(spec, 'schemas')];
  const found = errorName === undefined ? all.find((path) => path.endsWith(`/${name}.yaml`)) : 'errors.yaml';
  const file = found ?? 'openapi.yaml';
  if (!existsSync(join(spec, file))) return { ...change, file: 'spec/openapi.yaml', line: 1 };
  // The last name of the part that changed: the field of `body user_list[]`, the keyword of `x-token changed`.
  const words = change.text.split(':')[0]?.match(/[\w-]+/g) ?? [];
  const lines = readFileSync(join(spec, file), 'utf8').split('\n');
  const wanted = errorName === undefined ? words.toReversed() : [errorName];
  const line = wanted
    .map((word) => lines.findIndex((text) => new RegExp(`(^|[\\s{,-])${word}:|name: ${word}\\b`).test(text)))
    .find((index) => index >= 0);
  return { ...change, file: `spec/${file}`, line: (line ?? 0) + 1 };
}
