// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

import type { LanyingError } from '@lanying-im/client';
import { createUserTokenById, createUserTokenByLogin, createUserTokenByUsername } from '@lanying-im/client/operations';
import type { CreateUserTokenByIdInput, CreateUserTokenByIdResult, CreateUserTokenByLoginInput, CreateUserTokenByLoginResult, CreateUserTokenByUsernameInput, CreateUserTokenByUsernameResult } from '@lanying-im/types';
import type { UseMutationResult } from '@tanstack/react-query';
import { type MutationHookOptions, useWrite } from '../hooks.ts';
import { type LanyingMutationOptions, writeOptions } from '../options.ts';
import { type ScopedCaller } from '../query-key.ts';
import * as invalidates from './invalidates.ts';

/**
 * Create a user token from a user id.
 *
 * Signs a user in with user id and password, and answers with an access token of that user. The call itself needs no access token, so an app on a phone may make it for its own user. Which error a wrong password gets is not documented: be ready for any code.
 *
 * Options for `useMutation`. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/id`
 */
export function createUserTokenByIdMutation(im: ScopedCaller): LanyingMutationOptions<CreateUserTokenByIdResult, CreateUserTokenByIdInput> {
  return writeOptions(createUserTokenById, im, invalidates.createUserTokenById);
}

/**
 * Create a user token from a user id.
 *
 * Signs a user in with user id and password, and answers with an access token of that user. The call itself needs no access token, so an app on a phone may make it for its own user. Which error a wrong password gets is not documented: be ready for any code.
 *
 * {@link createUserTokenByIdMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/id`
 */
export function useCreateUserTokenById<OnMutateResult = unknown>(
  options?: MutationHookOptions<CreateUserTokenByIdResult, CreateUserTokenByIdInput, OnMutateResult>,
): UseMutationResult<CreateUserTokenByIdResult, LanyingError, CreateUserTokenByIdInput, OnMutateResult> {
  return useWrite(createUserTokenByIdMutation, options);
}

/**
 * Create a user token from a login name.
 *
 * Signs a user in with a password and whatever the user calls themselves: username, mobile number or e-mail address. It answers with an access token of that user and itself needs none. Which error a wrong password gets is not documented: be ready for any code.
 *
 * Options for `useMutation`. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/login`
 */
export function createUserTokenByLoginMutation(im: ScopedCaller): LanyingMutationOptions<CreateUserTokenByLoginResult, CreateUserTokenByLoginInput> {
  return writeOptions(createUserTokenByLogin, im, invalidates.createUserTokenByLogin);
}

/**
 * Create a user token from a login name.
 *
 * Signs a user in with a password and whatever the user calls themselves: username, mobile number or e-mail address. It answers with an access token of that user and itself needs none. Which error a wrong password gets is not documented: be ready for any code.
 *
 * {@link createUserTokenByLoginMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/login`
 */
export function useCreateUserTokenByLogin<OnMutateResult = unknown>(
  options?: MutationHookOptions<CreateUserTokenByLoginResult, CreateUserTokenByLoginInput, OnMutateResult>,
): UseMutationResult<CreateUserTokenByLoginResult, LanyingError, CreateUserTokenByLoginInput, OnMutateResult> {
  return useWrite(createUserTokenByLoginMutation, options);
}

/**
 * Create a user token from a username.
 *
 * Signs a user in with username and password, and answers with an access token of that user. The call itself needs no access token. Where people may also type their mobile number or e-mail address, use `createUserTokenByLogin`. Which error a wrong password gets is not documented: be ready for any code.
 *
 * Options for `useMutation`. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/user`
 */
export function createUserTokenByUsernameMutation(im: ScopedCaller): LanyingMutationOptions<CreateUserTokenByUsernameResult, CreateUserTokenByUsernameInput> {
  return writeOptions(createUserTokenByUsername, im, invalidates.createUserTokenByUsername);
}

/**
 * Create a user token from a username.
 *
 * Signs a user in with username and password, and answers with an access token of that user. The call itself needs no access token. Where people may also type their mobile number or e-mail address, use `createUserTokenByLogin`. Which error a wrong password gets is not documented: be ready for any code.
 *
 * {@link createUserTokenByUsernameMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/user`
 */
export function useCreateUserTokenByUsername<OnMutateResult = unknown>(
  options?: MutationHookOptions<CreateUserTokenByUsernameResult, CreateUserTokenByUsernameInput, OnMutateResult>,
): UseMutationResult<CreateUserTokenByUsernameResult, LanyingError, CreateUserTokenByUsernameInput, OnMutateResult> {
  return useWrite(createUserTokenByUsernameMutation, options);
}
