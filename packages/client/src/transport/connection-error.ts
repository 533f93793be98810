import { isEarlyFailure } from '#early-failure';
import { LanyingConnectionError } from '../errors/connection-error.ts';
import { redact } from './redact.ts';

/** Returns an error and its causes, of which no more than four are read: they may form a circle. */
function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let at = error; at instanceof Error && causes.length < 4; at = at.cause) causes.push(at);
  return causes;
}

/**
 * Makes the error for a broken connection: what the platform reports, without what it attaches to errors, such as
 * requests and their headers.
 */
export function connectionError(operationId: string, secrets: unknown, error: unknown): LanyingConnectionError {
  const causes = causesOf(error);
  const message = redact(causes.join(', caused by '), secrets);
  const cause = Object.assign(new Error(message), { stack: redact(`${causes[0]?.stack}`, secrets) });
  const outcome = causes.some(isEarlyFailure) ? 'not-sent' : 'unknown';
  return new LanyingConnectionError(`no connection: ${message}`, operationId, outcome, cause);
}
