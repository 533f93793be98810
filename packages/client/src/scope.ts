import { LanyingInputError } from './errors.ts';

/** In whose name a client calls. */
export interface LanyingScope {
  /** User that an admin token acts as. */
  readonly userId?: number;
  /** Group that an admin token acts as an administrator of. */
  readonly groupId?: number;
}

/** Refuses what cannot be the id of a user or group. */
export function checkId(id: number): number {
  if (Number.isSafeInteger(id) && id > 0) return id;
  throw new LanyingInputError('an id must be a positive safe integer');
}
