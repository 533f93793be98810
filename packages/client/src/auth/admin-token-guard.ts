import { LanyingInputError } from '../errors/input-error.ts';
import { isUserDevice } from '../transport/platform.ts';

/** The role of a user in the payload of a token; every other may act for the whole app. */
const userRole = 1;

/** Returns the role that a token states; undefined where it cannot be read. */
function roleOf(token: string): unknown {
  try {
    const payload = `${token.split('.')[1]}`.replaceAll('-', '+').replaceAll('_', '/');
    return Object(JSON.parse(atob(payload))).role;
  } catch {
    return undefined;
  }
}

/**
 * Throws where a token is on the device of a user without being the token of one: everybody who has the device could act
 * for the whole app.
 */
export function rejectAdminToken(token: string, operationId?: string): void {
  if (!isUserDevice() || roleOf(token) === userRole) return;
  throw new LanyingInputError(
    'accessToken must be a token of a user: on this device, its owner can read it. Use createLanyingProxy, or see dangerouslyAllowAdminTokenInBrowser.',
    operationId,
  );
}
