import type { ErrorCode } from '@lanying-im/types';
import { errorTable } from '#error-table';
import { docsBaseUrl } from '../generated/docs-url.ts';
import { isLanyingError, LanyingError, type Outcome } from './lanying-error.ts';

/** What is known of an error of the service beside its code. */
export interface ApiErrorDetails {
  /** HTTP status of the response. @default 200 */
  readonly status?: number | undefined;
  /** The service's own message, without secrets. */
  readonly serverMessage?: string | undefined;
  /** Whether the call may have had an effect. @default 'rejected' */
  readonly outcome?: Outcome | undefined;
  /** Milliseconds of the `Retry-After` header. */
  readonly retryAfter?: number | undefined;
}

/**
 * The service returned an error: an envelope whose code is not 200, usually with HTTP 200. Its `outcome` is `rejected`,
 * but `unknown` where the service failed in the middle of a write.
 */
export class LanyingApiError<Code extends number = ErrorCode> extends LanyingError {
  /** Error code of the envelope. */
  declare readonly code: Code;
  /**
   * Name of the code, as in `ErrorCode`; undefined for a code that the description does not know, and in bundles for
   * browsers.
   */
  declare readonly errorName: string | undefined;
  /** HTTP status of the response, usually 200. */
  declare readonly status: number;
  /** Whether the same call may succeed later. */
  declare readonly retryable: boolean;
  /** Milliseconds of the `Retry-After` header; undefined where there is none. */
  declare readonly retryAfter: number | undefined;
  /** Page about the code: its cause, its remedy and how to provoke it on the mock. */
  declare readonly docsUrl: string;
  // Private, so that no logger prints it: the service's message may contain what was sent to it.
  readonly #serverMessage: string | undefined;

  constructor(code: Code, operationId: string, details: ApiErrorDetails = {}) {
    const { status = 200, serverMessage, outcome = 'rejected', retryAfter } = details;
    const entry = errorTable[code];
    const docsUrl = `${docsBaseUrl}/errors/${entry ? `${code}/` : ''}`;
    super(`${`${code} ${entry ? (entry.name ?? '') : 'unknown'}`.trim()}, see ${docsUrl}`, operationId, outcome);
    this.code = code;
    this.errorName = entry?.name;
    this.status = status;
    this.retryable = entry?.retry === 'later';
    this.retryAfter = retryAfter;
    this.docsUrl = docsUrl;
    this.#serverMessage = serverMessage;
  }

  override get name(): 'LanyingApiError' {
    return 'LanyingApiError';
  }

  /** The service's own message, with the token and every string of the call blanked; nothing prints it by itself. */
  get serverMessage(): string | undefined {
    return this.#serverMessage;
  }
}

/**
 * Returns whether a caught value is an error that the service returned, and with this code if one is given; also for
 * errors of another copy of this package.
 *
 * @example
 * if (isLanyingApiError(error, ErrorCode.UserNotFound)) return undefined;
 */
export function isLanyingApiError(error: unknown): error is LanyingApiError;
export function isLanyingApiError<Code extends ErrorCode>(error: unknown, code: Code): error is LanyingApiError<Code>;
export function isLanyingApiError(error: unknown, code?: number): boolean {
  // The name identifies the class in all copies of this package.
  if (!isLanyingError(error) || error.name !== 'LanyingApiError') return false;
  return code === undefined || ('code' in error && error.code === code);
}
