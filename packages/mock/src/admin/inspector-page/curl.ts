import type { LoggedRequest } from './logged-request.ts';
import { formatJson } from './page.ts';

/** Quotes a string for a POSIX shell. */
function quote(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`;
}

/**
 * Writes a request as a cURL command. The log has no secrets, so the token is the variable `TOKEN`, and redacted
 * fields have to be filled in.
 */
export function toCurl(
  { method, path, kind, appId, userId, role, query, body }: LoggedRequest,
  origin: string,
): string {
  const search = new URLSearchParams(query).toString();
  const url = `${kind === 'callback' ? '' : origin}${path}${search && `?${search}`}`;
  const headers = [
    ...(kind === 'request' && appId !== undefined ? [`-H ${quote(`app_id: ${appId}`)}`] : []),
    ...(role === 'admin' || role === 'user' ? ['-H "access-token: $TOKEN"'] : []),
    ...(role === 'admin' && userId !== undefined ? [`-H ${quote(`user_id: ${userId}`)}`] : []),
    ...(body === undefined ? [] : [`-H ${quote('content-type: application/json')}`, `-d ${quote(formatJson(body))}`]),
  ];
  return [`curl -X ${method} ${quote(url)}`, ...headers].join(' \\\n  ');
}
