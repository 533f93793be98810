import { onAbort } from '../transport/abort.ts';

/** An access token, or a function that returns one; it is called again when the service no longer accepts its token. */
export type AccessToken = string | (() => string | Promise<string>);

/** Where the requests of a client get their token from; all scopes share it. */
export interface TokenSource {
  /** Returns the token to send; undefined where the client has none. Calls that wait for it share one request. */
  token(signal: AbortSignal): Promise<string | undefined>;
  /** Forgets a token that the service rejected, and returns whether there may be another. */
  renew(rejected: string | undefined): boolean;
}

/**
 * Creates the source of tokens from the option.
 *
 * @param check throws where a token must not be used
 */
export function createTokenSource(source: AccessToken | undefined, check: (token: string) => void): TokenSource {
  if (typeof source !== 'function') {
    if (source !== undefined) check(source);
    return { token: async () => source, renew: () => false };
  }
  let held: string | undefined;
  let pending: Promise<string> | undefined;

  const request = async (): Promise<string> => {
    const token = await source();
    check(token);
    held ??= token;
    return token;
  };

  return {
    async token(signal) {
      if (held !== undefined) return held;
      pending ??= request();
      const joined = pending;
      const end = (): void => {
        if (pending === joined) pending = undefined;
      };
      joined.then(end, end);
      // Whoever stops waiting leaves a function that may never return: the next call must call it again.
      onAbort(signal, end);
      return joined;
    },
    renew(rejected) {
      // Another call may have renewed it in the meantime.
      if (held === rejected) held = undefined;
      return true;
    },
  };
}
