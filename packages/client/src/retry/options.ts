import type { LanyingError } from '../errors/lanying-error.ts';

/** A call that is about to be retried. */
export interface RetryEvent {
  readonly operationId: string;
  /** Number of the retry, from 1. */
  readonly retry: number;
  /** Milliseconds until the request is sent. */
  readonly delay: number;
  /** What the last attempt ended with. */
  readonly error: LanyingError;
}

/** How often a call is retried and how long it may take; for all calls of a client, or for one. */
export interface RetryOptions {
  /** Retries of a call that is idempotent or was not sent. @default 2 */
  retries?: number | undefined;
  /** Milliseconds that an attempt may take, body included; `0` or `Infinity` for no limit. @default 30000 */
  timeout?: number | undefined;
  /** Milliseconds that a call may take, retries and waits included; `0` or `Infinity` for no limit. @default 0 */
  totalTimeout?: number | undefined;
  /** Longest wait before a retry in milliseconds, whatever `Retry-After` says. @default 60000 */
  maxRetryDelay?: number | undefined;
}

/** Called before the wait for each retry; what it throws ends the call. */
export type RetryHook = (event: RetryEvent) => void | Promise<void>;
