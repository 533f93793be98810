import { LanyingConnectionError } from './errors.ts';
import { redact } from './redact.ts';

// What goes wrong before the first byte leaves: no address, no connection, no trust in the certificate.
const earlyCodes = /refused|notfound|eai_|unreach|connect_timeout|cert/i;

/** Tells what the platform says of a broken connection, without what it hangs onto errors: requests and their headers. */
export function connectionError(operationId: string, secrets: unknown, error: unknown): LanyingConnectionError {
  let text = '';
  let codes = '';
  for (let at = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    text += ` < ${at}`;
    // Not the message: it may hold what was sent, and that may say anything.
    codes += ` ${Object(at).code}`;
  }
  const cause = new Error(redact(text.slice(3), secrets));
  cause.stack = redact(`${Object(error).stack}`, secrets);
  const outcome = earlyCodes.test(codes) ? 'not-sent' : 'unknown';
  return new LanyingConnectionError(`no connection: ${cause.message}`, operationId, outcome, cause);
}
