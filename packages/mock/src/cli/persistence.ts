import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { json } from '../http/headers.ts';
import type { MockRequest, MockResponse, StateChange } from '../http/types.ts';
import { createLanyingMock } from '../lanying-mock.ts';
import { checkSeed } from '../seed/check-seed.ts';
import type { Seed } from '../seed/types/seed.ts';
import type { LanyingMock, MockOptions } from '../types.ts';
import { readEntry, writeEntry } from './journal.ts';
import { lockFile } from './lock.ts';
import { resolveLinks, StateFile } from './state-file.ts';

/** Options of a mock that keeps its state in a file. */
export interface PersistenceOptions {
  /** Length of the journal, in characters, at which a new snapshot replaces it. @default 4 Mi, or the length of the snapshot if that is more */
  readonly journalLimit?: number;
  /** Called with a sentence when the file cannot be written. */
  readonly onFailure?: (reason: string) => void;
}

/** A mock that keeps its state in a file. */
export interface PersistentMock {
  readonly mock: LanyingMock;
  /** Handles a request as the mock does, and writes what it changed to the file before it returns the response. */
  readonly handle: (request: MockRequest) => MockResponse;
  /** Replaces the file by a snapshot, which is a seed, too. Throws when the file cannot be written. */
  readonly save: () => void;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}

/** Explains in a few words why a file cannot be opened. */
function explain(error: unknown, path: string): string {
  if (!existsSync(dirname(path))) return `the folder ${dirname(path)} does not exist. Create it first`;
  return messageOf(error);
}

/** Handles the requests of a journal again, each at its own time, and returns the state after them. */
function replay(snapshot: Seed, entries: readonly string[]): Seed {
  // Clocks of the snapshot would overrule the times of the entries. They are put back afterwards.
  const { clock, apps } = snapshot;
  const mock = createLanyingMock({
    seed: { apps: apps.map(({ clock: _clock, ...app }) => app) },
    requestsKept: 0,
    deliverCallbacks: false,
  });
  for (const entry of entries) {
    const { time, request } = readEntry(entry);
    mock.clock.set(time);
    mock.handle(request);
  }
  const clocks = new Map(apps.map((app) => [app.app_id, app.clock]));
  const replayed = mock.snapshot().apps.map(({ clock: _clock, ...app }) => {
    const own = clocks.get(app.app_id);
    return own === undefined ? app : { ...app, clock: own };
  });
  return clock === undefined ? { apps: replayed } : { apps: replayed, clock };
}

function unsaved(reason: string): MockResponse {
  const message = `The mock handled the request, but could not save the change: ${reason}.`;
  return { status: 507, headers: { 'content-type': json }, body: JSON.stringify({ code: 507, message }), delay: 0 };
}

/**
 * Opens a mock whose state is kept in a file. Every change is in the file before its response is sent, so killing the
 * process loses nothing that was confirmed. The seed of the options is used when there is no file yet, and by `reset`.
 * A change that cannot be written gets a response with HTTP 507.
 *
 * @throws Error that names the file when it cannot be used, or when another process uses it.
 */
export function openPersistentMock(
  path: string,
  options: MockOptions,
  { journalLimit = 4 * 1024 * 1024, onFailure }: PersistenceOptions = {},
): PersistentMock {
  /** What the current request changed: a change made by an operation, or 'everything' after a control. */
  let changed: StateChange | 'everything' | undefined;
  const mock = createLanyingMock({
    ...options,
    onChange(change) {
      options.onChange?.(change);
      changed = change ?? 'everything';
    },
  });

  const open = (): StateFile => {
    const target = resolveLinks(path);
    lockFile(target);
    const opened = new StateFile(target);
    const saved = opened.read();
    if (saved !== undefined) mock.restore(replay(checkSeed(JSON.parse(saved.snapshot)), saved.entries));
    opened.writeSnapshot(JSON.stringify(mock.snapshot()));
    return opened;
  };
  let file: StateFile;
  try {
    file = open();
  } catch (error) {
    throw new Error(`Cannot keep the state in ${path}: ${explain(error, path)}.`);
  }

  const save = (): void => file.writeSnapshot(JSON.stringify(mock.snapshot()));
  const write = (change: StateChange | 'everything'): void => {
    const { journal, snapshot } = file.lengths;
    const isFull = journal > Math.max(journalLimit, snapshot);
    if (change === 'everything' || isFull || !file.append(writeEntry(change))) save();
  };
  return {
    mock,
    save,
    handle(request) {
      changed = undefined;
      const response = mock.handle(request);
      if (changed === undefined) return response;
      try {
        write(changed);
        return response;
      } catch (error) {
        const reason = `${path} cannot be written: ${messageOf(error)}`;
        onFailure?.(reason);
        return unsaved(reason);
      }
    },
  };
}
