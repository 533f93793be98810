import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { quiet } from './measure.ts';

/** Resolves with the moment at which the generator's output matches, in nanoseconds. */
type WaitForOutput = (expected: RegExp) => Promise<bigint>;

/**
 * Starts the generator's watch mode in a folder, edits each file in turns and measures from the moment at which it is
 * written until the generator has said that it is done; what it waits for further edits is part of that. Milliseconds.
 */
export async function timeEdits(folder: string, files: readonly string[], runs: number): Promise<number[][]> {
  const child = spawn(process.execPath, ['scripts/generate.ts', '--watch'], { cwd: folder, env: quiet });
  let said = '';
  let onOutput = (): void => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      onOutput();
    });
  }
  const waitForOutput: WaitForOutput = (expected) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`The watcher did not respond. It wrote:\n${said}`)), 120_000);
      onOutput = () => {
        if (!expected.test(said)) return;
        clearTimeout(timer);
        resolve(process.hrtime.bigint());
      };
      onOutput();
    });
  try {
    await waitForOutput(/Watching/);
    const times: number[][] = files.map(() => []);
    // The first round warms up.
    for (let run = 0; run <= runs; run++) {
      for (const [index, file] of files.entries()) {
        const ms = await timeEdit(join(folder, file), run, waitForOutput, () => {
          said = '';
        });
        if (run > 0) times[index]?.push(ms);
      }
    }
    return times;
  } finally {
    child.kill();
  }
}

async function timeEdit(file: string, run: number, waitForOutput: WaitForOutput, forget: () => void): Promise<number> {
  // The first description on one line, in YAML or in JSON.
  const text = readFileSync(file, 'utf8').replace(
    /^( *"summary": "|summary: |description: (?![>|])).*?("?,?)$/m,
    `$1Edited in round ${run}$2`,
  );
  forget();
  const start = process.hrtime.bigint();
  writeFileSync(file, text);
  const end = await waitForOutput(new RegExp(`${basename(file)}: .*\\n`));
  return Number(end - start) / 1e6;
}
