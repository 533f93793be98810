/** What is read here of errors of Node, undici, node-fetch, Deno and Bun. */
interface PlatformError extends Error {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly erroredSysCall?: unknown;
  readonly errors?: readonly PlatformError[];
}

// Codes that only appear before the first byte of a request is sent: no address, no connection, no trust in the
// certificate. Codes of the system, such as ECONNREFUSED, are not among them: a broken connection reports some, too.
const earlyCode =
  /^(ENOTFOUND|EAI_\w+|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|DNS\w+|\w*CERT\w*|UNABLE_TO_\w+)$/;
// Deno has no codes, but names the phase; the URL between these words is encoded, so it cannot contain them.
const earlyPhaseInDeno = /^error sending request .* client error \(Connect\)/;

/** Returns whether an error of the platform reports that the connection was never made. */
export function isEarlyFailure(error: Error): boolean {
  const { code, syscall, erroredSysCall, errors = [], message }: PlatformError = error;
  const call = syscall ?? erroredSysCall;
  if (call !== undefined) return call === 'connect' || call === 'getaddrinfo';
  if (earlyCode.test(`${code}`)) return true;
  // An error of several connects, one for each address of the host.
  if (errors.length > 0) return errors.every(({ syscall }) => syscall === 'connect');
  return 'Deno' in globalThis && earlyPhaseInDeno.test(message);
}
