import type { Session } from '../state/devices.ts';

function base64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** A string as long as the signature of a real token. It protects nothing: anyone can compute it. */
export function signature(text: string): string {
  let hash = 0x811c9dc5;
  let result = '';
  for (let round = 0; round < 8; round += 1) {
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    result += (hash >>> 0).toString(16).padStart(8, '0');
  }
  return base64Url(result);
}

const header = base64Url('{"typ":"JWT","alg":"HS512"}');
/** Role 2 is in the quick start's sample token, which is an administrator's. */
const roles = { user: 1, admin: 2 } as const;

/** A token of the documented shape. The same arguments always give the same token. */
export function makeToken(appId: string, subject: string, role: keyof typeof roles): string {
  return sign({ app: appId, sub: subject, cluster: 0, role: roles[role], iat: 1567997408 });
}

/** The sign-in that issued a token, and when the token expires, in milliseconds since 1970. */
export interface TokenSession extends Session {
  readonly signedInAt: number;
  readonly expiresAt: number;
}

/** A token for a user who has signed in. */
export function makeSessionToken(appId: string, userId: number, session: TokenSession): string {
  const { deviceSn, signIn, signedInAt, expiresAt } = session;
  return sign({
    app: appId,
    sub: String(userId),
    cluster: 0,
    role: roles.user,
    iat: Math.floor(signedInAt / 1000),
    // Tokens count in seconds; the last one that has begun counts in full.
    exp: Math.ceil(expiresAt / 1000),
    dev: deviceSn,
    num: signIn,
  });
}

/** What a user's token says. */
export interface UserToken {
  readonly userId: number;
  /** Absent for a token of `makeToken`, which never expires. */
  readonly session?: Session & { readonly expiresAt: number };
}

function sign(payload: object): string {
  const signed = `${header}.${base64Url(JSON.stringify(payload))}`;
  return `${signed}.${signature(signed)}`;
}

type Payload = Partial<Record<string, unknown>>;

/** The subject of the quick start's admin token. */
const defaultSubject = 20;

/** Returns the user id that an admin token names as its subject; that of the quick start's token where it names none. */
export function subjectOf(token: string): number {
  const subject = Number(parsePayload(token.split('.')[1] ?? '')?.['sub']);
  return Number.isSafeInteger(subject) && subject > 0 ? subject : defaultSubject;
}

function parsePayload(encoded: string): Payload | undefined {
  try {
    const payload: unknown = JSON.parse(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof payload === 'object' && payload !== null ? (payload as Payload) : undefined;
  } catch {
    return undefined; // Not JSON in base64.
  }
}

/** Returns the payload of a token of this file; undefined if it is none. */
function payloadOf(token: string): Payload | undefined {
  const end = token.lastIndexOf('.');
  if (token.length > 1000 || !token.startsWith(`${header}.`) || token.slice(end + 1) !== signature(token.slice(0, end)))
    return undefined;
  return parsePayload(token.slice(header.length + 1, end));
}

/** Reads a token of a user of this app; undefined if it is not one. */
export function readUserToken(appId: string, token: string): UserToken | undefined {
  const payload = payloadOf(token);
  if (payload?.['app'] !== appId || payload['role'] !== roles.user) return undefined;
  const userId = Number(payload['sub']);
  const { exp, dev, num } = payload;
  if (exp === undefined) return { userId };
  if (typeof exp !== 'number' || typeof dev !== 'number' || typeof num !== 'number') return undefined;
  return { userId, session: { deviceSn: dev, signIn: num, expiresAt: exp * 1000 } };
}
