/** Bytes in a buffer of their own. Spelled so that TypeScript before 5.7, whose `Uint8Array` is not generic, reads it. */
export type Bytes = ReturnType<typeof Uint8Array.of>;
