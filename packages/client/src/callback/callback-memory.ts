/** Remembers which messages were received, so that a duplicate is recognised. */
export interface CallbackMemory {
  /** Adds a message by its key; returns false for one that is remembered already. */
  add(key: string): boolean;
}

/** Creates a memory of the latest messages. It is lost with the process; several processes do not share it. */
export function createCallbackMemory(limit: number = 10_000): CallbackMemory {
  const keys = new Set<string>();
  return {
    add(key) {
      if (keys.has(key)) return false;
      keys.add(key);
      if (keys.size > limit) keys.delete(keys.values().next().value ?? '');
      return true;
    },
  };
}
