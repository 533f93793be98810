import { LanyingInputError } from './errors.ts';

/** In whose name a client calls. */
export interface LanyingScope {
  /** User that an admin token acts as. */
  readonly userId?: number;
  /** Group that an admin token acts as an administrator of. */
  readonly groupId?: number;
}

/** Refuses what cannot be the id of a user or group. */
export function checkId(what: string, id: unknown): number {
  if (Number.isSafeInteger(id) && Number(id) > 0) return Number(id);
  throw new LanyingInputError(`${what}: the id must be a positive integer that a number holds exactly.`);
}
