import { checkHeader } from './check-header.ts';
import { LanyingInputError } from './errors.ts';
import { inBrowser } from './platform.ts';

/** An access token, or a function that gets one; it is asked again when the service no longer accepts what it gave. */
export type AccessToken = string | (() => string | Promise<string>);

/** Where a client's requests get their token from. All scopes of a client share it. */
export interface Auth {
  /** The token to send, if there is one; a promise only where it has yet to come. */
  token(): string | undefined | Promise<string>;
  /** Forgets a refused token and says whether another can be had. Calls that wait for it share one answer. */
  forget(refused: string | undefined): boolean;
}

/** Refuses what must not be in a browser: a token with role 2, admin, or one whose role cannot be read. */
function checkRole(token: string): void {
  if (!inBrowser()) return;
  try {
    const payload = atob(`${token.split('.')[1]}`.replaceAll('-', '+').replaceAll('_', '/'));
    const { role } = JSON.parse(payload) as { role?: unknown }; // If it is anything else, reading it fails.
    if (typeof role === 'number' && role !== 2) return;
  } catch {
    // Unreadable: refused below.
  }
  throw new LanyingInputError('accessToken for admins or unreadable, see dangerouslyAllowAdminTokenInBrowser');
}

/** Reads tokens from a text or a function, and checks each. */
export function createAuth(source: AccessToken | undefined, allowAdmin: boolean | undefined): Auth {
  let held: string | undefined;
  let asked: Promise<string> | undefined;
  const hold = (token: string): string => {
    checkHeader('accessToken', token);
    if (!allowAdmin) checkRole(token);
    held = token;
    return token;
  };
  let ask: (() => Promise<string>) | undefined;
  if (typeof source === 'function') ask = async () => hold(await source());
  else if (source !== undefined) hold(source);
  return {
    token() {
      if (held !== undefined || !ask) return held;
      asked ??= ask().finally(() => {
        asked = undefined;
      });
      return asked;
    },
    forget(refused) {
      // Another call may have got a new one in the meantime.
      if (ask && held === refused) held = undefined;
      return !!ask;
    },
  };
}
