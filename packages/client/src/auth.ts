import { checkHeader } from './check-header.ts';
import { LanyingInputError } from './errors.ts';

/** An access token, or a function that gets one; it is asked again when the service no longer accepts what it gave. */
export type AccessToken = string | (() => string | Promise<string>);

/** Where a client's requests get their token from. All scopes of a client share it. */
export interface Auth {
  /** The token to send, if there is one. */
  token(): string | undefined | Promise<string>;
  /** Forgets a refused token and says whether another one can be had. Calls that wait for it share one answer. */
  forget(refused: string | undefined): boolean;
}

// What tells a browser's page or worker from a server; edge runtimes have neither.
const inBrowser = (): boolean => 'document' in globalThis || 'importScripts' in globalThis;

const adminRole = 2;

/** The role that a token's payload states; nothing where the token cannot be read. */
function roleOf(token: string): unknown {
  try {
    const payload: unknown = JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
    return typeof payload === 'object' && payload !== null && 'role' in payload ? payload.role : undefined;
  } catch {
    return undefined;
  }
}

function checkToken(token: unknown, allowAdmin: boolean): string {
  const text = checkHeader('accessToken', token);
  if (allowAdmin || !inBrowser()) return text;
  const role = roleOf(text);
  if (typeof role === 'number' && role !== adminRole) return text;
  throw new LanyingInputError(
    `accessToken ${role === adminRole ? 'is an admin token' : 'cannot be read, so it may be an admin token'}: everybody ` +
      'who opens this page could take it and act for the whole app. Give the page the token of its user, or let your ' +
      'own server add the token. Where that does not matter: dangerouslyAllowAdminTokenInBrowser: true.',
  );
}

/** Reads tokens from a text or a function, and refuses those that must not be in a browser. */
export function createAuth(source: AccessToken | undefined, allowAdmin: boolean): Auth {
  if (typeof source !== 'function') {
    const token = source === undefined ? undefined : checkToken(source, allowAdmin);
    return { token: () => token, forget: () => false };
  }
  let held: string | undefined;
  let asked: Promise<string> | undefined;
  const ask = async (): Promise<string> => {
    held = checkToken(await source(), allowAdmin);
    return held;
  };
  return {
    token() {
      if (held !== undefined) return held;
      asked ??= ask().finally(() => {
        asked = undefined;
      });
      return asked;
    },
    forget(refused) {
      // Another call may have got a new one in the meantime.
      if (held === refused) held = undefined;
      return true;
    },
  };
}
