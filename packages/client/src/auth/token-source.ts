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

/** Creates the source for a token, or for none. */
function fixedToken(token: string | undefined): TokenSource {
  return { token: async () => token, renew: () => false };
}

/** Creates the source for a function that returns tokens. */
function requestedToken(request: () => string | Promise<string>, check: (token: string) => string): TokenSource {
  let held: string | undefined;
  let pending: Promise<string> | undefined;

  const start = (): Promise<string> => {
    const started = (async () => {
      const token = check(await request());
      held ??= token;
      return token;
    })();
    const end = (): void => {
      if (pending === started) pending = undefined;
    };
    started.then(end, end);
    return started;
  };

  return {
    async token(signal) {
      if (held !== undefined) return held;
      pending ??= start();
      const joined = pending;
      // Whoever gives up waiting leaves a function that may never return: the next call must call it again.
      const forget = onAbort(signal, () => {
        if (pending === joined) pending = undefined;
      });
      return joined.finally(forget);
    },
    renew(rejected) {
      // Another call may have renewed it in the meantime.
      if (held === rejected) held = undefined;
      return true;
    },
  };
}

/** Creates the source of tokens from the option; `check` throws where a token must not be used. */
export function createTokenSource(source: AccessToken | undefined, check: (token: string) => string): TokenSource {
  if (typeof source === 'function') return requestedToken(source, check);
  return fixedToken(source === undefined ? undefined : check(source));
}
