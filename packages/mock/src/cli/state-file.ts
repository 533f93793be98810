import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** The file that a path leads to, through symbolic links, whether or not it exists. */
export function resolveLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? resolve(dirname(path), readlinkSync(path)) : resolve(path);
}

/** Checksum of a line, which also covers all lines before it. */
function checksum(previous: string, line: string): string {
  return createHash('sha256').update(previous).update(line).digest('hex').slice(0, 16);
}

/** Replaces a file in one step, so that at no moment half of it is there. Only this user can read it. */
function replaceFile(file: string, content: string): void {
  const draft = `${file}.tmp`;
  // A link of this name must not be followed, and an existing file must not decide who can read the new one.
  rmSync(draft, { force: true });
  try {
    writeFileSync(draft, content, { flag: 'wx', mode: 0o600, flush: true });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    // A single file that is mounted into a container cannot be replaced, only written to.
    if (errorCode(error) !== 'EBUSY') throw error;
    chmodSync(file, 0o600);
    writeFileSync(file, content, { flush: true });
  }
}

/** Appends to a file that exists. */
function appendToExisting(file: string, content: string): void {
  const descriptor = openSync(file, constants.O_WRONLY | constants.O_APPEND);
  try {
    appendFileSync(descriptor, content);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * A file of lines: first a snapshot, then a journal entry for each change since. Every entry begins with a checksum of
 * itself and all lines before it; the snapshot has none, so that a file without entries can be edited by hand.
 */
export class StateFile {
  readonly #path: string;
  /** Checksum of the last line; undefined while the file is not known to be complete. */
  #last: string | undefined;
  /** Length of the snapshot and of the entries after it, in characters. */
  #snapshotLength = 0;
  #journalLength = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** Length of the entries since the snapshot, in characters, and that of the snapshot. */
  get lengths(): { readonly snapshot: number; readonly journal: number } {
    return { snapshot: this.#snapshotLength, journal: this.#journalLength };
  }

  /**
   * Reads snapshot and entries; undefined when there is no file. Ignores the last line when it has no end, because its
   * writer was killed before it could respond.
   *
   * @throws Error that names the line whose checksum does not match.
   */
  read(): { readonly snapshot: string; readonly entries: readonly string[] } | undefined {
    let content: string;
    try {
      content = readFileSync(this.#path, 'utf8');
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
    const [snapshot = '', ...lines] = content
      .slice(0, content.lastIndexOf('\n') + 1)
      .split('\n')
      .slice(0, -1);
    if (snapshot === '') return content === '' ? undefined : { snapshot: content, entries: [] };
    let last = checksum('', snapshot);
    const entries = lines.map((line, index) => {
      const entry = line.slice(17);
      last = checksum(last, entry);
      if (line === `${last} ${entry}`) return entry;
      throw new Error(
        `line ${index + 2} or a line before it is damaged. Restore the file from a backup, or delete line ${index + 2} and all lines after it`,
      );
    });
    return { snapshot, entries };
  }

  /** Replaces everything by a snapshot. */
  writeSnapshot(snapshot: string): void {
    this.#last = undefined;
    replaceFile(this.#path, `${snapshot}\n`);
    this.#last = checksum('', snapshot);
    this.#snapshotLength = snapshot.length;
    this.#journalLength = 0;
  }

  /** Appends an entry. Returns false when a snapshot has to be written instead, because the file is gone or incomplete. */
  append(entry: string): boolean {
    if (this.#last === undefined) return false;
    const previous = this.#last;
    this.#last = undefined;
    const next = checksum(previous, entry);
    try {
      appendToExisting(this.#path, `${next} ${entry}\n`);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return false;
      throw error;
    }
    this.#last = next;
    this.#journalLength += entry.length;
    return true;
  }
}
