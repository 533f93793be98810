import { watch } from 'node:fs';
import { join, sep } from 'node:path';

/** Editors write a file in several steps; a run starts when none came for this many ms. */
const quietMs = 10;

/**
 * Calls `regenerate` after each edit below `folder`, one run at a time; edits during a run lead to one more run.
 * Generated output below the folder is left out.
 */
export function watchFolder(folder: string, regenerate: (edited: string) => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let waiting: string | undefined;
  const run = async (edited: string): Promise<void> => {
    if (running) {
      waiting = edited;
      return;
    }
    running = true;
    await regenerate(edited);
    running = false;
    const next = waiting;
    waiting = undefined;
    if (next !== undefined) await run(next);
  };
  watch(folder, { recursive: true }, (_event, name) => {
    if (name === null || /^(dist|node_modules|test|\.turbo)$/.test(name.split(sep)[0] ?? '')) return;
    if (!/\.(ya?ml|json)$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(join(folder, name)), quietMs);
  });
}
