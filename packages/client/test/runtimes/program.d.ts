/** What every runtime must report. */
export const expected: Readonly<Record<string, unknown>>;
