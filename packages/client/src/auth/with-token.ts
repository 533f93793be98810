import { LanyingApiError } from '../errors/api-error.ts';
import { errorTable } from '../generated/error-table.ts';
import type { CallState } from '../transport/call-state.ts';
import type { TokenSource } from './token-source.ts';

/** Returns whether the code of an envelope rejects the token, so that another may help. */
export function isTokenRejection(code: unknown): boolean {
  return errorTable[Number(code)]?.retry === 'new-token';
}

/** Makes an attempt, and another with a new token where the service no longer accepts the one that was sent. */
export async function withTokenRenewal<T>(
  tokens: TokenSource,
  state: CallState,
  attempt: () => Promise<T>,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    // An error of another operation comes from the caller's token function.
    const isOurs = error instanceof LanyingApiError && error.operationId === state.operationId;
    if (!isOurs || !isTokenRejection(error.code) || !tokens.renew(state.token)) throw error;
    state.secrets.push(state.token);
    return attempt();
  }
}
