import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import type { MockRequest, MockResponse, StateChange } from '../http/types.ts';
import { createLanyingMock } from '../lanying-mock.ts';
import { checkSeed } from '../seed/check-seed.ts';
import type { Seed } from '../seed/types/seed.ts';
import type { LanyingMock, MockOptions } from '../types.ts';
import { noteHeaders, readEntry, writeEntry } from './journal.ts';
import { lockFile } from './lock.ts';

/** Fewest bytes of requests, after the snapshot, for which the file is written anew. */
const compactFrom = 4 * 1024 * 1024;

/** How a mock is kept in a file. */
export interface PersistOptions {
  /** Bytes of requests after which the file is written anew; the size of the snapshot, if that is more. @default 4 MiB */
  readonly compactFrom?: number;
  /** Told when the file cannot be written. The mock goes on. */
  readonly onFailure?: (reason: string) => void;
}

/** A mock that is kept in a file. */
export interface PersistedMock {
  readonly mock: LanyingMock;
  /** Answers as the mock does, and first writes down what was done. */
  readonly handle: (request: MockRequest) => MockResponse;
  /** Writes the file anew, as short as it can be: a snapshot, which is a seed, too. */
  readonly save: () => void;
}

/** The lines of a file that were written to their end: a process that was killed may have left half a line. */
function wholeLines(text: string): string[] {
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '');
}

/** What a file holds: the snapshot in its first line, with the requests in the others done again. */
function load(file: string): Seed {
  const [first, ...entries] = wholeLines(readFileSync(file, 'utf8'));
  const snapshot = checkSeed(JSON.parse(first ?? ''));
  // Each request is done at its own time, whatever clocks the apps have.
  const { clock: _clock, ...undated } = snapshot;
  const apps = snapshot.apps.map(({ clock: _own, ...app }) => app);
  const mock = createLanyingMock({ seed: { ...undated, apps }, requestsKept: 0 });
  for (const line of entries) {
    const { time, request } = readEntry(line);
    mock.clock.set(time);
    mock.handle(request);
  }
  const clocks = new Map(snapshot.apps.map(({ app_id, clock }) => [app_id, clock]));
  const done = mock.snapshot().apps.map((app) => {
    const clock = clocks.get(app.app_id);
    return { ...app, ...(clock !== undefined && { clock }) };
  });
  return { apps: done, ...(snapshot.clock !== undefined && { clock: snapshot.clock }) };
}

/** Puts a text in place of a file's, at one stroke: at no moment is there half of it. */
function replace(file: string, text: string): void {
  const draft = `${file}.tmp`;
  // It holds tokens and passwords, if only of a test.
  writeFileSync(draft, text, { mode: 0o600 });
  const descriptor = openSync(draft, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(draft, file);
}

/**
 * Opens a mock that is kept in a file: what was answered is there again after the process was killed. What the options
 * say about the seed is what the mock begins with when there is no file yet, and what `reset` goes back to.
 *
 * The file holds a snapshot, then a line for each request that was done since. As long as this process runs, no other
 * one may use it.
 *
 * @throws Error that names the file when it cannot be used.
 */
export function openPersisted(file: string, options: MockOptions, persist: PersistOptions = {}): PersistedMock {
  let change: StateChange | undefined;
  let isChanged = false;
  const mock = createLanyingMock({
    ...options,
    onChange(done) {
      options.onChange?.(done);
      change = done;
      isChanged = true;
    },
  });
  /** Bytes of requests in the file, and how many there may be; none while the file is not as it should be. */
  let written = 0;
  let allowed = 0;

  const save = (): void => {
    allowed = 0;
    const text = `${JSON.stringify(mock.snapshot())}\n`;
    replace(file, text);
    written = 0;
    allowed = Math.max(persist.compactFrom ?? compactFrom, text.length);
  };
  const note = (headers: Readonly<Record<string, string>>): void => {
    try {
      const line = change === undefined ? '' : writeEntry(change, headers);
      written += line.length;
      if (change === undefined || written > allowed) save();
      else appendFileSync(file, line);
    } catch (error) {
      // The next change tries to write the file anew.
      allowed = 0;
      persist.onFailure?.(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  try {
    lockFile(file);
    if (existsSync(file)) mock.restore(load(file));
    save();
  } catch (error) {
    throw new Error(`Cannot keep the state in ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return {
    mock,
    handle(received) {
      const { request, headers } = noteHeaders(received);
      change = undefined;
      isChanged = false;
      const answered = mock.handle(request);
      if (isChanged) note(headers);
      return answered;
    },
    save,
  };
}
