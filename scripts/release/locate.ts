import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriptionFiles } from '../../spec/bundle/source-files.ts';
import type { Change } from '../spec/change.ts';

/** Names of the part that changed, the last one first: an error, or the field of `body user_list[]`. */
function wordsOf({ place, text }: Change): readonly string[] {
  const [, errorName] = /^ErrorCode\.(\w+)$/.exec(place) ?? [];
  return errorName === undefined ? (text.split(':')[0]?.match(/[\w-]+/g) ?? []).toReversed() : [errorName];
}

/** Files of the description that a change may be in, the likeliest first. */
function filesOf({ place, text }: Change, root: string): readonly string[] {
  if (place.startsWith('ErrorCode.')) return ['errors.yaml'];
  const spec = join(root, 'spec');
  const files = ['paths', 'schemas', 'webhooks'].flatMap((folder) => descriptionFiles(spec, folder));
  // A schema that the text names has changed itself; otherwise an operation, of which a twin has no file.
  const schemas = [...text.matchAll(/`([A-Z]\w+)`/g)].map(([, name = '']) => name);
  const [name = ''] = place.split(/[., :]/);
  const names = [
    ...schemas,
    name,
    name.replace(/By(Put|Post|Get|Delete)$/, ''),
    ...(text.match(/\w+/g)?.slice(0, 1) ?? []),
  ];
  return names.flatMap((wanted) => files.find((path) => path.endsWith(`/${wanted}.yaml`)) ?? []);
}

/** Adds file and line to a change of the description: the operation, schema or error that it names. */
export function locate(change: Change, root: string): Change {
  if (change.file !== undefined) return change;
  const [file = 'openapi.yaml'] = filesOf(change, root);
  if (!existsSync(join(root, 'spec', file))) return { ...change, file: 'spec/openapi.yaml', line: 1 };
  const lines = readFileSync(join(root, 'spec', file), 'utf8').split('\n');
  const line = wordsOf(change)
    .map((word) => lines.findIndex((text) => new RegExp(`(^|[\\s{,-])${word}:|name: ${word}\\b`).test(text)))
    .find((index) => index >= 0);
  return { ...change, file: `spec/${file}`, line: (line ?? 0) + 1 };
}
