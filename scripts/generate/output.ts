/** Where a script writes its lines: the console, or what a test reads. */
export type Output = Pick<Console, 'log' | 'warn' | 'error'>;

/** Returns what an error says to the person at the terminal. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
