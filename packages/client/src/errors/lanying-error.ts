/**
 * Whether the call may have had an effect. `not-sent`: nothing left this machine. `rejected`: the service, or a gateway
 * in front of it, rejected the call. `unknown`: the request was sent and no usable response arrived.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown';

// Registered, not local: a server may load two copies of this package, and `instanceof` knows only one.
const brand: unique symbol = Symbol.for('lanying.error');

/** Base class of all errors of this package; each cause has a class of its own. */
export class LanyingError extends Error {
  /** Operation that was called; undefined where an option of the client is wrong. */
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

  /** Returns what a logger that serialises errors should write: everything but the stack. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** Returns whether a caught value is an error of this package, even of another copy of it. */
export function isLanyingError(error: unknown): error is LanyingError {
  return brand in Object(error);
}
