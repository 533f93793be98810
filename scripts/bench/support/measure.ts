import { spawnSync } from 'node:child_process';

/** A whole process whose wall time is measured. */
export interface Subject {
  name: string;
  /** Arguments of Node. */
  args: readonly string[];
  cwd: string;
  /** Removes what an earlier run left, outside the measured time. */
  reset(): void;
}

/** Tools that phone home or colour their output do neither while measured. */
export const quiet = {
  ...process.env,
  DO_NOT_TRACK: '1',
  KUBB_DISABLE_TELEMETRY: '1',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  NO_COLOR: '1',
};

/** Runs it once and returns the wall time in milliseconds. Throws if it fails. */
export function runOnce({ name, args, cwd, reset }: Subject): number {
  reset();
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: quiet,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${name} failed:\n${(stderr + stdout).trim().slice(-800)}`);
  return ms;
}

/** After a warm-up of each, runs the subjects in turns: A B A B. What slows the machine slows both. Milliseconds. */
export function alternate(subjects: readonly Subject[], runs: number): number[][] {
  for (const subject of subjects) runOnce(subject);
  const times: number[][] = subjects.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, subject] of subjects.entries()) times[index]?.push(runOnce(subject));
  }
  return times;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** `0.62 s (0.60–0.71)`: the median and the range. */
export function seconds(times: readonly number[]): string {
  const shown = (ms: number): string => (ms / 1000).toFixed(2);
  return `${shown(median(times))} s (${shown(Math.min(...times))}–${shown(Math.max(...times))})`;
}
