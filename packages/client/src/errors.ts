import type { ErrorCode } from '@lanying-im/types';
import { errorEntry } from './error-table.ts';
import { docsBaseUrl } from './generated/docs-url.ts';

/**
 * Whether the call may have had an effect. `not-sent`: nothing left this machine. `rejected`: the service, or a gateway
 * before it, refused. `unknown`: it was sent and no usable answer came back, so a message may have gone out.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown';

// Registered, not local: a server may load two copies of this package, and `instanceof` sees only one.
const brand: unique symbol = Symbol.for('lanying.error');

/** What all errors of this package have in common; each cause has a class of its own. */
export class LanyingError extends Error {
  /** Operation that was called; nothing where an option of the client is wrong. */
  declare readonly operationId: string | undefined;
  /** Whether the call may have had an effect, all of its attempts considered. */
  declare readonly outcome: Outcome;

  constructor(message: string, operationId: string | undefined, outcome: Outcome, cause?: Error) {
    super(operationId ? `${operationId}: ${message}` : message, cause && { cause });
    this.operationId = operationId;
    this.outcome = outcome;
  }

  static {
    Object.assign(LanyingError.prototype, { [brand]: true });
  }

  // An accessor rather than a field: a literal that survives minifying, and no second copy when the error is printed.
  override get name(): string {
    return 'LanyingError';
  }

  /** What a logger that serialises errors should write: everything but the stack. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** The caller's own mistake, found before anything was sent: an option, an id or a field that cannot be sent as it is. */
export class LanyingInputError extends LanyingError {
  constructor(message: string, operationId?: string) {
    super(message, operationId, 'not-sent');
  }

  override get name(): 'LanyingInputError' {
    return 'LanyingInputError';
  }
}

/**
 * The service said no: an envelope whose code is an error, usually on HTTP 200. Its `outcome` is `rejected`, but `unknown`
 * where the service failed in the middle of a write.
 */
export class LanyingApiError<Code extends number = ErrorCode> extends LanyingError {
  /** Error code of the envelope. */
  declare readonly code: Code;
  /** Name of the code, as in `ErrorCode`; nothing for a code that the description does not know, and in bundles for browsers. */
  declare readonly errorName: string | undefined;
  /** HTTP status of the answer, usually 200. */
  declare readonly status: number;
  /** Whether the same call may succeed when it is sent again after a while. */
  declare readonly retryable: boolean;
  /** Page about the code: its cause, its cure and how to see it happen. */
  declare readonly docsUrl: string;
  // Private, so that no logger prints it: the service's text may repeat what was sent to it.
  readonly #serverMessage: string | undefined;

  constructor(code: Code, operationId: string, status: number, serverMessage?: string, outcome: Outcome = 'rejected') {
    const [errorName, advice = ''] = errorEntry(code);
    const docsUrl = `${docsBaseUrl}/errors/${errorName === undefined ? '' : `${code}/`}`;
    super(`${`${code} ${errorName ?? 'unknown'}`.trim()}, see ${docsUrl}`, operationId, outcome);
    this.code = code;
    this.errorName = errorName || undefined;
    this.status = status;
    this.retryable = /[~?]/.test(advice);
    this.docsUrl = docsUrl;
    this.#serverMessage = serverMessage;
  }

  override get name(): 'LanyingApiError' {
    return 'LanyingApiError';
  }

  /** The service's own text, with the token and every text of the call blanked; it is printed nowhere by itself. */
  get serverMessage(): string | undefined {
    return this.#serverMessage;
  }
}

/** An answer came, but not one of the service: HTML of a gateway, half a JSON text, nothing at all, an inexact integer. */
export class LanyingResponseError extends LanyingError {
  /** HTTP status of the answer; 0 where a browser hides a redirect. */
  declare readonly status: number;

  constructor(problem: string, operationId: string | undefined, status: number) {
    super(problem, operationId, status && (status < 300 || status > 499) ? 'unknown' : 'rejected');
    this.status = status;
  }

  override get name(): 'LanyingResponseError' {
    return 'LanyingResponseError';
  }
}

/** No answer came: no connection, or one that broke. `cause` is a copy of the platform's error without secrets. */
export class LanyingConnectionError extends LanyingError {
  override get name(): 'LanyingConnectionError' {
    return 'LanyingConnectionError';
  }
}

/** No answer came in time. */
export class LanyingTimeoutError extends LanyingError {
  /** The limit that passed, in milliseconds. */
  declare readonly timeout: number;

  constructor(timeout: number, operationId: string, outcome: Outcome) {
    super(`no answer within ${timeout} ms`, operationId, outcome);
    this.timeout = timeout;
  }

  override get name(): 'LanyingTimeoutError' {
    return 'LanyingTimeoutError';
  }
}

/** Whether a caught value is an error of this package, even of another copy of it. */
export function isLanyingError(error: unknown): error is LanyingError {
  return brand in Object(error);
}

/**
 * Whether a caught value says that the service refused, and with this code if one is given; also for errors of another
 * copy of this package.
 *
 * @example
 * if (isLanyingApiError(error, ErrorCode.UserNotFound)) return undefined;
 */
export function isLanyingApiError(error: unknown): error is LanyingApiError;
export function isLanyingApiError<Code extends ErrorCode>(error: unknown, code: Code): error is LanyingApiError<Code>;
export function isLanyingApiError(error: unknown, code?: number): boolean {
  // The name tells the class in all copies of this package.
  if (!isLanyingError(error) || error.name !== 'LanyingApiError') return false;
  return code === undefined || ('code' in error && error.code === code);
}
