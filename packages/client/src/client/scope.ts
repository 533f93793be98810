import { LanyingInputError } from '../errors/input-error.ts';

/** Who a client acts as. */
export interface ActingScope {
  /** User that an admin token acts as. */
  readonly userId?: number | undefined;
  /** Group that an admin token acts as an administrator of. */
  readonly groupId?: number | undefined;
}

/** Which app a client calls, and who it acts as. */
export interface LanyingScope extends ActingScope {
  /** Id of the app. */
  readonly appId: string;
}

/**
 * Returns the id of a user or group as it is.
 *
 * @throws LanyingInputError where it is not a positive safe integer
 */
export function checkId(name: string, id: number): number {
  if (Number.isSafeInteger(id) && id > 0) return id;
  throw new LanyingInputError(`${name} must be a positive safe integer.`);
}
