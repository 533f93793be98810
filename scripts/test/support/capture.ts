import type { Output } from '../../generate/output.ts';

/** What a command printed, and its exit code; null where it did not end by itself. */
export interface CommandResult {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command within this process. */
export async function capture(run: (output: Output) => Promise<number>): Promise<CommandResult> {
  const result = { stdout: '', stderr: '' };
  const write = (line: string): void => {
    result.stdout += `${line}\n`;
  };
  const writeError = (line: string): void => {
    result.stderr += `${line}\n`;
  };
  const status = await run({ log: write, warn: writeError, error: writeError });
  return { status, ...result };
}
