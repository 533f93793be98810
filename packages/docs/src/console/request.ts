import type { ConsoleData } from './data.ts';

/** Which token a request carries. */
export type TokenChoice = 'admin' | 'user' | 'none';

/** What the reader has entered. */
export interface Draft {
  readonly query: Readonly<Record<string, string>>;
  readonly body: string;
  /** Id of the acting user; empty for none. */
  readonly actingUser: string;
  readonly token: TokenChoice;
}

/** A request as it is sent. */
export interface ConsoleRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Returns the draft of an operation's example. */
export function exampleDraft({ parameters, body, headers, needsToken }: ConsoleData): Draft {
  return {
    query: Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
    body: body ?? '',
    actingUser: headers['user_id'] ?? '',
    token: needsToken ? 'admin' : 'none',
  };
}

/** Builds the request of a draft. Parameters that are left empty are not sent. */
export function buildRequest(
  data: ConsoleData,
  draft: Draft,
  appId: string,
  token: string | undefined,
): ConsoleRequest {
  const query = Object.entries(draft.query).filter(([, value]) => value !== '');
  const search = new URLSearchParams(query).toString();
  return {
    method: data.method,
    target: search === '' ? data.path : `${data.path}?${search}`,
    headers: {
      app_id: appId,
      ...(token === undefined ? {} : { 'access-token': token }),
      ...(data.headers['group_id'] === undefined ? {} : { group_id: data.headers['group_id'] }),
      // The token of a user identifies the user already.
      ...(draft.token === 'admin' && draft.actingUser !== '' ? { user_id: draft.actingUser } : {}),
      ...(data.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: data.body === undefined ? undefined : draft.body,
  };
}

const quote = (value: string): string => `'${value.replaceAll("'", String.raw`'\''`)}'`;

/** Writes a request as a cURL command. The token is `$TOKEN`. */
export function toCurl({ method, target, headers, body }: ConsoleRequest, origin: string): string {
  return [
    `curl -X ${method} ${quote(origin + target)}`,
    ...Object.entries(headers).map(([name, value]) => {
      return name === 'access-token' ? `-H "${name}: $TOKEN"` : `-H ${quote(`${name}: ${value}`)}`;
    }),
    ...(body === undefined ? [] : [`-d ${quote(body)}`]),
  ].join(' \\\n  ');
}
