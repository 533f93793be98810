// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { LanyingError } from '@lanying-im/client';
import { registerUser } from '@lanying-im/client/operations';
import type { RegisterUserInput, RegisterUserResult } from '@lanying-im/types';
import type { UseMutationResult } from '@tanstack/react-query';
import { type MutationHookOptions, useWrite } from '../hooks.ts';
import { type LanyingMutationOptions, writeOptions } from '../options.ts';
import { type ScopedCaller } from '../query-key.ts';

/**
 * Register a user.
 *
 * Creates a user account in the app and answers with its id and initial settings. It needs no access token. A username can be taken only once, and the licence of the app may limit how many users it has.
 *
 * Options for `useMutation`.
 *
 * `POST /user/register/v2`
 */
export function registerUserMutation(im: ScopedCaller): LanyingMutationOptions<RegisterUserResult, RegisterUserInput> {
  return writeOptions(registerUser, im);
}

/**
 * Register a user.
 *
 * Creates a user account in the app and answers with its id and initial settings. It needs no access token. A username can be taken only once, and the licence of the app may limit how many users it has.
 *
 * {@link registerUserMutation} with the client of the nearest `LanyingProvider`.
 *
 * `POST /user/register/v2`
 */
export function useRegisterUser<OnMutateResult = unknown>(
  options?: MutationHookOptions<RegisterUserResult, RegisterUserInput, OnMutateResult>,
): UseMutationResult<RegisterUserResult, LanyingError, RegisterUserInput, OnMutateResult> {
  return useWrite(registerUserMutation, options);
}
