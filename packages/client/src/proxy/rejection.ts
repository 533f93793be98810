import type { OperationId } from '@lanying-im/types';

/** Why the proxy did not send a request to the service, or has no response of the service to return. */
export interface ProxyRejection {
  /** HTTP status of the response: 4xx is the page's fault, 500 the server's own, 502 to 504 the service's. */
  readonly status: number;
  /** What the page's error shows. */
  readonly reason: string;
  /** Operation that was called; absent where the request named none. */
  readonly operationId: OperationId | undefined;
  /** What only the server may know, such as the error that `actingUser` threw. */
  readonly cause: unknown;
}

/** Thrown by the steps of the proxy; `reason` goes to the page, `cause` does not. */
export class Rejection extends Error {
  readonly status: number;
  /** Headers that HTTP requires beside the status. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, reason: string, options: { cause?: unknown; headers?: Record<string, string> } = {}) {
    super(reason, { cause: options.cause });
    this.status = status;
    this.headers = options.headers ?? {};
  }
}

/** Rejects because the server's own code or options are at fault; the page learns no more than that. */
export function serverFault(problem: string, cause?: unknown): Rejection {
  const error = new Error(problem, cause === undefined ? undefined : { cause });
  return new Rejection(500, 'The proxy failed. The reason is in the log of its server.', { cause: error });
}

/** Headers of every response: none may be cached, or taken for anything but what it says it is. */
export const responseHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/** The response to a rejected request; the client's `LanyingResponseError` shows `error`. */
export function rejectionResponse({ status, message, headers }: Rejection): Response {
  return Response.json({ error: message }, { status, headers: { ...responseHeaders, ...headers } });
}
