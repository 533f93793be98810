import { LanyingConnectionError } from '../errors/connection-error.ts';
import { redact } from './redact.ts';

// Codes that only appear before the first byte of a request is sent: no address, no connection, no trust in the
// certificate. Codes of the system, such as ECONNREFUSED, are not among them: a broken connection reports some, too.
const earlyCode =
  /^(ENOTFOUND|EAI_\w+|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|DNS\w+|\w*CERT\w*|UNABLE_TO_\w+)$/;
// Deno has no codes, but names the phase; the URL between these words is encoded, so it cannot contain them.
const earlyPhaseInDeno = /^error sending request .* client error \(Connect\)/;

/** What is read here of errors of Node, undici, node-fetch, Deno and Bun. */
interface PlatformError extends Error {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly erroredSysCall?: unknown;
  readonly errors?: readonly unknown[];
}

/** Returns an error and its causes, of which no more than four are read: they may form a circle. */
function causesOf(error: unknown): PlatformError[] {
  const causes: PlatformError[] = [];
  for (let at = error; at instanceof Error && causes.length < 4; at = at.cause) causes.push(at);
  return causes;
}

/** Returns whether an error reports that the connection was never made. */
function isEarly({ code, syscall, erroredSysCall, errors = [], message }: PlatformError): boolean {
  const call = syscall ?? erroredSysCall;
  if (call !== undefined) return call === 'connect' || call === 'getaddrinfo';
  if (earlyCode.test(`${code}`)) return true;
  // An error of several connects, one for each address of the host.
  if (errors.length > 0) return errors.every((each) => Object(each).syscall === 'connect');
  return 'Deno' in globalThis && earlyPhaseInDeno.test(message);
}

/**
 * Makes the error for a broken connection: what the platform reports, without what it attaches to errors, such as
 * requests and their headers.
 */
export function connectionError(operationId: string, secrets: unknown, error: unknown): LanyingConnectionError {
  const causes = causesOf(error);
  const message = redact(causes.join(' < '), secrets);
  const cause = Object.assign(new Error(message), { stack: redact(`${causes[0]?.stack}`, secrets) });
  const outcome = causes.some(isEarly) ? 'not-sent' : 'unknown';
  return new LanyingConnectionError(`no connection: ${message}`, operationId, outcome, cause);
}
