// Generated from the description in spec/. Do not edit.
// Regenerate with: npm run generate

'use client';

import {
  createUserTokenByIdMutation,
  createUserTokenByLoginMutation,
  createUserTokenByUsernameMutation,
} from '@lanying-im/query';
import type {
  CreateUserTokenByIdInput,
  CreateUserTokenByIdResult,
  CreateUserTokenByLoginInput,
  CreateUserTokenByLoginResult,
  CreateUserTokenByUsernameInput,
  CreateUserTokenByUsernameResult,
} from '@lanying-im/types';
import {
  mutationHook,
} from '../hooks.ts';
import type {
  MutationHook,
} from '../hook-types.ts';

/**
 * Create a user token from a user id.
 *
 * Signs a user in with user id and password, and answers with an access token of that user. The call itself needs no access token, so an app on a phone may make it for its own user. Which error a wrong password gets is not documented: be ready for any code.
 *
 * {@link createUserTokenByIdMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/id`
 *
 * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
 */
export const useCreateUserTokenById: MutationHook<CreateUserTokenByIdInput, CreateUserTokenByIdResult> =
  /* @__PURE__ */ mutationHook<CreateUserTokenByIdInput, CreateUserTokenByIdResult>(createUserTokenByIdMutation);

/**
 * Create a user token from a login name.
 *
 * Signs a user in with a password and whatever the user calls themselves: username, mobile number or e-mail address. It answers with an access token of that user and itself needs none. Which error a wrong password gets is not documented: be ready for any code.
 *
 * {@link createUserTokenByLoginMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/login`
 *
 * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
 */
export const useCreateUserTokenByLogin: MutationHook<CreateUserTokenByLoginInput, CreateUserTokenByLoginResult> =
  /* @__PURE__ */ mutationHook<CreateUserTokenByLoginInput, CreateUserTokenByLoginResult>(createUserTokenByLoginMutation);

/**
 * Create a user token from a username.
 *
 * Signs a user in with username and password, and answers with an access token of that user. The call itself needs no access token. Where people may also type their mobile number or e-mail address, use `createUserTokenByLogin`. Which error a wrong password gets is not documented: be ready for any code.
 *
 * {@link createUserTokenByUsernameMutation} with the client of the nearest `LanyingProvider`. Refetches `getSettings`, `listDevices`, `getOnlineStatus` before it settles.
 *
 * `POST /token/user`
 *
 * Errors: UserNotFound, InvalidParameter, DatabaseFailure, InvalidLicense, LicenseExpired, AppNotFound.
 */
export const useCreateUserTokenByUsername: MutationHook<CreateUserTokenByUsernameInput, CreateUserTokenByUsernameResult> =
  /* @__PURE__ */ mutationHook<CreateUserTokenByUsernameInput, CreateUserTokenByUsernameResult>(createUserTokenByUsernameMutation);
