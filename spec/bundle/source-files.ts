import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The extension of the description's files, by their folder. */
const extensions: Readonly<Record<string, string>> = {
  paths: '.yaml',
  schemas: '.yaml',
  parameters: '.yaml',
  responses: '.yaml',
  webhooks: '.yaml',
  workflows: '.yaml',
  examples: '.json',
};

const rootFiles: ReadonlySet<string> = new Set(['openapi.yaml', 'errors.yaml']);

/** Swap, backup, lock and probe files of editors, and files that operating systems leave in folders. */
const temporary = /^\.|~$|^#.*#$|\.(swp|swo|swx|bak|orig|rej|tmp|temp)$|^4913$|^(Thumbs\.db|desktop\.ini)$/i;

/**
 * What a file below the description's folder is: a part of the `description`, a `temporary` file of an editor or
 * system, `unknown` in one of the description's folders, or something `else` beside them.
 */
export type FileKind = 'description' | 'temporary' | 'unknown' | 'else';

/** Returns what a file is, by its path from the description's folder with `/`. */
export function fileKind(path: string): FileKind {
  const names = path.split('/');
  if (names.some((name) => temporary.test(name))) return 'temporary';
  if (rootFiles.has(path)) return 'description';
  const extension = names.length > 1 ? extensions[names[0] ?? ''] : undefined;
  if (extension === undefined) return 'else';
  return path.endsWith(extension) ? 'description' : 'unknown';
}

/** A path from `root`, with `/` on every system. */
export function fromRoot(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

function allBelow(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => fromRoot(root, join(entry.parentPath, entry.name)))
      .sort();
  } catch {
    return [];
  }
}

/** The description's files below one of its folders, as paths from `root`, sorted; none where the folder is absent. */
export function descriptionFiles(root: string, folder: string): string[] {
  return allBelow(root, folder).filter((path) => fileKind(path) === 'description');
}

/** Files in the description's folders that are not a part of it. */
export function unknownFiles(root: string): string[] {
  return Object.keys(extensions)
    .flatMap((folder) => allBelow(root, folder))
    .filter((path) => fileKind(path) === 'unknown');
}

/** Why a file in one of the description's folders is ignored. */
export function unknownFileReason(path: string): string {
  const [folder = ''] = path.split('/');
  return `${path} is ignored: ${folder}/ contains ${extensions[folder]} files only. Move or rename it.`;
}
