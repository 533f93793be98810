import type { OperationId } from '@lanying-im/types';
import type { LanyingClientOptions } from '../client/options.ts';
import type { ActingScope } from '../client/scope.ts';
import { LanyingInputError } from '../errors/input-error.ts';
import { proxyOperations } from '../generated/proxy-operations.ts';
import { shown } from './find-problem.ts';
import type { OperationInput } from './operation.ts';
import { parseUrl } from './parse-url.ts';
import type { ProxyRejection } from './rejection.ts';

/** A call that is about to be sent to the service, exactly as it will be sent. */
export interface ProxiedCall {
  readonly operationId: OperationId;
  /** Input of the operation, valid against the description. */
  readonly input: OperationInput;
  /** User and group that the call acts as. */
  readonly scope: ActingScope;
}

/** What `actingUser` returns: the id of a user, a scope with at least one id, or a response that rejects the request. */
export type ActingUser = number | ActingScope | Response;

/** Who may do what through a proxy. */
export interface LanyingProxyOptions {
  /** How the proxy reaches the service; its token stays on the server. @default `retries: 0`, since the page's client retries */
  client: LanyingClientOptions;
  /** Path of the proxy, such as `/api/lanying`; it is the `endpoint` of the page's client. */
  path: string;
  /** Operations that pages may call; all others are rejected. */
  allow: readonly OperationId[];
  /**
   * Returns the user that the request acts as, from your own session. A response is sent to the page as it is; anything
   * but a positive safe integer or a scope with such an id rejects the request with HTTP 500.
   *
   * @param named scope that the page's client names with `asUser` and `asGroupAdmin`. It is not verified: return it only after
   * you have checked that the session may act so. If it differs from the result, the request is rejected with HTTP 403.
   */
  actingUser: (request: Request, named: ActingScope) => ActingUser | Promise<ActingUser>;
  /**
   * Decides about each call before it is sent. `true` consents. `false` rejects with HTTP 403, and so does a response,
   * which is sent to the page as it is. Anything else rejects with HTTP 500.
   *
   * @default all calls of allowed operations
   */
  check?: ((call: ProxiedCall, request: Request) => boolean | Response | Promise<boolean | Response>) | undefined;
  /** Origins of pages on other hosts that may call, such as `https://admin.example.com`. @default none */
  origins?: readonly string[] | undefined;
  /**
   * Compares the page's origin with the `x-forwarded-host` header in place of `host`. Set it only behind a reverse proxy
   * that sets this header itself. @default false
   */
  trustForwardedHost?: boolean | undefined;
  /**
   * Hosts that files may be fetched from when the service redirects to them, with the port unless it is the scheme's own:
   * `['files.example.com', '10.0.0.5:9000']`. @default every host that the service names, except private and loopback ones
   */
  fileHosts?: readonly string[] | undefined;
  /** Maximal size of a request body in bytes. @default 100000 */
  maxBodySize?: number | undefined;
  /**
   * Called for each request that gets no response of the service, for your log. Its `cause` may hold secrets of the server.
   *
   * @default writes those with HTTP 5xx to `console.error`
   */
  onReject?: ((rejection: ProxyRejection, request: Request) => void) | undefined;
}

/** The options, checked and with their defaults. */
export type CheckedOptions = LanyingProxyOptions & {
  readonly origins: readonly string[];
  readonly maxBodySize: number;
  readonly onReject: NonNullable<LanyingProxyOptions['onReject']>;
};

function assertOption(condition: boolean, problem: string): asserts condition {
  if (!condition) throw new LanyingInputError(`createLanyingProxy: ${problem}`);
}

/** Whether a string is an origin in the spelling that browsers send. */
function isOrigin(value: unknown): boolean {
  return typeof value === 'string' && parseUrl(value)?.origin === value;
}

/** Whether a string is a host, with a port where it is not the scheme's own, in the spelling of `URL`. */
function isHost(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[\w.:[\]-]+$/.test(value)) return false;
  const urls = [`http://${value}`, `https://${value}`];
  return urls.some((url) => parseUrl(url)?.host === value);
}

function logFault({ status, operationId, cause }: ProxyRejection): void {
  if (status >= 500) console.error(`Lanying proxy${operationId === undefined ? '' : `, ${operationId}`}:`, cause);
}

/**
 * Checks the options: JavaScript callers have no types, and an option of the wrong type must not switch a check off.
 *
 * @throws LanyingInputError naming the option and what it must be
 */
export function checkOptions(options: LanyingProxyOptions): CheckedOptions {
  const {
    client,
    path,
    allow,
    actingUser,
    check,
    origins = [],
    fileHosts,
    maxBodySize = 100_000,
    onReject = logFault,
  } = options;
  assertOption(/^https?:\/\/./.test(client.endpoint), 'client.endpoint must be the http address of the API.');
  assertOption(/^\/([\w.~-]+(\/|$))*$/.test(path), `path must be a path such as /api/lanying, not ${shown(path)}.`);
  assertOption(Array.isArray(allow), 'allow must be a list of operation ids.');
  for (const id of allow)
    assertOption(Object.hasOwn(proxyOperations, id), `allow: there is no operation ${shown(id)}.`);
  assertOption(typeof actingUser === 'function', 'actingUser must be a function.');
  assertOption(check === undefined || typeof check === 'function', 'check must be a function.');
  assertOption(typeof onReject === 'function', 'onReject must be a function.');
  assertOption(Array.isArray(origins), 'origins must be a list.');
  for (const origin of origins) {
    assertOption(isOrigin(origin), `origins: ${shown(origin)} is not an origin such as https://app.example.com.`);
  }
  assertOption(fileHosts === undefined || Array.isArray(fileHosts), 'fileHosts must be a list.');
  for (const host of fileHosts ?? []) {
    assertOption(isHost(host), `fileHosts: ${shown(host)} is not a host such as files.example.com:9000.`);
  }
  assertOption(typeof maxBodySize === 'number' && maxBodySize > 0, 'maxBodySize must be a positive number of bytes.');
  return { ...options, allow: [...allow], origins: [...origins], maxBodySize, onReject };
}
