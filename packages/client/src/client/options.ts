import type { HeadersInput } from '../auth/headers.ts';
import type { AccessToken } from '../auth/token-source.ts';
import type { RetryHook, RetryOptions } from '../retry/options.ts';
import type { TransportOptions } from '../transport/options.ts';

/** How a client reaches the service. An option that is undefined counts as absent. */
export interface LanyingClientOptions extends RetryOptions, TransportOptions {
  /** URL of the app's API, from the console: `https://api.maximtop.com`. In a page also a path of your own server. */
  endpoint: string;
  /** Id of the app, from the console. */
  appId: string;
  /** Access token, or a function that returns one; leave it out where a proxy adds it. */
  accessToken?: AccessToken | undefined;
  /** Headers for every request. */
  headers?: HeadersInput | undefined;
  /** Called before the wait for each retry; what it throws ends the call. */
  onRetry?: RetryHook | undefined;
  /**
   * Allows a token of the whole app on a device that is not yours: in a browser, React Native or a mini program. For
   * tests and demos against a mock. @default false
   */
  dangerouslyAllowAdminTokenInBrowser?: boolean | undefined;
}
