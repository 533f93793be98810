/** Returns false: a browser reports neither what broke nor when. For bundles for browsers. */
export function isEarlyFailure(): boolean {
  return false;
}
