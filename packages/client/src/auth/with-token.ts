import { errorTable } from '#error-table';
import { LanyingApiError } from '../errors/api-error.ts';
import type { TransportCall } from '../transport/call.ts';
import type { TokenSource } from './token-source.ts';

/** One call of an operation, as far as its token is concerned. */
export interface AuthorizedCall extends TransportCall {
  readonly tokens: TokenSource;
  /** Token of the current attempt. */
  token: string | undefined;
}

/** Returns whether the code of an envelope rejects the token, so that another may help. */
export function isTokenRejection(code: unknown): boolean {
  return errorTable[Number(code)]?.retry === 'new-token';
}

/** Makes an attempt, and another with a new token where the service no longer accepts the one that was sent. */
export async function withTokenRenewal<T>(call: AuthorizedCall, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    // An error of another operation comes from the caller's token function.
    const isOurs = error instanceof LanyingApiError && error.operationId === call.descriptor.id;
    if (!isOurs || !isTokenRejection(error.code) || !call.tokens.renew(call.token)) throw error;
    return attempt();
  }
}
