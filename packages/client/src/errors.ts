import type { ErrorCode } from '@lanying-im/types';
import { docsBaseUrl, errors } from './generated/errors.ts';

/**
 * Whether the call may have had an effect. `not-sent`: nothing left this machine. `rejected`: the service, or a gateway
 * before it, refused. `unknown`: it was sent and no usable answer came back, so a message may have gone out.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown';

/** What every error of this package is made from. */
export interface LanyingErrorDetails {
  readonly operationId?: string | undefined;
  readonly outcome: Outcome;
  readonly cause?: Error | undefined;
}

// Registered, not local: a page or a server may carry two copies of this package, and `instanceof` sees only one.
const brand: unique symbol = Symbol.for('@lanying-im/client.error');

/** What all errors of this package have in common; each cause has a class of its own. */
export class LanyingError extends Error {
  /** Operation that was called, unless the mistake lies in the client's own options. */
  readonly operationId: string | undefined;
  /** Whether the call may have had an effect. */
  readonly outcome: Outcome;

  constructor(message: string, { operationId, outcome, cause }: LanyingErrorDetails) {
    super(operationId === undefined ? message : `${operationId}: ${message}`, cause && { cause });
    this.operationId = operationId;
    this.outcome = outcome;
  }

  // Accessors rather than fields: a literal that survives minifying, printed once and not again as a property.
  override get name(): string {
    return 'LanyingError';
  }

  static {
    Object.defineProperty(LanyingError.prototype, brand, { value: true });
  }

  /** What a logger that serialises errors should write: everything but the stack. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** The caller's own mistake, found before anything was sent: an option, an id or a field that cannot be sent as it is. */
export class LanyingInputError extends LanyingError {
  constructor(message: string, operationId?: string) {
    super(message, { operationId, outcome: 'not-sent' });
  }

  override get name(): 'LanyingInputError' {
    return 'LanyingInputError';
  }
}

/** What the service said when it said no. */
export interface ApiErrorDetails<Code extends number> {
  readonly operationId: string;
  readonly code: Code;
  readonly status: number;
  readonly serverMessage: string | undefined;
}

/** The service said no: an envelope whose code is an error, usually on HTTP 200. */
export class LanyingApiError<Code extends number = ErrorCode> extends LanyingError {
  /** Error code of the envelope. */
  readonly code: Code;
  /** Name of the code, as in `ErrorCode`; nothing for a code that the description does not know. */
  readonly errorName: string | undefined;
  /** HTTP status of the answer, usually 200. */
  readonly status: number;
  /** Whether the same call may succeed when it is sent again after a while. */
  readonly retryable: boolean;
  /** Page of this documentation about the code: cause, cure and how to see it happen. */
  readonly docsUrl: string;
  // Private, so that no logger prints it: the service's text may repeat what was sent to it.
  readonly #serverMessage: string | undefined;

  constructor({ operationId, code, status, serverMessage }: ApiErrorDetails<Code>) {
    const [errorName, retry] = errors[code] ?? [];
    const docsUrl = `${docsBaseUrl}/errors/${errorName ? `${code}/` : ''}`;
    super(`the service answered ${code} ${errorName ?? '(undocumented)'}. What to do: ${docsUrl}`, {
      operationId,
      outcome: 'rejected',
    });
    this.code = code;
    this.errorName = errorName;
    this.status = status;
    this.retryable = retry === 'later';
    this.docsUrl = docsUrl;
    this.#serverMessage = serverMessage;
  }

  override get name(): 'LanyingApiError' {
    return 'LanyingApiError';
  }

  /** The service's own text, with the token and everything that the call sent blanked; not part of any log line. */
  get serverMessage(): string | undefined {
    return this.#serverMessage;
  }
}

/** An answer came, but not one of the service: HTML of a gateway, half a JSON text, nothing at all, an inexact integer. */
export class LanyingResponseError extends LanyingError {
  /** HTTP status of the answer; 0 where the platform hides a redirect. */
  readonly status: number;

  constructor(operationId: string | undefined, status: number, problem: string) {
    const refused = status === 0 || (status >= 300 && status < 500);
    super(problem, { operationId, outcome: refused ? 'rejected' : 'unknown' });
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
  readonly timeout: number;

  constructor(operationId: string, timeout: number, sent: boolean) {
    super(`no answer within ${timeout} ms`, { operationId, outcome: sent ? 'unknown' : 'not-sent' });
    this.timeout = timeout;
  }

  override get name(): 'LanyingTimeoutError' {
    return 'LanyingTimeoutError';
  }
}

/** Whether a caught value is an error of this package, even of another copy of it. */
export function isLanyingError(error: unknown): error is LanyingError {
  return typeof error === 'object' && error !== null && brand in error;
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
  return (
    isLanyingError(error) &&
    error.name === 'LanyingApiError' &&
    (code === undefined || ('code' in error && error.code === code))
  );
}
