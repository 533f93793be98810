function base64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** A text as long as the signature of a real token. It protects nothing: everybody can compute it. */
function signature(text: string): string {
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
  const payload = { app: appId, sub: subject, cluster: 0, role: roles[role], iat: 1567997408 };
  const signed = `${header}.${base64Url(JSON.stringify(payload))}`;
  return `${signed}.${signature(signed)}`;
}

/** The user that a token of `makeToken` is for; nothing if it is not one of this app's users' tokens. */
export function userOfToken(appId: string, token: string): number | undefined {
  const [, payload] = token.split('.');
  if (payload === undefined || token.length > 1000) return undefined;
  try {
    const content: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    if (typeof content !== 'object' || content === null || !('sub' in content)) return undefined;
    const userId = Number(content.sub);
    return token === makeToken(appId, String(userId), 'user') ? userId : undefined;
  } catch {
    return undefined; // Not base64, or not JSON: not a token of ours.
  }
}
